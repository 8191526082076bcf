//! Why the database could not do it.

use std::sync::Arc;

use dropkeep_auth::StoreError;

use crate::keys::{KeyRingError, UnsealError};

/// Why something could not be read or written. What was stored before is untouched, except that of a write to
/// which no answer came ([`DatabaseError::Unreachable`]) nobody knows whether it was done.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum DatabaseError {
    /// It cannot be reached, does not answer in time, is busy for too long, or shuts down. Passing trouble.
    #[error("the database is out of reach")]
    Unreachable(#[source] Arc<sqlx::Error>),
    /// It answered with an error: no space, a read-only file, missing rights.
    #[error("the database refused")]
    Refused(#[source] Arc<sqlx::Error>),
    /// Its tables cannot be brought to this version: a newer Dropkeep made them, or rights are missing.
    #[error("the tables of the database cannot be brought up to date")]
    Migration(#[source] Arc<sqlx::migrate::MigrateError>),
    /// A stored secret does not open.
    #[error("the {field} of {owner} cannot be opened")]
    Sealed {
        /// Whose it is.
        owner: String,
        /// Which secret.
        field: &'static str,
        /// Why not.
        #[source]
        source: UnsealError,
    },
    /// A secret could not be sealed.
    #[error("a secret cannot be sealed")]
    Sealing(#[from] KeyRingError),
    /// What is stored is not what this version writes.
    #[error("the {field} of {owner} is damaged")]
    Damaged {
        /// Whose it is.
        owner: String,
        /// Which column.
        field: &'static str,
    },
}

impl From<sqlx::Error> for DatabaseError {
    fn from(error: sqlx::Error) -> Self {
        let passing = match &error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| {
                // Postgres: connections refused or ended, resources, locks. SQLite: busy, locked.
                ["08", "53", "57", "40", "55"]
                    .iter()
                    .any(|class| code.len() == 5 && code.starts_with(class))
                    || ["5", "6", "261", "517"].contains(&code.as_ref())
            }),
            _ => false,
        };
        let error = Arc::new(error);
        if passing { Self::Unreachable(error) } else { Self::Refused(error) }
    }
}

impl From<DatabaseError> for StoreError {
    fn from(error: DatabaseError) -> Self {
        Self::backend(error)
    }
}
