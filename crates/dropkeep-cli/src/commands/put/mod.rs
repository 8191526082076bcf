//! `dropkeep put`

mod command;
mod upload;

pub(crate) use command::PutArgs;
