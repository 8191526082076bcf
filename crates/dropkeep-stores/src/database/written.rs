//! Statements that write and give rows back.

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;

use super::{Database, DatabaseError};

/// How many rows one statement deletes.
const ROWS_AT_ONCE: i64 = 10_000;

impl Database {
    /// The first row that a writing statement outside a transaction gives back, once it is committed.
    ///
    /// sqlx's `fetch_one` and `fetch_optional` leave such a statement after its first row. SQLite commits
    /// only at its end, and that it could not (a full disk) would go unnoticed.
    pub(crate) async fn written(
        &self,
        statement: Query<'_, sqlx::Any, AnyArguments>,
    ) -> Result<Option<AnyRow>, DatabaseError> {
        Ok(statement.fetch_all(self.statements()).await?.into_iter().next())
    }

    /// The same of a statement that always gives one back.
    pub(crate) async fn written_one(
        &self,
        statement: Query<'_, sqlx::Any, AnyArguments>,
    ) -> Result<AnyRow, DatabaseError> {
        Ok(self.written(statement).await?.ok_or(sqlx::Error::RowNotFound)?)
    }

    /// Deletes, some at a time, what `some` selects as being from before `$1`; `$2` is how much that is. Years
    /// of it at once would take longer than a statement may.
    pub(crate) async fn delete_before(
        &self,
        some: &'static str,
        before: i64,
    ) -> Result<u64, DatabaseError> {
        let mut deleted = 0;
        loop {
            let statement = sqlx::query(some).bind(before).bind(ROWS_AT_ONCE);
            let rows = statement.execute(self.statements()).await?.rows_affected();
            deleted += rows;
            if i64::try_from(rows).is_ok_and(|rows| rows < ROWS_AT_ONCE) {
                return Ok(deleted);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use sqlx::Executor as _;

    use super::*;
    use crate::database::StoreUrl;

    #[tokio::test]
    async fn what_sqlite_could_not_commit_is_not_taken_for_written() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&StoreUrl::in_folder(folder.path())).await.unwrap();
        // It is looked at when the statement is committed, as the room on the disk is.
        let table = "CREATE TABLE notes (id INTEGER PRIMARY KEY, \
             about INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)";
        database.pool().execute(table).await.unwrap();
        let statement = "INSERT INTO notes (id, about) VALUES (1, 2) RETURNING id";
        assert!(database.written_one(sqlx::query(statement)).await.is_err());
        let count = sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM notes");
        assert_eq!(count.fetch_one(database.pool()).await.unwrap(), 0);
    }
}
