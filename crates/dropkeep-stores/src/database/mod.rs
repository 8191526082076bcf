//! The database: SQLite in one file, or Postgres for any number of processes.
//!
//! The same statements run on both; only the migrations and the question what time it is differ.

mod clock;
pub(crate) mod columns;
mod error;
mod migrations;
mod open;
mod pool;
mod statements;
mod store_url;
mod time;
mod written;

pub use clock::DatabaseClock;
pub use error::DatabaseError;
pub use open::Database;
pub(crate) use statements::Transaction;
pub use store_url::{InvalidStoreUrl, StoreUrl};
pub(crate) use time::{CHANGE_OVERLAP, milliseconds};
