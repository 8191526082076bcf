//! What each fault does to those who ask for tokens: `cargo xtask bench faults`.
//!
//! Each fault has a function of its own that sets the stage (two replicas behind nginx, people whose
//! tokens are fresh, ageing or gone), breaks something, lets it be broken for a while, and mends it.

mod bare;
mod callers;
mod clocks;
mod disks;
mod dropbox;
mod keys;
mod lost;
mod people;
mod postgres;
mod process;
mod reads;
mod redis;
mod row;
mod run;
mod stage;
mod stores;

pub(crate) use run::run;
