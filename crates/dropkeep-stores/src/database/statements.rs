//! Where statements go: to a connection of the pool, and within a deadline.
//!
//! A database whose machine lost its power, or that a firewall cut off, says nothing at all, and TCP waits for it
//! for a quarter of an hour. So nobody waits longer than this here, and there is no other way to the pool. Whether
//! a write without an answer was done is unknown: only what is read afterwards tells.

use std::io;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream};
use futures_util::{FutureExt as _, StreamExt as _, TryFutureExt as _, TryStreamExt as _};
use sqlx::any::{AnyQueryResult, AnyRow, AnyStatement, AnyTypeInfo};
use sqlx::{Any, AnyPool, Either, Error, Execute, Executor, SqlStr};

use super::{Database, DatabaseError};

/// How long a statement may take, the wait for a connection included; and so each step of a transaction.
pub(super) const DEADLINE: Duration = Duration::from_secs(10);

type Step = Either<AnyQueryResult, AnyRow>;

/// Runs each statement on a connection of the pool.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Statements<'d>(pub(super) &'d AnyPool);

/// Statements of which all are done, or none. Dropped, it does none.
#[derive(Debug)]
pub(crate) struct Transaction(sqlx::Transaction<'static, Any>);

impl Database {
    /// What runs statements.
    pub(crate) fn statements(&self) -> Statements<'_> {
        Statements(self.pool())
    }

    pub(crate) async fn begin(&self) -> Result<Transaction, DatabaseError> {
        Ok(Transaction(in_time(self.pool().begin()).await?))
    }
}

impl Transaction {
    /// Does all of it. After [`DatabaseError::Unreachable`] it may have been done.
    pub(crate) async fn commit(self) -> Result<(), DatabaseError> {
        Ok(in_time(self.0.commit()).await?)
    }
}

/// What `work` gives within the deadline. A connection that it is dropped with is closed unless it still answers
/// (see the pool).
async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let done = tokio::time::timeout(DEADLINE, work).await;
    done.unwrap_or_else(|_| {
        let silence = "the database did not answer in time";
        Err(Error::Io(io::Error::new(io::ErrorKind::TimedOut, silence)))
    })
}

/// The deadline is for all steps together, so they are given when all are there. No statement gives more than a
/// page of rows.
fn all_steps<'e>(
    work: impl Future<Output = Result<Vec<Step>, Error>> + Send + 'e,
) -> BoxStream<'e, Result<Step, Error>> {
    in_time(work)
        .map_ok(|steps| stream::iter(steps.into_iter().map(Ok)))
        .try_flatten_stream()
        .boxed()
}

impl<'d> Executor<'d> for Statements<'d> {
    type Database = Any;

    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Step, Error>>
    where
        'd: 'e,
        E: 'q + Execute<'q, Any>,
    {
        all_steps(async move { self.0.acquire().await?.fetch_many(query).try_collect().await })
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<AnyRow>, Error>>
    where
        'd: 'e,
        E: 'q + Execute<'q, Any>,
    {
        in_time(self.0.fetch_optional(query)).boxed()
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [AnyTypeInfo],
    ) -> BoxFuture<'e, Result<AnyStatement, Error>>
    where
        'd: 'e,
    {
        in_time(self.0.prepare_with(sql, parameters)).boxed()
    }
}

impl<'t> Executor<'t> for &'t mut Transaction {
    type Database = Any;

    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Step, Error>>
    where
        't: 'e,
        E: 'q + Execute<'q, Any>,
    {
        all_steps(self.0.fetch_many(query).try_collect())
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<AnyRow>, Error>>
    where
        't: 'e,
        E: 'q + Execute<'q, Any>,
    {
        in_time(self.0.fetch_optional(query)).boxed()
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [AnyTypeInfo],
    ) -> BoxFuture<'e, Result<AnyStatement, Error>>
    where
        't: 'e,
    {
        in_time(self.0.prepare_with(sql, parameters)).boxed()
    }
}
