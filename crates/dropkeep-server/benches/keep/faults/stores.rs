//! The database and the Redis of a stage.

use anyhow::Result;
use dropkeep_testbed::{Postgres, Redis};

/// Where the replicas keep things.
#[derive(Debug, Clone)]
pub(super) struct Addresses {
    pub(super) store: String,
    pub(super) cache: Option<String>,
}

/// A Postgres and a Redis, to be broken.
#[derive(Debug)]
pub(super) struct Stores {
    pub(super) postgres: Postgres,
    pub(super) redis: Redis,
}

impl Stores {
    pub(super) fn start() -> Result<Self> {
        Ok(Self { postgres: Postgres::start()?, redis: Redis::start()? })
    }

    pub(super) fn addresses(&self) -> Result<Addresses> {
        Ok(Addresses { store: self.postgres.database()?, cache: Some(self.redis.url()) })
    }
}
