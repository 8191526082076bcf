//! `dropkeep local`

pub(crate) mod child;
mod command;
mod env;
mod plan;
mod ready_made;
mod run;
mod serve;

pub(crate) use command::LocalArgs;
