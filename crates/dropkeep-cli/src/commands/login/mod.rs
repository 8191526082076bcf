//! `dropkeep login`

mod app;
mod approval;
mod command;

pub(crate) use command::LoginArgs;
