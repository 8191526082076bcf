//! Everything a local Dropbox knows, behind one lock.
//!
//! A call has the whole state to itself and changes it in one step, so that nobody ever sees half of a
//! change: a move is not for a moment a copy, and a batch is not answered before all of it is done.
//! What may take long (pictures, archives, hashing) is therefore done before or after that step.

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
