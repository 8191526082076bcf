//! The app, the account and the tokens that a local Dropbox has ready.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use dropkeep_local::LocalDropbox;
use serde::{Deserialize, Serialize};

use crate::failure::{Explain, Failure, Result};

/// The variables that point a program at a local Dropbox. Its secrets open nothing but that.
#[derive(Serialize, Deserialize)]
pub(super) struct ReadyMade {
    endpoint: String,
    app_key: String,
    app_secret: String,
    refresh_token: String,
    access_token: String,
    account_id: String,
}

/// How a shell sets variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Syntax {
    /// sh, bash, zsh: `export NAME=value`
    Sh,
    /// `set -gx NAME value`
    Fish,
    /// `$env:NAME = 'value'`
    Powershell,
}

impl ReadyMade {
    /// Those of `dropbox`.
    pub(super) fn of(dropbox: &LocalDropbox) -> Self {
        Self {
            endpoint: dropbox.endpoint(),
            app_key: dropbox.app_key(),
            app_secret: dropbox.app_secret(),
            refresh_token: dropbox.refresh_token(),
            access_token: dropbox.access_token(),
            account_id: dropbox.account_id(),
        }
    }

    /// Where the local Dropbox listens.
    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Names and values.
    pub(super) fn variables(&self) -> [(&'static str, &str); 6] {
        [
            ("DROPBOX_APP_KEY", &self.app_key),
            ("DROPBOX_APP_SECRET", &self.app_secret),
            ("DROPBOX_REFRESH_TOKEN", &self.refresh_token),
            ("DROPBOX_ACCESS_TOKEN", &self.access_token),
            ("DROPBOX_ACCOUNT_ID", &self.account_id),
            ("DROPKEEP_ENDPOINT", &self.endpoint),
        ]
    }

    /// The lines that set them in a shell.
    pub(super) fn lines(&self, syntax: Syntax) -> String {
        let lines = self.variables().map(|(name, value)| match syntax {
            Syntax::Sh => format!("export {name}={}", quoted(value)),
            Syntax::Fish => format!("set -gx {name} {}", quoted(value)),
            Syntax::Powershell => format!("$env:{name} = '{value}'"),
        });
        lines.join("\n")
    }
}

impl Syntax {
    /// The one that fits the user's shell.
    pub(super) fn usual(shell: Option<&str>) -> Self {
        match shell {
            Some(shell) if shell.ends_with("fish") => Self::Fish,
            None if cfg!(windows) => Self::Powershell,
            _ => Self::Sh,
        }
    }
}

/// The file through which `local env` finds a running `local serve`; gone when this is dropped.
pub(super) struct Notice(PathBuf);

impl Notice {
    /// Leaves it at `path`, for the owner's eyes only.
    pub(super) fn post(path: &Path, ready_made: &ReadyMade) -> Result<Self> {
        let failed = || format!("cannot write {}", path.display());
        let directory = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory).explain(failed())?;
        let json = serde_json::to_vec(ready_made).explain(failed())?;
        let mut file = tempfile::NamedTempFile::new_in(directory).explain(failed())?;
        file.write_all(&json).explain(failed())?;
        file.persist(path).map_err(|error| Failure::failed(failed()).because(&error.error))?;
        Ok(Self(path.to_owned()))
    }

    /// Reads it; `None` when there is none.
    pub(super) fn read(path: &Path) -> Option<ReadyMade> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }
}

impl Drop for Notice {
    fn drop(&mut self) {
        // A notice that stays behind is found out: nothing answers at its endpoint.
        let _ = fs::remove_file(&self.0);
    }
}

/// `value` as one word of a shell.
fn quoted(value: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    if value.chars().all(plain) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn whatever_a_shell_would_read_is_quoted() {
        assert_eq!(quoted("http://127.0.0.1:80"), "http://127.0.0.1:80");
        assert_eq!(quoted("a'b c"), r"'a'\''b c'");
    }
}
