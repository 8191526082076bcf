//! Who may depend on whom, read from `cargo metadata`.

use anyhow::{Context, Result};
use serde_json::Value;

use super::source::Finding;
use crate::step::cargo;

/// Each crate with the crates of the workspace that it may build on; tests may use any.
const LAYERS: [(&str, &[&str]); 10] = [
    ("dropkeep-auth", &[]),
    ("dropkeep-api", &["dropkeep-auth"]),
    ("dropkeep-transfer", &["dropkeep-api", "dropkeep-auth"]),
    ("dropkeep-stores", &["dropkeep-auth"]),
    ("dropkeep-server", &["dropkeep-auth", "dropkeep-api", "dropkeep-stores"]),
    ("dropkeep-local", &[]),
    ("dropkeep-testbed", &[]),
    ("dropkeep", &["dropkeep-auth", "dropkeep-api", "dropkeep-transfer"]),
    (
        "dropkeep-cli",
        &[
            "dropkeep-auth",
            "dropkeep-api",
            "dropkeep-transfer",
            "dropkeep-local",
            "dropkeep-stores",
            "dropkeep-server",
        ],
    ),
    ("xtask", &[]),
];

/// Compares every crate's dependencies with [`LAYERS`].
///
/// # Errors
/// When `cargo metadata` does not answer.
pub(crate) fn check() -> Result<Vec<Finding>> {
    let output = cargo(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
    let packages = metadata["packages"].as_array().context("cargo metadata has no packages")?;
    Ok(packages.iter().flat_map(of_package).collect())
}

fn of_package(package: &Value) -> Vec<Finding> {
    let name = package["name"].as_str().unwrap_or_default();
    let manifest = package["manifest_path"].as_str().unwrap_or_default().replace('\\', "/");
    let finding = |what: String| Finding { at: format!("{name}/Cargo.toml"), what };
    let Some((_, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == name) else {
        return vec![finding("a new crate: give it a place in LAYERS, with its reason".to_owned())];
    };
    let mut findings = Vec::new();
    if !manifest.ends_with(&format!("/{name}/Cargo.toml")) {
        findings.push(finding("the folder is not named as the crate".to_owned()));
    }
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    for dependency in dependencies.filter(|dependency| dependency["kind"].is_null()) {
        let on = dependency["name"].as_str().unwrap_or_default();
        let ours = LAYERS.iter().any(|(layer, _)| *layer == on);
        if ours && !allowed.contains(&on) {
            findings.push(finding(format!("may not depend on {on} (ARCHITECTURE.md)")));
        }
    }
    findings
}
