//! Keeping leases alive while they are used, and giving them back with what they were taken for.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dropkeep_auth::{CacheKey, CachedToken, Clock};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::connections::{Claim, ConnectionId, Connections, LeaseEpoch, LeaseOwner};
use crate::database::DatabaseError;

/// How long a lease lasts unless it is renewed: after a `kill -9` others wait no longer than this.
pub(super) const TERM: Duration = Duration::from_secs(30);
/// How often leases are renewed.
const INTERVAL: Duration = Duration::from_secs(10);
/// How long one is kept alive at most: longer than any answer of the token endpoint is awaited.
const LONGEST_HOLD: Duration = Duration::from_secs(90);
/// How often one tries to write, or to give back, what the database did not take.
const RETRY: Duration = Duration::from_secs(1);

/// Renews the leases of one process, and gives back those that are let go.
#[derive(Debug)]
pub struct LeaseKeeper {
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
pub(super) struct Shared {
    connections: Connections,
    owner: LeaseOwner,
    held: Mutex<HashMap<ConnectionId, (LeaseEpoch, Duration)>>,
    let_go: Mutex<Vec<(ConnectionId, LeaseEpoch)>>,
    /// Asked for, and no answer came: whether they were given is not known.
    unsure: Mutex<HashSet<ConnectionId>>,
    unwritten: Mutex<HashMap<ConnectionId, Unwritten>>,
    wake: Notify,
}

/// A token that Dropbox gave while the database was away. Until it is written nobody else can know of it, so
/// its lease is kept: others would ask Dropbox for another one.
#[derive(Debug, Clone)]
pub(super) struct Unwritten {
    pub(super) epoch: LeaseEpoch,
    pub(super) key: CacheKey,
    pub(super) token: CachedToken,
}

impl LeaseKeeper {
    /// A keeper of the leases of `owner`. Needs a tokio runtime.
    pub fn start(connections: Connections, owner: LeaseOwner) -> Self {
        let shared = Arc::new(Shared {
            connections,
            owner,
            held: Mutex::default(),
            let_go: Mutex::default(),
            unsure: Mutex::default(),
            unwritten: Mutex::default(),
            wake: Notify::new(),
        });
        let task = tokio::spawn(keep(Arc::clone(&shared)));
        Self { shared, task }
    }

    /// Writes what could not be written and gives back what was let go, for a process that ends.
    pub async fn settle(&self) {
        self.shared.write().await;
        self.shared.give_back().await;
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Drop for LeaseKeeper {
    /// Leases still held end by themselves.
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    pub(super) fn connections(&self) -> &Connections {
        &self.connections
    }

    pub(super) fn clock(&self) -> &Arc<dyn Clock> {
        self.connections.database().clock()
    }

    /// Asks for the lease of `id`.
    pub(super) async fn claim(&self, id: &ConnectionId) -> Result<Claim, DatabaseError> {
        let is_unsure = lock(&self.unsure).contains(id) && self.held(id).is_none();
        let claimed = if is_unsure {
            self.connections.claim_again(id, &self.owner, TERM).await
        } else {
            self.connections.claim(id, &self.owner, TERM).await
        };
        let mut unsure = lock(&self.unsure);
        match &claimed {
            Ok(claim) => {
                unsure.remove(id);
                if let Claim::Taken(epoch) = claim {
                    self.hold(id, *epoch);
                }
            }
            Err(_) => drop(unsure.insert(id.clone())),
        }
        claimed
    }

    fn hold(&self, id: &ConnectionId, epoch: LeaseEpoch) {
        let since = self.clock().monotonic();
        lock(&self.held).insert(id.clone(), (epoch, since));
    }

    /// Holds the lease of `id` as if it had been taken now; tells whether there is one.
    pub(super) fn hold_on(&self, id: &ConnectionId) -> bool {
        let now = self.clock().monotonic();
        let mut held = lock(&self.held);
        let since = held.get_mut(id).map(|(_, since)| since);
        since.map(|since| *since = now).is_some()
    }

    /// The lease that this process has of `id`.
    pub(super) fn held(&self, id: &ConnectionId) -> Option<LeaseEpoch> {
        lock(&self.held).get(id).map(|(epoch, _)| *epoch)
    }

    /// The lease was given back, or lost, by what was just written.
    pub(super) fn forget(&self, id: &ConnectionId, epoch: LeaseEpoch) -> bool {
        let mut held = lock(&self.held);
        let is_held = held.get(id).is_some_and(|(other, _)| *other == epoch);
        if is_held {
            held.remove(id);
        }
        is_held
    }

    /// Writes a token as soon as the database takes it, and gives its lease back only then.
    pub(super) fn write_later(&self, id: &ConnectionId, unwritten: Unwritten) {
        lock(&self.unwritten).insert(id.clone(), unwritten);
    }

    /// The token of the sign-in `key` that is to be written.
    pub(super) fn unwritten(&self, id: &ConnectionId, key: &CacheKey) -> Option<CachedToken> {
        let unwritten = lock(&self.unwritten);
        unwritten.get(id).filter(|found| found.key == *key).map(|found| found.token.clone())
    }

    /// Gives `epoch` back soon, unless that has happened or a token is still to be written under it.
    pub(super) fn let_go(&self, id: &ConnectionId, epoch: LeaseEpoch) {
        let is_needed = lock(&self.unwritten).get(id).is_some_and(|found| found.epoch == epoch);
        if !is_needed && self.forget(id, epoch) {
            lock(&self.let_go).push((id.clone(), epoch));
            self.wake.notify_one();
        }
    }

    async fn give_back(&self) {
        let mut let_go = std::mem::take(&mut *lock(&self.let_go));
        while let Some((id, epoch)) = let_go.last() {
            if let Err(error) = self.connections.release(id, *epoch).await {
                tracing::debug!(%error, connection = %id, "a lease is still not given back");
                lock(&self.let_go).append(&mut let_go);
                return;
            }
            let_go.pop();
        }
    }

    async fn write(&self) {
        let unwritten = lock(&self.unwritten).clone();
        for (id, Unwritten { epoch, key, token }) in unwritten {
            let is_written = match self.connections.commit(&id, (epoch, &key), &token).await {
                Ok(is_written) => is_written,
                Err(error) => {
                    tracing::debug!(%error, connection = %id, "a token is still not shared");
                    return;
                }
            };
            tracing::info!(connection = %id, is_written, "a token is shared that could not be before");
            let mut unwritten = lock(&self.unwritten);
            if unwritten.get(&id).is_some_and(|found| found.epoch == epoch && found.token == token)
            {
                unwritten.remove(&id);
                self.forget(&id, epoch);
            }
        }
    }

    async fn renew(&self) {
        let now = self.clock().monotonic();
        let mut renewed = Vec::new();
        lock(&self.held).retain(|id, (epoch, since)| {
            let is_young = now.saturating_sub(*since) < LONGEST_HOLD;
            if is_young {
                renewed.push((id.clone(), *epoch));
            }
            is_young
        });
        for (id, epoch) in renewed {
            match self.connections.renew(&id, epoch, TERM).await {
                Ok(true) => {}
                Ok(false) => {
                    self.forget(&id, epoch);
                }
                Err(error) => {
                    tracing::warn!(%error, connection = %id, "leases are not renewed");
                    return;
                }
            }
        }
    }
}

async fn keep(shared: Arc<Shared>) {
    let clock = Arc::clone(shared.clock());
    let mut renewal = clock.sleep(INTERVAL);
    let mut retry = clock.sleep(RETRY);
    loop {
        tokio::select! {
            () = &mut retry => {
                shared.write().await;
                shared.give_back().await;
                retry = clock.sleep(RETRY);
            }
            () = shared.wake.notified() => shared.give_back().await,
            () = &mut renewal => {
                shared.renew().await;
                renewal = clock.sleep(INTERVAL);
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
