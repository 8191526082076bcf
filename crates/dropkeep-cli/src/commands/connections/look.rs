//! `dropkeep connections list` and `show`

use clap::Args;
use dropkeep_stores::{ConnectionFilter, ConnectionId, LONGEST_USER, Label, StateKind};

use super::shape::Line;
use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::OpenDatabase;

/// How many are read at once.
const PAGE: u16 = 500;

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
    /// Whose label, e-mail address or name contains this
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

fn state(text: &str) -> Result<StateKind, String> {
    StateKind::parse(text).ok_or_else(|| {
        let all = StateKind::ALL.map(StateKind::as_str).join(", ");
        format!("it is one of {all}")
    })
}

impl ListArgs {
    /// Lists them, as they come.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let filter = ConnectionFilter {
            tenant: self.tenant,
            app: self.app,
            user: self.user,
            state: self.state,
            subject: None,
            search: self.search,
            reach: None,
        };
        let mut after: Option<ConnectionId> = None;
        loop {
            let page = open.connections.list(&filter, after.as_ref(), PAGE).await;
            let page = page.explain("cannot list the connections")?;
            for connection in &page.connections {
                let line = Line::of(connection);
                context.output.record(&line, || line.row())?;
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

/// Show all that is known of one connection
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// The connection, cn_...
    #[arg(value_name = "ID", value_parser = connection_id)]
    id: ConnectionId,
}

/// Reads an id from the command line.
pub(super) fn connection_id(text: &str) -> Result<ConnectionId, String> {
    ConnectionId::parse(text).map_err(|error| error.to_string())
}

/// Reads a label from the command line.
pub(super) fn label(text: &str) -> Result<Label, String> {
    let label = Label::parse(text).map_err(|error| error.to_string())?;
    label.ok_or_else(|| "a label has at least one character".to_owned())
}

/// The customer's own name for a person.
pub(super) fn user(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("a name has at least one character".to_owned()),
        text if text.chars().count() > LONGEST_USER => {
            Err(format!("a name has at most {LONGEST_USER} characters"))
        }
        text => Ok(text.to_owned()),
    }
}

impl ShowArgs {
    /// Shows it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let connection = open.connection(&self.id).await?;
        let line = Line::of(&connection);
        context.output.record(&line, || line.story())
    }
}
