//! `dropkeep demo`
//!
//! `command` is the story, `stage` what it plays on, `browser` the person in it, `teller` tells it.

mod browser;
mod command;
mod stage;
mod teller;

pub(crate) use command::DemoArgs;
