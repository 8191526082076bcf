//! `dropkeep connections label` and `disconnect`

use clap::Args;
use dropkeep_stores::{ConnectionId, Label};
use serde_json::json;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::values::label;
use crate::keep::{Done, OpenDatabase};

/// Call a connection something, or nothing
#[derive(Debug, Args)]
pub(super) struct LabelArgs {
    /// The connection, cn_...
    #[arg(value_name = "ID", value_parser = ConnectionId::parse)]
    id: ConnectionId,
    /// The label; without one it has none from now on
    #[arg(value_name = "LABEL", value_parser = label)]
    label: Option<Label>,
}

impl LabelArgs {
    /// Labels it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let connection = open.connection(&self.id).await?;
        let labelled = open.connections.label(&self.id, self.label.as_ref()).await;
        labelled.explain("cannot label the connection")?;
        let done = Done {
            tenant: &connection.tenant,
            action: "connection.label",
            connection: Some(&self.id),
        };
        let label = self.label.as_ref().map(Label::as_str);
        open.note(context, done, label.map(str::to_owned)).await?;
        let record = json!({ "id": self.id.as_str(), "label": label });
        context.output.record(&record, || match &self.label {
            Some(label) => format!("{} is called {label}", self.id),
            None => format!("{} has no label", self.id),
        })
    }
}

/// Disconnect: no process serves it any more, and Dropbox is told to revoke the sign-in
///
/// The sign-in is revoked by a running process of the keep. Until then the state is `revoking`; then
/// the secrets are erased.
#[derive(Debug, Args)]
pub(super) struct DisconnectArgs {
    /// The connection, cn_...
    #[arg(value_name = "ID", value_parser = ConnectionId::parse)]
    id: ConnectionId,
}

impl DisconnectArgs {
    /// Disconnects it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let connection = open.connection(&self.id).await?;
        let was_connected = open.connections.begin_revoking(&self.id).await;
        if !was_connected.explain("cannot disconnect")? {
            let state = connection.state.kind;
            let message = format!("the connection {} is not connected: it is {state}", self.id);
            return Err(Failure::new(Exit::Conflict, message));
        }
        open.record(context, "connection.disconnect", &connection).await?;
        let record = json!({ "id": self.id.as_str(), "state": "revoking" });
        context.output.record(&record, || format!("{} is disconnected", self.id))
    }
}
