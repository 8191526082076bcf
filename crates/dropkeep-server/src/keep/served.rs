//! What who asks for a token is given.

use std::sync::Arc;

use dropkeep_auth::{AccessToken, Scopes};
use dropkeep_stores::ConnectionId;

use super::entry::Entry;

/// A token, and whose it is.
#[derive(Debug, Clone)]
pub struct Served {
    /// The token.
    pub token: AccessToken,
    pub(crate) entry: Arc<Entry>,
}

impl Served {
    /// The connection.
    pub fn id(&self) -> &ConnectionId {
        &self.entry.id
    }

    /// What the token may be used for, if that is known.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.token.scopes().or(self.entry.scopes.as_ref())
    }

    /// Whose connection it is.
    pub fn tenant(&self) -> &str {
        &self.entry.tenant
    }

    /// The app, by its name in the configuration.
    pub fn app(&self) -> &str {
        &self.entry.app
    }
}
