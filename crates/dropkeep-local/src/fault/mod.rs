//! Trouble to order: what a client must survive, scripted.
//!
//! A [`Fault`] is one rule: where, when, how often, what. The [`Faults`] of a server say for each
//! call what it meets ([`Trouble`]); [`apply`] lets it happen, but for what only the handlers of
//! lists can do: that is their [`Conduct`].

mod action;
mod answers;
mod apply;
mod bodies;
mod book;
mod conduct;
mod hostile;
mod pattern;
mod rule;

pub(crate) use action::Action;
pub(crate) use apply::{ConnectionLost, apply};
pub(crate) use book::{Bearer, Entry, Faults, Occasion, Sight};
pub(crate) use conduct::{Conduct, PageSize};
pub(crate) use pattern::Pattern;
pub use rule::Fault;
pub(crate) use rule::{Origin, Times};
