//! An upload, a download or a shared link that failed.

use std::io;

use dropkeep_transfer::TransferError;
use dropkeep_transfer::links::LinkError;

use super::call::of_call;
use crate::credentials::Chosen;
use crate::exit::Exit;
use crate::failure::{Failure, whole_chain};

/// A transfer that failed: `action` says what could not be done.
pub(crate) fn of_transfer(
    action: impl Into<String>,
    error: &TransferError,
    chosen: &Chosen,
) -> Failure {
    match error {
        TransferError::Dropbox { source, .. } => of_call(action, source, chosen),
        TransferError::TargetExists { path } => {
            Failure::new(Exit::Conflict, format!("{} exists already", path.display()))
                .hint("--force replaces it, or name another target")
        }
        TransferError::Local { source, .. } if source.kind() == io::ErrorKind::BrokenPipe => {
            Failure::new(Exit::PipeClosed, "the reader of the output went away")
        }
        TransferError::Local { source, .. } => {
            let exit = match source.kind() {
                io::ErrorKind::NotFound => Exit::NotFound,
                _ => Exit::Failed,
            };
            Failure::new(exit, action).because(source)
        }
        TransferError::NoSpace { .. } => Failure::failed(action)
            .with_cause(whole_chain(error))
            .hint("nothing was left behind; make room and try again"),
        TransferError::SourceChanged { .. } => Failure::failed(action)
            .with_cause(whole_chain(error))
            .hint("try again when nobody writes to it"),
        TransferError::BrokenOff { .. } => Failure::failed(action)
            .with_cause(whole_chain(error))
            .hint("check the network and try again"),
        _ => Failure::failed(action).with_cause(whole_chain(error)),
    }
}

/// A shared link that could not be had.
pub(crate) fn of_link(action: impl Into<String>, error: &LinkError, chosen: &Chosen) -> Failure {
    match error {
        LinkError::Dropbox { source, .. } => of_call(action, source, chosen),
        _ => Failure::failed(action).with_cause(whole_chain(error)).hint("try again"),
    }
}
