//! `dropkeep connections`

mod change;
mod command;
mod import;
mod link;
mod look;
mod shape;

pub(crate) use command::ConnectionsArgs;
