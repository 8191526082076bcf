//! An access token in a server-side web session, for those who have only that.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use dropkeep_auth::{AccessTokenCache, CacheKey, CachedToken, FlowSession, Lease, StoreError};
use futures_util::future::BoxFuture;

use super::SealedToken;
use crate::keys::{KeyRing, Place, Sealed};

/// Shares the access token of one person's sign-in through that person's session on the server.
///
/// It is sealed: whoever reads the store of sessions reads no token. Sessions have no locks, so two
/// requests at the same instant in two processes may both refresh; where that matters, take
/// [`ConnectionTokens`](super::ConnectionTokens).
#[derive(Debug)]
pub struct SessionTokens<S> {
    session: S,
    keys: KeyRing,
}

impl<S: FlowSession> SessionTokens<S> {
    /// The token in `session`, sealed under `keys`.
    pub fn new(session: S, keys: KeyRing) -> Self {
        Self { session, keys }
    }

    async fn load(&self, key: &CacheKey) -> Result<Option<CachedToken>, StoreError> {
        let name = name(key);
        let text = self.session.get(&name).await.map_err(StoreError::backend)?;
        let bytes = text.and_then(|text| STANDARD_NO_PAD.decode(text).ok());
        let token = bytes.map(Sealed::from_bytes).and_then(|sealed| {
            SealedToken::open(&self.keys, &place(&name), &sealed)
                .inspect_err(|error| tracing::debug!(%error, "a session's token does not open"))
                .ok()
        });
        Ok(token)
    }

    async fn save(&self, key: &CacheKey, token: &CachedToken) -> Result<(), StoreError> {
        let name = name(key);
        let sealed = SealedToken::seal(&self.keys, &place(&name), token);
        let sealed = sealed.map_err(StoreError::backend)?;
        let text = STANDARD_NO_PAD.encode(sealed.as_bytes());
        self.session.insert(&name, text).await.map_err(StoreError::backend)
    }
}

fn name(key: &CacheKey) -> String {
    format!("dropbox-token-{key}")
}

fn place(name: &str) -> Place<'_> {
    Place { tenant: "", owner: name, field: "session_access_token" }
}

impl<S: FlowSession + std::fmt::Debug + 'static> AccessTokenCache for SessionTokens<S> {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        Box::pin(self.load(key))
    }

    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.save(key, token))
    }

    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let removed = self.session.remove(&name(key)).await.map_err(StoreError::backend)?;
            Ok(removed.is_some())
        })
    }

    /// Given to everybody at once: sessions have no locks.
    fn lease<'a>(
        &'a self,
        _key: &'a CacheKey,
        _wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async { Ok(Lease::new(())) })
    }
}
