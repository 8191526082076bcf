//! A replica has not the keys that it needs.

use anyhow::{Context as _, Result, ensure};
use dropkeep_auth::SystemRandomness;
use dropkeep_stores::{Key, KeyId};

use super::row::Row;
use super::stage::{HOLD, Promise, Refreshes, Stage};
use super::stores::Stores;
use crate::replica::{Replica, Settings};

/// One replica was forgotten when a new key was given out, and everything is sealed under that by now. A third
/// that has another key of the right name does not even start.
pub(super) async fn missing() -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    refuses_to_start(&stage)?;
    let new = Key::generate(KeyId::new("next")?, &SystemRandomness).to_line();
    let keys = format!("{}\n{}", new.as_str(), stage.fleet.settings.keys);
    stage.replicas[1].restart_with(&keys)?;
    let informed = Settings { keys: keys.clone(), ..stage.fleet.settings.clone() };
    stage.fleet.keep = informed.open().await?;
    stage.fleet.keep.connections().rotate().await?;
    stage.warm().await?;
    stage.hold(HOLD).await?;
    stage.replicas[0].restart_with(&keys)?;
    let promise = Promise { refreshes: Refreshes::Again, ..Promise::default() };
    stage.end("a replica without the key that seals, for 10 s", promise).await
}

fn refuses_to_start(stage: &Stage) -> Result<()> {
    let id = KeyId::new("bench")?;
    let wrong = Key::generate(id, &SystemRandomness).to_line().to_string();
    let settings = Settings { keys: wrong, ..stage.fleet.settings.clone() };
    let refused = Replica::start(settings, Vec::new()).err();
    let said = refused.context("a replica with a wrong key has started")?.to_string();
    ensure!(said.contains("the key `bench` is not the one"), "it refuses otherwise: {said}");
    Ok(())
}
