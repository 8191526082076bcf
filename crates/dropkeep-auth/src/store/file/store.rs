//! Refresh tokens in one file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::format::{self, CredentialsFile, ProfileRecord};
use super::lock::FileLock;
use super::{blocking, private};
use crate::{Clock, Credentials, RefreshToken, RefreshTokenStore, StoreError};

/// How long a writer waits for the other writers. Each takes milliseconds.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Keeps refresh tokens in one JSON file with any number of profiles.
///
/// The file has mode 0600 from its first instant, its directory 0700 if it is made here. Every
/// change is written to a new file beside it, synced, and renamed into place, by one process at a
/// time (`<file>.lock`). Readers need no lock.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: PathBuf,
    clock: Arc<dyn Clock>,
}

impl FileStore {
    /// A store in the file at `path`, which need not exist yet. Whoever waits for another writer
    /// waits by `clock`.
    pub fn new(path: impl Into<PathBuf>, clock: Arc<dyn Clock>) -> Self {
        Self { path: path.into(), clock }
    }

    /// Where the tokens rest.
    pub fn path(&self) -> &Path {
        &self.path
    }

    async fn read(&self) -> Result<Option<CredentialsFile>, StoreError> {
        let path = self.path.clone();
        blocking(move || read(&path)).await
    }

    /// Lets `change` work on the file's content while no other process can, and writes what it
    /// leaves if it says so.
    async fn update(
        &self,
        change: impl FnOnce(&mut CredentialsFile) -> Changed + Send + 'static,
    ) -> Result<bool, StoreError> {
        let mut lock_path = self.path.clone().into_os_string();
        lock_path.push(".lock");
        let lock = FileLock::acquire(lock_path.into(), self.clock.as_ref(), LONGEST_WAIT).await?;
        let path = self.path.clone();
        // The lock goes along: a caller that goes away does not open it before the work is done.
        blocking(move || {
            let _lock = lock;
            let mut file = read(&path)?.unwrap_or_default();
            if change(&mut file) == Changed::No {
                return Ok(false);
            }
            private::write(&path, &format::print(&file)?)?;
            Ok(true)
        })
        .await
    }
}

/// Whether there is anything to write.
#[derive(PartialEq, Eq)]
enum Changed {
    Yes,
    No,
}

impl RefreshTokenStore for FileStore {
    fn load<'a>(
        &'a self,
        profile: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credentials>, StoreError>> {
        Box::pin(async move {
            let record = self.read().await?.and_then(|mut file| file.profiles.remove(profile));
            Ok(record.map(ProfileRecord::into_credentials))
        })
    }

    fn save<'a>(
        &'a self,
        profile: &'a str,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (profile, credentials) = (profile.to_owned(), credentials.clone());
        Box::pin(async move {
            self.update(move |file| {
                put(file, profile, &credentials);
                Changed::Yes
            })
            .await
            .map(|_| ())
        })
    }

    fn replace<'a>(
        &'a self,
        profile: &'a str,
        expected: &'a RefreshToken,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let (profile, expected) = (profile.to_owned(), expected.clone());
        let credentials = credentials.clone();
        Box::pin(self.update(move |file| {
            if !file.profiles.get(&profile).is_some_and(|stored| stored.holds(&expected)) {
                return Changed::No;
            }
            put(file, profile, &credentials);
            Changed::Yes
        }))
    }

    fn remove<'a>(&'a self, profile: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        let profile = profile.to_owned();
        Box::pin(self.update(move |file| match file.profiles.remove(&profile) {
            Some(_) => Changed::Yes,
            None => Changed::No,
        }))
    }

    fn profiles(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async {
            let file = self.read().await?.unwrap_or_default();
            Ok(file.profiles.into_keys().collect())
        })
    }
}

fn read(path: &Path) -> Result<Option<CredentialsFile>, StoreError> {
    private::read(path)?.map(|content| format::parse(path, &content)).transpose()
}

fn put(file: &mut CredentialsFile, profile: String, credentials: &Credentials) {
    let previous = file.profiles.remove(&profile);
    file.profiles.insert(profile, ProfileRecord::new(credentials, previous));
}
