//! Why a folder cannot be used to keep the state in.

use std::path::PathBuf;

/// Why a folder cannot be used to keep the state of a local Dropbox in.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StorageError {
    /// Another process keeps its state there.
    #[error("{path} is in use by another local Dropbox")]
    InUse {
        /// The database.
        path: PathBuf,
    },
    /// A newer version wrote it, or something else did.
    #[error("{path} has format {found}, and this version reads {expected}")]
    Format {
        /// The database.
        path: PathBuf,
        /// Its format.
        found: u64,
        /// The format this version reads.
        expected: u64,
    },
    /// A row cannot be read.
    #[error("a row of {table} in {path} cannot be read")]
    Unreadable {
        /// The database.
        path: PathBuf,
        /// The table.
        table: &'static str,
        /// What is wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database cannot be opened, read or written.
    #[error("the database in {path} failed")]
    Engine {
        /// The database.
        path: PathBuf,
        /// What the engine says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}
