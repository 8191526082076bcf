//! Postgres, Redis and nginx of one's own, for tests and benches: each started from Debian's packages on a
//! free port of this machine, in a folder that goes with it, and ended with the process that
//! started it, however that ends.

mod error;
mod forwarder;
mod nginx;
mod package;
mod postgres;
mod process;
mod program;
mod redis;
mod sentinel;

use std::env;
use std::net::TcpListener;
use std::path::Path;

use tempfile::TempDir;

pub use error::TestbedError;
pub use forwarder::{Forwarder, Target};
pub use nginx::{ConfiguredNginx, Nginx};
pub use postgres::Postgres;
pub use program::Program;
pub use redis::Redis;
pub use sentinel::Sentinel;

/// A folder for a server, readable by whom it runs as.
fn folder(server: &str) -> Result<TempDir, TestbedError> {
    folder_in(&env::temp_dir(), server)
}

/// The same in `parent`.
fn folder_in(parent: &Path, server: &str) -> Result<TempDir, TestbedError> {
    let prefix = format!("dropkeep-{server}-");
    tempfile::Builder::new()
        .prefix(&prefix)
        .tempdir_in(parent)
        .map_err(TestbedError::system("cannot make a folder for a server"))
}

/// A port that nobody listens on now.
fn free_port() -> Result<u16, TestbedError> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(TestbedError::system("there is no free port"))
}
