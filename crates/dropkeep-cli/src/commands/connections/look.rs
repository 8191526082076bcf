//! `dropkeep connections list` and `show`

use clap::Args;
use dropkeep_stores::{AuditFilter, AuditLog, ConnectionFilter, ConnectionId, StateKind};
use serde::Serialize;

use super::shape::Line;
use crate::commands::audit;
use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::one_of;

/// How many are read at once.
const PAGE: u16 = 500;
/// How much of the audit trail belongs to a connection's story.
const STORY: u16 = 20;

/// List connections; those that were disconnected only with --state
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
    /// Of this app
    #[arg(long, value_name = "NAME")]
    app: Option<String>,
    /// Of this user of yours
    #[arg(long, value_name = "ID")]
    user: Option<String>,
    /// That fare so: active, degraded, needs_reconnect, revoking or disconnected
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<StateKind>,
    /// Of this account or team of Dropbox, dbid:... or dbtid:...
    #[arg(long, value_name = "ID")]
    subject: Option<String>,
    /// Whose label, e-mail address, name or user contains this
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

fn state(text: &str) -> Result<StateKind, String> {
    one_of(text, StateKind::ALL, StateKind::as_str)
}

impl ListArgs {
    /// Lists them, as they come.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let filter = ConnectionFilter {
            tenant: self.tenant,
            app: self.app,
            user: self.user,
            state: self.state,
            subject: self.subject,
            search: self.search,
            reach: None,
        };
        let (mut after, mut is_empty): (Option<ConnectionId>, _) = (None, true);
        loop {
            let page = open.connections.list(&filter, after.as_ref(), PAGE).await;
            let page = page.explain("cannot list the connections")?;
            is_empty &= page.connections.is_empty();
            for connection in &page.connections {
                let line = Line::of(connection);
                context.output.record(&line, || line.row())?;
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        if is_empty {
            context.output.say(
                "no connection is like that; `dropkeep connections link --app NAME` makes a link by which a person \
                 connects",
            );
        }
        Ok(())
    }
}

/// Show all that is known of one connection, and what was done with it last
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// The connection, cn_...
    #[arg(value_name = "ID", value_parser = ConnectionId::parse)]
    id: ConnectionId,
}

/// What `show --json` prints.
#[derive(Serialize)]
struct Story<'c> {
    #[serde(flatten)]
    line: Line<'c>,
    audit: Vec<audit::Line<'c>>,
}

impl ShowArgs {
    /// Shows it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let connection = open.connection(&self.id).await?;
        let filter =
            AuditFilter { connection: Some(connection.id.clone()), ..AuditFilter::default() };
        let page = AuditLog::new(open.database.clone()).list(&filter, None, STORY).await;
        let page = page.explain("cannot read the audit trail")?;
        let audit: Vec<_> = page.records.iter().map(audit::Line::of).collect();
        let story = Story { line: Line::of(&connection), audit };
        context.output.record(&story, || {
            let mut lines = vec![story.line.story(), String::new()];
            lines.extend(story.audit.iter().map(audit::Line::row_in_story));
            lines.join("\n").trim_end().to_owned()
        })?;
        if page.next.is_some() {
            let id = &connection.id;
            context.output.say(&format!("and more: dropkeep audit --all --connection {id}"));
        }
        Ok(())
    }
}
