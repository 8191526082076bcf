//! Keeps an authority in a folder, so that it is the same at the next start.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use jiff::Timestamp;
use tempfile::NamedTempFile;

use super::Authority;

/// The authority's certificate, which clients are told to trust.
const CERTIFICATE: &str = "ca.pem";
/// The authority's key, for the owner's eyes only.
const KEY: &str = "ca-key.pem";
/// Held while the two above are read or made, so that two processes make one authority.
const LOCK: &str = "ca.lock";

impl Authority {
    /// The authority that the folder keeps. One that has ended, or whose parts do not belong
    /// together, is replaced.
    ///
    /// # Errors
    /// The folder cannot be read or written.
    pub(crate) fn kept_in(folder: &Path, now: Timestamp) -> io::Result<Self> {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        let lock = folder.join(LOCK);
        let lock = File::create(&lock).map_err(|error| at(&lock, &error))?;
        lock.lock()?;
        let known = read(folder, CERTIFICATE)?.zip(read(folder, KEY)?);
        let known = known.and_then(|(certificate, key)| Self::from_pem(certificate, &key, now));
        if let Some(known) = known {
            return Ok(known);
        }
        let made = Self::new(now)?;
        write(folder, KEY, made.key_pem().as_bytes())?;
        write(folder, CERTIFICATE, made.certificate_pem().as_bytes())?;
        readable_to_all(&folder.join(CERTIFICATE))?;
        Ok(made)
    }
}

fn read(folder: &Path, name: &str) -> io::Result<Option<String>> {
    let path = folder.join(name);
    match fs::read(&path) {
        Ok(bytes) => Ok(String::from_utf8(bytes).ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(&path, &error)),
    }
}

/// Writes a file as a whole, for the owner's eyes only.
fn write(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let path = folder.join(name);
    let written = NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(content)?;
        file.persist(&path).map_err(|error| error.error)
    });
    written.map(drop).map_err(|error| at(&path, &error))
}

#[cfg(unix)]
fn readable_to_all(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_to_all(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The error with the place where it happened.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
