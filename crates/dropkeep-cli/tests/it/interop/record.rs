//! Which routes a script's client was content with, held against what the coverage table claims.
//!
//! The claims are the lines of `verified.txt`, a script and a route each. A script proves or breaks
//! its own lines only, so that the scripts run in any order, together or alone.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use dropkeep_local::coverage;
use serde_json::Value;

use super::job::workspace;

/// Scripts that run at the same time write their lines one after the other.
static FILE: Mutex<()> = Mutex::new(());

/// What one script has proved.
pub(super) struct Record {
    script: String,
    routes: BTreeSet<String>,
}

impl Record {
    /// The routes that the script's client itself called and that were answered with 200: a script
    /// that came to its good end has read those answers. What it sends by other means, to play the
    /// browser for example, proves nothing.
    pub(super) fn of(script: &str, archive: &Value) -> Self {
        let client = user_agent(script);
        let entries = archive["log"]["entries"].as_array().expect("an archive has entries");
        let proved = entries.iter().filter(|entry| {
            let headers = entry["request"]["headers"].as_array().unwrap();
            let is_agent = |header: &&Value| header["name"] == "User-Agent";
            let agent = headers.iter().find(is_agent).and_then(|header| header["value"].as_str());
            entry["response"]["status"] == 200
                && agent.is_some_and(|agent| agent.starts_with(client))
        });
        let known: BTreeSet<_> = coverage().into_iter().map(|line| line.route).collect();
        let routes = proved.filter_map(|entry| {
            let (_, route) = entry["request"]["url"].as_str()?.split_once("/2/")?;
            known.get(route).cloned()
        });
        Self { script: script.to_owned(), routes: routes.collect() }
    }

    /// Compares with the file, or rewrites this script's lines when `DROPKEEP_WRITE_DOCS` is set.
    pub(super) fn check(&self) {
        let _turn = FILE.lock().unwrap_or_else(PoisonError::into_inner);
        let written = std::fs::read_to_string(file()).unwrap();
        let lines: BTreeSet<(&str, &str)> =
            written.lines().filter_map(|line| line.split_once(' ')).collect();
        let own = self.routes.iter().map(|route| (self.script.as_str(), route.as_str()));
        let others = lines.iter().copied().filter(|(script, _)| *script != self.script);
        let current: BTreeSet<_> = others.chain(own).collect();
        if std::env::var_os("DROPKEEP_WRITE_DOCS").is_some() {
            let text: String =
                current.iter().map(|(script, route)| format!("{script} {route}\n")).collect();
            std::fs::write(file(), text).unwrap();
            return;
        }
        let lost: Vec<_> = lines.difference(&current).collect();
        let new: Vec<_> = current.difference(&lines).collect();
        assert!(
            lost.is_empty() && new.is_empty(),
            "verified.txt claims what is no longer called with success: {lost:?}; and lacks \
             {new:?}. If that is meant, run the test with DROPKEEP_WRITE_DOCS=1"
        );
    }
}

/// How the `User-Agent` of a script's client begins.
fn user_agent(script: &str) -> &'static str {
    match script.split('/').next() {
        Some("python") => "OfficialDropboxPythonSDKv2/",
        // The SDK leaves it to Node.
        Some("javascript") => "node",
        Some("rclone") => "rclone/",
        Some("rust") => "Dropbox-SDK-Rust/",
        Some("curl") => "curl/",
        _ => panic!("{script} is a script of no client known here"),
    }
}

/// Where the coverage table has its claims from.
fn file() -> PathBuf {
    workspace().join("crates/dropkeep-local/src/verified.txt")
}
