//! `dropkeep call`

mod body;
mod command;
mod route;

pub(crate) use command::CallArgs;
