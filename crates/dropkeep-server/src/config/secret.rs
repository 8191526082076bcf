//! Secrets from files and commands.

use std::path::Path;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

/// What the file at `path` says, without the end of its last line.
pub(super) fn from_file(path: &Path) -> Result<Zeroizing<String>, String> {
    let text = std::fs::read_to_string(path).map(Zeroizing::new);
    let text = text.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    trimmed(&text).ok_or_else(|| format!("{} is empty", path.display()))
}

/// What `command` prints, without the end of its last line. What it says on standard error is left to
/// the operator's eyes.
pub(super) fn from_command(command: &str) -> Result<Zeroizing<String>, String> {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let output = Command::new(shell)
        .args([option, command])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("the command cannot be run: {error}"))?;
    let printed = Zeroizing::new(output.stdout);
    if !output.status.success() {
        return Err(format!("the command failed ({})", output.status));
    }
    let text =
        std::str::from_utf8(&printed).map_err(|_| "the command prints no text".to_owned())?;
    trimmed(text).ok_or_else(|| "the command prints nothing".to_owned())
}

fn trimmed(text: &str) -> Option<Zeroizing<String>> {
    let text = text.trim_end_matches(['\r', '\n']);
    (!text.trim().is_empty()).then(|| Zeroizing::new(text.to_owned()))
}
