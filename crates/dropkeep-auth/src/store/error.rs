//! Why a store or a cache could not do it.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Why stored tokens could not be read or written. What was stored before is untouched.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The operating system refused: no permission, no space, a read-only disk.
    #[error("cannot {action} {}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file or directory.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        source: Arc<io::Error>,
    },
    /// Other people on this machine can read the file, so its secrets may be known. Make it private
    /// (`chmod 600`), and sign in anew if that is not enough.
    #[error("{} can be read by others (mode {mode:03o}): make it private with chmod 600", path.display())]
    NotPrivate {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file is truncated, or somebody edited it wrongly.
    #[error("{} is damaged at line {line}, column {column}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Counted from 1; 0 when the file is empty.
        line: usize,
        /// Counted from 1; 0 before the first.
        column: usize,
    },
    /// A newer Dropkeep wrote the file. Upgrade this one.
    #[error("{} has format version {found}, newer than {supported}: upgrade Dropkeep", path.display())]
    NewerVersion {
        /// The file.
        path: PathBuf,
        /// The version it has.
        found: u64,
        /// The newest version that can be read here.
        supported: u64,
    },
    /// Somebody else holds the lock and did not let go in time.
    #[error("{name} has been locked by somebody else for more than {waited:?}")]
    Locked {
        /// The lock file, or whatever the lock is called.
        name: String,
        /// How long was waited.
        waited: Duration,
    },
    /// Somebody else has taken over: the lease was lost, or another sign-in is there by now. Nothing was
    /// written; look again at what is stored.
    #[error("somebody else has taken over")]
    Superseded,
    /// A place that is not a file failed: a database, a keyring.
    #[error("the token store failed")]
    Backend(#[source] Arc<dyn Error + Send + Sync>),
}

impl StoreError {
    /// Wraps the failure of a place that is not a file.
    pub fn backend(source: impl Error + Send + Sync + 'static) -> Self {
        Self::Backend(Arc::new(source))
    }

    pub(super) fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io { action, path: path.to_owned(), source: Arc::new(source) }
    }
}
