//! `dropkeep put`

mod command;
mod upload;
mod words;

pub(crate) use command::PutArgs;
