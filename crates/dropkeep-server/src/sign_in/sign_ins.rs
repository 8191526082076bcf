//! What sign-ins under way need, and the broom that sweeps up after them.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock, HttpClientError, http_client};
use dropkeep_stores::{ConnectSessions, Database, DatabaseError, Flows, OperatorSessions};
use tokio::task::JoinHandle;

use crate::config::KeepConfig;

/// How often what nobody comes back to is forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(10 * 60);

/// Flows, connect sessions and those of operators, and the way to people's pictures.
#[derive(Debug)]
pub(crate) struct SignIns {
    pub(crate) flows: Flows,
    pub(crate) sessions: ConnectSessions,
    pub(crate) operators: OperatorSessions,
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
        let operators = OperatorSessions::new(database.clone());
        let swept = (flows.clone(), sessions.clone(), operators.clone());
        let broom = tokio::spawn(keep_clean(swept, Arc::clone(clock)));
        Ok(Self { flows, sessions, operators, pictures, broom })
    }
}

impl Drop for SignIns {
    fn drop(&mut self) {
        self.broom.abort();
    }
}

type Swept = (Flows, ConnectSessions, OperatorSessions);

async fn keep_clean(swept: Swept, clock: Arc<dyn Clock>) {
    loop {
        clock.sleep(SWEEP_EVERY).await;
        match sweep(&swept).await {
            Ok(rows) => tracing::debug!(rows, "swept flows and sessions"),
            Err(error) => tracing::warn!(%error, "cannot sweep flows and sessions"),
        }
    }
}

async fn sweep((flows, sessions, operators): &Swept) -> Result<u64, DatabaseError> {
    Ok(flows.sweep().await? + sessions.sweep().await? + operators.sweep().await?)
}
