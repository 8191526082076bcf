//! Connections that nobody asks for are forgotten, and found again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dropkeep_auth::{Clock, SystemClock, SystemRandomness};
use dropkeep_server::Keep;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::Semaphore;

use crate::support::{World, until};

/// How often a keep looks for what nobody asks for.
const BETWEEN_SWEEPS: Duration = Duration::from_secs(30 * 60);

/// A clock on which half an hour passes when the test says so.
#[derive(Debug, Clone)]
struct HalfHours {
    passed: Arc<Semaphore>,
    begun: Arc<AtomicUsize>,
}

impl Clock for HalfHours {
    fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration != BETWEEN_SWEEPS {
            return SystemClock.sleep(duration);
        }
        self.begun.fetch_add(1, Ordering::SeqCst);
        let passed = Arc::clone(&self.passed);
        async move { passed.acquire().await.unwrap().forget() }.boxed()
    }
}

impl HalfHours {
    /// Lets `number` of them pass, and waits until the keep has looked each time.
    async fn pass(&self, number: usize) {
        let begun = self.begun.load(Ordering::SeqCst);
        self.passed.add_permits(number);
        until(async || self.begun.load(Ordering::SeqCst) == begun + number).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_nobody_asks_for_is_forgotten_when_its_token_has_ended() {
    let world = World::on_sqlite().await;
    let clock = HalfHours { passed: Arc::new(Semaphore::new(0)), begun: Arc::default() };
    let (config, randomness) = (world.config(), Arc::new(SystemRandomness));
    let keep = Keep::open_with(config, Arc::new(clock.clone()), randomness).await.unwrap();
    let id = world.connect(&keep).await.id;
    keep.token(&id, None).await.unwrap();
    until(async || clock.begun.load(Ordering::SeqCst) == 1).await;
    for _ in 0..3 {
        clock.pass(9).await;
        assert!(keep.fresh(&id).is_some(), "asked for every four and a half hours, it stays");
    }
    clock.pass(9).await;
    clock.pass(1).await;
    assert!(keep.fresh(&id).is_none(), "nobody asked for five hours");
    keep.token(&id, None).await.unwrap();
    assert!(keep.fresh(&id).is_some());
    assert_eq!(world.refreshes(), 1, "the database has the token still");
}
