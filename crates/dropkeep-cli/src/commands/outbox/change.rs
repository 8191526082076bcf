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
#[derive(Debug, Clone, Copy)]
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
    let conflict = |what: String| Failure::new(Exit::Conflict, format!("{} {what}", item.id));
    match (item.outcome, change, item.kind) {
        (Some(outcome), ..) => conflict(format!("has ended: {}", outcome.as_str())),
        (None, Change::Discard, OutboxKind::Revocation) => conflict("is a revocation".to_owned())
            .hint(
                "it is tried until it has happened, or else the sign-in would live on at Dropbox",
            ),
        (None, ..) => conflict("has just ended".to_owned()),
    }
}
