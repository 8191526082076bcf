//! What sign-ins under way need, and the broom that sweeps up after them.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock, HttpClientError, http_client};
use dropkeep_stores::{ConnectSessions, Database, Flows};
use tokio::task::JoinHandle;

use crate::config::KeepConfig;

/// How often what nobody comes back to is forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(10 * 60);

/// Flows and connect sessions, and the way to people's pictures.
#[derive(Debug)]
pub(crate) struct SignIns {
    pub(crate) flows: Flows,
    pub(crate) sessions: ConnectSessions,
    pub(crate) pictures: reqwest::Client,
    broom: JoinHandle<()>,
}

impl SignIns {
    /// Those in `database`. Needs a tokio runtime.
    pub(crate) fn new(
        config: &KeepConfig,
        database: &Database,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, HttpClientError> {
        let flows = Flows::new(database.clone(), config.keys.clone());
        let sessions = ConnectSessions::new(database.clone());
        let pictures = http_client(&config.http.clone().reaching(&config.endpoints))?;
        let broom = tokio::spawn(sweep(flows.clone(), sessions.clone(), Arc::clone(clock)));
        Ok(Self { flows, sessions, pictures, broom })
    }
}

impl Drop for SignIns {
    fn drop(&mut self) {
        self.broom.abort();
    }
}

async fn sweep(flows: Flows, sessions: ConnectSessions, clock: Arc<dyn Clock>) {
    loop {
        clock.sleep(SWEEP_EVERY).await;
        let swept = async { Ok(flows.sweep().await? + sessions.sweep().await?) };
        let swept: Result<u64, dropkeep_stores::DatabaseError> = swept.await;
        match swept {
            Ok(rows) => tracing::debug!(rows, "swept flows and connect sessions"),
            Err(error) => tracing::warn!(%error, "cannot sweep flows and connect sessions"),
        }
    }
}
