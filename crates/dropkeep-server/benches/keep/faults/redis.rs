//! Redis goes away, stops, or moves.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_testbed::{Forwarder, Postgres, Redis, Sentinel, Target};

use super::row::Row;
use super::stage::{HOLD, Promise, Stage};
use super::stores::{Addresses, Stores};

/// How often the address follows what Sentinel says.
const LOOK: Duration = Duration::from_millis(200);

/// Killed, with everything it held, and started again empty.
pub(super) async fn killed() -> Result<Row> {
    let mut stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stores.redis.kill();
    stage.hold(HOLD).await?;
    stores.redis.restart()?;
    stage.end("Redis killed, 10 s later started empty", Promise::default()).await
}

/// Stopped: connections to it stay open and are accepted, and nothing is answered.
pub(super) async fn paused() -> Result<Row> {
    let stores = Stores::start()?;
    let mut stage = Stage::set(&stores.addresses()?).await?;
    stores.redis.pause()?;
    stage.hold(HOLD).await?;
    stores.redis.resume()?;
    stage.end("Redis paused for 10 s (SIGSTOP)", Promise::default()).await
}

/// The primary is killed; Sentinel promotes its replica, and the address follows, as HAProxy or a managed
/// Redis has it.
pub(super) async fn failing_over() -> Result<Row> {
    let postgres = Postgres::start()?;
    let mut primary = Redis::start()?;
    let replica = Redis::replica_of(&primary)?;
    let sentinel = Sentinel::start(&primary)?;
    let forwarder = Arc::new(Forwarder::start(Target::Port(primary.port())).await?);
    let follower = tokio::spawn(follow(sentinel, Arc::clone(&forwarder)));
    let cache = format!("redis://127.0.0.1:{}/0", forwarder.port());
    let addresses = Addresses { store: postgres.database()?, cache: Some(cache) };
    let mut stage = Stage::set(&addresses).await?;
    primary.kill();
    stage.hold(HOLD).await?;
    let row = stage.end("Redis failing over (Sentinel)", Promise::default()).await;
    follower.abort();
    drop(replica);
    row
}

async fn follow(sentinel: Sentinel, forwarder: Arc<Forwarder>) {
    let sentinel = Arc::new(sentinel);
    loop {
        let sentinel = Arc::clone(&sentinel);
        let primary = tokio::task::spawn_blocking(move || sentinel.primary()).await;
        if let Ok(Ok(port)) = primary {
            forwarder.turn_to(Target::Port(port));
        }
        SystemClock.sleep(LOOK).await;
    }
}
