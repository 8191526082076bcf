//! `dropkeep connections`

mod change;
mod command;
mod import;
mod link;
mod look;
mod session;
mod shape;

pub(crate) use command::ConnectionsArgs;
