//! Where a local Dropbox keeps what it knows: in memory, or in a folder too.

use std::io;
use std::path::Path;

use super::disk::{Contents, Disk};
use super::error::StorageError;
use super::journal::Journal;
use crate::blob::SpoolFolder;
use crate::random::Random;
use crate::state::State;

/// The large bodies' folder in that of the data.
const BODIES: &str = "bodies";

/// A state that is ready to be furnished, or was read.
#[derive(Debug)]
pub(crate) struct Opened {
    /// What is known.
    pub(crate) state: State,
    /// Where large bodies lie.
    pub(crate) spool: SpoolFolder,
    /// Where the state is kept; `None`: only in memory.
    pub(crate) disk: Option<Kept>,
}

/// The place on disk of a state.
#[derive(Debug)]
pub(crate) struct Kept {
    disk: Disk,
    spool: SpoolFolder,
    contents: Contents,
}

impl Opened {
    /// A fresh state that is gone when the process ends.
    ///
    /// # Errors
    /// There is no place for temporary files.
    pub(crate) fn nowhere(seed: u64) -> io::Result<Self> {
        let state = State::new(Random::new(seed));
        Ok(Self { state, spool: SpoolFolder::new()?, disk: None })
    }

    /// The state that is kept in a folder; a fresh one where there is none yet.
    ///
    /// # Errors
    /// The folder is in use, or what is there cannot be read.
    pub(crate) fn at(folder: &Path, seed: u64) -> Result<Self, StorageError> {
        let disk = Disk::open(folder)?;
        let failed = |error: io::Error| StorageError::Engine {
            path: folder.join(BODIES),
            source: error.into(),
        };
        let spool = SpoolFolder::keep(&folder.join(BODIES)).map_err(failed)?;
        let mut state = State::new(Random::new(seed));
        let contents = disk.load(&mut state, &spool)?;
        spool.remove_unnamed().map_err(failed)?;
        let kept = Kept { disk, spool: spool.clone(), contents };
        Ok(Self { state, spool, disk: Some(kept) })
    }
}

impl Kept {
    /// Whether nothing was there.
    pub(crate) fn is_new(&self) -> bool {
        self.contents == Contents::Nothing
    }

    /// Writes all changes of the state from now on.
    pub(crate) fn keep(self, state: &mut State) -> Journal {
        Journal::keep((self.disk, self.spool), state, self.contents)
    }
}
