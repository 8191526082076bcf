//! Rows in an embedded database: one table for each table of the state.

use std::path::{Path, PathBuf};

use redb::{
    Database, DatabaseError, Durability, ReadableDatabase as _, ReadableTable as _,
    TableDefinition, TableError,
};

use super::error::StorageError;
use super::journal::Batch;
use crate::blob::SpoolFolder;
use crate::state::State;
use crate::table::Since;

/// The database's name in its folder.
const FILE: &str = "state.redb";

/// The format of the rows; another number when older versions could not read them.
const FORMAT: u64 = 1;

/// The table that tells the format.
const ABOUT: TableDefinition<'_, &str, u64> = TableDefinition::new("about");

type Rows<'n> = TableDefinition<'n, &'static [u8], &'static [u8]>;

/// The database of one local Dropbox. Only one process at a time may have it open.
#[derive(Debug)]
pub(crate) struct Disk {
    database: Database,
    path: PathBuf,
}

/// What a folder held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contents {
    /// A state, which has been read.
    State,
    /// Nothing yet.
    Nothing,
}

impl Disk {
    /// Opens the database in a folder, and makes both where there are none.
    ///
    /// # Errors
    /// Another process has it open, or it cannot be opened or made.
    pub(crate) fn open(folder: &Path) -> Result<Self, StorageError> {
        let path = folder.join(FILE);
        let failed = |source: Box<dyn std::error::Error + Send + Sync>| StorageError::Engine {
            path: path.clone(),
            source,
        };
        std::fs::create_dir_all(folder).map_err(|error| failed(error.into()))?;
        let database = Database::create(&path).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => StorageError::InUse { path: path.clone() },
            error => failed(error.into()),
        })?;
        restrict(&path).map_err(|error| failed(error.into()))?;
        Ok(Self { database, path })
    }

    /// Reads the state that is there, and lets it remember what changes from now on.
    ///
    /// # Errors
    /// The database cannot be read, or not by this version.
    pub(crate) fn load(
        &self,
        state: &mut State,
        folder: &SpoolFolder,
    ) -> Result<Contents, StorageError> {
        let contents = self.contents()?;
        if contents == Contents::State {
            let transaction = self.database.begin_read().map_err(|error| self.failed(error))?;
            for (name, table) in state.tables() {
                let rows = match transaction.open_table(Rows::new(name)) {
                    Ok(rows) => rows,
                    Err(TableError::TableDoesNotExist(_)) => continue,
                    Err(error) => return Err(self.failed(error)),
                };
                for row in rows.iter().map_err(|error| self.failed(error))? {
                    let (key, row) = row.map_err(|error| self.failed(error))?;
                    table.load(key.value(), row.value(), folder).map_err(|error| {
                        let path = self.path.clone();
                        StorageError::Unreadable { path, table: name, source: error.into() }
                    })?;
                }
            }
        }
        Ok(contents)
    }

    /// Writes some changes for good.
    ///
    /// # Errors
    /// The database cannot be written; none of the changes was.
    pub(super) fn commit(&self, batches: &[Batch]) -> Result<(), StorageError> {
        self.try_commit(batches).map_err(|error| self.failed(error))
    }

    fn try_commit(&self, batches: &[Batch]) -> Result<(), redb::Error> {
        let mut transaction = self.database.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        transaction.open_table(ABOUT)?.insert("format", FORMAT)?;
        for change in batches.iter().flat_map(|batch| &batch.changes) {
            let mut rows = transaction.open_table(Rows::new(change.table))?;
            match &change.write.row {
                Some(row) => drop(rows.insert(change.write.key.as_slice(), row.as_slice())?),
                None => drop(rows.remove(change.write.key.as_slice())?),
            }
        }
        Ok(transaction.commit()?)
    }

    fn contents(&self) -> Result<Contents, StorageError> {
        let transaction = self.database.begin_read().map_err(|error| self.failed(error))?;
        let about = match transaction.open_table(ABOUT) {
            Ok(about) => about,
            Err(TableError::TableDoesNotExist(_)) => return Ok(Contents::Nothing),
            Err(error) => return Err(self.failed(error)),
        };
        let format = about.get("format").map_err(|error| self.failed(error))?;
        match format.map(|format| format.value()) {
            Some(FORMAT) => Ok(Contents::State),
            found => Err(StorageError::Format {
                path: self.path.clone(),
                found: found.unwrap_or_default(),
                expected: FORMAT,
            }),
        }
    }

    fn failed(&self, error: impl Into<redb::Error>) -> StorageError {
        StorageError::Engine { path: self.path.clone(), source: Box::new(error.into()) }
    }
}

/// The database holds the tokens of apps under test: nobody else may read it.
#[cfg(unix)]
fn restrict(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn restrict(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Collects what changed in a state since the last time.
pub(super) fn changes(state: &mut State) -> Batch {
    let mut batch = Batch::default();
    for (table, rows) in state.tables() {
        rows.drain(&mut |write| batch.changes.push(super::journal::Change { table, write }));
    }
    batch
}

/// Lets a state remember what changes: from now on where it was read, all of it where it is new.
pub(super) fn track(state: &mut State, contents: Contents) {
    let since = match contents {
        Contents::State => Since::Now,
        Contents::Nothing => Since::Ever,
    };
    state.tables().into_iter().for_each(|(_, table)| table.track(since));
}
