//! Files that say that a local Dropbox is running; gone when it ends.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::ready_made::ReadyMade;
use crate::failure::{Explain, Failure, Result};

/// A file with one JSON object about a running `local serve`; gone when this is dropped.
pub(super) struct Notice(PathBuf);

impl Notice {
    /// Leaves it at `path`, for the owner's eyes only. Whoever finds it finds the whole of it.
    pub(super) fn post(path: &Path, content: &impl Serialize) -> Result<Self> {
        let failed = || format!("cannot write {}", path.display());
        let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
        let directory = directory.unwrap_or(Path::new("."));
        fs::create_dir_all(directory).explain(failed())?;
        let json = serde_json::to_vec(content).explain(failed())?;
        let mut file = tempfile::NamedTempFile::new_in(directory).explain(failed())?;
        file.write_all(&json).explain(failed())?;
        file.persist(path).map_err(|error| Failure::failed(failed()).because(&error.error))?;
        Ok(Self(path.to_owned()))
    }

    /// Removes one that was left by a server that was killed, so that nobody takes it for ours.
    pub(super) fn withdraw(path: &Path) {
        // One that cannot be removed cannot be replaced either, which is told then.
        let _ = fs::remove_file(path);
    }

    /// Reads it; `None` when there is none.
    pub(super) fn read(path: &Path) -> Option<ReadyMade> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }
}

impl Drop for Notice {
    fn drop(&mut self) {
        // A notice that stays behind is found out: nothing answers at its endpoint.
        let _ = fs::remove_file(&self.0);
    }
}
