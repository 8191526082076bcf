//! `dropkeep outbox`

mod change;
mod command;
mod list;

pub(crate) use command::OutboxArgs;
