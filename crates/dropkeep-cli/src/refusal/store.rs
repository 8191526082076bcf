//! The file with the sign-ins, or the token cache, cannot be used.

use std::io;

use dropkeep_auth::StoreError;

use crate::failure::Failure;

/// The file with the sign-ins, or the token cache, cannot be used.
pub(crate) fn of_store(error: &StoreError) -> Failure {
    let failure = Failure::failed("cannot use the saved sign-ins").because(error);
    match error {
        StoreError::NotPrivate { path, .. } => {
            failure.hint(format!("chmod 600 {}", path.display()))
        }
        StoreError::Damaged { path, .. } => failure.hint(format!(
            "mend it, or move it away and sign in again: mv {0} {0}.damaged && dropkeep login",
            path.display()
        )),
        StoreError::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull => {
            failure.hint("make room, or set DROPKEEP_HOME to a directory on another disk")
        }
        StoreError::Io { .. } => {
            failure.hint("make it readable and writable, or set DROPKEEP_HOME to another directory")
        }
        _ => failure,
    }
}
