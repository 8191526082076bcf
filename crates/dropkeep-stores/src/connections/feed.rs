//! Telling this process what other processes changed, with one question for all connections.
//!
//! A question a quarter of a second is all it takes: no channel of notifications that may be lost, no
//! second system that may be down, and the same on SQLite and Postgres.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

use super::{Change, ConnectionId, Connections};

/// How often one looks: what another process ends is ended here within a second, with time to spare.
const INTERVAL: Duration = Duration::from_millis(250);
/// How often one looks at the database's clock, which somebody may have set: every so many looks.
const LOOK_AT_CLOCK_EVERY: u32 = 120;
/// How many looks a listener may miss before it has to take everything as changed.
const CAPACITY: usize = 64;

/// What one look found.
pub type Changes = Arc<HashMap<ConnectionId, Change>>;

/// Looks for changes for as long as it lives.
#[derive(Debug)]
pub struct ChangeFeed {
    sender: broadcast::Sender<Changes>,
    task: JoinHandle<()>,
}

impl ChangeFeed {
    /// Starts to look, for what changes from now on. Needs a tokio runtime.
    pub fn start(connections: Connections) -> Self {
        let sender = broadcast::Sender::new(CAPACITY);
        let task = tokio::spawn(look(connections, sender.clone()));
        Self { sender, task }
    }

    /// What is found from now on. Who lags behind gets `Lagged` and looks at everything it holds.
    pub fn subscribe(&self) -> broadcast::Receiver<Changes> {
        self.sender.subscribe()
    }
}

impl Drop for ChangeFeed {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn look(connections: Connections, sender: broadcast::Sender<Changes>) {
    let database = connections.database().clone();
    let mut since = database.now();
    let mut known: HashMap<ConnectionId, (i64, Timestamp)> = HashMap::new();
    let mut failing = false;
    for round in 1_u32.. {
        database.clock().sleep(INTERVAL).await;
        if round.is_multiple_of(LOOK_AT_CLOCK_EVERY) && database.look_at_clock().await.is_ok() {
            since = not_ahead(since, database.now());
        }
        let changes = match connections.changes_since(since).await {
            Ok(changes) => changes,
            Err(error) => {
                if !failing {
                    tracing::warn!(%error, "cannot look for changes of other processes");
                }
                failing = true;
                continue;
            }
        };
        if failing {
            // It may have been restarted, or be another machine by now.
            if let Err(error) = database.look_at_clock().await {
                tracing::debug!(%error, "the database's clock is unknown");
            }
            tracing::info!("looking for changes of other processes again");
            failing = false;
        }
        // What was written before the clock was set back seems to be still to come.
        let last = changes.last().map_or(since, |change| change.changed_at.max(since));
        since = last.min(database.now());
        // Each look reaches back a little, so most of what it finds was found before.
        let news: HashMap<_, _> = changes
            .into_iter()
            .filter(|change| known.get(&change.id) != Some(&(change.epoch, change.changed_at)))
            .map(|change| (change.id.clone(), change))
            .collect();
        known.retain(|_, (_, at)| since.duration_since(*at).as_secs() < 10);
        known.extend(news.values().map(|c| (c.id.clone(), (c.epoch, c.changed_at))));
        if !news.is_empty() {
            // Nobody listening is no failure.
            let _ = sender.send(Arc::new(news));
        }
    }
}

/// From when on to look at `now` for what changed after `since`. Where the clock was set back, what changed since
/// then has a time before `since`: one begins anew, a little before one can have noticed.
fn not_ahead(since: Timestamp, now: Timestamp) -> Timestamp {
    if since <= now {
        return since;
    }
    tracing::warn!("the clock of the database was set back");
    now.saturating_sub(INTERVAL * LOOK_AT_CLOCK_EVERY * 2).unwrap_or(now)
}
