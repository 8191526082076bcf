//! Uploads and downloads a large file, and prints the peak memory of this process.
//!
//! ```text
//! large_file [MIB]                          against a local Dropbox in a process of its own
//! large_file MIB ENDPOINT ACCESS_TOKEN      against that Dropbox
//! ```
#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use dropkeep_api::Client;
use dropkeep_api::files::WriteMode;
use dropkeep_auth::{AccessToken, Clock as _, Endpoints, StaticTokenSource, SystemClock};
use dropkeep_local::LocalDropbox;
use dropkeep_transfer::{ContentHash, DownloadOptions, UploadOptions, download_file, upload_file};
use tokio::io::AsyncReadExt as _;

type Outcome<T> = Result<T, Box<dyn Error>>;

const MIB: u64 = 1024 * 1024;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    match *arguments {
        ["serve"] => runtime.block_on(serve()),
        [mib, endpoint, token] => runtime.block_on(transfer(mib.parse()?, endpoint, token)),
        [] | [_] => {
            let mib = arguments.first().map_or(Ok(1024), |mib| mib.parse())?;
            let (mut server, endpoint, token) = start_server()?;
            let outcome = runtime.block_on(transfer(mib, &endpoint, &token));
            drop(server.stdin.take());
            server.wait()?;
            outcome
        }
        _ => Err("usage: large_file [MIB [ENDPOINT ACCESS_TOKEN]]".into()),
    }
}

async fn transfer(mib: u64, endpoint: &str, token: &str) -> Outcome<()> {
    let token = AccessToken::unexpiring(token)?;
    let client = Client::builder()
        .token_source(Arc::new(StaticTokenSource::new(token)))
        .endpoints(Endpoints::single(endpoint)?)
        .build()?;
    let folder = tempfile::tempdir()?;
    let (up, down) = (folder.path().join("up"), folder.path().join("down"));
    write_file(&up, mib)?;

    let clock = SystemClock;
    let report = |what: &str, start: Duration| {
        let seconds = (clock.monotonic() - start).as_secs_f64();
        let speed = mib as f64 / seconds;
        println!("{what} {mib} MiB in {seconds:.1} s ({speed:.0} MiB/s); {}", peak_memory());
    };
    println!("before: {}", peak_memory());
    let start = clock.monotonic();
    let options = UploadOptions { mode: WriteMode::Overwrite, ..UploadOptions::default() };
    upload_file(&client, &up, "/large_file", &options).await?;
    report("uploaded", start);

    let start = clock.monotonic();
    download_file(&client, "/large_file", &down, &DownloadOptions::default()).await?;
    report("downloaded", start);
    if ContentHash::of_file(&up)? != ContentHash::of_file(&down)? {
        return Err("what came back is not what was sent".into());
    }
    println!("both have the content hash {}", ContentHash::of_file(&down)?);
    Ok(())
}

/// Starts this program again, as a local Dropbox that lasts until its input ends.
fn start_server() -> Outcome<(Child, String, String)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = command.spawn()?;
    let output = server.stdout.take().ok_or("the server has no output")?;
    let mut lines = BufReader::new(output).lines();
    let mut line = || lines.next().ok_or("the server did not start");
    Ok((server, line()??, line()??))
}

async fn serve() -> Outcome<()> {
    let dropbox = LocalDropbox::builder().allocated(MIB * MIB).start().await?;
    println!("{}\n{}", dropbox.endpoint(), dropbox.access_token());
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    dropbox.shutdown().await;
    Ok(())
}

/// Writes a file of which no two blocks are the same.
fn write_file(path: &Path, mib: u64) -> Outcome<()> {
    let mut file = std::fs::File::create(path)?;
    let mut block = vec![0x5a; MIB as usize];
    for index in 0..mib {
        block[..8].copy_from_slice(&index.to_le_bytes());
        file.write_all(&block)?;
    }
    Ok(())
}

/// The most memory that this process has held so far, as the kernel counts it.
fn peak_memory() -> String {
    let status = if cfg!(target_os = "linux") {
        std::fs::read_to_string("/proc/self/status").unwrap_or_default()
    } else {
        String::new()
    };
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    format!("peak memory {}", peak.map_or("unknown", str::trim))
}
