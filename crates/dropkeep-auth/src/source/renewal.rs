//! One refresh, from the lease to the saved token.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Refresh;
use super::backoff::persist;
use super::freshness::{HeldToken, Moment};
use super::renew::{Renew, Wanted};
use crate::{
    AccessTokenCache, CacheKey, CachedToken, Clock, Credentials, Lease, Randomness, RefreshToken,
    RefreshTokenStore, StoreError, TokenError, Tokens,
};

/// How long a process waits for another one's refresh. Past that the other is taken to hang
/// (stopped with Ctrl-Z, say), and refreshing twice is the lesser evil.
const LONGEST_LEASE_WAIT: Duration = Duration::from_secs(60);

/// How often the stored sign-in may change under a refresh before it gives up.
const ROUNDS: u32 = 4;

/// What a refresh works with.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) refresh: Arc<dyn Refresh>,
    pub(super) store: Arc<dyn RefreshTokenStore>,
    pub(super) cache: Arc<dyn AccessTokenCache>,
    pub(super) profile: String,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
}

/// Refreshes, and remembers between refreshes what must not be lost or not be asked again.
#[derive(Debug)]
pub(super) struct Renewal {
    parts: Parts,
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    /// Whose grant is dead, and what Dropbox said.
    dead: Option<(CacheKey, TokenError)>,
    /// A new refresh token that could not be stored yet, and the one it replaces.
    unsaved: Option<(RefreshToken, Credentials)>,
}

impl Renew for Renewal {
    fn clock(&self) -> &dyn Clock {
        self.parts.clock.as_ref()
    }

    fn randomness(&self) -> &dyn Randomness {
        self.parts.randomness.as_ref()
    }

    /// The store is on this machine, and a dead grant is remembered: somebody may have signed in
    /// meanwhile.
    fn costs_nothing_after(&self, error: &TokenError) -> bool {
        matches!(error, TokenError::NotSignedIn | TokenError::GrantDead(_) | TokenError::Store(_))
    }

    /// A token that is as `wanted`: one that another process shares, else a new one.
    async fn renew(&self, wanted: &Wanted) -> Result<HeldToken, TokenError> {
        let mut outcome = Err(TokenError::NotSignedIn);
        for _ in 0..ROUNDS {
            let credentials = self.credentials().await?;
            let key = CacheKey::of(&credentials);
            if let Some(held) = self.shared(&key, wanted).await {
                return Ok(held);
            }
            self.refuse_if_dead(&key)?;
            let _lease = self.lease(&key).await;
            // Whoever had the lease before may have refreshed, or somebody may have signed in.
            if CacheKey::of(&self.credentials().await?) != key {
                continue;
            }
            if let Some(held) = self.shared(&key, wanted).await {
                return Ok(held);
            }
            outcome = self.refresh(credentials).await;
            if matches!(&outcome, Err(TokenError::Store(_))) {
                continue;
            }
            let refused = matches!(&outcome, Err(TokenError::GrantDead(_)));
            // A refusal is believed only if it was not for a refresh token replaced meanwhile.
            if !refused || CacheKey::of(&self.credentials().await?) == key {
                break;
            }
        }
        outcome
    }
}

impl Renewal {
    pub(super) fn new(parts: Parts) -> Self {
        Self { parts, memory: Mutex::default() }
    }

    /// The sign-in as it is stored now.
    async fn credentials(&self) -> Result<Credentials, TokenError> {
        let Parts { store, profile, .. } = &self.parts;
        let unsaved = self.memory(|memory| memory.unsaved.clone());
        if let Some((expected, credentials)) = unsaved {
            match store.replace(profile, &expected, &credentials).await {
                Ok(_) => self.memory(|memory| memory.unsaved = None),
                Err(error) => {
                    tracing::warn!(%error, profile, "the new refresh token is still not saved");
                    return Ok(credentials);
                }
            }
        }
        store.load(profile).await.map_err(TokenError::store)?.ok_or(TokenError::NotSignedIn)
    }

    /// The token that another process shares, if it is as `wanted`. A cache that fails is an empty
    /// cache.
    async fn shared(&self, key: &CacheKey, wanted: &Wanted) -> Option<HeldToken> {
        let Parts { cache, clock, randomness, .. } = &self.parts;
        let cached = cache.load(key).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the shared access token cannot be read");
            None
        });
        let held = HeldToken::shared(cached?, &Moment::now(clock.as_ref()), randomness.as_ref())?;
        wanted.accepts(&held, clock.as_ref()).then_some(held)
    }

    async fn lease(&self, key: &CacheKey) -> Option<Lease> {
        match self.parts.cache.lease(key, LONGEST_LEASE_WAIT).await {
            Ok(lease) => Some(lease),
            Err(error) => {
                tracing::warn!(%error, "refreshing without agreement with other processes");
                None
            }
        }
    }

    async fn refresh(&self, credentials: Credentials) -> Result<HeldToken, TokenError> {
        let key = CacheKey::of(&credentials);
        let Parts { refresh, clock, randomness, .. } = &self.parts;
        let asked = persist(clock.as_ref(), randomness.as_ref(), || refresh.refresh(&credentials));
        let (tokens, started) = asked.await.inspect_err(|error| {
            if matches!(error, TokenError::GrantDead(_)) {
                self.memory(|memory| memory.dead = Some((key, error.clone())));
            }
        })?;
        let credentials = self.keep_refresh_token(credentials, &tokens).await;
        let cached = CachedToken { token: tokens.access_token, requested_at: started.wall };
        let key = CacheKey::of(&credentials);
        match self.parts.cache.save(&key, &cached).await {
            Ok(()) => {}
            // What was refreshed meanwhile by somebody else is shared, and this token may belong to a
            // sign-in that has been ended.
            Err(error @ StoreError::Superseded) => return Err(TokenError::store(error)),
            Err(error) => {
                tracing::warn!(%error, "the access token is not shared with other processes");
            }
        }
        Ok(HeldToken::issued(&cached.token, &started, randomness.as_ref()))
    }

    /// Stores the new refresh token, if there is one, before the access token is handed out. If
    /// that fails, it is kept in memory and stored at the next opportunity.
    async fn keep_refresh_token(&self, old: Credentials, tokens: &Tokens) -> Credentials {
        let rotated = tokens.refresh_token.as_ref().filter(|new| **new != old.refresh_token);
        let Some(rotated) = rotated else { return old };
        let Parts { store, profile, .. } = &self.parts;
        let new = Credentials { refresh_token: rotated.clone(), ..old.clone() };
        if let Err(error) = store.replace(profile, &old.refresh_token, &new).await {
            tracing::warn!(%error, profile, "the new refresh token is not saved yet");
            self.memory(|memory| memory.unsaved = Some((old.refresh_token, new.clone())));
        }
        new
    }

    fn refuse_if_dead(&self, key: &CacheKey) -> Result<(), TokenError> {
        self.memory(|memory| match &memory.dead {
            Some((dead, error)) if dead == key => Err(error.clone()),
            _ => Ok(()),
        })
    }

    fn memory<T>(&self, work: impl FnOnce(&mut Memory) -> T) -> T {
        work(&mut self.memory.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
