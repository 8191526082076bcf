//! Tokens from a real keep.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use dropkeep_auth::{
    AccessToken, BrokerTokenSource, Clock, KeepKey, ManualClock, SystemClock, SystemRandomness,
    TokenError, TokenSource as _,
};
use dropkeep_server::{Keep, Server, router};
use dropkeep_stores::{Action, NewApiKey};
use futures_util::future::{BoxFuture, join_all};
use jiff::Timestamp;
use tokio::runtime::Runtime;

use crate::support::{Served, World, nobody, port, until};

const MINUTE: Duration = Duration::from_secs(60);

/// A keep that notes what it is asked.
struct Noting {
    served: Served,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Noting {
    async fn start(world: &World) -> Self {
        Self::with_clock(world, Arc::new(SystemClock)).await
    }

    async fn with_clock(world: &World, clock: Arc<dyn Clock>) -> Self {
        let randomness = Arc::new(SystemRandomness);
        let keep = Keep::open_with(world.config(), clock, randomness).await.unwrap();
        let server = Server::new(keep);
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&requests);
        let note = from_fn(move |request: Request, next: Next| {
            noted.lock().unwrap().push(format!("{} {}", request.method(), request.uri()));
            next.run(request)
        });
        let served = Served::at(Arc::clone(&server), router(server).layer(note), port().await);
        Self { served, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// A source of the token of `connection`, with a new key for it.
    async fn source(&self, connection: &str, clock: impl Clock) -> BrokerTokenSource {
        let key = self.served.key(&[Action::Token], "*").await;
        source(&self.served.url, connection, &key, clock)
    }
}

fn source(url: &str, connection: &str, key: &str, clock: impl Clock) -> BrokerTokenSource {
    let builder = BrokerTokenSource::builder(url, connection, KeepKey::new(key));
    builder.clock(Arc::new(clock)).build().unwrap()
}

/// A clock that stands still at another time than the keep's.
fn stopped() -> ManualClock {
    ManualClock::new("2001-01-01T00:00:00Z".parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_callers_are_one_request() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let id = world.connect(noting.served.server.keep()).await.id;
    let source = Arc::new(noting.source(id.as_str(), SystemClock).await);
    let callers = (0..64).map(|_| {
        let source = Arc::clone(&source);
        tokio::spawn(async move { source.token().await.unwrap() })
    });
    let tokens = join_all(callers.collect::<Vec<_>>()).await;
    let first = tokens[0].as_ref().unwrap();
    assert!(tokens.iter().all(|token| token.as_ref().unwrap() == first));
    assert_eq!(*first, noting.served.server.keep().fresh(&id).unwrap().token);
    assert!(first.scopes().unwrap().iter().any(|scope| scope == "account_info.read"));
    assert_eq!(noting.requests(), [format!("GET /v1/connections/{id}/token")]);
    assert_eq!(world.refreshes(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_ten_thousand_asks_one_leaves_the_process() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let id = world.connect(noting.served.server.keep()).await.id;
    let source = Arc::new(noting.source(id.as_str(), SystemClock).await);
    let callers = (0..100).map(|_| {
        let source = Arc::clone(&source) as Arc<dyn dropkeep_auth::TokenSource>;
        tokio::spawn(async move {
            for _ in 0..100 {
                source.token().await.unwrap();
            }
        })
    });
    for caller in join_all(callers.collect::<Vec<_>>()).await {
        caller.unwrap();
    }
    assert_eq!(noting.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_token_is_had_ahead_of_time_and_nobody_waits_for_it() {
    let world = World::on_sqlite().await;
    let clock = ShiftedClock::default();
    let noting = Noting::with_clock(&world, Arc::new(clock.clone())).await;
    let id = world.connect(noting.served.server.keep()).await.id;
    let source = noting.source(id.as_str(), clock.clone()).await;
    let first = source.token().await.unwrap();

    clock.advance(MINUTE * 219); // 21 minutes are left
    assert_eq!(source.cached().unwrap(), first);
    assert_eq!(noting.requests().len(), 1, "the keep refreshes before it is asked");
    clock.advance(MINUTE * 11);
    assert_eq!(source.cached().unwrap(), first, "served meanwhile");
    until(async || source.cached().unwrap() != first).await;
    let asked = format!("GET /v1/connections/{id}/token?min_ttl=1260");
    assert_eq!(noting.requests()[1..], [asked]);
    assert_eq!(world.refreshes(), 2);
    let left = source.cached().unwrap().expires_at().unwrap().duration_since(clock.now());
    assert!(left.as_hours() >= 3, "{left}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_for_long_work_is_refreshed_for_at_the_keep() {
    let world = World::on_sqlite().await;
    let clock = ShiftedClock::default();
    let noting = Noting::with_clock(&world, Arc::new(clock.clone())).await;
    let id = world.connect(noting.served.server.keep()).await.id;
    let source = noting.source(id.as_str(), clock.clone()).await;
    let first = source.token().await.unwrap();
    assert_eq!(source.token_for(MINUTE * 60).await.unwrap(), first);
    clock.advance(MINUTE * 120);
    assert_ne!(source.token_for(MINUTE * 180).await.unwrap(), first);
    assert_eq!(world.refreshes(), 2);
    assert_eq!(noting.requests().len(), 2);
    // More than can be had is asked for once.
    let longest = source.token_for(MINUTE * 600).await.unwrap();
    assert_eq!(source.token_for(MINUTE * 600).await.unwrap(), longest);
    assert_eq!(noting.requests().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_served_to_its_end_while_the_keep_is_dead() {
    let world = Arc::new(World::on_sqlite().await);
    let process = Runtime::new().unwrap();
    let started = Arc::clone(&world);
    let noting = process.spawn(async move { Noting::start(&started).await }).await.unwrap();
    let id = world.connect(noting.served.server.keep()).await.id;
    let clock = stopped();
    let source = noting.source(id.as_str(), clock.clone()).await;
    let first = source.token().await.unwrap();
    process.shutdown_background();

    clock.advance(MINUTE * 235);
    let mut status = source.subscribe();
    assert_eq!(source.cached().unwrap(), first, "in its last ten minutes");
    status.wait_for(|status| status.failure.is_some()).await.unwrap();
    assert_eq!(source.token().await.unwrap(), first);
    clock.advance(MINUTE * 4 + MINUTE / 2);
    assert_eq!(source.cached(), None);
    assert_eq!(source.token().await.unwrap(), first, "in its last minute");
    clock.advance(MINUTE);
    let error = source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::Unavailable { .. }), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_report_a_revoked_token_the_keep_is_told_once() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let id = world.connect(noting.served.server.keep()).await.id;
    let source = Arc::new(noting.source(id.as_str(), SystemClock).await);
    let revoked = source.token().await.unwrap();
    let callers = (0..64).map(|_| {
        let (source, revoked) = (Arc::clone(&source), revoked.clone());
        tokio::spawn(async move { source.replace(&revoked).await.unwrap() })
    });
    let callers = join_all(callers.collect::<Vec<_>>()).await;
    let tokens: Vec<AccessToken> = callers.into_iter().map(Result::unwrap).collect();
    assert!(tokens.iter().all(|token| *token == tokens[0] && *token != revoked));
    assert_eq!(source.replace(&revoked).await.unwrap(), tokens[0], "a straggler");
    let report = format!("POST /v1/connections/{id}/token/report");
    assert_eq!(noting.requests()[1..], [report]);
    assert_eq!(world.refreshes(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_sign_in_is_told_with_where_to_connect_again() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let id = world.connect_with(noting.served.server.keep(), "revoked-long-ago").await.id;
    let clock = stopped();
    let source = noting.source(id.as_str(), clock.clone()).await;
    for _ in 0..100 {
        let error = source.token().await.unwrap_err();
        assert!(matches!(error, TokenError::GrantDead(_)) && error.needs_sign_in(), "{error:?}");
        let url = format!("https://keep.example/connect/photos?connection={id}");
        assert_eq!(error.reconnect_url().unwrap().as_str(), url);
        assert!(error.to_string().ends_with(&format!("; connect again at {url}")), "{error}");
    }
    assert_eq!(noting.requests().len(), 1, "the keep is spared, too");
    world.connect(noting.served.server.keep()).await;
    until(async || {
        clock.advance(Duration::from_secs(5));
        source.token().await.is_ok()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_have_the_token_is_told_why() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let served = &noting.served;
    let id = world.connect(served.server.keep()).await.id;
    let good = served.key(&[Action::Token], "*").await;
    let reader = served.key(&[Action::Read], "*").await;
    for (key, connection, code) in [
        ("dk_unknown", id.clone(), "unauthorized"),
        (&reader, id.clone(), "forbidden"),
        (&good, nobody(), "not_found"),
    ] {
        let source = source(&served.url, connection.as_str(), key, stopped());
        let before = noting.requests().len();
        for _ in 0..10 {
            let error = source.token().await.unwrap_err();
            let TokenError::KeepRefused(refusal) = &error else { panic!("{error:?}") };
            assert_eq!(refusal.error, code);
            assert!(refusal.description.is_some() && !error.needs_sign_in());
            assert!(!format!("{error} {error:?}").contains(key));
        }
        assert_eq!(noting.requests().len(), before + 1, "not asked again at once");
    }
    let elsewhere = source(&served.url, "../../healthz?", &good, stopped());
    elsewhere.token().await.unwrap_err();
    assert_eq!(
        *noting.requests().last().unwrap(),
        "GET /v1/connections/..%2F..%2Fhealthz%3F/token"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_is_waited_for() {
    let world = World::on_sqlite().await;
    let noting = Noting::start(&world).await;
    let keep = noting.served.server.keep();
    let id = world.connect(keep).await.id;
    let new = NewApiKey {
        tenant: "acme".to_owned(),
        name: "slow".to_owned(),
        actions: [Action::Token].into(),
        reach: "*".parse().unwrap(),
        requests_per_minute: Some(1),
        expires_at: None,
    };
    let key = keep.api_keys().create(&new).await.unwrap().secret.expose().to_owned();
    source(&noting.served.url, id.as_str(), &key, stopped()).token().await.unwrap();
    let clock = stopped();
    let limited = source(&noting.served.url, id.as_str(), &key, clock.clone());
    let wait = limited.token().await.unwrap_err().retry_after().unwrap();
    assert!(wait > MINUTE / 2, "{wait:?}");
    clock.advance(wait / 2);
    assert_eq!(limited.token().await.unwrap_err().retry_after(), Some(wait - wait / 2));
    assert_eq!(noting.requests().len(), 2);
}

/// The system's clock, moved forward.
#[derive(Debug, Clone, Default)]
struct ShiftedClock(Arc<Mutex<Duration>>);

impl ShiftedClock {
    fn advance(&self, duration: Duration) {
        *self.0.lock().unwrap() += duration;
    }

    fn shift(&self) -> Duration {
        *self.0.lock().unwrap()
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        SystemClock.now().checked_add(self.shift()).unwrap()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic() + self.shift()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}
