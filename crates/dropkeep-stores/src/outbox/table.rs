//! The outbox as a whole, and the bell that is rung in this process when something was put into it.

use std::sync::Arc;

use dropkeep_auth::Randomness;
use tokio::sync::watch;

use crate::database::Database;

/// What has to happen and has not. Clones share the database and the bell.
#[derive(Debug, Clone)]
pub struct Outbox {
    pub(super) database: Database,
    pub(super) randomness: Arc<dyn Randomness>,
    bell: Arc<watch::Sender<()>>,
}

impl Outbox {
    pub(crate) fn new(database: Database, randomness: Arc<dyn Randomness>) -> Self {
        Self { database, randomness, bell: Arc::default() }
    }

    /// Changes whenever something was put in by this process; what others put in is found by looking.
    pub fn bell(&self) -> watch::Receiver<()> {
        self.bell.subscribe()
    }

    /// Something was put in and committed.
    pub(crate) fn ring(&self) {
        self.bell.send_replace(());
    }
}
