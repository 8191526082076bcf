//! The disk of the database is full.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_testbed::{Postgres, Redis};
use tempfile::TempDir;

use super::row::Row;
use super::stage::{HOLD, Promise, Refreshes, Stage};
use super::stores::Addresses;

/// How long the last processes of a Postgres that was killed may take to notice.
const ENDED: Duration = Duration::from_secs(2);

/// A small disk in memory, gone when this is dropped.
#[derive(Debug)]
struct Disk(TempDir);

impl Disk {
    fn mount(size: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size},mode=1777"), "tmpfs"]);
        let status = mount.arg(folder.path()).status()?;
        ensure!(status.success(), "a disk to be filled can be mounted by root only");
        Ok(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }

    /// Leaves not a byte.
    fn fill(&self) -> io::Result<()> {
        let mut filler = File::create(self.filler())?;
        for size in [1 << 16, 1] {
            let bytes = vec![0; size];
            while filler.write_all(&bytes).is_ok() {}
        }
        Ok(())
    }

    fn empty(&self) -> io::Result<()> {
        fs::remove_file(self.filler())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.path()).status();
    }
}

/// Two replicas on one machine share a SQLite file on a disk that is full.
pub(super) async fn full_under_sqlite() -> Result<Row> {
    let disk = Disk::mount("16m")?;
    let store = format!("sqlite:{}", disk.path().join("keep.sqlite").display());
    let mut stage = Stage::set(&Addresses { store, cache: None }).await?;
    disk.fill()?;
    stage.hold(HOLD).await?;
    disk.empty()?;
    let promise = Promise { refreshes: Refreshes::Again, ..Promise::default() };
    stage.end("disk full for 10 s under SQLite", promise).await
}

/// The data folder of Postgres is on a disk that is full, and its log needs another file: it ends in a panic and
/// is started again when there is room.
pub(super) async fn full_under_postgres() -> Result<Row> {
    let disk = Disk::mount("128m")?;
    let (mut postgres, redis) = (Postgres::start_in(disk.path())?, Redis::start()?);
    let addresses = Addresses { store: postgres.database()?, cache: Some(redis.url()) };
    let mut stage = Stage::set(&addresses).await?;
    disk.fill()?;
    postgres.begin_next_log_file();
    stage.hold(HOLD).await?;
    postgres.kill();
    disk.empty()?;
    SystemClock.sleep(ENDED).await;
    postgres.restart()?;
    let promise = Promise { refreshes: Refreshes::Again, ..Promise::default() };
    stage.end("disk full for 10 s under Postgres", promise).await
}
