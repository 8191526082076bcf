//! A keep's database, opened as the server opens it.

use std::collections::BTreeSet;

use dropkeep_server::{KeepConfig, Settings};
use dropkeep_stores::{
    Actor, ApiKey, ApiKeys, AuditLog, Connection, ConnectionId, Connections, Database,
    DatabaseError, KeyProbes, StoreUrl, Subscription,
};

use super::ConfigArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};

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

/// What an operator has done.
#[derive(Debug)]
pub(crate) struct Done<'a> {
    /// Whose it is.
    pub(crate) tenant: &'a str,
    /// As the audit trail names it.
    pub(crate) action: &'static str,
    /// With which connection.
    pub(crate) connection: Option<&'a ConnectionId>,
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
    let database = opened.map_err(|error| not_opened(&config.store, &error))?;
    let connections = Connections::new(database.clone(), config.keys.clone());
    let checked = KeyProbes::new(connections.clone()).check().await;
    checked.explain("the keys do not fit the database")?;
    Ok(OpenDatabase { config, database, connections })
}

/// Why a database does not open, and what to look at. The URL is shown without its password.
pub(crate) fn not_opened(store: &StoreUrl, error: &DatabaseError) -> Failure {
    let failure = Failure::failed(format!("cannot open the database {store}")).because(error);
    let hint = match (error, store) {
        (DatabaseError::Unreachable(_), StoreUrl::Postgres(_)) => {
            "does it run there, and is its password right? --store or `store` says where it is, \
             DROPKEEP_STORE_PASSWORD or `store_password_file` its password"
        }
        (DatabaseError::Unreachable(_) | DatabaseError::Refused(_), StoreUrl::Sqlite(_)) => {
            "this user has to be able to write the file and its folder: --store, `store` or `data_folder` says \
             where it is"
        }
        (DatabaseError::Refused(_) | DatabaseError::Migration(_), StoreUrl::Postgres(_)) => {
            "its user has to own the database, or be allowed to create tables in it"
        }
        _ => return failure,
    };
    failure.hint(hint)
}

impl OpenDatabase {
    /// The API keys of the keep.
    pub(crate) fn api_keys(&self) -> ApiKeys {
        ApiKeys::new(self.database.clone())
    }

    /// The connection `id`.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) async fn connection(&self, id: &ConnectionId) -> Result<Connection> {
        let found = self.connections.find(id).await.explain("cannot look for the connection")?;
        found.ok_or_else(|| {
            Failure::new(Exit::NotFound, format!("there is no connection {id}"))
                .hint("dropkeep connections list")
        })
    }

    /// Warns when no app is `tenant`'s: its name may be misspelled, and nothing would ever come of it.
    pub(crate) fn look_at_tenant(&self, context: &Context, tenant: &str) {
        let tenants: BTreeSet<_> =
            self.config.apps.values().map(|app| app.tenant.as_str()).collect();
        if !tenants.is_empty() && !tenants.contains(tenant) {
            let known = tenants.into_iter().collect::<Vec<_>>().join(", ");
            context.output.warn(&format!(
                "the configuration has no app of the tenant `{tenant}`, but of {known}"
            ));
        }
    }

    /// Puts what was done with `connection` on the audit trail.
    ///
    /// # Errors
    /// When it cannot be written; what was done is done.
    pub(crate) async fn record(
        &self,
        context: &Context,
        action: &'static str,
        connection: &Connection,
    ) -> Result<()> {
        let done = Done { tenant: &connection.tenant, action, connection: Some(&connection.id) };
        self.note(context, done, None).await
    }

    /// Puts what was done with an API key on the audit trail.
    ///
    /// # Errors
    /// As [`OpenDatabase::record`].
    pub(crate) async fn record_about_key(
        &self,
        context: &Context,
        action: &'static str,
        key: &ApiKey,
    ) -> Result<()> {
        let done = Done { tenant: &key.tenant, action, connection: None };
        self.note(context, done, Some(format!("{} ({})", key.id, key.name))).await
    }

    /// Puts what was done with a subscription on the audit trail.
    ///
    /// # Errors
    /// As [`OpenDatabase::record`].
    pub(crate) async fn record_about_subscription(
        &self,
        context: &Context,
        action: &'static str,
        about: &Subscription,
    ) -> Result<()> {
        let done = Done { tenant: &about.tenant, action, connection: about.connection.as_ref() };
        self.note(context, done, Some(about.id.to_string())).await
    }

    /// Puts what was `done`, and what else there is to say, on the audit trail.
    ///
    /// # Errors
    /// As [`OpenDatabase::record`].
    pub(crate) async fn note(
        &self,
        context: &Context,
        done: Done<'_>,
        detail: Option<String>,
    ) -> Result<()> {
        let audit = AuditLog::new(self.database.clone());
        let actor = operator(context);
        let mut record = audit.now(done.tenant, actor, done.action, done.connection);
        record.detail = detail;
        audit.record(&record).await.explain("it is done, and not in the audit trail")
    }
}

/// Who acts, as the audit trail names them.
pub(crate) fn operator(context: &Context) -> Actor {
    Actor::Operator(context.environment.user.clone().unwrap_or_else(|| "unknown".to_owned()))
}
