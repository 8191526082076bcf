//! Tables: the maps that the state is made of, which can tell what changed in them.
//!
//! A handler changes a [`Table`] as it would a map. Where a local Dropbox keeps its state on disk, the
//! rows that a call changed are written before the call is answered; elsewhere nothing is tracked.

mod key;
mod persisted;
mod rows;

pub(crate) use key::Key;
pub(crate) use persisted::{Persisted, Row, Since, Unreadable, Write};
pub(crate) use rows::Table;
