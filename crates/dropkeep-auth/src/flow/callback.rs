//! What Dropbox sends back through the browser (RFC 6749 section 4.1.2), which anybody may forge.

use std::fmt;

use http::HeaderMap;
use url::form_urlencoded;
use zeroize::Zeroizing;

use super::CallbackError;
use crate::round_trip::clean;
use crate::{AuthorizationCode, Refusal};

/// The longest query that is read.
const LONGEST_QUERY: usize = 8 * 1024;

/// The parameters with which the browser came back. `Debug` shows their names alone.
#[derive(Clone, Default)]
pub struct CallbackQuery(Vec<(String, Zeroizing<String>)>);

impl CallbackQuery {
    /// Parses a raw query string, with or without its question mark. One that is too long to be
    /// honest counts as empty.
    pub fn parse(query: &str) -> Self {
        if query.len() > LONGEST_QUERY {
            return Self::default();
        }
        let query = query.strip_prefix('?').unwrap_or(query);
        form_urlencoded::parse(query.as_bytes())
            .map(|(k, v)| (k.into_owned(), v.into_owned()))
            .collect()
    }

    /// Sorts out what it says. Unknown parameters are ignored; a known one that comes twice, or an
    /// answer that says both yes and no or neither, is refused before anything is looked up.
    ///
    /// [`RedirectFlow`](crate::RedirectFlow) does this itself; it is for those who keep flows in another
    /// place than a session.
    ///
    /// # Errors
    /// [`CallbackError::BadRequest`] says what is wrong with it.
    pub fn read(&self) -> Result<Callback, CallbackError> {
        let state = self.only("state")?.ok_or(CallbackError::BadRequest("`state` is missing"))?;
        let code = self.only("code")?.filter(|code| !code.is_empty());
        let error = self.only("error")?;
        let description = self.only("error_description")?;
        let issuer = self.only("iss")?.map(str::to_owned);
        let outcome = match (code, error) {
            (Some(code), None) => CallbackOutcome::Code(AuthorizationCode::new(code)),
            (None, Some("access_denied")) => CallbackOutcome::Denied,
            (None, Some(error)) => CallbackOutcome::Error(Refusal::new(
                clean(error, &[state]),
                description.map(|text| clean(text, &[state])),
            )),
            (Some(_), Some(_)) => {
                return Err(CallbackError::BadRequest("both `code` and `error` are there"));
            }
            (None, None) => {
                return Err(CallbackError::BadRequest("neither `code` nor `error` is there"));
            }
        };
        Ok(Callback { state: Zeroizing::new(state.to_owned()), issuer, outcome })
    }

    fn only(&self, name: &str) -> Result<Option<&str>, CallbackError> {
        let mut values =
            self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let first = values.next();
        match values.next() {
            None => Ok(first),
            Some(_) => Err(CallbackError::BadRequest("a parameter is there twice")),
        }
    }
}

impl From<&str> for CallbackQuery {
    fn from(query: &str) -> Self {
        Self::parse(query)
    }
}

impl<K: Into<String>, V: Into<String>> From<Vec<(K, V)>> for CallbackQuery {
    fn from(pairs: Vec<(K, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for CallbackQuery {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), Zeroizing::new(v.into()))).collect())
    }
}

impl fmt::Debug for CallbackQuery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// A callback of sound form. Nothing in it means anything until the state proves to be ours.
pub struct Callback {
    /// What was sent along, if Dropbox made this callback.
    pub state: Zeroizing<String>,
    /// Who claims to answer (RFC 9207), if anybody: compared exactly with who was asked.
    pub issuer: Option<String>,
    /// The answer.
    pub outcome: CallbackOutcome,
}

impl fmt::Debug for Callback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Callback").field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

/// What a callback says.
#[derive(Debug)]
pub enum CallbackOutcome {
    /// The person allowed it.
    Code(AuthorizationCode),
    /// The person said no.
    Denied,
    /// Dropbox reports another error.
    Error(Refusal),
}

/// Whether a browser asks ahead of its user (`Sec-Purpose` or `Purpose`: `prefetch`). Answer such a
/// callback with 204 and touch nothing: the true request follows.
pub fn is_prefetch(headers: &HeaderMap) -> bool {
    ["sec-purpose", "purpose", "x-moz"].iter().any(|name| {
        let value = headers.get(*name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.to_ascii_lowercase().contains("prefetch"))
    })
}
