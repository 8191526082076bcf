//! Everything a local Dropbox knows, behind one lock.

mod account;
mod app;
mod jobs;
mod team;
mod world;

pub(crate) use account::{Account, Membership, Role};
pub(crate) use app::{App, AppAccess};
pub(crate) use jobs::{Job, JobStatus};
pub(crate) use team::{Team, TeamSpace};
pub(crate) use world::{CLOCK, State};
