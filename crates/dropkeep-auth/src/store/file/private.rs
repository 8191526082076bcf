//! Files that nobody but their owner can read, and that are written wholly or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use tempfile::NamedTempFile;
use zeroize::Zeroizing;

use crate::StoreError;

/// The content of `path`; `None` when there is no such file.
///
/// # Errors
/// When it cannot be read, or when others can read it too.
pub(super) fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::io("read", path, error)),
    };
    let metadata = file.metadata().map_err(|error| StoreError::io("read", path, error))?;
    refuse_if_not_private(path, &metadata)?;
    // Room for all of it at once: a vector that grows leaves copies of secrets behind.
    let capacity = usize::try_from(metadata.len()).unwrap_or_default() + 1;
    let mut content = Zeroizing::new(Vec::with_capacity(capacity));
    file.read_to_end(&mut content).map_err(|error| StoreError::io("read", path, error))?;
    Ok(Some(content))
}

/// Puts `content` in place of the file at `path`, durably. At every instant, whatever happens, the
/// path shows the old content or the new, whole.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<(), StoreError> {
    let directory = directory_of(path);
    create_directory(directory)?;
    let failed = |error| StoreError::io("write", path, error);
    let mut temporary: NamedTempFile = tempfile::Builder::new()
        .prefix(".dropkeep-")
        .suffix(".tmp")
        .tempfile_in(directory)
        .map_err(failed)?;
    temporary.write_all(content).map_err(failed)?;
    temporary.as_file().sync_all().map_err(failed)?;
    temporary.persist(path).map_err(|error| failed(error.error))?;
    sync_directory(directory);
    Ok(())
}

/// Opens the file at `path`, made if need be, private from its first instant.
pub(super) fn open_or_create(path: &Path) -> Result<File, StoreError> {
    create_directory(directory_of(path))?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| StoreError::io("open", path, error))
}

/// Removes the file at `path`; tells whether there was one.
pub(super) fn remove(path: &Path) -> Result<bool, StoreError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(StoreError::io("remove", path, error)),
    }
}

fn directory_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn create_directory(directory: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory).map_err(|error| StoreError::io("create", directory, error))
}

#[cfg(unix)]
fn refuse_if_not_private(path: &Path, metadata: &fs::Metadata) -> Result<(), StoreError> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
    if metadata.is_file() && mode & 0o077 != 0 {
        return Err(StoreError::NotPrivate { path: path.to_owned(), mode });
    }
    Ok(())
}

/// Elsewhere a user's directories are private by the access list they inherit.
#[cfg(not(unix))]
fn refuse_if_not_private(_path: &Path, _metadata: &fs::Metadata) -> Result<(), StoreError> {
    Ok(())
}

/// Makes a rename durable. Some file systems cannot be told to; there it is as durable as they make
/// it, and the new content is in place all the same.
#[cfg(unix)]
fn sync_directory(directory: &Path) {
    let _ = File::open(directory).and_then(|directory| directory.sync_all());
}

/// Elsewhere a directory cannot be opened, and the rename is journalled.
#[cfg(not(unix))]
fn sync_directory(_directory: &Path) {}
