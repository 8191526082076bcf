//! Applies every rule to every file.

use anyhow::{Result, bail};

use super::source::{Finding, Source, workspace_files};
use super::{documents, layers, rules};

/// Prints every finding.
///
/// # Errors
/// When there is one.
pub(crate) fn run() -> Result<()> {
    println!("── tidy");
    let files = workspace_files()?;
    let mut findings: Vec<Finding> = layers::check()?;
    for file in &files {
        findings.extend(check(file));
    }
    findings.extend(documents::check(&files));
    for finding in &findings {
        eprintln!("{finding}");
    }
    match findings.len() {
        0 => {
            println!("── tidy: {} files, nothing to say", files.len());
            Ok(())
        }
        count => bail!("tidy: {count} findings"),
    }
}

fn check(file: &Source) -> Vec<Finding> {
    let mut findings = rules::no_trace_of_the_workshop(file);
    if file.is_rust() && !file.is_generated() {
        for rule in rules::RUST_RULES {
            findings.extend(rule(file));
        }
    }
    findings
}
