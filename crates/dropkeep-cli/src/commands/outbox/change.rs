//! `dropkeep outbox retry` and `discard`

use clap::Args;
use dropkeep_stores::{OutboxItem, OutboxKind};
use serde_json::json;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::{Done, OpenDatabase};

/// Something in the outbox.
#[derive(Debug, Args)]
pub(super) struct ItemArgs {
    /// Its id: rv_... or ev_...
    #[arg(value_name = "ID")]
    id: String,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// It is tried at once.
    Retry,
    /// It is not tried any more.
    Discard,
}

impl ItemArgs {
    /// Makes the change.
    pub(super) async fn run(
        self,
        change: Change,
        open: &OpenDatabase,
        context: &Context,
    ) -> Result<()> {
        let outbox = open.connections.outbox();
        let found = outbox.find(&self.id).await.explain("cannot look into the outbox")?;
        let item = found.ok_or_else(|| {
            Failure::new(Exit::NotFound, format!("there is no {} in the outbox", self.id))
                .hint("dropkeep outbox list")
        })?;
        let (changed, action, done) = match change {
            Change::Retry => {
                (outbox.retry(&item.tenant, &item.id).await, "outbox.retry", "retried")
            }
            Change::Discard => {
                (outbox.discard(&item.tenant, &item.id).await, "outbox.discard", "discarded")
            }
        };
        if !changed.explain("cannot change the outbox")? {
            return Err(not_so(change, &item));
        }
        let record = Done { tenant: &item.tenant, action, connection: None };
        open.note(context, record, Some(item.id.clone())).await?;
        context.output.record(&json!({ "id": item.id, done: true }), || match change {
            Change::Retry => format!("{} is tried now", item.id),
            Change::Discard => format!("{} is not tried any more", item.id),
        })
    }
}

fn not_so(change: Change, item: &OutboxItem) -> Failure {
    let is_over = item.finished_at.is_some();
    let message = match item.outcome {
        Some(outcome) if is_over => format!("{} has ended: {}", item.id, outcome.as_str()),
        _ => format!("{} cannot be changed now", item.id),
    };
    let failure = Failure::new(Exit::Conflict, message);
    if change == Change::Discard && item.kind == OutboxKind::Revocation && !is_over {
        return Failure::new(Exit::Conflict, format!("{} is a revocation", item.id)).hint(
            "it is tried until it has happened, or else the sign-in would live on at Dropbox",
        );
    }
    failure
}
