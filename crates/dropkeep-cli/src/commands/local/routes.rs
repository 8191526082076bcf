//! `dropkeep local routes`

use clap::Args;
use dropkeep_local::{Emulation, RouteCoverage, coverage};
use serde::Serialize;

use crate::context::Context;
use crate::failure::Result;

/// Show which routes of Dropbox are emulated
///
/// `verified`: clients that were written for Dropbox call it in our tests, unmodified, and are
/// content. `inferred`: it follows Dropbox's own description and what is known of its behaviour.
/// `not emulated`: it answers 501 and names itself.
#[derive(Debug, Args)]
pub(super) struct RoutesArgs {
    /// Only the routes whose name contains this
    #[arg(value_name = "TEXT")]
    filter: Option<String>,
}

/// One route of `--json`.
#[derive(Serialize)]
struct Line {
    route: String,
    emulation: &'static str,
    clients: Vec<&'static str>,
    deprecated: bool,
}

impl RoutesArgs {
    /// Prints them.
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let filter = self.filter.unwrap_or_default();
        let mut lines = coverage();
        lines.retain(|line| line.route.contains(&filter));
        let records: Vec<_> = lines.iter().map(Line::of).collect();
        context.output.record(&records, || table(&lines))
    }
}

impl Line {
    fn of(line: &RouteCoverage) -> Self {
        Self {
            route: line.route.clone(),
            emulation: line.emulation.name(),
            clients: line.clients.clone(),
            deprecated: line.is_deprecated,
        }
    }
}

fn table(lines: &[RouteCoverage]) -> String {
    let width = lines.iter().map(|line| line.route.len()).max().unwrap_or_default();
    let mut rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let (route, emulation, clients) =
                (&line.route, line.emulation.name(), line.clients.join(" "));
            format!("{route:width$}  {emulation:12}  {clients}").trim_end().to_owned()
        })
        .collect();
    let count = |wanted| lines.iter().filter(|line| line.emulation == wanted).count();
    rows.push(format!(
        "{} routes: {} verified, {} inferred, {} not emulated",
        lines.len(),
        count(Emulation::Verified),
        count(Emulation::Inferred),
        count(Emulation::NotEmulated),
    ));
    rows.join("\n")
}
