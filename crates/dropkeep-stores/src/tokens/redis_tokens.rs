//! Copies of access tokens in Redis or Valkey, as ciphertext.
//!
//! Nothing here can fail: a Redis that is down, paused, full or lying is an empty one. Each question has
//! a short deadline, and after a failure none is asked for a while, so that a paused Redis costs its
//! deadline once and not with every token.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use dropkeep_auth::{CacheKey, CachedToken, Clock};
use jiff::Timestamp;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{AsyncCommands as _, Client, RedisError};
use zeroize::Zeroizing;

use super::SealedToken;
use crate::connections::ConnectionId;
use crate::keys::{KeyRing, Place, Sealed};

/// How long an answer may take.
const DEADLINE: Duration = Duration::from_millis(250);
/// For how long nothing is asked after a failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// How long before its end a token is gone from Redis: whoever finds one can still use it.
const MARGIN: Duration = Duration::from_secs(60);

/// `redis://HOST`, or `rediss://HOST` over TLS. `Debug` and `Display` leave the password out.
#[derive(Clone)]
pub struct RedisUrl(Zeroizing<String>);

impl FromStr for RedisUrl {
    type Err = InvalidRedisUrl;

    fn from_str(text: &str) -> Result<Self, InvalidRedisUrl> {
        let is_known = ["redis://", "rediss://", "valkey://", "valkeys://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        if !is_known || Client::open(text).is_err() {
            return Err(InvalidRedisUrl);
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }
}

impl fmt::Display for RedisUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match url::Url::parse(&self.0) {
            Ok(url) => {
                let host = url.host_str().unwrap_or_default();
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                write!(formatter, "{}://{host}{port}{}", url.scheme(), url.path())
            }
            Err(_) => formatter.write_str("redis:"),
        }
    }
}

impl fmt::Debug for RedisUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RedisUrl({self})")
    }
}

/// A text is no URL of Redis. It is not repeated, for it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cache is `redis://HOST:PORT/NUMBER`, or `rediss://…` over TLS")]
pub struct InvalidRedisUrl;

/// Copies of access tokens in Redis. Clones share the connection.
#[derive(Clone)]
pub struct RedisTokens {
    connection: ConnectionManager,
    keys: KeyRing,
    clock: Arc<dyn Clock>,
    health: Arc<Health>,
}

/// Of how many failures in a row the last one was, and until when nothing is asked, in milliseconds of
/// the monotonic clock.
#[derive(Debug, Default)]
struct Health {
    failures: AtomicU32,
    silent_until: AtomicU64,
}

impl RedisTokens {
    /// The Redis at `url`, which need not answer now. Needs a tokio runtime.
    ///
    /// # Errors
    /// When `url` cannot be used at all.
    pub fn new(
        url: &RedisUrl,
        keys: KeyRing,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, InvalidRedisUrl> {
        let client = Client::open(url.0.as_str()).map_err(|_| InvalidRedisUrl)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(DEADLINE))
            .set_response_timeout(Some(DEADLINE))
            .set_number_of_retries(0);
        let connection = ConnectionManager::new_lazy_with_config(client, config);
        let connection = connection.map_err(|_| InvalidRedisUrl)?;
        Ok(Self { connection, keys, clock, health: Arc::default() })
    }

    /// Whether the last question was answered.
    pub fn is_healthy(&self) -> bool {
        self.health.failures.load(Ordering::Relaxed) == 0
    }

    /// Asks whether it is there.
    pub async fn look(&self) -> bool {
        let mut connection = self.connection.clone();
        let answer = connection.ping::<String>().await;
        self.note(answer).is_some()
    }

    pub(super) async fn load(
        &self,
        tenant: &str,
        id: &ConnectionId,
        key: &CacheKey,
    ) -> Option<CachedToken> {
        self.may_ask().then_some(())?;
        let mut connection = self.connection.clone();
        let name = name(id, key);
        let answer = connection.get::<_, Option<Vec<u8>>>(&name).await;
        let sealed = Sealed::from_bytes(self.note(answer)??);
        let opened = SealedToken::open(&self.keys, &place(tenant, &name), &sealed);
        opened
            .inspect_err(
                |error| tracing::debug!(%error, connection = %id, "a cached token does not open"),
            )
            .ok()
    }

    pub(super) async fn save(
        &self,
        (tenant, id, key): (&str, &ConnectionId, &CacheKey),
        token: &CachedToken,
        now: Timestamp,
    ) {
        let Some(expires_at) = token.token.expires_at() else { return };
        let left = Duration::try_from(expires_at.duration_since(now)).unwrap_or_default();
        let left = u64::try_from(left.saturating_sub(MARGIN).as_millis()).unwrap_or_default();
        if left == 0 || !self.may_ask() {
            return;
        }
        let name = name(id, key);
        let Ok(sealed) = SealedToken::seal(&self.keys, &place(tenant, &name), token) else {
            return;
        };
        let mut connection = self.connection.clone();
        let answer = connection.pset_ex::<_, _, ()>(&name, sealed.as_bytes(), left).await;
        self.note(answer);
    }

    /// Forgets the copy of the sign-in `key`.
    pub async fn remove(&self, id: &ConnectionId, key: &CacheKey) {
        if self.may_ask() {
            let mut connection = self.connection.clone();
            let answer = connection.del::<_, usize>(name(id, key)).await;
            self.note(answer);
        }
    }

    fn may_ask(&self) -> bool {
        milliseconds(self.clock.monotonic()) >= self.health.silent_until.load(Ordering::Relaxed)
    }

    fn note<T>(&self, answer: Result<T, RedisError>) -> Option<T> {
        match answer {
            Ok(answer) => {
                if self.health.failures.swap(0, Ordering::Relaxed) > 0 {
                    tracing::info!("Redis answers again");
                }
                Some(answer)
            }
            Err(error) => {
                let failures = self.health.failures.fetch_add(1, Ordering::Relaxed);
                if failures == 0 {
                    let kind = error.kind();
                    tracing::warn!(?kind, "Redis does not answer: going on without it");
                }
                let pause = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(failures.min(16)));
                let until = self.clock.monotonic().saturating_add(pause.min(LONGEST_PAUSE));
                self.health.silent_until.store(milliseconds(until), Ordering::Relaxed);
                None
            }
        }
    }
}

/// Under which name a copy is kept.
fn name(id: &ConnectionId, key: &CacheKey) -> String {
    format!("dropkeep:token:{id}:{key}")
}

fn place<'a>(tenant: &'a str, name: &'a str) -> Place<'a> {
    Place { tenant, owner: name, field: "cached_access_token" }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Debug for RedisTokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RedisTokens").field("health", &self.health).finish_non_exhaustive()
    }
}
