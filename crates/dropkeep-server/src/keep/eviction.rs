//! What other processes changed is no longer served here, within a second.

use std::sync::Arc;

use dropkeep_auth::TokenSource as _;
use dropkeep_stores::{Change, ChangeFeed};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

use super::entry::Entry;
use super::registry::Registry;

/// Watches for changes for as long as it lives.
#[derive(Debug)]
pub(super) struct Eviction(JoinHandle<()>);

impl Eviction {
    pub(super) fn start(feed: &ChangeFeed, registry: Arc<Registry>) -> Self {
        Self(tokio::spawn(watch(feed.subscribe(), registry)))
    }
}

impl Drop for Eviction {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn watch(mut changes: Receiver<dropkeep_stores::Changes>, registry: Arc<Registry>) {
    loop {
        match changes.recv().await {
            Ok(changes) => {
                for change in changes.values() {
                    if let Some(entry) = registry.get(&change.id)
                        && is_outdated(&entry, change)
                    {
                        registry.remove(&entry);
                    }
                }
            }
            // Whatever was missed, the next ask finds in the database.
            Err(RecvError::Lagged(_)) => {
                for entry in registry.all() {
                    registry.remove(&entry);
                }
            }
            Err(RecvError::Closed) => return,
        }
    }
}

/// Whether `entry` serves what it should not any more: another sign-in, none, or a token that another
/// process has replaced.
fn is_outdated(entry: &Entry, change: &Change) -> bool {
    if !change.state.is_served() || entry.grant_digest != change.grant_digest {
        return true;
    }
    match (entry.source.cached(), &change.access_fingerprint) {
        (Some(token), Some(shared)) => token.fingerprint() != *shared,
        (Some(_), None) => true,
        (None, _) => false,
    }
}
