//! A replica dies, or nothing happens.

use std::time::Duration;

use anyhow::Result;
use dropkeep_local::Fault;

use super::lost::Trail;
use super::row::Row;
use super::stage::{HOLD, Promise, Refreshes, Stage};
use super::stores::Stores;

/// How long the token endpoint takes: longer than it takes to kill somebody who asks it.
const SLOW: Duration = Duration::from_secs(5);

/// Nothing is broken: what the other rows are to be held against.
pub(super) async fn none() -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stage.hold(HOLD).await?;
    stage.end("none", Promise::default()).await
}

/// A replica is killed while it waits for Dropbox, and stays away. The other one serves all, and refreshes
/// what the dead one was about to as soon as its leases have ended.
pub(super) async fn killed_while_refreshing() -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stage.fleet.dropbox.fault(Fault::on("oauth2/token").forever().delay(SLOW));
    stage.ask()?;
    stage.until_dropbox_is_asked(8).await;
    stage.replicas[0].kill();
    stage.fleet.dropbox.forgive_unmet_faults();
    let promise = Promise { refreshes: Refreshes::Again, trail: Trail::WithoutASecond };
    stage.end("a replica killed while it refreshes (kill -9)", promise).await
}
