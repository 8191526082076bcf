//! The generated files: formatted, then written or compared.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

const NOTICE: &str =
    "// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.\n\n";

/// Files by their path from the root of the workspace.
#[derive(Default)]
pub(crate) struct Output(BTreeMap<PathBuf, String>);

impl Output {
    /// Adds a file of Rust.
    pub(crate) fn add(&mut self, path: impl AsRef<Path>, text: &str) -> Result<()> {
        let path = path.as_ref();
        let formatted =
            rustfmt(&format!("{NOTICE}{text}")).with_context(|| path.display().to_string())?;
        self.0.insert(path.to_owned(), formatted);
        Ok(())
    }

    /// Writes what changed below `root` and removes, in `folder`, what is generated no longer.
    pub(crate) fn write(&self, root: &Path, folder: &str) -> Result<()> {
        for path in self.differing(root, folder)? {
            let target = root.join(&path);
            match self.0.get(&path) {
                Some(text) => {
                    fs::create_dir_all(target.parent().unwrap_or(root))?;
                    fs::write(&target, text).with_context(|| path.display().to_string())?;
                }
                None => fs::remove_file(&target)?,
            }
            println!("{}", path.display());
        }
        Ok(())
    }

    /// Fails with the names of the files that are not what would be written.
    pub(crate) fn check(&self, root: &Path, folder: &str) -> Result<()> {
        let differing = self.differing(root, folder)?;
        let names: Vec<String> = differing.iter().map(|path| path.display().to_string()).collect();
        ensure!(
            names.is_empty(),
            "not what `cargo xtask codegen` writes:\n  {}",
            names.join("\n  ")
        );
        Ok(())
    }

    fn differing(&self, root: &Path, folder: &str) -> Result<Vec<PathBuf>> {
        let changed = self
            .0
            .iter()
            .filter(|(path, text)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(text));
        let mut differing: Vec<PathBuf> = changed.map(|(path, _)| path.clone()).collect();
        let mut open = vec![PathBuf::from(folder)];
        while let Some(folder) = open.pop() {
            let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
            for entry in entries {
                let entry = entry?;
                let path = folder.join(entry.file_name());
                if entry.file_type()?.is_dir() {
                    open.push(path);
                } else if !self.0.contains_key(&path) {
                    differing.push(path);
                }
            }
        }
        Ok(differing)
    }
}

fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--config-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/../rustfmt.toml"),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is needed: rustup component add rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt takes no input")?;
    // Fed by a thread of its own: rustfmt may answer before it has read all.
    let output = std::thread::scope(|scope| {
        let feeder = scope.spawn(move || input.write_all(text.as_bytes()));
        let output = child.wait_with_output();
        feeder.join().ok();
        output
    })?;
    if !output.status.success() {
        bail!("rustfmt refused what was generated");
    }
    Ok(String::from_utf8(output.stdout)?)
}
