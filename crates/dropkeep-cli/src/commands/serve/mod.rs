//! `dropkeep serve`

mod check;
mod command;
mod running;
mod trial;

pub(crate) use command::ServeArgs;
