//! `dropkeep local`

pub(crate) mod child;
mod command;
mod env;
mod no_proxy;
mod notice;
mod proxy;
mod ready_made;
mod recipe;
mod routes;
mod run;
mod serve;
mod start;
mod steer;
mod syntax;
mod trust;

pub(crate) use command::LocalArgs;
