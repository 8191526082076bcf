//! The state on disk, where it shall outlive the process.
//!
//! [`disk`] reads and writes rows in an embedded database, [`journal`] writes what changed, in order and
//! many calls at a time, and tells when it is safe. Nothing is answered before.

mod disk;
mod error;
mod journal;
mod opened;

pub(crate) use journal::Journal;
pub(crate) use opened::{Kept, Opened};
