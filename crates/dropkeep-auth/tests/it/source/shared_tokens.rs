//! Several processes of one user, in one test process: they share the store and the cache.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    AccessTokenCache, CacheKey, CachedToken, Lease, MemoryCache, StoreError, SystemClock,
    TokenSource,
};
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::fixture::{Answer, HOUR, MINUTE, Process, timed_out};

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_takes_the_token_of_the_first() {
    let first = Process::start();
    first.token().await;
    assert_eq!(first.beside().token().await, "access-1");
    assert_eq!(first.endpoint.calls(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_processes_refresh_once_between_them() {
    let first = Process::start();
    let processes: Vec<_> = (0..16).map(|_| first.beside()).collect();
    for expected in 1..8 {
        let mut tasks = JoinSet::new();
        for process in &processes {
            let source = Arc::clone(&process.source);
            tasks.spawn(async move { source.token().await.unwrap() });
        }
        for token in tasks.join_all().await {
            assert_eq!(token.expose(), format!("access-{expected}"));
        }
        assert_eq!(first.endpoint.calls(), expected);
        first.clock.advance(5 * HOUR);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_ahead_of_time_by_one_process_serves_the_others() {
    let first = Process::start();
    let second = first.beside();
    first.token().await;
    second.token().await;
    first.clock.advance(3 * HOUR + 41 * MINUTE);
    first.background_refresh_ends().await;
    assert_eq!(first.token().await, "access-2");

    let mut status = second.source.subscribe();
    second.token().await;
    status.changed().await.unwrap();
    assert_eq!(second.token().await, "access-2");
    assert_eq!(first.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shared_token_that_has_aged_before_it_is_seen_is_served_and_refreshed() {
    let first = Process::start();
    first.token().await;
    first.clock.advance(3 * HOUR + 41 * MINUTE);
    let second = first.beside();
    first.endpoint.hold();
    assert_eq!(second.token().await, "access-1");
    first.endpoint.called(2).await;
    let mut status = second.source.subscribe();
    first.endpoint.answer();
    status.changed().await.unwrap();
    assert_eq!(second.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_two_processes_find_rejected_is_refreshed_once() {
    let first = Process::start();
    let second = first.beside();
    let rejected = first.source.token().await.unwrap();
    second.token().await;
    assert_eq!(first.source.replace(&rejected).await.unwrap().expose(), "access-2");
    assert_eq!(second.source.replace(&rejected).await.unwrap().expose(), "access-2");
    assert_eq!(first.endpoint.calls(), 2);
}

/// The endpoint issues a new refresh token each time to be used once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn c4_no_refresh_token_is_sent_twice_where_each_is_good_for_once() {
    let first = Process::start();
    let processes: Vec<_> = (0..8).map(|_| first.beside()).collect();
    let names: Vec<&'static str> = vec!["refresh-2", "refresh-3", "refresh-4", "refresh-5"];
    for name in names {
        first.endpoint.next([Answer::Rotates(name)]);
        let mut tasks = JoinSet::new();
        for source in processes.iter().flat_map(|process| vec![&process.source; 8]) {
            let source = Arc::clone(source);
            tasks.spawn(async move { source.token().await.unwrap() });
        }
        let tokens = tasks.join_all().await;
        assert!(tokens.iter().all(|token| token == &tokens[0]));
        first.clock.advance(5 * HOUR);
    }
    let sent = ["refresh-1", "refresh-2", "refresh-3", "refresh-4"];
    assert_eq!(first.endpoint.refresh_tokens(), sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_refreshed_elsewhere_ends_a_failure_here() {
    let first = Process::start();
    let second = first.beside();
    first.endpoint.next([timed_out()]);
    first.source.token().await.unwrap_err();
    first.clock.advance(MINUTE);
    assert_eq!(second.token().await, "access-2");
    assert_eq!(first.token().await, "access-2");
    assert_eq!(first.source.cached().unwrap().expose(), "access-2");
}

/// A cache that tells how many have asked for the lease.
#[derive(Debug)]
struct Watched {
    cache: MemoryCache,
    asked: watch::Sender<usize>,
}

impl AccessTokenCache for Watched {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        self.cache.load(key)
    }
    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.cache.save(key, token)
    }
    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.cache.remove(key)
    }
    fn lease<'a>(
        &'a self,
        key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        self.asked.send_modify(|asked| *asked += 1);
        self.cache.lease(key, wait)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waited_for_the_lease_looks_again_before_it_refreshes() {
    let cache = MemoryCache::new(Arc::new(SystemClock));
    let cache = Arc::new(Watched { cache, asked: watch::Sender::default() });
    let first = Process::with(Process::start().clock, Arc::clone(&cache) as _);
    first.endpoint.hold();
    let mut asking = JoinSet::new();
    for source in [Arc::clone(&first.source), first.beside().source] {
        asking.spawn(async move { source.token().await.unwrap() });
    }
    // By now both have looked into the cache in vain.
    cache.asked.subscribe().wait_for(|asked| *asked == 2).await.unwrap();
    first.endpoint.answer();
    assert!(asking.join_all().await.iter().all(|token| token.expose() == "access-1"));
    assert_eq!(first.endpoint.calls(), 1);
}
