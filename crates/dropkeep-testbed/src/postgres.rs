//! A Postgres server.

use std::env;
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::process::Signal;
use tempfile::TempDir;

use crate::TestbedError;
use crate::package::{as_user, find, is_root, run};
use crate::process::{Process, Ready};

const PACKAGE: &str = "postgresql";
/// Whom root becomes for it: the package makes that user.
const USER: &str = "postgres";

/// A Postgres server with any number of databases.
#[derive(Debug)]
pub struct Postgres {
    process: Option<Process>,
    folder: TempDir,
    port: u16,
    databases: AtomicU32,
}

impl Postgres {
    /// Starts one with an empty data folder.
    ///
    /// # Errors
    /// When it is not installed or does not start.
    pub fn start() -> Result<Self, TestbedError> {
        Self::start_in(&env::temp_dir())
    }

    /// As [`Postgres::start`], with the data folder in `parent`: a small disk, say.
    ///
    /// # Errors
    /// As [`Postgres::start`].
    pub fn start_in(parent: &Path) -> Result<Self, TestbedError> {
        let folder = crate::folder_in(parent, "postgres")?;
        let data = folder.path().join("data");
        if is_root() {
            let (user, group) = ids_of(USER)?;
            chown(folder.path(), Some(user), Some(group))
                .map_err(TestbedError::system("cannot give away the folder of Postgres"))?;
        }
        let mut initialize = as_user(&find("initdb", PACKAGE)?, user());
        initialize.arg("--pgdata").arg(&data).args(["--username=keep", "--auth=trust"]);
        initialize.args(["--encoding=UTF8", "--no-sync", "--no-locale"]).current_dir(folder.path());
        run(&mut initialize)?;
        let port = crate::free_port()?;
        let process = Some(serve(&data, port)?);
        Ok(Self { process, folder, port, databases: AtomicU32::new(0) })
    }

    /// The URL of a new and empty database.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn database(&self) -> Result<String, TestbedError> {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        let name = format!("keep_{number}");
        let mut create = Command::new(find("createdb", PACKAGE)?);
        create.args(["--host=127.0.0.1", &format!("--port={}", self.port), "--username=keep"]);
        run(create.arg(&name))?;
        Ok(format!("postgres://keep@127.0.0.1:{}/{name}", self.port))
    }

    /// All that a database holds, as text.
    ///
    /// # Errors
    /// When it cannot be dumped.
    pub fn dump(&self, url: &str) -> Result<String, TestbedError> {
        let output = Command::new(find("pg_dump", PACKAGE)?)
            .arg(url)
            .output()
            .map_err(TestbedError::system("cannot run pg_dump"))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs one statement of SQL.
    ///
    /// # Errors
    /// When it fails, with what Postgres says.
    pub fn execute(&self, url: &str, statement: &str) -> Result<(), TestbedError> {
        let mut client = Command::new(find("psql", PACKAGE)?);
        run(client.args([url, "--quiet", "--set=ON_ERROR_STOP=1", "--command", statement]))
    }

    /// Begins the next file of its log, which has to find room: on a full disk it cannot go on.
    pub fn begin_next_log_file(&self) {
        let Ok(client) = find("psql", PACKAGE) else { return };
        let mut switch = Command::new(client);
        switch.args(["--host=127.0.0.1", &format!("--port={}", self.port), "--username=keep"]);
        switch.args(["--dbname=postgres", "--command=SELECT pg_switch_wal()"]);
        // It may end before it answers.
        let _ = switch.output();
    }

    /// Kills it, whatever it is doing.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// Starts it again on what it had written.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<(), TestbedError> {
        self.process = None;
        self.process = Some(serve(&self.folder.path().join("data"), self.port)?);
        Ok(())
    }

    /// Pauses the process that accepts connections, or lets it go on.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn signal(&self, signal: Signal) -> Result<(), TestbedError> {
        self.process.as_ref().map_or(Ok(()), |process| process.signal(signal))
    }
}

fn serve(data: &Path, port: u16) -> Result<Process, TestbedError> {
    let mut server = as_user(&find("postgres", PACKAGE)?, user());
    server.arg("-D").arg(data).args(["-p", &port.to_string(), "-h", "127.0.0.1"]);
    server.args(["-c", "unix_socket_directories=", "-c", "max_connections=200"]).current_dir(data);
    let says = "database system is ready to accept connections";
    Process::start(server, Ready { program: "postgres", says })
}

fn user() -> Option<&'static str> {
    is_root().then_some(USER)
}

/// The numbers of a user and its group.
fn ids_of(name: &str) -> Result<(u32, u32), TestbedError> {
    let users = std::fs::read_to_string("/etc/passwd")
        .map_err(TestbedError::system("cannot read the list of users"))?;
    let line = users.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let ids = line
        .filter(|fields| fields.first() == Some(&name))
        .find_map(|fields| Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?)));
    ids.ok_or(TestbedError::NotInstalled { program: "the user postgres", package: PACKAGE })
}
