//! `dropkeep connections`

mod change;
mod command;
mod look;
mod shape;

pub(crate) use command::ConnectionsArgs;
