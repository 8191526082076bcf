//! What decides which Redis of several is the primary.

use std::fs;

use tempfile::TempDir;

use crate::package::{as_user, find};
use crate::process::{Process, Ready};
use crate::redis::{PACKAGE, ask};
use crate::{Redis, TestbedError};

/// A Sentinel by itself: it promotes a replica a few seconds after the primary is gone.
#[derive(Debug)]
pub struct Sentinel {
    _process: Process,
    _folder: TempDir,
    port: u16,
}

impl Sentinel {
    /// Starts one that watches `primary` and learns of its replicas.
    ///
    /// # Errors
    /// When it is not installed or does not start.
    pub fn start(primary: &Redis) -> Result<Self, TestbedError> {
        let folder = crate::folder("sentinel")?;
        let port = crate::free_port()?;
        let path = folder.path().join("sentinel.conf");
        let watched = primary.port();
        let configuration = format!(
            "port {port}\nbind 127.0.0.1\n\
             sentinel monitor keep 127.0.0.1 {watched} 1\n\
             sentinel down-after-milliseconds keep 1000\n\
             sentinel failover-timeout keep 10000\n"
        );
        fs::write(&path, configuration)
            .map_err(TestbedError::system("cannot write Sentinel's configuration"))?;
        let mut server = as_user(&find("redis-server", PACKAGE)?, None);
        server.arg(&path).arg("--sentinel");
        let ready = Ready { program: "redis-server --sentinel", says: "+slave" };
        Ok(Self { _process: Process::start(server, ready)?, _folder: folder, port })
    }

    /// The port of the primary, as far as it knows.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn primary(&self) -> Result<u16, TestbedError> {
        let answer = ask(self.port, &["SENTINEL", "get-master-addr-by-name", "keep"])?;
        let port = answer.lines().nth(1).and_then(|port| port.trim().parse().ok());
        port.ok_or_else(|| TestbedError::Failed {
            program: "redis-cli".to_owned(),
            output: answer.clone(),
        })
    }
}
