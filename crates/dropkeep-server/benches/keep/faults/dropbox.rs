//! Dropbox's token endpoint is in trouble.

use std::time::Duration;

use anyhow::Result;
use dropkeep_local::Fault;

use super::row::Row;
use super::stage::{HOLD, Promise, Refreshes, Stage};
use super::stores::Stores;

const PAGE: &str = "<!DOCTYPE html><title>Dropbox</title><h1>Something went wrong</h1>";
const SILENCE: Duration = Duration::from_secs(40);

/// It asks to wait four seconds, again and again.
pub(super) async fn too_many_requests() -> Result<Row> {
    answers("Dropbox answers 429 for 10 s", |fault| fault.respond(429).retry_after(4)).await
}

/// It fails.
pub(super) async fn internal_error() -> Result<Row> {
    answers("Dropbox answers 500 for 10 s", |fault| fault.respond(500)).await
}

/// It shows a page, and calls that a success.
pub(super) async fn page() -> Result<Row> {
    answers("Dropbox answers an HTML page for 10 s", |fault| fault.respond(200).body(PAGE)).await
}

async fn answers(name: &'static str, with: impl FnOnce(Fault) -> Fault) -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stage.fleet.dropbox.fault(with(Fault::on("oauth2/token").forever()));
    stage.hold(HOLD).await?;
    stage.fleet.dropbox.forgive_unmet_faults();
    stage.end(name, Promise { refreshes: Refreshes::Again, ..Promise::default() }).await
}

/// Each request is answered after forty seconds.
pub(super) async fn silent() -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stage.fleet.dropbox.fault(Fault::on("oauth2/token").forever().delay(SILENCE));
    stage.hold(SILENCE).await?;
    stage.fleet.dropbox.forgive_unmet_faults();
    stage.end("Dropbox answers nothing for 40 s", Promise::default()).await
}
