//! The files of the workspace, and what a rule says of one.

use std::fmt;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::step::root;

/// One text file that git tracks or would track.
#[derive(Debug)]
pub(crate) struct Source {
    /// Its path below the workspace's root, with `/`.
    pub(crate) path: String,
    /// Its whole text.
    pub(crate) text: String,
}

impl Source {
    /// Is it Rust?
    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Is it written by `cargo xtask codegen`?
    pub(crate) fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }

    /// Does it belong to tests, benches or examples?
    pub(crate) fn is_test(&self) -> bool {
        ["/tests/", "/benches/", "/examples/", "/tests.rs"]
            .iter()
            .any(|part| self.path.contains(part))
    }

    /// Is it part of a library crate, what users link to?
    pub(crate) fn is_library(&self) -> bool {
        self.path.starts_with("crates/")
            && !self.path.starts_with("crates/dropkeep-cli/")
            && !self.is_test()
    }

    /// Its lines with their numbers, up to an inline test module.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines: Vec<&str> = self.text.lines().collect();
        let end = lines
            .iter()
            .position(|line| line.trim_start().starts_with("#[cfg(test)]"))
            .filter(|at| lines[*at + 1..].iter().take(3).any(|line| line.contains("mod ")))
            .unwrap_or(lines.len());
        lines.into_iter().take(end).enumerate().map(|(index, line)| (index + 1, line))
    }

    /// A finding at one of its lines.
    pub(crate) fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { at: format!("{}:{line}", self.path), what: what.into() }
    }
}

/// Something a rule does not like.
#[derive(Debug)]
pub(crate) struct Finding {
    /// Where.
    pub(crate) at: String,
    /// What, and what to do instead.
    pub(crate) what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.at, self.what)
    }
}

/// Every text file that git tracks, or would if it were added.
///
/// # Errors
/// When git does not answer.
pub(crate) fn workspace_files() -> Result<Vec<Source>> {
    let mut list = Command::new("git");
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = list.current_dir(root()).output().context("could not run git")?;
    ensure!(output.status.success(), "git ls-files failed");
    let names = String::from_utf8(output.stdout).context("a file's name is not UTF-8")?;
    let paths = names.split('\0').filter(|path| !path.is_empty());
    Ok(paths
        .filter_map(|path| {
            let text = std::fs::read_to_string(root().join(path)).ok()?;
            Some(Source { path: path.to_owned(), text })
        })
        .collect())
}
