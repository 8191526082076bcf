//! Rules for the documents: not too long, and naming only what exists.

use super::source::{Finding, Source};
use crate::step::root;

/// The most lines that a document may have.
const LONGEST: [(&str, usize); 2] = [("ARCHITECTURE.md", 200), ("STYLE.md", 150)];

/// Checks every Markdown file.
pub(crate) fn check(files: &[Source]) -> Vec<Finding> {
    let documents = files.iter().filter(|file| file.path.ends_with(".md"));
    documents.flat_map(|file| too_long(file).into_iter().chain(dead_names(file))).collect()
}

fn too_long(file: &Source) -> Option<Finding> {
    let (_, longest) = LONGEST.iter().find(|(path, _)| *path == file.path)?;
    let lines = file.text.lines().count();
    (lines > *longest).then(|| file.finding(lines, format!("{lines} lines; {longest} at most")))
}

/// Links to files, and paths in backticks, that lead nowhere.
fn dead_names(file: &Source) -> Vec<Finding> {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut findings = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let links = between(line, "](", ")").filter(|link| !link.contains("://"));
        let links = links.map(|link| link.split('#').next().unwrap_or_default().to_owned());
        for link in links.filter(|link| !link.is_empty()) {
            if !root().join(folder).join(&link).exists() {
                findings
                    .push(file.finding(index + 1, format!("links to {link}, which is not there")));
            }
        }
        let named = between(line, "`", "`").filter(|name| is_workspace_path(name));
        for name in named.filter(|name| !root().join(name).exists()) {
            findings.push(file.finding(index + 1, format!("names {name}, which is not there")));
        }
    }
    findings
}

fn is_workspace_path(name: &str) -> bool {
    let starts = ["crates/", "docs/", "xtask/", "spec/", "interop/"];
    starts.iter().any(|start| name.starts_with(start)) && !name.contains(['*', ' ', '<'])
}

fn between<'a>(line: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(open)?;
        let (inside, after) = after.split_once(close)?;
        rest = after;
        Some(inside)
    })
}
