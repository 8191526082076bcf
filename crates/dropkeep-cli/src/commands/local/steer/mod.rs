//! The commands that steer a running local Dropbox and look into it.

mod clock;
mod fault;
mod remote;
mod requests;
mod state;
mod webhook;

pub(super) use clock::ClockArgs;
pub(super) use fault::FaultArgs;
pub(super) use requests::RequestsArgs;
pub(super) use state::{ResetArgs, RestoreArgs, SnapshotArgs};
pub(super) use webhook::WebhookArgs;
