//! One open database.

use std::fs::{DirBuilder, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use dropkeep_auth::{Clock, SystemClock};
use jiff::Timestamp;
use sqlx::AnyPool;

use super::time::DatabaseTime;
use super::{DatabaseError, StoreUrl, migrations, pool};

/// An open database with its tables up to date. Clones share the connections.
#[derive(Debug, Clone)]
pub struct Database(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    pool: AnyPool,
    url: StoreUrl,
    time: DatabaseTime,
    clock: Arc<dyn Clock>,
}

impl Database {
    /// Opens `url` and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached or made, or its tables are newer than this version knows.
    pub async fn open(url: &StoreUrl) -> Result<Self, DatabaseError> {
        Self::open_with_clock(url, Arc::new(SystemClock)).await
    }

    /// As [`Database::open`], with the clock that carries the database's time on between two looks.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open_with_clock(
        url: &StoreUrl,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, DatabaseError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        if let StoreUrl::Sqlite(path) = url {
            make_private(path)?;
        }
        let _turn = match url {
            StoreUrl::Sqlite(path) => Some(take_turn(path.clone()).await?),
            // The migrations take a lock of Postgres.
            StoreUrl::Postgres(_) => None,
        };
        let unhurried = pool::for_migrations(url).await?;
        let migrated = migrations::migrator(url).run(&unhurried).await;
        migrated.map_err(|error| DatabaseError::Migration(Arc::new(error)))?;
        unhurried.close().await;
        let pool = pool::connect(url).await?;
        let time = DatabaseTime::default();
        let database = Self(Arc::new(Inner { pool, url: url.clone(), time, clock }));
        database.look_at_clock().await?;
        Ok(database)
    }

    /// Which database it is.
    pub fn url(&self) -> &StoreUrl {
        &self.0.url
    }

    /// The time by the database's clock.
    pub fn now(&self) -> Timestamp {
        self.0.time.now(self.0.clock.as_ref())
    }

    /// Asks the database for its time, which also tells whether it answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn look_at_clock(&self) -> Result<(), DatabaseError> {
        let question = match self.0.url {
            StoreUrl::Sqlite(_) => "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)",
            StoreUrl::Postgres(_) => {
                "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"
            }
        };
        let asked = self.0.clock.monotonic();
        let time = sqlx::query_scalar(question).fetch_one(self.statements()).await?;
        self.0.time.note(time, asked, self.0.clock.as_ref());
        Ok(())
    }

    /// Closes all connections once what they are doing is done.
    pub async fn close(&self) {
        self.0.pool.close().await;
    }

    pub(super) fn pool(&self) -> &AnyPool {
        &self.0.pool
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    pub(crate) fn now_in_milliseconds(&self) -> i64 {
        self.now().as_millisecond()
    }
}

/// Makes the file and its folder readable by its owner alone before SQLite opens it: what SQLite makes
/// beside it gets the same rights.
fn make_private(path: &Path) -> Result<(), DatabaseError> {
    let refused = |error| DatabaseError::Refused(Arc::new(sqlx::Error::Io(error)));
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(refused)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(refused)
}

/// Waits until no other process brings the tables of `path` up to date: SQLite itself does not keep two
/// from trying at once. The lock is on a file of its own, for closing the database's file a second time
/// would drop SQLite's own locks on it.
async fn take_turn(path: PathBuf) -> Result<File, DatabaseError> {
    let refused = |error| DatabaseError::Refused(Arc::new(sqlx::Error::Io(error)));
    let locked = tokio::task::spawn_blocking(move || {
        let mut name = path.into_os_string();
        name.push(".lock");
        let file = File::create(name)?;
        file.lock()?;
        Ok(file)
    });
    locked.await.map_err(|error| refused(error.into()))?.map_err(refused)
}

#[cfg(test)]
mod tests {
    use sqlx::Executor as _;

    use super::*;

    #[tokio::test]
    async fn a_transaction_that_sqlite_ended_by_itself_swallows_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let url = StoreUrl::in_folder(folder.path());
        let database = Database::open(&url).await.unwrap();
        let mut transaction = database.pool().begin().await.unwrap();
        // As SQLite does when a disk is full.
        transaction.execute("ROLLBACK").await.unwrap();
        drop(transaction);
        all_returned(&database).await;
        // Connections take turns, so that all come to begin a transaction and to write.
        for number in 0..8 {
            for _ in 0..2 {
                drop(database.pool().begin().await.unwrap());
                all_returned(&database).await;
            }
            let insert = "INSERT INTO keys (id, probe, created_at) VALUES ($1, x'00', 0)";
            let insert = sqlx::query(insert).bind(format!("k{number}"));
            insert.execute(database.pool()).await.unwrap();
        }
        let other = Database::open(&url).await.unwrap();
        let count = sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM keys");
        assert_eq!(count.fetch_one(other.pool()).await.unwrap(), 8);
    }

    async fn all_returned(database: &Database) {
        let pool = database.pool();
        while usize::try_from(pool.size()).unwrap() > pool.num_idle() {
            tokio::task::yield_now().await;
        }
    }
}
