//! What goes wrong around a keep is not seen by those whose token is valid: what `cargo xtask bench faults` found,
//! one by one.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use dropkeep_auth::{Clock, SystemClock, SystemRandomness};
use dropkeep_local::Fault;
use dropkeep_server::{Keep, KeepConfig};
use dropkeep_stores::{Action, Key, KeyId, KeyRing};
use dropkeep_testbed::{Forwarder, Postgres, Target};
use futures_util::future::BoxFuture;
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::clock::AheadClock;
use crate::support::{World, port, postgres, until};

/// Of a token of four hours, its last half minute is left.
const NEARLY_FOUR_HOURS: Duration = Duration::from_secs(4 * 3600 - 30);

async fn keep_by(config: KeepConfig, clock: impl Clock) -> Keep {
    Keep::open_with(config, Arc::new(clock), Arc::new(SystemRandomness)).await.unwrap()
}

/// The system's clock, whose time of day somebody sets.
#[derive(Debug, Clone, Default)]
struct SetClock(Arc<AtomicI64>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + SignedDuration::from_hours(self.0.load(Ordering::SeqCst))
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_whose_time_of_day_is_wrong_serves_and_shares_as_any_other() {
    let world = World::on_sqlite().await;
    let clock = SetClock::default();
    let wrong = keep_by(world.config(), clock.clone()).await;
    let right = world.keep().await;
    let id = world.connect(&right).await.id;
    let mut token = wrong.token(&id, None).await.unwrap().token;
    for hours in [6, -6] {
        clock.0.store(hours, Ordering::SeqCst);
        assert_eq!(wrong.fresh(&id).unwrap().token, token, "{hours} hours off");
        assert_eq!(right.token(&id, None).await.unwrap().token, token);
        let next = wrong.report(&id, &token.fingerprint()).await.unwrap().token;
        let left = next.expires_at().unwrap().duration_since(SystemClock.now());
        assert!((14_300..=14_410).contains(&left.as_secs()), "{left:?}");
        // Another process learns of it within a second.
        until(async || {
            right.token(&id, None).await.unwrap().token.fingerprint() == next.fingerprint()
        })
        .await;
        token = next;
    }
    assert_eq!(world.refreshes(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_in_its_last_minute_is_given_while_the_database_is_away() {
    let mut postgres = Postgres::start().unwrap();
    let world = World::at(postgres.database().unwrap().parse().unwrap()).await;
    let clock = AheadClock::default();
    let keep = keep_by(world.config(), clock.clone()).await;
    let id = world.connect(&keep).await.id;
    let served = World::serve_keep(keep, port().await);
    let key = served.key(&[Action::Token], "*").await;
    let path = format!("/v1/connections/{id}/token");
    let (status, before) = served.get(&key, &path).await;
    assert_eq!(status, StatusCode::OK);
    clock.advance(NEARLY_FOUR_HOURS);
    postgres.kill();
    let (status, after) = served.get(&key, &path).await;
    assert_eq!(status, StatusCode::OK, "{after}");
    assert_eq!(after["fingerprint"], before["fingerprint"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_gone_without_a_word_costs_nobody_a_valid_token() {
    let url = postgres().database().unwrap();
    let port = url.rsplit_once(':').unwrap().1.split_once('/').unwrap().0.to_owned();
    let target = Target::Port(port.parse().unwrap());
    let forwarder = Forwarder::start(target).await.unwrap();
    let store = url.replace(&port, &forwarder.port().to_string());
    let world = World::at(store.parse().unwrap()).await;
    let served = world.serve().await;
    let key = served.key(&[Action::Token], "*").await;
    let path = |id| format!("/v1/connections/{id}/token");
    let known = path(world.connect(served.server.keep()).await.id);
    let unknown = path(world.connect_as("bob", served.server.keep()).await.id);
    assert_eq!(served.get(&key, &known).await.0, StatusCode::OK);
    forwarder.turn_to(Target::Nowhere);
    let timed = async |path: &str| {
        let began = SystemClock.monotonic();
        let (status, said) = served.get(&key, path).await;
        (status, SystemClock.monotonic().saturating_sub(began), said)
    };
    let refused = async {
        for _ in 0..2 {
            let (status, took, said) = timed(&unknown).await;
            assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{said}");
            assert!(took < Duration::from_secs(11), "{took:?}");
        }
    };
    let meanwhile = async {
        for _ in 0..20 {
            let (status, took, said) = timed(&known).await;
            assert_eq!(status, StatusCode::OK, "{said}");
            assert!(took < Duration::from_millis(250), "{took:?}");
        }
        let (status, took, said) = timed("/readyz").await;
        assert_eq!((status, &said["status"]), (StatusCode::OK, &json!("degraded")));
        assert_eq!(said["degraded"], json!(["database"]));
        assert!(took < Duration::from_secs(4), "{took:?}");
        assert!(timed("/metrics").await.1 < Duration::from_secs(4));
    };
    tokio::join!(refused, meanwhile);
    forwarder.turn_to(target);
    let began = SystemClock.monotonic();
    until(async || served.get(&key, &unknown).await.0 == StatusCode::OK).await;
    until(async || served.get(&key, "/readyz").await.1["status"] == "ready").await;
    let took = SystemClock.monotonic().saturating_sub(began);
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_another_process_replaced_is_given_while_the_new_one_cannot_be_had() {
    let mut postgres = Postgres::start().unwrap();
    let world = World::at(postgres.database().unwrap().parse().unwrap()).await;
    let clock = AheadClock::default();
    let [one, other] = [
        keep_by(world.config(), clock.clone()).await,
        keep_by(world.config(), clock.clone()).await,
    ];
    let id = world.connect(&one).await.id;
    let token = other.token(&id, None).await.unwrap().token;
    assert_eq!(one.token(&id, None).await.unwrap().token, token);
    clock.advance(Duration::from_secs(40 * 60));
    let next = one.token(&id, Some(Duration::from_secs(4 * 3600))).await.unwrap().token;
    assert_ne!(next, token);
    until(async || other.fresh(&id).is_none()).await;
    postgres.kill();
    assert_eq!(other.token(&id, None).await.unwrap().token, token, "it is valid for hours");
    assert_eq!(world.refreshes(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_was_reported_to_one_process_is_given_by_none() {
    let world = World::on_sqlite().await;
    let [one, other] = [world.keep().await, world.keep().await];
    let id = world.connect(&one).await.id;
    let token = other.token(&id, None).await.unwrap().token;
    assert_eq!(one.token(&id, None).await.unwrap().token, token);
    // No other can be had.
    world.dropbox.fault(Fault::on("oauth2/token").forever().respond(500));
    one.report(&id, &token.fingerprint()).await.unwrap_err();
    until(async || other.fresh(&id).is_none()).await;
    other.token(&id, None).await.unwrap_err();
    one.token(&id, None).await.unwrap_err();
}

/// A clock by which those who wait for a token give up soon.
#[derive(Debug, Clone, Default)]
struct Hasty(AheadClock);

impl Clock for Hasty {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration / 50)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_in_its_last_minute_is_given_to_who_has_waited_long_enough_for_the_next() {
    let world = World::on_sqlite().await;
    let clock = Hasty::default();
    let keep = keep_by(world.config(), clock.clone()).await;
    let id = world.connect(&keep).await.id;
    let token = keep.token(&id, None).await.unwrap().token;
    clock.0.advance(NEARLY_FOUR_HOURS);
    world.dropbox.fault(Fault::on("oauth2/token").forever().delay(Duration::from_secs(5)));
    assert_eq!(keep.token(&id, None).await.unwrap().token, token);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_was_not_given_a_key_says_which_and_serves_what_it_has() {
    let world = World::on_sqlite().await;
    let forgotten = world.serve().await;
    let id = world.connect(forgotten.server.keep()).await.id;
    let key = forgotten.key(&[Action::Token], "*").await;
    let path = format!("/v1/connections/{id}/token");
    assert_eq!(forgotten.get(&key, &path).await.0, StatusCode::OK);
    let config = world.config();
    let new = Key::generate(KeyId::new("2026-12").unwrap(), &SystemRandomness).to_line();
    let both = format!("{}\n{}", new.as_str(), world.key_line());
    let keys = KeyRing::parse(&both).unwrap();
    let informed = Keep::open(KeepConfig { keys, ..config }).await.unwrap();
    informed.connections().rotate().await.unwrap();
    let (status, said): (StatusCode, Value) = forgotten.get(&key, "/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!((&said["status"], &said["degraded"]), (&json!("unready"), &json!(["keys"])));
    assert_eq!((&said["keys"], &said["missing_keys"]), (&json!("missing"), &json!(["2026-12"])));
    assert_eq!(forgotten.get(&key, &path).await.0, StatusCode::OK, "from memory");
}
