//! `dropkeep connections link`

use std::time::Duration;

use clap::Args;
use dropkeep_stores::{ConnectSessions, ConnectionId, Label, NewConnectSession};
use serde_json::json;

use super::import::no_app;
use super::look::{connection_id, label, user};
use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::{Done, OpenDatabase};

/// As with links that the API makes.
const MINUTES: std::ops::RangeInclusive<i64> = 1..=7 * 24 * 60;

/// Make a one-time link by which a person connects, or connects again
///
/// It works once, in the browser that uses it first. Give it to nobody else: whoever uses it connects
/// their own Dropbox to this user of yours.
#[derive(Debug, Args)]
pub(super) struct LinkArgs {
    /// The app, by its name in the configuration
    #[arg(long, value_name = "NAME", required_unless_present = "connection")]
    app: Option<String>,
    /// Your own name for the person
    #[arg(long, value_name = "NAME", value_parser = user, required_unless_present = "connection")]
    user: Option<String>,
    /// The connection whose person signs in again
    #[arg(long, value_name = "ID", value_parser = connection_id, conflicts_with_all = ["app", "user"])]
    connection: Option<ConnectionId>,
    /// What to call the connection
    #[arg(long, value_name = "TEXT", value_parser = label)]
    label: Option<Label>,
    /// For how long it works, in minutes
    #[arg(long, value_name = "MINUTES", default_value_t = 60,
        value_parser = clap::value_parser!(u32).range(MINUTES))]
    minutes: u32,
}

impl LinkArgs {
    /// Makes it, and prints it alone.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let new = self.session(open).await?;
        let sessions = ConnectSessions::new(open.database.clone());
        let (session, ticket) = sessions.create(&new).await.explain("cannot make a link")?;
        let done = Done {
            tenant: &new.tenant,
            action: "connect_session.create",
            connection: new.connection.as_ref(),
        };
        let detail = format!("{} for {} at {}", session.id, session.user, session.app);
        open.note(context, done, Some(detail)).await?;
        let url = open.config.link(&session, &ticket);
        let record = json!({
            "id": session.id.as_str(),
            "url": url.as_str(),
            "expires_at": session.expires_at.to_string(),
        });
        context.output.record(&record, || url.to_string())
    }

    async fn session(self, open: &OpenDatabase) -> Result<NewConnectSession> {
        let (tenant, app, user) = match &self.connection {
            Some(id) => {
                let found = open.connection(id).await?;
                (found.tenant, found.app, found.user)
            }
            None => {
                let app = self.app.unwrap_or_default();
                let config = open.config.apps.get(&app).ok_or_else(|| no_app(&app, open))?;
                (config.tenant.clone(), app, self.user.unwrap_or_default())
            }
        };
        Ok(NewConnectSession {
            tenant,
            app,
            user,
            connection: self.connection,
            return_to: None,
            wanted_scopes: None,
            label: self.label,
            lifetime: Duration::from_secs(u64::from(self.minutes) * 60),
            confirm: false,
        })
    }
}
