//! The Dropbox API as data: every route, struct, union and alias, read from `spec/api-facts.json`,
//! and the check of values against it.
//!
//! Arguments are held against it, with defaults filled in, before a handler sees them; in debug builds
//! every answer is too, so that a wrong shape fails the test that met it. It is the only thing that
//! the local Dropbox shares with Dropkeep's clients, and it is data: a type of theirs that is wrong
//! would be wrong on both sides and pass.

mod decode;
mod example;
mod model;
mod newer;
mod primitive;
mod summary;
mod union;

pub(crate) use decode::{Direction, decode};
pub(crate) use example::error_with;
pub(crate) use model::{Kind, Route, SelectAdminMode, Style, spec};
pub(crate) use summary::error_tags;
