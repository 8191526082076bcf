//! Where a download goes: first to a temporary file, then to its target, in one step.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use tempfile::TempPath;
use tokio::fs::File;
use tokio::io::{AsyncWriteExt as _, BufWriter};

use super::ExistingTarget;
use crate::blocking::blocking;
use crate::error::TransferError;

/// Bytes that go to the disk at a time.
const WRITE_SIZE: usize = 1024 * 1024;

/// A target that was looked at, and may be written.
#[derive(Clone, Debug)]
pub(super) struct Target {
    path: PathBuf,
    existing: ExistingTarget,
    /// Those of the file that is to be replaced.
    permissions: Option<Permissions>,
}

impl Target {
    /// Looks at `path`: whether something is there, and whether it can be replaced.
    pub(super) async fn look(path: &Path, existing: ExistingTarget) -> Result<Self, TransferError> {
        let looking = {
            let path = path.to_owned();
            move || look(path, existing)
        };
        blocking(looking).await.map_err(|error| failed(path, error))
    }
}

/// An error of kind [`io::ErrorKind::AlreadyExists`] means the target itself.
fn look(path: PathBuf, existing: ExistingTarget) -> io::Result<Target> {
    let target = Target { path, existing, permissions: None };
    let found = match fs::symlink_metadata(&target.path) {
        Ok(_) if existing == ExistingTarget::Refuse => {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Ok(_) => fs::metadata(&target.path),
        Err(error) => Err(error),
    };
    match found {
        Ok(found) if found.is_file() => {
            let path = fs::canonicalize(&target.path)?;
            Ok(Target { path, permissions: Some(found.permissions()), ..target })
        }
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(target),
        Err(error) => Err(error),
    }
}

/// A file beside the target that takes its place in the end. Dropped before, it is removed.
#[derive(Debug)]
pub(super) struct TemporaryFile {
    writer: BufWriter<File>,
    temporary: TempPath,
    target: Target,
}

impl TemporaryFile {
    /// Creates it, empty, in the folder of the target: renaming is atomic only within a folder's
    /// file system.
    pub(super) async fn create(target: Target) -> Result<Self, TransferError> {
        let folder = match target.path.parent() {
            Some(folder) if folder != Path::new("") => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let permissions = target.permissions.clone();
        match blocking(move || create_in(&folder, permissions)).await {
            Ok(created) => {
                let (file, temporary) = created.into_parts();
                let writer = BufWriter::with_capacity(WRITE_SIZE, File::from_std(file));
                Ok(Self { writer, temporary, target })
            }
            Err(error) => Err(failed(&target.path, error)),
        }
    }

    /// Adds bytes, which may stay in memory for now.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> Result<(), TransferError> {
        self.writer.write_all(bytes).await.map_err(|error| failed(&self.target.path, error))
    }

    /// Renames it to the target, with this time of modification.
    pub(super) async fn put_in_place(
        mut self,
        modified: Option<Timestamp>,
    ) -> Result<(), TransferError> {
        let path = self.target.path.clone();
        let whole = async {
            self.writer.flush().await?;
            let file = self.writer.into_inner().into_std().await;
            let renaming = move || rename(&file, self.temporary, &self.target, modified);
            blocking(renaming).await
        };
        whole.await.map_err(|error| failed(&path, error))
    }
}

/// With `permissions` from the start, so that what was private stays it; they are those of any
/// new file where there are none.
fn create_in(
    folder: &Path,
    permissions: Option<Permissions>,
) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".dropkeep-").suffix(".part");
    #[cfg(unix)]
    {
        // The process's umask takes away what it takes away from any new file.
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(permissions.unwrap_or_else(|| Permissions::from_mode(0o666)));
    }
    #[cfg(not(unix))]
    let _ = permissions;
    builder.tempfile_in(folder)
}

fn rename(
    file: &fs::File,
    temporary: TempPath,
    target: &Target,
    modified: Option<Timestamp>,
) -> io::Result<()> {
    if let Some(modified) = modified {
        file.set_modified(SystemTime::from(modified))?;
    }
    if let Some(permissions) = &target.permissions {
        file.set_permissions(permissions.clone())?;
    }
    let renamed = match target.existing {
        ExistingTarget::Refuse => temporary.persist_noclobber(&target.path),
        ExistingTarget::Overwrite => temporary.persist(&target.path),
    };
    renamed.map_err(|error| error.error)
}

fn failed(path: &Path, error: io::Error) -> TransferError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => TransferError::TargetExists { path: path.to_owned() },
        _ => TransferError::local(path, error),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_full_disk_leaves_the_target_as_it_was_and_no_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("target");
        fs::write(&path, b"old").unwrap();
        let target = Target::look(&path, ExistingTarget::Overwrite).await.unwrap();
        let mut temporary = TemporaryFile::create(target).await.unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);

        // A device without room, where the disk was.
        let full = File::options().write(true).open("/dev/full").await.unwrap();
        temporary.writer = BufWriter::with_capacity(WRITE_SIZE, full);
        temporary.write(b"new").await.unwrap();
        let error = temporary.put_in_place(None).await.unwrap_err();
        assert!(matches!(error, TransferError::NoSpace { .. }), "{error:?}");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }
}
