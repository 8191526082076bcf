//! `dropkeep outbox list`

use clap::Args;
use dropkeep_stores::{OutboxFilter, OutboxItem, OutboxKind, Outcome};
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::one_of;

/// How many are read at once.
const PAGE: u16 = 1000;

/// List what waits; what has ended only with --outcome
///
/// What has ended is forgotten a week later.
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
    /// Of this kind: revocation or webhook
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<OutboxKind>,
    /// For this connection, connect session or subscription
    #[arg(long, value_name = "ID")]
    target: Option<String>,
    /// That ended so: done, given_up or dropped
    #[arg(long, value_name = "OUTCOME", value_parser = outcome)]
    outcome: Option<Outcome>,
}

fn kind(text: &str) -> Result<OutboxKind, String> {
    one_of(text, OutboxKind::ALL, OutboxKind::as_str)
}

fn outcome(text: &str) -> Result<Outcome, String> {
    one_of(text, Outcome::ALL, Outcome::as_str)
}

impl ListArgs {
    /// Lists them, as they come.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let filter = OutboxFilter {
            tenant: self.tenant,
            kind: self.kind,
            target: self.target,
            outcome: self.outcome,
        };
        let mut after: Option<String> = None;
        loop {
            let page = open.connections.outbox().list(&filter, after.as_deref(), PAGE).await;
            let page = page.explain("cannot list the outbox")?;
            for item in &page.items {
                let line = Line::of(item);
                context.output.record(&line, || line.row())?;
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

/// One item of `--json`, as the API answers it.
#[derive(Serialize)]
struct Line<'i> {
    id: &'i str,
    tenant: &'i str,
    kind: &'static str,
    target: &'i str,
    attempts: i64,
    error: Option<&'i str>,
    created_at: String,
    due_at: Option<String>,
    finished_at: Option<String>,
    outcome: Option<&'static str>,
}

impl<'i> Line<'i> {
    fn of(item: &'i OutboxItem) -> Self {
        let waits = item.finished_at.is_none();
        Self {
            id: &item.id,
            tenant: &item.tenant,
            kind: item.kind.as_str(),
            target: &item.target,
            attempts: item.attempts,
            error: item.error.as_deref(),
            created_at: item.created_at.to_string(),
            due_at: waits.then(|| item.due_at.to_string()),
            finished_at: item.finished_at.map(|time| time.to_string()),
            outcome: item.outcome.map(Outcome::as_str),
        }
    }

    fn row(&self) -> String {
        let state = self.outcome.unwrap_or("due");
        let time = self.due_at.as_ref().or(self.finished_at.as_ref()).map_or("", String::as_str);
        let (id, kind, target, attempts) = (self.id, self.kind, self.target, self.attempts);
        let error = self.error.unwrap_or_default();
        let row = format!("{id}  {kind:10}  {target}  {state} {time}  tried {attempts}×  {error}");
        row.trim_end().to_owned()
    }
}
