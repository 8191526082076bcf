//! Redis spares the database, and nothing depends on it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use dropkeep_auth::{AccessTokenCache as _, CacheKey, SystemClock, TokenSource as _};
use dropkeep_stores::{RedisTokens, RedisUrl};
use dropkeep_testbed::Redis;

use crate::sharing::{Counting, process, source};
use crate::support::{Store, connect, key_ring, new_connection};

fn tokens(redis: &Redis) -> RedisTokens {
    let url: RedisUrl = redis.url().parse().unwrap();
    RedisTokens::new(&url, key_ring(&["2026-11"]), Arc::new(SystemClock)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_shared_as_ciphertext_that_ends_before_it() {
    let redis = Redis::start().unwrap();
    let store = Store::sqlite();
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let endpoint = Arc::new(Counting::default());
    let shared = process(&connections, Some(tokens(&redis)));
    let token = source((&connections, &shared), &id, &endpoint).token().await.unwrap();
    let key = CacheKey::of(&new_connection("ada", "refresh-ada").credentials);
    let dump = redis.dump().unwrap();
    assert!(dump.contains(&format!("dropkeep:token:{id}:{key}")), "{dump}");
    assert!(!dump.contains(token.expose()) && !dump.contains("refresh-ada"));
    let left = redis.seconds_left(&format!("dropkeep:token:{id}:{key}")).unwrap();
    assert!((14_000..=14_340).contains(&left), "{left}");
    // The copy alone is enough for another process.
    connections.forget_access_token(&id, &token).await.unwrap();
    let other = process(&connections, Some(tokens(&redis)));
    assert_eq!(source((&connections, &other), &id, &endpoint).token().await.unwrap(), token);
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
    assert!(other.of("acme", &id).load(&key).await.unwrap().is_some());
    assert!(other.of("globex", &id).load(&key).await.unwrap().is_none(), "bound to its tenant");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_is_down_or_paused_or_back_changes_nothing_but_speed() {
    let mut redis = Redis::start().unwrap();
    let store = Store::sqlite();
    let connections = store.open().await;
    let endpoint = Arc::new(Counting::default());
    let cached = tokens(&redis);
    let shared = process(&connections, Some(cached.clone()));
    assert!(cached.look().await);
    redis.pause().unwrap();
    let id = connect(&connections, "ada").await.connection.id;
    source((&connections, &shared), &id, &endpoint).token().await.unwrap();
    assert!(!cached.is_healthy());
    redis.resume().unwrap();
    redis.kill();
    let id = connect(&connections, "bob").await.connection.id;
    source((&connections, &shared), &id, &endpoint).token().await.unwrap();
    redis.restart().unwrap();
    while !cached.look().await {
        tokio::task::yield_now().await;
    }
    assert!(cached.is_healthy());
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_about_to_refresh_asks_the_database_and_not_redis() {
    let redis = Redis::start().unwrap();
    let store = Store::sqlite();
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let endpoint = Arc::new(Counting::default());
    let shared = process(&connections, Some(tokens(&redis)));
    let old = source((&connections, &shared), &id, &endpoint).token().await.unwrap();
    // The next refresh is by one whom Redis does not answer.
    let without = process(&connections, None);
    let new = source((&connections, &without), &id, &endpoint).replace(&old).await.unwrap();
    let key = CacheKey::of(&new_connection("ada", "refresh-ada").credentials);
    let other = process(&connections, Some(tokens(&redis))).of("acme", &id);
    assert_eq!(other.load(&key).await.unwrap().unwrap().token, old, "it is behind");
    let _lease = other.lease(&key, Duration::ZERO).await.unwrap();
    assert_eq!(other.load(&key).await.unwrap().unwrap().token, new);
}

#[test]
fn the_password_of_a_url_is_not_shown() {
    let url: RedisUrl = "redis://user:canary@cache.example:6380/3".parse().unwrap();
    let shown = format!("{url} {url:?}");
    assert!(!shown.contains("canary") && shown.contains("cache.example:6380/3"), "{shown}");
    assert!("http://cache.example".parse::<RedisUrl>().is_err());
}
