//! One refresh, from the lease to the saved token.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Refresh;
use super::backoff::pause_within;
use super::freshness::{Freshness, HeldToken, Moment};
use crate::{
    AccessToken, AccessTokenCache, CacheKey, CachedToken, Clock, Credentials, Lease, Randomness,
    RefreshToken, RefreshTokenStore, StoreError, TokenError, Tokens,
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

/// What a token must be to end a wait.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) need: Need,
    /// Dropbox refused this one.
    pub(super) rejected: Option<AccessToken>,
}

/// How long a token must last.
#[derive(Debug, Clone, Copy)]
pub(super) enum Need {
    /// Long enough to be used now.
    Usable,
    /// So long that nobody has to think of refreshing it yet.
    Fresh,
    /// This long, as far as that can be had.
    Lasting(Duration),
}

impl Wanted {
    pub(super) fn accepts(&self, held: &HeldToken, clock: &dyn Clock) -> bool {
        let freshness = held.freshness(clock);
        let usable = matches!(freshness, Freshness::Fresh | Freshness::Ageing);
        let lasts = match self.need {
            Need::Usable => usable,
            Need::Fresh => freshness == Freshness::Fresh,
            Need::Lasting(minimum) => usable && held.lasts(minimum, clock),
        };
        lasts && self.rejected.as_ref() != Some(held.token())
    }
}

/// Refreshes, and remembers between refreshes what must not be lost or not be asked again.
#[derive(Debug)]
pub(super) struct Renewal {
    pub(super) parts: Parts,
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    /// Whose grant is dead, and what Dropbox said.
    dead: Option<(CacheKey, TokenError)>,
    /// A new refresh token that could not be stored yet, and the one it replaces.
    unsaved: Option<(RefreshToken, Credentials)>,
}

impl Renewal {
    pub(super) fn new(parts: Parts) -> Self {
        Self { parts, memory: Mutex::default() }
    }

    /// A token that is as `wanted`: one that another process shares, else a new one.
    pub(super) async fn renew(&self, wanted: &Wanted) -> Result<HeldToken, TokenError> {
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
        let (tokens, started) = self.ask(&credentials).await.inspect_err(|error| {
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
        Ok(HeldToken::issued(&cached.token, &started, self.parts.randomness.as_ref()))
    }

    /// Asks the token endpoint, again where the trouble is passing. The moment is that before the
    /// request, from which the lifetime counts.
    async fn ask(&self, credentials: &Credentials) -> Result<(Tokens, Moment), TokenError> {
        let Parts { refresh, clock, randomness, .. } = &self.parts;
        let mut attempt = 1;
        loop {
            let started = Moment::now(clock.as_ref());
            let error = match refresh.refresh(credentials).await {
                Ok(tokens) => return Ok((tokens, started)),
                Err(error) => error,
            };
            let Some(pause) = pause_within(&error, attempt, randomness.as_ref()) else {
                return Err(error);
            };
            tracing::debug!(%error, ?pause, "asking the token endpoint again");
            clock.sleep(pause).await;
            attempt += 1;
        }
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
