//! An access token as ciphertext, with what was said about it.

use dropkeep_auth::{AccessToken, CachedToken, Scopes};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::keys::{KeyRing, KeyRingError, Place, Sealed, UnsealError};

/// The stored form, which is sealed as a whole.
#[derive(Serialize, Deserialize)]
pub(crate) struct SealedToken {
    v: u32,
    token: String,
    expires_at: Option<i64>,
    requested_at: i64,
    scopes: Option<String>,
}

impl SealedToken {
    /// Seals `token` for `place`.
    pub(crate) fn seal(
        keys: &KeyRing,
        place: &Place<'_>,
        token: &CachedToken,
    ) -> Result<Sealed, KeyRingError> {
        let text = Zeroizing::new(serde_json::to_vec(&Self::of(token)).unwrap_or_default());
        keys.seal(place, &text)
    }

    /// As a part of something that is sealed as a whole.
    pub(crate) fn of(token: &CachedToken) -> Self {
        Self {
            v: 1,
            token: token.token.expose().to_owned(),
            expires_at: token.token.expires_at().map(Timestamp::as_millisecond),
            requested_at: token.requested_at.as_millisecond(),
            scopes: token.token.scopes().map(ToString::to_string),
        }
    }

    /// Opens what [`SealedToken::seal`] sealed.
    pub(crate) fn open(
        keys: &KeyRing,
        place: &Place<'_>,
        sealed: &Sealed,
    ) -> Result<CachedToken, UnsealError> {
        let text = keys.open(place, sealed)?;
        let stored: Self = serde_json::from_slice(&text).map_err(|_| UnsealError::Damaged)?;
        stored.into_token()
    }

    /// What [`SealedToken::of`] was made of.
    pub(crate) fn into_token(mut self) -> Result<CachedToken, UnsealError> {
        let at = |time| Timestamp::from_millisecond(time).map_err(|_| UnsealError::Damaged);
        let expires_at = self.expires_at.map(at).transpose()?;
        let scopes = self.scopes.as_deref().map(Scopes::parse);
        let token = std::mem::take(&mut self.token);
        let token = AccessToken::new(token, expires_at, scopes);
        Ok(CachedToken {
            token: token.map_err(|_| UnsealError::Damaged)?,
            requested_at: at(self.requested_at)?,
        })
    }
}

impl Drop for SealedToken {
    fn drop(&mut self) {
        self.token.zeroize();
    }
}
