//! `dropkeep local`

pub(crate) mod child;
mod command;
mod env;
mod no_proxy;
mod notice;
mod plan;
mod proxy;
mod ready_made;
mod recipe;
mod run;
mod serve;
mod syntax;
mod trust;

pub(crate) use command::LocalArgs;
