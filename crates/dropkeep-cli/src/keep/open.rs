//! A keep's database, opened as the server opens it.

use dropkeep_server::{KeepConfig, Settings};
use dropkeep_stores::{Connections, Database};

use super::ConfigArgs;
use crate::context::Context;
use crate::failure::{Explain, Result};

/// What a command of an operator works on.
#[derive(Debug)]
pub(crate) struct OpenDatabase {
    /// The settings of the keep.
    pub(crate) config: KeepConfig,
    /// The database itself.
    pub(crate) database: Database,
    /// Its connections.
    pub(crate) connections: Connections,
}

/// Opens the database that `arguments` lead to.
///
/// # Errors
/// When the configuration cannot be used, the database cannot be reached, or its keys are others.
pub(crate) async fn open_database(
    arguments: &ConfigArgs,
    context: &Context,
) -> Result<OpenDatabase> {
    let Settings { keep: config, .. } = arguments.settings(context)?;
    let opened = Database::open(&config.store).await;
    let database = opened.explain(format!("cannot open the database {}", config.store))?;
    let connections = Connections::new(database.clone(), config.keys.clone());
    Ok(OpenDatabase { config, database, connections })
}
