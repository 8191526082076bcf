//! Postgres goes away in the worst moment, or does not answer.

use std::time::Duration;

use anyhow::Result;
use dropkeep_local::Fault;
use dropkeep_testbed::{Forwarder, Target};

use super::row::Row;
use super::stage::{HOLD, Promise, Refreshes, Stage};
use super::stores::{Addresses, Stores};

/// How long the token endpoint takes, so that refreshes are under way.
const SLOW: Duration = Duration::from_secs(3);

/// Killed while Dropbox is being asked, so that tokens come that cannot be stored; started again on the same
/// data.
pub(super) async fn killed_during_refresh() -> Result<Row> {
    let mut stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stage.fleet.dropbox.fault(Fault::on("oauth2/token").forever().delay(SLOW));
    stage.ask()?;
    stage.until_dropbox_is_asked(6).await;
    stores.postgres.kill();
    stage.hold(HOLD).await?;
    stores.postgres.restart()?;
    stage.end("Postgres killed during refreshes, 10 s later started", Promise::default()).await
}

/// Its machine, or the way to it, is gone without a word: connections stay open, and nothing is answered.
pub(super) async fn hangs() -> Result<Row> {
    let stores = Stores::start()?;
    let Addresses { store, cache } = stores.addresses()?;
    let port = store.rsplit(':').next().and_then(|end| end.split('/').next()).unwrap_or_default();
    let target = Target::Port(port.parse()?);
    let forwarder = Forwarder::start(target).await?;
    let store = store.replace(port, &forwarder.port().to_string());
    let mut stage = Stage::set(&Addresses { store, cache }).await?;
    forwarder.turn_to(Target::Nowhere);
    stage.hold(HOLD).await?;
    forwarder.turn_to(target);
    let promise = Promise { refreshes: Refreshes::Again, ..Promise::default() };
    stage.end("Postgres answers nothing for 10 s", promise).await
}
