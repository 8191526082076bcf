//! The connections to the database, and which of them are still good for anything.

use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _};

use super::statements::DEADLINE;
use super::{DatabaseError, StoreUrl};

/// How long a statement waits for a connection before the database counts as out of reach.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// How long a connection may take to say that it is there, before its next statement and after its last. sqlx itself
/// would wait for as long as TCP does, and count the connection as one of those it may have.
const LONGEST_ECHO: Duration = Duration::from_secs(2);

/// Connects to `url`.
pub(super) async fn connect(url: &StoreUrl) -> Result<AnyPool, DatabaseError> {
    let options = options(url);
    let options = match url {
        // One writer at a time is all that SQLite does; readers do not wait for it.
        StoreUrl::Sqlite(_) => options
            .max_connections(4)
            .after_release(|connection, _| Box::pin(is_outside_transactions(connection))),
        StoreUrl::Postgres(_) => options
            .max_connections(16)
            .test_before_acquire(false)
            .after_connect(|connection, _| Box::pin(prepare_postgres(connection)))
            .before_acquire(|connection, _| Box::pin(answers(connection)))
            .after_release(|connection, _| Box::pin(answers(connection))),
    };
    Ok(options.connect(&url.connection_url()).await?)
}

/// One connection for bringing the tables up to date, which takes as long as it takes.
pub(super) async fn for_migrations(url: &StoreUrl) -> Result<AnyPool, DatabaseError> {
    Ok(options(url).max_connections(1).connect(&url.connection_url()).await?)
}

fn options(url: &StoreUrl) -> AnyPoolOptions {
    let options = AnyPoolOptions::new().acquire_timeout(LONGEST_WAIT);
    match url {
        StoreUrl::Sqlite(_) => {
            options.after_connect(|connection, _| Box::pin(prepare_sqlite(connection)))
        }
        StoreUrl::Postgres(_) => options,
    }
}

/// What is committed survives a loss of power, readers and the writer do not block each other, and
/// what was erased is overwritten.
async fn prepare_sqlite(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    connection
        .execute(
            "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
             PRAGMA secure_delete = ON;",
        )
        .await
        .map(drop)
}

/// Postgres gives up what we have given up, and lets go of the rows that a process which is gone without a word
/// was about to write.
async fn prepare_postgres(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    let deadline = DEADLINE.as_millis();
    let settings = format!(
        "SET statement_timeout = {deadline}; SET idle_in_transaction_session_timeout = {deadline}"
    );
    connection.execute(sqlx::AssertSqlSafe(settings)).await.map(drop)
}

/// Whether `connection` answers. One whose statement nobody waits for any more has to end that first.
async fn answers(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    match tokio::time::timeout(LONGEST_ECHO, connection.ping()).await {
        Ok(answer) => answer.map(|()| true),
        Err(_) => Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())),
    }
}

/// Whether `connection` may be used again. On a full disk SQLite ends a transaction by itself; sqlx then fails to
/// end it, and counts it as one for ever: the next one that is rolled back would stay open, and with it
/// all that is written afterwards unseen, until the process ends and it is lost.
async fn is_outside_transactions(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    // A rollback may be waiting for its turn.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}
