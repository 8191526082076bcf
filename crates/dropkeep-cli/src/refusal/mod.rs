//! What Dropbox's and the stores' errors mean to somebody at a command line.

mod call;
mod store;
mod token;
mod transfer;

pub(crate) use call::of_call;
pub(crate) use store::of_store;
pub(crate) use token::{exit_of_trouble, of_token};
pub(crate) use transfer::{of_link, of_transfer};
