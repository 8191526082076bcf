//! What can be kept on disk: rows, and the changes since they were last written.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::blob::SpoolFolder;

/// A row of a table. Its serde form is its form on disk: a new field takes a default there, so that
/// what older versions wrote can be read for ever.
pub(crate) trait Row: Serialize + DeserializeOwned + Send + 'static {
    /// Tells a row that holds bytes where their files lie, after it was read.
    fn attach(&mut self, _folder: &SpoolFolder) {}
}

impl Row for String {}
impl Row for bool {}
impl Row for u64 {}
impl Row for serde_json::Value {}

/// One change to be written: a row's new form, or `None` where it is gone.
#[derive(Debug)]
pub(crate) struct Write {
    /// The row's key.
    pub(crate) key: Vec<u8>,
    /// The row.
    pub(crate) row: Option<Vec<u8>>,
}

/// A row on disk is not what this version writes.
#[derive(Debug, thiserror::Error)]
#[error("a stored row cannot be read: {0}")]
pub(crate) struct Unreadable(pub(crate) String);

/// From when on changes are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Since {
    /// All that is there is on disk already.
    Now,
    /// None of it is.
    Ever,
}

/// A part of the state that can be kept on disk.
pub(crate) trait Persisted {
    /// Remembers changes from now on.
    fn track(&mut self, since: Since);

    /// Yields the changes since the last time, each once.
    fn drain(&mut self, write: &mut dyn FnMut(Write));

    /// The keys of all rows, in their form on disk.
    fn row_keys(&self) -> Vec<Vec<u8>>;

    /// Takes the place of a table that has rows under these keys on disk: remembers all its own rows
    /// as changed, and those that it has not as gone.
    fn succeed(&mut self, old: &[Vec<u8>]);

    /// Takes a row as it was written. The rows come in the order of their keys.
    ///
    /// # Errors
    /// It is not a row of this table.
    fn load(&mut self, key: &[u8], row: &[u8], folder: &SpoolFolder) -> Result<(), Unreadable>;
}
