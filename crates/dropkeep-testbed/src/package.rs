//! Finding and running the programs of Debian's packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::TestbedError;

/// Where a program may be beside the usual places: Debian keeps those of Postgres by version.
const POSTGRES_VERSIONS: &str = "/usr/lib/postgresql";
const USUAL: [&str; 4] = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin"];

/// The path of `program`, which Debian's `package` has.
pub(crate) fn find(program: &'static str, package: &'static str) -> Result<PathBuf, TestbedError> {
    let mut versions: Vec<PathBuf> = fs::read_dir(POSTGRES_VERSIONS)
        .map(|entries| entries.flatten().map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    versions.sort();
    versions.reverse();
    versions
        .into_iter()
        .chain(USUAL.map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .ok_or(TestbedError::NotInstalled { program, package })
}

/// Runs `command` to its end.
pub(crate) fn run(command: &mut Command) -> Result<(), TestbedError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(TestbedError::system(format!("cannot run {program}")))?;
    if output.status.success() {
        return Ok(());
    }
    let output = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(TestbedError::Failed { program, output })
}

/// `program` as somebody else than root, which Postgres refuses to be, and ended with the thread
/// that starts it.
pub(crate) fn as_user(program: &Path, user: Option<&str>) -> Command {
    let mut command = Command::new("setpriv");
    command.arg("--pdeathsig=KILL");
    if let Some(user) = user {
        command.args([format!("--reuid={user}"), format!("--regid={user}")]).arg("--clear-groups");
    }
    command.arg("--").arg(program);
    command
}

/// Whether this process is root.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}
