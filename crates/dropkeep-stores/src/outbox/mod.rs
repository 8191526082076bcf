//! The outbox: what has to happen outside this database and has not yet.
//!
//! An item is written in the same transaction as the change that calls for it, so that neither is ever
//! without the other, and it is tried until it has happened: at least once, and more often when a process
//! dies between doing and noting it.

mod backoff;
mod claim;
mod event;
mod item;
mod list;
mod publish;
mod table;

pub use claim::Failure;
pub use event::{Event, EventKind};
pub use item::{OutboxItem, OutboxKind, Outcome};
pub use list::{OutboxFilter, OutboxPage};
pub use table::Outbox;
