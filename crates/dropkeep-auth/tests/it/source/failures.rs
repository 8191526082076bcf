//! What callers get when refreshing fails, and when it is tried again.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, AccessTokenCache, CacheKey, CachedToken, Credentials, Lease, RefreshToken,
    RefreshTokenStore, Refusal, StoreError, TokenError, TokenSource,
};
use futures_util::future::BoxFuture;

use super::fixture::{Answer, HOUR, MINUTE, Process, credentials, timed_out, unavailable};

#[tokio::test(flavor = "multi_thread")]
async fn passing_trouble_is_asked_again_within_one_refresh() {
    let process = Process::start();
    process.endpoint.next([Answer::Fails(unavailable(None)), Answer::Fails(unavailable(None))]);
    assert_eq!(process.token().await, "access-3");
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_that_stays_is_told_after_three_attempts() {
    let process = Process::start();
    process.endpoint.next((0..5).map(|_| Answer::Fails(unavailable(None))));
    let error = process.source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::Unavailable { .. }), "{error:?}");
    assert_eq!(process.endpoint.calls(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_retry_after_is_told_at_once_and_honoured_for_all_callers() {
    let process = Process::start();
    process.endpoint.next([Answer::Fails(unavailable(Some(MINUTE)))]);
    let error = process.source.token().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(MINUTE));

    process.clock.advance(MINUTE / 3);
    let error = process.source.token().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(MINUTE * 2 / 3));
    assert_eq!(process.endpoint.calls(), 1);

    process.clock.advance(MINUTE * 2 / 3);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_without_a_token_do_not_hammer_an_endpoint_that_is_down() {
    let process = Process::start();
    process.endpoint.next((0..1000).map(|_| timed_out()));
    for _ in 0..1000 {
        process.source.token().await.unwrap_err();
        process.clock.advance(Duration::from_millis(100));
    }
    // 100 seconds at one attempt every five.
    assert!((15..=30).contains(&process.endpoint.calls()), "{}", process.endpoint.calls());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_still_valid_token_is_served_while_refreshing_fails_until_its_very_end() {
    let process = Process::start();
    process.token().await;
    process.endpoint.next((0..500).map(|_| timed_out()));
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    for _ in 0..19 * 60 - 1 {
        assert_eq!(process.token().await, "access-1");
        process.clock.advance(Duration::from_secs(1));
    }
    process.clock.advance(Duration::from_secs(1));
    let error = process.source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::Unavailable { .. }), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn refreshes_in_the_background_back_off() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.next([timed_out(), timed_out()]);
    process.background_refresh_ends().await;
    assert_eq!(process.endpoint.calls(), 2);

    process.clock.advance(Duration::from_secs(9));
    assert_eq!(process.token().await, "access-1");
    process.clock.advance(Duration::from_secs(4));
    process.background_refresh_ends().await;
    assert_eq!(process.endpoint.calls(), 3);

    process.clock.advance(Duration::from_secs(19));
    assert_eq!(process.token().await, "access-1");
    process.clock.advance(Duration::from_secs(7));
    process.background_refresh_ends().await;
    assert_eq!(process.token().await, "access-4");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_background_refresh_honours_retry_after() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.next([Answer::Fails(unavailable(Some(10 * MINUTE)))]);
    process.background_refresh_ends().await;
    for _ in 0..599 {
        process.clock.advance(Duration::from_secs(1));
        assert_eq!(process.token().await, "access-1");
    }
    assert_eq!(process.endpoint.calls(), 2);
    process.clock.advance(Duration::from_secs(1));
    process.background_refresh_ends().await;
    assert_eq!(process.token().await, "access-3");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_minimum_time_that_cannot_be_had_is_an_error_though_the_token_is_valid() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(2 * HOUR);
    process.endpoint.next([timed_out()]);
    process.source.token_for(3 * HOUR).await.unwrap_err();
    assert_eq!(process.token().await, "access-1");
}

#[tokio::test(flavor = "multi_thread")]
async fn c5_a_wrong_app_secret_is_not_a_dead_grant() {
    let process = Process::start();
    let refusal = Refusal::new("invalid_client", None);
    process.endpoint.next([Answer::Fails(TokenError::ClientRejected(refusal))]);
    let error = process.source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::ClientRejected(_)), "{error:?}");
    process.clock.advance(MINUTE);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_tells_expiry_and_failure() {
    let process = Process::start();
    let status = process.source.subscribe();
    assert!(status.borrow().expires_at.is_none() && status.borrow().failure.is_none());
    let token = process.source.token().await.unwrap();
    assert_eq!(status.borrow().expires_at, token.expires_at());

    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.next([timed_out()]);
    process.background_refresh_ends().await;
    assert_eq!(status.borrow().expires_at, token.expires_at());
    assert!(matches!(status.borrow().failure, Some(TokenError::Unavailable { .. })));
}

/// A disk that is full, or gone.
#[derive(Debug)]
pub(super) struct Broken;

type Outcome<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

fn broken<'a, T: Send + 'a>() -> Outcome<'a, T> {
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    Box::pin(std::future::ready(Err(StoreError::backend(full))))
}

impl AccessTokenCache for Broken {
    fn load<'a>(&'a self, _: &'a CacheKey) -> Outcome<'a, Option<CachedToken>> {
        broken()
    }
    fn save<'a>(&'a self, _: &'a CacheKey, _: &'a CachedToken) -> Outcome<'a, ()> {
        broken()
    }
    fn remove<'a>(&'a self, _: &'a CacheKey) -> Outcome<'a, bool> {
        broken()
    }
    fn lease<'a>(&'a self, _: &'a CacheKey, _: Duration) -> Outcome<'a, Lease> {
        broken()
    }
}

/// Can be read, if it holds anything, but not written.
#[derive(Debug)]
struct Unwritable(Option<Credentials>);

impl RefreshTokenStore for Unwritable {
    fn load<'a>(&'a self, _: &'a str) -> Outcome<'a, Option<Credentials>> {
        match &self.0 {
            Some(credentials) => Box::pin(std::future::ready(Ok(Some(credentials.clone())))),
            None => broken(),
        }
    }
    fn save<'a>(&'a self, _: &'a str, _: &'a Credentials) -> Outcome<'a, ()> {
        broken()
    }
    fn replace<'a>(
        &'a self,
        _: &'a str,
        _: &'a RefreshToken,
        _: &'a Credentials,
    ) -> Outcome<'a, bool> {
        broken()
    }
    fn remove<'a>(&'a self, _: &'a str) -> Outcome<'a, bool> {
        broken()
    }
    fn profiles(&self) -> Outcome<'_, Vec<String>> {
        broken()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cache_that_fails_costs_only_the_sharing() {
    let process = Process::start();
    let process = Process::with(process.clock.clone(), Arc::new(Broken));
    assert_eq!(process.token().await, "access-1");
    assert_eq!(process.token().await, "access-1");
    assert_eq!(process.beside().token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_a_new_refresh_token_that_cannot_be_saved_is_used_all_the_same() {
    let process = Process::start();
    let store = Arc::new(Unwritable(Some(credentials("refresh-1"))));
    let source = Process::source(&process.endpoint, store, &process.clock).build();
    process.endpoint.next([Answer::Rotates("refresh-2")]);
    assert_eq!(source.token().await.unwrap().expose(), "access-1");
    process.clock.advance(5 * HOUR);
    assert_eq!(source.token().await.unwrap().expose(), "access-2");
    assert_eq!(process.endpoint.refresh_tokens(), ["refresh-1", "refresh-2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_cannot_be_read_is_told_as_such() {
    let process = Process::start();
    let source =
        Process::source(&process.endpoint, Arc::new(Unwritable(None)), &process.clock).build();
    let error = source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::Store(_)), "{error:?}");
    assert_eq!(process.endpoint.calls(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_nobody_said_expires_is_used_until_it_is_rejected() {
    let process = Process::start();
    let unexpiring = AccessToken::unexpiring("access-0").unwrap();
    let cached =
        CachedToken { token: unexpiring, requested_at: "2020-01-01T00:00:00Z".parse().unwrap() };
    process.cache.save(&CacheKey::of(&credentials("refresh-1")), &cached).await.unwrap();
    assert_eq!(process.token().await, "access-0");
    process.clock.advance(1000 * HOUR);
    let token = process.source.cached().unwrap();
    assert_eq!(token.expose(), "access-0");
    assert_eq!(process.source.replace(&token).await.unwrap().expose(), "access-1");
}
