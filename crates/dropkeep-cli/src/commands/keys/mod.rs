//! `dropkeep keys`

mod command;
mod generate;
mod list;
mod rotate;

pub(crate) use command::KeysArgs;
