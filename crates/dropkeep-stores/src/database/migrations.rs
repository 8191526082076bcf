//! The tables, brought up to date when the database is opened.

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

use super::store_url::StoreUrl;

/// What each step is called, and its statements for SQLite and Postgres. A step that was released is
/// never changed: the database remembers its checksum.
const STEPS: [(&str, &str, &str); 1] = [(
    "first",
    include_str!("../../migrations/sqlite/0001_first.sql"),
    include_str!("../../migrations/postgres/0001_first.sql"),
)];

/// All steps for the kind of database that `url` names. Processes that start at once agree on who
/// runs them.
pub(super) fn migrator(url: &StoreUrl) -> Migrator {
    let steps = (1..).zip(STEPS).map(|(version, (name, sqlite, postgres))| {
        let statements = match url {
            StoreUrl::Sqlite(_) => sqlite,
            StoreUrl::Postgres(_) => postgres,
        };
        Migration::new(
            version,
            name.into(),
            MigrationType::Simple,
            SqlStr::from_static(statements),
            false,
        )
    });
    Migrator::with_migrations(steps.collect())
}
