//! `dropkeep serve --check`: what is in force, and where it was set.

use dropkeep_server::Settings;
use serde::Serialize;

use crate::context::Context;
use crate::failure::Result;

/// One setting of `--json`.
#[derive(Serialize)]
struct Line<'s> {
    key: &'s str,
    value: &'s str,
    origin: String,
}

/// Prints every setting that is in force; secrets are left out.
pub(super) fn print(settings: &Settings, context: &Context) -> Result<()> {
    let mut in_force: Vec<_> = settings.in_force.iter().collect();
    in_force.sort_by(|one, other| {
        let depth = |key: &str| key.contains('.');
        (depth(&one.key), &one.key).cmp(&(depth(&other.key), &other.key))
    });
    let lines: Vec<_> = in_force
        .iter()
        .map(|setting| Line {
            key: &setting.key,
            value: &setting.value,
            origin: setting.origin.to_string(),
        })
        .collect();
    let keys: Vec<_> = settings.keep.keys.ids().map(ToString::to_string).collect();
    let record = serde_json::json!({ "settings": lines, "keys": keys });
    context.output.record(&record, || {
        let width = lines.iter().map(|line| line.key.len()).max().unwrap_or_default();
        let values = lines.iter().map(|line| line.value.chars().count()).max().unwrap_or_default();
        let values = values.min(50);
        let mut text: Vec<_> = lines
            .iter()
            .map(|line| format!("{:width$}  {:values$}  ({})", line.key, line.value, line.origin))
            .collect();
        text.push(format!("keys in force: {} (the first seals)", keys.join(", ")));
        text.join("\n")
    })
}
