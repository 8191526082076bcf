//! A connection that this process serves.

use dropkeep_auth::{RefreshingTokenSource, Scopes};
use dropkeep_stores::{Connection, ConnectionId, Subject};

use super::error::NoToken;
use super::registry::Idle;

/// Whom a token acts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SubjectKind {
    /// One person.
    Account,
    /// A team, and any of its members in turn.
    Team,
}

/// One connection in memory: its token source, and what decides who may ask it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: ConnectionId,
    pub(crate) tenant: String,
    pub(crate) app: String,
    pub(crate) subject: SubjectKind,
    /// The sign-in that the source refreshes. Another one in the database ends this entry.
    pub(crate) grant_digest: Option<String>,
    /// What was granted with the sign-in: Dropbox does not repeat it with every token.
    pub(crate) scopes: Option<Scopes>,
    pub(crate) source: RefreshingTokenSource,
    pub(super) idle: Idle,
}

impl Entry {
    pub(crate) fn new(connection: &Connection, source: RefreshingTokenSource) -> Self {
        Self {
            id: connection.id.clone(),
            tenant: connection.tenant.clone(),
            app: connection.app.clone(),
            subject: match connection.subject {
                Subject::Account(_) => SubjectKind::Account,
                Subject::Team(_) => SubjectKind::Team,
            },
            grant_digest: connection.grant_digest.clone(),
            scopes: connection.scopes.clone(),
            source,
            idle: Idle::default(),
        }
    }

    /// Its person has to connect again, for this reason.
    pub(crate) fn needs_reconnect(&self, reason: String) -> NoToken {
        NoToken::NeedsReconnect { id: self.id.clone(), app: self.app.clone(), reason }
    }
}
