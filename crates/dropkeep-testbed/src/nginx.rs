//! nginx in front of several servers.

use std::fmt::Write as _;
use std::fs;

use tempfile::TempDir;

use crate::TestbedError;
use crate::package::{as_user, find};
use crate::process::{Process, Ready};

const PACKAGE: &str = "nginx-light";
/// So many workers share the connections, since each may have only so many files open.
const WORKERS: usize = 8;

/// An nginx that hands each request to the next of several servers.
#[derive(Debug)]
pub struct Nginx {
    _process: Process,
    _folder: TempDir,
    port: u16,
    plain_port: u16,
}

impl Nginx {
    /// Starts one in front of the servers at `upstreams`, each `ADDRESS:PORT`.
    ///
    /// # Errors
    /// When it is not installed or does not start.
    pub fn start(upstreams: &[String]) -> Result<Self, TestbedError> {
        let folder = crate::folder("nginx")?;
        let (port, plain_port) = (crate::free_port()?, crate::free_port()?);
        let path = folder.path().to_string_lossy();
        let process = start(&folder, &configuration(&path, [port, plain_port], upstreams))?;
        Ok(Self { _process: process, _folder: folder, port, plain_port })
    }

    /// Where it speaks HTTP/2, to who knows that it does.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Where it speaks HTTP/1.1.
    pub fn plain_address(&self) -> String {
        format!("127.0.0.1:{}", self.plain_port)
    }
}

/// An nginx with the configuration of somebody who deploys it.
#[derive(Debug)]
pub struct ConfiguredNginx {
    _process: Process,
    _folder: TempDir,
}

impl ConfiguredNginx {
    /// Starts one with `configuration`, which has one `http` block and says nothing of processes. What nginx
    /// needs for itself goes to a folder of its own.
    ///
    /// # Errors
    /// When it is not installed or does not start, for one because it does not like the configuration.
    pub fn start(configuration: &str) -> Result<Self, TestbedError> {
        let folder = crate::folder("nginx")?;
        let path = folder.path().to_string_lossy();
        let http = format!("http {{ {}", temporary_files(&path));
        let configuration = configuration.replacen("http {", &http, 1);
        let process = start(&folder, &format!("{} {configuration}", processes(&path)))?;
        Ok(Self { _process: process, _folder: folder })
    }
}

fn start(folder: &TempDir, configuration: &str) -> Result<Process, TestbedError> {
    let path = folder.path().join("nginx.conf");
    fs::write(&path, configuration)
        .map_err(TestbedError::system("cannot write nginx's configuration"))?;
    let mut server = as_user(&find("nginx", PACKAGE)?, None);
    server.arg("-p").arg(folder.path()).arg("-c").arg(&path).args(["-e", "stderr"]);
    Process::start(server, Ready { program: "nginx", says: "start worker processes" })
}

fn processes(folder: &str) -> String {
    format!("daemon off; master_process on; pid {folder}/nginx.pid; error_log stderr notice;")
}

fn temporary_files(folder: &str) -> String {
    format!(
        "client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
         fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
         scgi_temp_path {folder}/scgi;"
    )
}

fn configuration(folder: &str, [port, plain_port]: [u16; 2], upstreams: &[String]) -> String {
    let mut servers = String::new();
    for upstream in upstreams {
        // Writing to a string does not fail.
        let _ = write!(servers, "server {upstream} max_fails=1 fail_timeout=1s; ");
    }
    let (processes, files) = (processes(folder), temporary_files(folder));
    format!(
        "{processes} worker_processes {WORKERS};
         events {{ worker_connections 16384; }}
         http {{
             access_log off;
             {files}
             upstream localhost {{ {servers} keepalive 256; }}
             server {{
                 listen 127.0.0.1:{port} http2 reuseport backlog=16384;
                 listen 127.0.0.1:{plain_port} reuseport backlog=16384;
                 http2_max_concurrent_streams 2048;
                 keepalive_requests 1000000;
                 location / {{
                     proxy_pass http://localhost;
                     proxy_http_version 1.1;
                     proxy_set_header Connection \"\";
                     proxy_set_header Host $host;
                     proxy_read_timeout 120s;
                     proxy_next_upstream error timeout;
                 }}
             }}
         }}
"
    )
}
