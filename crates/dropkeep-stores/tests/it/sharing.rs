//! Many processes, one refresh.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use dropkeep_auth::{
    Clock as _, Credentials, ManualClock, Refresh, RefreshingTokenSource, SystemClock, TokenError,
    Tokens,
};
use dropkeep_stores::{
    Apps, ChangeFeed, ConnectionId, Connections, Label, LeaseKeeper, LeaseOwner, RedisTokens,
    SharedTokens, StoredCredentials,
};
use dropkeep_testbed::Postgres;
use futures_util::future::BoxFuture;

use crate::conformance::on_every_database;
use crate::support::{Store, app, connect, key_ring, randomness, token};

on_every_database!(
    three_processes_of_many_callers_refresh_once,
    a_process_that_starts_later_refreshes_nothing,
    a_change_after_the_clock_was_set_back_is_seen,
);

/// Gives a new token each time, after a while.
#[derive(Debug, Default)]
pub(crate) struct Counting {
    pub(crate) asked: AtomicU32,
    pub(crate) takes: Duration,
}

impl Refresh for Counting {
    fn refresh<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Tokens, TokenError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::Relaxed);
            SystemClock.sleep(self.takes).await;
            let access_token = token(&format!("access-{number}"), 14_400).token;
            Ok(Tokens {
                access_token,
                refresh_token: None,
                account_id: None,
                team_id: None,
                uid: None,
            })
        })
    }
}

/// What one process of a fleet has.
pub(crate) fn process(connections: &Connections, redis: Option<RedisTokens>) -> SharedTokens {
    let owner = LeaseOwner::new("replica", &randomness());
    let leases = Arc::new(LeaseKeeper::start(connections.clone(), owner));
    let feed = Arc::new(ChangeFeed::start(connections.clone()));
    SharedTokens::new(leases, feed, redis)
}

pub(crate) fn source(
    (connections, shared): (&Connections, &SharedTokens),
    id: &ConnectionId,
    endpoint: &Arc<Counting>,
) -> Arc<RefreshingTokenSource> {
    let apps: Apps = Arc::new([("photos".to_owned(), app())].into());
    let store = StoredCredentials::new(connections.clone(), apps, None);
    let refresh: Arc<dyn Refresh> = endpoint.clone();
    let source = RefreshingTokenSource::builder(refresh, Arc::new(store))
        .profile(id.as_str())
        .cache(Arc::new(shared.of("acme", id)))
        .build();
    Arc::new(source)
}

async fn three_processes_of_many_callers_refresh_once(store: Store) {
    let endpoint = Arc::new(Counting { takes: Duration::from_millis(700), ..Counting::default() });
    let first = store.open().await;
    let id = connect(&first, "ada").await.connection.id;
    let (mut callers, mut processes) = (Vec::new(), Vec::new());
    for number in 0..3 {
        let connections = if number == 0 { first.clone() } else { store.open().await };
        let shared = process(&connections, None);
        let source = source((&connections, &shared), &id, &endpoint);
        for _ in 0..64 {
            let source = Arc::clone(&source);
            callers.push(tokio::spawn(async move { source.token().await.unwrap() }));
        }
        processes.push(shared);
    }
    let mut tokens = Vec::new();
    for caller in callers {
        tokens.push(caller.await.unwrap());
    }
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
    assert_eq!(tokens.len(), 192);
    assert!(tokens.iter().all(|token| *token == tokens[0]));
    assert_eq!(first.find(&id).await.unwrap().unwrap().refreshes, 1);
}

async fn a_process_that_starts_later_refreshes_nothing(store: Store) {
    let endpoint = Arc::new(Counting::default());
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let shared = process(&connections, None);
    let token = source((&connections, &shared), &id, &endpoint).token().await.unwrap();
    let later = store.open().await;
    let shared = process(&later, None);
    assert_eq!(source((&later, &shared), &id, &endpoint).token().await.unwrap(), token);
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
}

async fn a_change_after_the_clock_was_set_back_is_seen(store: Store) {
    let ahead = ManualClock::new(SystemClock.now());
    let before = store.open_with(Arc::new(ahead.clone()), key_ring(&["2026-11"])).await;
    let id = connect(&before, "ada").await.connection.id;
    let looking = store.open().await;
    let feed = ChangeFeed::start(looking.clone());
    let mut changes = feed.subscribe();
    ahead.advance(Duration::from_secs(6 * 3600));
    before.label(&id, Label::parse("early").unwrap().as_ref()).await.unwrap();
    while !changes.recv().await.unwrap().contains_key(&id) {}
    let another = connect(&looking, "bob").await.connection.id;
    while !changes.recv().await.unwrap().contains_key(&another) {}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_came_while_the_database_was_away_is_shared_once_it_is_back() {
    let mut postgres = Postgres::start().unwrap();
    let store = Store::at(postgres.database().unwrap().parse().unwrap());
    let endpoint = Arc::new(Counting { takes: Duration::from_millis(700), ..Counting::default() });
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let shared = process(&connections, None);
    let first = source((&connections, &shared), &id, &endpoint);
    let caller = tokio::spawn(async move { first.token().await.unwrap() });
    while endpoint.asked.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    postgres.kill();
    let token = caller.await.unwrap();
    postgres.restart().unwrap();
    let later = store.open().await;
    let shared = process(&later, None);
    let began = SystemClock.monotonic();
    assert_eq!(source((&later, &shared), &id, &endpoint).token().await.unwrap(), token);
    let waited = SystemClock.monotonic().saturating_sub(began);
    assert!(waited < Duration::from_secs(20), "not until the lease ended by itself: {waited:?}");
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
}
