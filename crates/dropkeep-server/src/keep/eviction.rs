//! What other processes changed is no longer served here, within a second, and what nobody asks for is
//! forgotten.

use std::sync::Arc;

use dropkeep_auth::Clock;
use dropkeep_stores::{Change, ChangeFeed};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

use super::entry::Entry;
use super::registry::{Registry, SWEEP_EVERY};

/// Watches for changes for as long as it lives.
#[derive(Debug)]
pub(super) struct Eviction(JoinHandle<()>);

impl Eviction {
    pub(super) fn start(
        feed: &ChangeFeed,
        registry: &Arc<Registry>,
        clock: &Arc<dyn Clock>,
    ) -> Self {
        let watching = watch(feed.subscribe(), Arc::clone(registry));
        let sweeping = sweep(Arc::clone(registry), Arc::clone(clock));
        Self(tokio::spawn(async {
            tokio::select! {
                () = watching => {}
                () = sweeping => {}
            }
        }))
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
                    follow(&registry, change);
                }
            }
            // Whatever was missed, the next ask finds in the database.
            Err(RecvError::Lagged(_)) => registry.clear(),
            Err(RecvError::Closed) => return,
        }
    }
}

async fn sweep(registry: Arc<Registry>, clock: Arc<dyn Clock>) {
    loop {
        clock.sleep(SWEEP_EVERY).await;
        let forgotten = registry.sweep();
        tracing::debug!(forgotten, "forgot connections that nobody asks for");
    }
}

/// No longer serves what should not be served: another sign-in, none, or a token that another process has
/// replaced.
fn follow(registry: &Registry, change: &Change) {
    // One that was set aside is known by its sign-in alone.
    if let Some(entry) = registry.replaced(&change.id)
        && (has_ended(&entry, change)
            || is_refused(&entry, change)
            || change.access_fingerprint.is_none())
    {
        registry.forget_replaced(&change.id);
    }
    let Some(entry) = registry.peek(&change.id) else { return };
    // Looking starts no refresh: nobody has asked.
    match (entry.source.still_valid(), &change.access_fingerprint) {
        _ if has_ended(&entry, change) || is_refused(&entry, change) => registry.remove(&entry),
        (Some(token), Some(shared)) if token.fingerprint() != *shared => registry.set_aside(&entry),
        // Dropbox refuses it.
        (Some(_), None) => registry.remove(&entry),
        _ => {}
    }
}

/// Whether its token is the one that another process was told of as refused.
fn is_refused(entry: &Entry, change: &Change) -> bool {
    let held = entry.source.still_valid().map(|token| token.fingerprint());
    held.is_some() && held == change.refused_fingerprint
}

fn has_ended(entry: &Entry, change: &Change) -> bool {
    !change.state.is_served() || entry.grant_digest != change.grant_digest
}
