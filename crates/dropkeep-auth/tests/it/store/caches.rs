//! What every [`AccessTokenCache`] must do, checked on each.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, AccessTokenCache, App, CacheKey, CachedToken, Credentials, FileCache, MemoryCache,
    Scopes, StoreError, SystemClock,
};

use super::credentials;

/// Runs the suite on a fresh cache for each function.
macro_rules! conformance {
    ($($name:ident),* $(,)?) => {
        mod memory {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                let clock = std::sync::Arc::new(super::SystemClock);
                super::$name(std::sync::Arc::new(super::MemoryCache::new(clock))).await;
            })*
        }

        mod file {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                let directory = tempfile::tempdir().unwrap();
                let path = directory.path().join("home/tokens");
                let clock = std::sync::Arc::new(super::SystemClock);
                super::$name(std::sync::Arc::new(super::FileCache::new(path, clock))).await;
            })*
        }
    };
}

conformance!(
    an_empty_cache_has_nothing,
    what_is_saved_is_loaded,
    a_token_without_expiry_stays_so,
    an_expired_token_is_still_told,
    saving_again_replaces,
    keys_are_kept_apart,
    a_removed_token_is_gone,
    a_lease_has_one_holder_at_a_time,
    a_lease_that_is_not_given_back_ends_the_wait,
    leases_of_two_keys_do_not_meet,
);

type Cache = Arc<dyn AccessTokenCache>;

const LONG: Duration = Duration::from_secs(60);

fn key(refresh_token: &str) -> CacheKey {
    CacheKey::of(&credentials(refresh_token))
}

fn token(text: &str) -> CachedToken {
    let expires_at = Some("2026-11-20T23:30:00Z".parse().unwrap());
    let scopes = Some(Scopes::parse("files.content.read files.content.write"));
    CachedToken {
        token: AccessToken::new(text, expires_at, scopes).unwrap(),
        requested_at: "2026-11-20T19:30:00.123Z".parse().unwrap(),
    }
}

async fn assert_holds(cache: &Cache, key: &CacheKey, expected: &CachedToken) {
    let loaded = cache.load(key).await.unwrap().unwrap();
    assert_eq!(loaded.token.expose(), expected.token.expose());
    assert_eq!(loaded.token.expires_at(), expected.token.expires_at());
    assert_eq!(loaded.token.scopes(), expected.token.scopes());
    assert_eq!(loaded.requested_at, expected.requested_at);
}

async fn an_empty_cache_has_nothing(cache: Cache) {
    assert_eq!(cache.load(&key("refresh-1")).await.unwrap(), None);
    assert!(!cache.remove(&key("refresh-1")).await.unwrap());
}

async fn what_is_saved_is_loaded(cache: Cache) {
    cache.save(&key("refresh-1"), &token("access-1")).await.unwrap();
    assert_holds(&cache, &key("refresh-1"), &token("access-1")).await;
}

async fn a_token_without_expiry_stays_so(cache: Cache) {
    let unexpiring = AccessToken::unexpiring("access-1").unwrap();
    let expected = CachedToken { token: unexpiring, ..token("access-1") };
    cache.save(&key("refresh-1"), &expected).await.unwrap();
    assert_holds(&cache, &key("refresh-1"), &expected).await;
}

async fn an_expired_token_is_still_told(cache: Cache) {
    let expires_at = Some("2001-01-01T00:00:00Z".parse().unwrap());
    let expired = AccessToken::new("access-1", expires_at, None).unwrap();
    let expected = CachedToken { token: expired, ..token("access-1") };
    cache.save(&key("refresh-1"), &expected).await.unwrap();
    assert_holds(&cache, &key("refresh-1"), &expected).await;
}

async fn saving_again_replaces(cache: Cache) {
    cache.save(&key("refresh-1"), &token("access-1")).await.unwrap();
    cache.save(&key("refresh-1"), &token("access-2")).await.unwrap();
    assert_holds(&cache, &key("refresh-1"), &token("access-2")).await;
}

async fn keys_are_kept_apart(cache: Cache) {
    cache.save(&key("refresh-1"), &token("access-1")).await.unwrap();
    cache.save(&key("refresh-2"), &token("access-2")).await.unwrap();
    assert_holds(&cache, &key("refresh-1"), &token("access-1")).await;
    assert_holds(&cache, &key("refresh-2"), &token("access-2")).await;
}

async fn a_removed_token_is_gone(cache: Cache) {
    cache.save(&key("refresh-1"), &token("access-1")).await.unwrap();
    assert!(cache.remove(&key("refresh-1")).await.unwrap());
    assert_eq!(cache.load(&key("refresh-1")).await.unwrap(), None);
    assert!(!cache.remove(&key("refresh-1")).await.unwrap());
}

async fn a_lease_has_one_holder_at_a_time(cache: Cache) {
    let holders = Arc::new(AtomicU32::new(0));
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let (cache, holders) = (Arc::clone(&cache), Arc::clone(&holders));
            tokio::spawn(async move {
                let lease = cache.lease(&key("refresh-1"), LONG).await.unwrap();
                assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0, "two hold the lease");
                tokio::task::yield_now().await;
                assert_eq!(holders.fetch_sub(1, Ordering::SeqCst), 1, "two hold the lease");
                drop(lease);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn a_lease_that_is_not_given_back_ends_the_wait(cache: Cache) {
    let _lease = cache.lease(&key("refresh-1"), LONG).await.unwrap();
    let wait = Duration::from_millis(5);
    let refused = cache.lease(&key("refresh-1"), wait).await.unwrap_err();
    assert!(matches!(refused, StoreError::Locked { waited, .. } if waited == wait), "{refused:?}");
}

async fn leases_of_two_keys_do_not_meet(cache: Cache) {
    let _first = cache.lease(&key("refresh-1"), LONG).await.unwrap();
    cache.lease(&key("refresh-2"), Duration::ZERO).await.unwrap();
}

#[test]
fn a_key_tells_grants_apart_and_gives_nothing_away() {
    let first = credentials("refresh-1");
    let other_app = Credentials { app: App::public("other-key"), ..first.clone() };
    let elsewhere = Credentials { endpoint: None, ..first.clone() };
    let keys = [&first, &credentials("refresh-2"), &other_app, &elsewhere].map(CacheKey::of);
    for (index, key) in keys.iter().enumerate() {
        assert!(!keys[..index].contains(key));
        assert!(key.as_str().len() == 32 && key.as_str().bytes().all(|b| b.is_ascii_hexdigit()));
    }
    let renamed = Credentials { account_id: None, obtained_at: None, ..first.clone() };
    assert_eq!(CacheKey::of(&first), CacheKey::of(&renamed));
}
