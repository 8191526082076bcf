//! The one page of a local Dropbox: everything that the admin API tells, to be read and clicked. It
//! works without a script.

mod command;
mod serve;
mod view;

pub(super) use command::act;
pub(super) use serve::page;
