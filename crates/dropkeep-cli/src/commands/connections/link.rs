//! `dropkeep connections link`

use std::time::Duration;

use clap::Args;
use dropkeep_auth::Scopes;
use dropkeep_server::acceptable_return_to;
use dropkeep_stores::{ConnectSessions, Connection, ConnectionId, Label, NewConnectSession};
use serde_json::json;
use url::Url;

use super::import::no_app;
use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::values::{label, name, scope};
use crate::keep::{Done, OpenDatabase};

/// As with links that the API makes.
const MINUTES: std::ops::RangeInclusive<i64> = 1..=7 * 24 * 60;

/// Make a one-time link by which a person connects, or connects again
///
/// It works once, in the browser that uses it first. Give it to nobody else: whoever uses it connects
/// their own Dropbox to this user of yours. With --return-to nothing is connected before it is confirmed
/// that it was this user.
#[derive(Debug, Args)]
pub(super) struct LinkArgs {
    /// The app, by its name in the configuration
    #[arg(long, value_name = "NAME", required_unless_present = "connection")]
    app: Option<String>,
    /// Your own name for the person
    #[arg(long, value_name = "NAME", value_parser = name, required_unless_present = "connection")]
    user: Option<String>,
    /// The connection whose person signs in again
    #[arg(long, value_name = "ID", value_parser = ConnectionId::parse, conflicts_with_all = ["app", "user"])]
    connection: Option<ConnectionId>,
    /// What to call the connection
    #[arg(long, value_name = "TEXT", value_parser = label)]
    label: Option<Label>,
    /// What to ask for [default: what the app asks for]
    #[arg(long, value_name = "SCOPE", value_delimiter = ',', value_parser = scope)]
    scopes: Vec<String>,
    /// Where the person goes afterwards, with the code that confirms the sign-in
    #[arg(long, value_name = "URL", value_parser = return_to)]
    return_to: Option<Url>,
    /// Connect at once, whoever used the link
    #[arg(long, requires = "return_to")]
    no_confirm: bool,
    /// For how long it works, in minutes
    #[arg(long, value_name = "MINUTES", default_value_t = 60,
        value_parser = clap::value_parser!(u32).range(MINUTES))]
    minutes: u32,
}

fn return_to(text: &str) -> Result<Url, String> {
    let url = acceptable_return_to(text);
    url.ok_or_else(|| "it is an absolute https URL without user and password".to_owned())
}

impl LinkArgs {
    /// Makes it, and prints it alone.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let renewed = match &self.connection {
            Some(id) => Some(open.connection(id).await?),
            None => None,
        };
        if let Some(connection) = renewed.as_ref().filter(|renewed| renewed.user.is_empty()) {
            return everybodys_page(open, context, connection);
        }
        let new = self.session(open, renewed)?;
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
        context.output.record(&record, || url.to_string())?;
        let id = &session.id;
        context.output.say(&format!("what came of it: dropkeep connections session {id}"));
        Ok(())
    }

    fn session(
        self,
        open: &OpenDatabase,
        renewed: Option<Connection>,
    ) -> Result<NewConnectSession> {
        let (tenant, app, user) = match renewed {
            Some(found) => (found.tenant, found.app, found.user),
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
            confirm: self.return_to.is_some() && !self.no_confirm,
            return_to: self.return_to.map(Into::into),
            wanted_scopes: (!self.scopes.is_empty()).then(|| Scopes::from_iter(self.scopes)),
            label: self.label,
            lifetime: Duration::from_secs(u64::from(self.minutes) * 60),
        })
    }
}

/// Who connected by the page that is open to everybody connects again there.
fn everybodys_page(open: &OpenDatabase, context: &Context, connection: &Connection) -> Result<()> {
    let url = open.config.reconnect_url(&connection.app, &connection.id);
    let record = json!({ "id": null, "url": url.as_str(), "expires_at": null });
    context.output.record(&record, || url.to_string())?;
    context
        .output
        .say("it was connected without a link of its own: this page is open to everybody");
    Ok(())
}
