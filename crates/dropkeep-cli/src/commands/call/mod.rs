//! `dropkeep call`

mod body;
mod command;

pub(crate) use command::CallArgs;
