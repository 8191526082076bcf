//! A token that is valid still, when no better one can be had.

use std::sync::Arc;

use dropkeep_stores::ConnectionId;

use super::entry::Entry;
use super::{Keep, NoToken, Served};

impl Keep {
    /// The connection `id`, if this process serves it, or can if need be.
    pub(crate) fn known(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        self.registry().get(id).or_else(|| self.registry().replaced(id))
    }

    /// The last token that this process had of `id` if it is valid, for who would be told `error` otherwise:
    /// one in its last minute, or one that another process has replaced. Never one that was reported here, nor
    /// one of a sign-in that has ended.
    pub(super) fn last_resort(&self, id: &ConnectionId, error: &NoToken) -> Option<Served> {
        if matches!(error, NoToken::NoConnection | NoToken::NeedsReconnect { .. }) {
            return None;
        }
        let entries = [self.registry().get(id), self.registry().replaced(id)];
        entries.into_iter().flatten().find_map(|entry| {
            let token = entry.source.still_valid()?;
            Some(Served { token, entry })
        })
    }
}
