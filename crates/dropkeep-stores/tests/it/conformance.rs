//! One suite for every database.

/// Runs each function of a module on a fresh SQLite file and on a fresh Postgres database.
macro_rules! on_every_database {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(crate::support::Store::sqlite()).await;
            })*
        }

        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(crate::support::Store::postgres()).await;
            })*
        }
    };
}

pub(crate) use on_every_database;
