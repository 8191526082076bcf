//! Where sign-ins and the token cache are kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dropkeep_auth::{Clock, FileCache, FileStore, RefreshTokenStore};
use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

use crate::failure::{Failure, Result};
use crate::refusal;

/// The directories of this user.
#[derive(Debug, Clone)]
pub(crate) struct Home {
    config: PathBuf,
    cache: PathBuf,
    data: PathBuf,
    clock: Arc<dyn Clock>,
}

impl Home {
    /// `chosen` (DROPKEEP_HOME), else the directories usual on this system.
    ///
    /// # Errors
    /// When the system knows no home directory.
    pub(crate) fn locate(chosen: Option<&Path>, clock: Arc<dyn Clock>) -> Result<Self> {
        if let Some(home) = chosen {
            let (config, cache, data) = (home.to_owned(), home.join("cache"), home.join("keep"));
            return Ok(Self { config, cache, data, clock });
        }
        let strategy = choose_app_strategy(AppStrategyArgs {
            top_level_domain: String::new(),
            author: String::new(),
            app_name: "dropkeep".to_owned(),
        })
        .map_err(|error| {
            Failure::failed("cannot tell where to keep sign-ins")
                .because(&error)
                .hint("set DROPKEEP_HOME to a directory of your own")
        })?;
        let data = strategy.data_dir().join("keep");
        Ok(Self { config: strategy.config_dir(), cache: strategy.cache_dir(), data, clock })
    }

    /// The file with the refresh tokens of all profiles.
    pub(crate) fn credentials_file(&self) -> PathBuf {
        self.config.join("credentials.json")
    }

    /// The directory with the access tokens that processes share.
    pub(crate) fn cache_directory(&self) -> PathBuf {
        self.cache.join("access-tokens")
    }

    /// The file in which a running `local serve` leaves its ready-made app.
    pub(crate) fn local_file(&self) -> PathBuf {
        self.cache.join("local.json")
    }

    /// The directory with the certificate authority of all local Dropboxes.
    pub(crate) fn local_authority(&self) -> PathBuf {
        self.config.join("local-authority")
    }

    /// The folder in which a keep has its database and its keys when nothing else is said.
    pub(crate) fn keep_folder(&self) -> PathBuf {
        self.data.clone()
    }

    /// The configuration file of a keep.
    pub(crate) fn keep_config(&self) -> PathBuf {
        self.config.join("dropkeep.toml")
    }

    /// Where refresh tokens rest.
    pub(crate) fn store(&self) -> Arc<FileStore> {
        Arc::new(FileStore::new(self.credentials_file(), Arc::clone(&self.clock)))
    }

    /// Where access tokens are shared.
    pub(crate) fn cache(&self) -> FileCache {
        FileCache::new(self.cache_directory(), Arc::clone(&self.clock))
    }

    /// The names of all saved sign-ins.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) async fn profiles(&self) -> Result<Vec<String>> {
        self.store().profiles().await.map_err(|error| refusal::of_store(&error))
    }
}
