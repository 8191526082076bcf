//! The time of day of a replica is set ahead and back.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use anyhow::{Context as _, Result};

use super::row::Row;
use super::stage::{Promise, Stage};
use super::stores::Stores;

/// How long the clock is wrong, each time.
const WRONG: Duration = Duration::from_secs(6);
/// Where Debian's `faketime` has its library, by the kind of machine.
const LIBRARIES: &str = "/usr/lib";

/// One replica's time of day is six hours ahead, then six behind, then right again. The process sees a
/// false time of day and the true monotonic clock, as when somebody sets the machine's.
pub(super) async fn step() -> Result<Row> {
    let stores = Stores::start()?;
    let folder = tempfile::tempdir()?;
    let dial = folder.path().join("time");
    fs::write(&dial, "+0")?;
    let mut stage = Stage::set_with(&stores.addresses()?, environment(&dial)?).await?;
    set(&dial, "+6h")?;
    stage.hold(WRONG).await?;
    set(&dial, "-6h")?;
    stage.hold(WRONG).await?;
    set(&dial, "+0")?;
    stage.end("a replica's clock 6 h ahead, then 6 h behind", Promise::default()).await
}

/// What lets `dial` say how wrong the time of day is.
fn environment(dial: &Path) -> Result<Vec<(String, String)>> {
    let library = library()?.context("Debian's package `faketime` is needed")?;
    let variables = [
        ("LD_PRELOAD", library.display().to_string()),
        ("FAKETIME_TIMESTAMP_FILE", dial.display().to_string()),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
        ("FAKETIME_CACHE_DURATION", "1".to_owned()),
    ];
    Ok(variables.map(|(name, value)| (name.to_owned(), value)).to_vec())
}

fn library() -> io::Result<Option<PathBuf>> {
    let kinds = fs::read_dir(LIBRARIES)?.flatten();
    let mut paths = kinds.map(|kind| kind.path().join("faketime/libfaketimeMT.so.1"));
    Ok(paths.find(|path| path.is_file()))
}

/// Replaces the dial as a whole: it is read at any moment.
fn set(dial: &Path, offset: &str) -> io::Result<()> {
    let next = dial.with_extension("next");
    fs::write(&next, offset)?;
    fs::rename(next, dial)
}
