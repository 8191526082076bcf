//! A connection that this process serves.

use dropkeep_auth::RefreshingTokenSource;
use dropkeep_stores::{Connection, ConnectionId};

/// One connection in memory: its token source, and what decides who may ask it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: ConnectionId,
    pub(crate) tenant: String,
    pub(crate) app: String,
    /// The sign-in that the source refreshes. Another one in the database ends this entry.
    pub(crate) grant_digest: Option<String>,
    pub(crate) source: RefreshingTokenSource,
}

impl Entry {
    pub(crate) fn new(connection: &Connection, source: RefreshingTokenSource) -> Self {
        Self {
            id: connection.id.clone(),
            tenant: connection.tenant.clone(),
            app: connection.app.clone(),
            grant_digest: connection.grant_digest.clone(),
            source,
        }
    }
}
