//! `dropkeep audit`

use clap::Args;
use dropkeep_stores::{AuditFilter, AuditLog, AuditRecord, ConnectionId};
use jiff::Timestamp;
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::{ConfigArgs, open_database};

/// How many are read at once.
const PAGE: u16 = 1000;

/// Show who did what with a keep, the latest first
#[derive(Debug, Args)]
pub(crate) struct AuditArgs {
    #[command(flatten)]
    config: ConfigArgs,
    /// Of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
    /// Of this connection
    #[arg(long, value_name = "ID", value_parser = ConnectionId::parse)]
    connection: Option<ConnectionId>,
    /// By this one, as it is printed: key:ID, operator:NAME, person, keep
    #[arg(long, value_name = "WHO")]
    actor: Option<String>,
    /// Of this kind, as token.read
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,
    /// From this time on, as 2026-11-27T00:00:00Z
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,
    /// How many at most
    #[arg(long, value_name = "NUMBER", default_value = "100", conflicts_with = "all",
        value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    /// However many there are
    #[arg(long)]
    all: bool,
}

/// One record of `--json`.
#[derive(Serialize)]
pub(crate) struct Line<'r> {
    id: &'r str,
    at: String,
    last_at: String,
    tenant: &'r str,
    actor: &'r str,
    action: &'r str,
    connection: Option<&'r str>,
    fingerprint: Option<&'r str>,
    times: u64,
    detail: Option<&'r str>,
}

impl AuditArgs {
    /// Shows it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        let filter = AuditFilter {
            tenant: self.tenant,
            connection: self.connection,
            actor: self.actor,
            action: self.action,
            since: self.since,
        };
        let audit = AuditLog::new(open.database.clone());
        let limit = if self.all { PAGE } else { self.limit };
        let mut after = None;
        loop {
            let page = audit.list(&filter, after.as_ref(), limit).await;
            let page = page.explain("cannot read the audit trail")?;
            for record in &page.records {
                let line = Line::of(record);
                context.output.record(&line, || line.row())?;
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
            if !self.all {
                context.output.say("and more: --all, or a greater --limit");
                return Ok(());
            }
        }
    }
}

impl<'r> Line<'r> {
    pub(crate) fn of(record: &'r AuditRecord) -> Self {
        Self {
            id: &record.id,
            at: record.at.to_string(),
            last_at: record.last_at.to_string(),
            tenant: &record.tenant,
            actor: &record.actor,
            action: &record.action,
            connection: record.connection.as_ref().map(ConnectionId::as_str),
            fingerprint: record.fingerprint.as_deref(),
            times: record.times,
            detail: record.detail.as_deref(),
        }
    }

    fn row(&self) -> String {
        self.row_with(&[self.connection.unwrap_or_default(), self.detail.unwrap_or_default()])
    }

    /// As one of many about the same connection.
    pub(crate) fn row_in_story(&self) -> String {
        self.row_with(&[self.detail.unwrap_or_default()])
    }

    fn row_with(&self, rest: &[&str]) -> String {
        let times = if self.times > 1 { format!(" ×{}", self.times) } else { String::new() };
        let rest = rest.join("  ");
        let row = format!("{}  {}  {}{times}  {rest}", self.at, self.actor, self.action);
        row.trim_end().to_owned()
    }
}
