//! The groups of teams: who is in one decides together about what is shared with it.

mod changing;
mod group;
mod membership;
mod named;
mod reading;
mod store;
mod wire;

pub(crate) use changing::ROUTES as CHANGING;
pub(crate) use group::{GroupRole, Management};
pub(crate) use membership::ROUTES as MEMBERSHIP;
pub(crate) use reading::ROUTES as READING;
pub(crate) use store::Groups;
pub(crate) use wire::summary;
