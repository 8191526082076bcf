//! The short-lived token that every request carries.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use zeroize::Zeroizing;

use crate::Scopes;

/// An access token, ready to be sent. A clone costs one reference count.
///
/// Two tokens are equal when their text is. `Debug` shows the fingerprint, never the text.
#[derive(Clone)]
pub struct AccessToken(Arc<Counted>);

/// A reference count in cache lines of its own, before the token it counts for.
#[repr(align(128))]
struct Counted(Arc<Inner>);

struct Inner {
    text: Zeroizing<String>,
    authorization: HeaderValue,
    digest: [u8; 32],
    expires_at: Option<Timestamp>,
    scopes: Option<Scopes>,
}

impl AccessToken {
    /// A token as it came from Dropbox, with what was said about it.
    ///
    /// # Errors
    /// When `text` is empty or holds what cannot stand in a header (RFC 6750 section 2.1).
    pub fn new(
        text: impl Into<String>,
        expires_at: Option<Timestamp>,
        scopes: Option<Scopes>,
    ) -> Result<Self, InvalidAccessToken> {
        let text = Zeroizing::new(text.into());
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(InvalidAccessToken);
        }
        let header = Zeroizing::new(format!("Bearer {}", text.as_str()));
        let mut authorization = HeaderValue::from_str(&header).map_err(|_| InvalidAccessToken)?;
        authorization.set_sensitive(true);
        let mut sum = [0; 32];
        sum.copy_from_slice(digest(&SHA256, text.as_bytes()).as_ref());
        let inner = Inner { text, authorization, digest: sum, expires_at, scopes };
        Ok(Self(Arc::new(Counted(Arc::new(inner)))))
    }

    /// A token of which nothing is known but its text, such as one made in the App Console. It is
    /// used until Dropbox refuses it.
    ///
    /// # Errors
    /// As [`AccessToken::new`].
    pub fn unexpiring(text: impl Into<String>) -> Result<Self, InvalidAccessToken> {
        Self::new(text, None, None)
    }

    /// The text itself, for the wire or for a cache. Never log it, never put it into a URL.
    pub fn expose(&self) -> &str {
        &self.inner().text
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub fn authorization(&self) -> &HeaderValue {
        &self.inner().authorization
    }

    /// When Dropbox stops accepting it, counted from the start of the request that fetched it;
    /// `None` when unknown.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.inner().expires_at
    }

    /// What it may be used for; `None` when unknown.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.inner().scopes.as_ref()
    }

    /// Sixteen hex digits that tell tokens apart in logs without giving them away: the first 8
    /// bytes of the SHA-256 of the text.
    pub fn fingerprint(&self) -> String {
        self.inner().digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same token under a reference count of its own, for threads that would fight over one.
    pub(crate) fn counted_apart(&self) -> Self {
        Self(Arc::new(Counted(Arc::clone(&self.0.0))))
    }

    fn inner(&self) -> &Inner {
        &self.0.0
    }
}

impl PartialEq for AccessToken {
    fn eq(&self, other: &Self) -> bool {
        self.inner().digest == other.inner().digest
    }
}

impl Eq for AccessToken {}

impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessToken")
            .field("fingerprint", &self.fingerprint())
            .field("expires_at", &self.inner().expires_at)
            .field("scopes", &self.inner().scopes)
            .finish_non_exhaustive()
    }
}

/// The text cannot be an access token: it is empty, or holds white space, control characters or
/// anything beyond ASCII. Often a line break came along when it was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an access token is visible ASCII without spaces or line breaks")]
pub struct InvalidAccessToken;
