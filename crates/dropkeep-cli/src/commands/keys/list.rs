//! `dropkeep keys list`

use std::collections::BTreeMap;

use clap::Args;
use dropkeep_stores::KeyId;
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::{ConfigArgs, OpenDatabase, open_database};

/// Show the keys in force, and how much each of them seals
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[command(flatten)]
    config: ConfigArgs,
}

/// One key of `--json`.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub(super) key: String,
    /// Whether it seals what is written from now on.
    pub(super) seals: bool,
    /// Whether this machine has it.
    pub(super) present: bool,
    /// How many secrets it seals.
    pub(super) sealed: u64,
}

impl ListArgs {
    /// Prints them.
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        for line in &lines(&open).await? {
            context.output.record(line, || line.row())?;
        }
        Ok(())
    }
}

/// Every key that is in force or seals something.
pub(super) async fn lines(open: &OpenDatabase) -> Result<Vec<Line>> {
    let counted = open.connections.sealed_under().await;
    let mut counts: BTreeMap<KeyId, u64> = counted.explain("cannot count what is sealed")?.0;
    let line = |id: &KeyId, present, sealed| Line {
        key: id.to_string(),
        seals: id == open.config.keys.sealing_key(),
        present,
        sealed,
    };
    let mut lines: Vec<_> = open
        .config
        .keys
        .ids()
        .map(|id| line(id, true, counts.remove(id).unwrap_or_default()))
        .collect();
    lines.extend(counts.iter().map(|(id, sealed)| line(id, false, *sealed)));
    Ok(lines)
}

impl Line {
    fn row(&self) -> String {
        let said = match (self.seals, self.present, self.sealed) {
            (true, ..) => "seals from now on",
            (_, false, _) => "MISSING: what it seals cannot be opened",
            (_, true, 0) => "no longer needed, once every process was restarted",
            _ => "opens; dropkeep keys rotate makes it needless",
        };
        format!("{:32}  {:>8} secrets  {said}", self.key, self.sealed)
    }
}
