//! A local Dropbox, a home directory, and the binary between them.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use dropkeep_local::LocalDropbox;
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// One test's surroundings.
pub(crate) struct World {
    pub(crate) dropbox: LocalDropbox,
    pub(crate) home: TempDir,
}

/// What a run of the binary left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl World {
    pub(crate) async fn new() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        Self { dropbox, home: TempDir::new().unwrap() }
    }

    /// A world in which the default profile is signed in.
    pub(crate) async fn signed_in() -> Self {
        let world = Self::new().await;
        let ran = world.login(&[]).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        world
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A file in the directory that the binary runs in.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.work().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The directory that the binary runs in.
    pub(crate) fn work(&self) -> PathBuf {
        let path = self.home.path().join("work");
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    /// The binary with nothing in its environment but where things are.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare_command(arguments);
        command
            .env("DROPKEEP_HOME", self.home())
            .env("DROPKEEP_ENDPOINT", self.dropbox.endpoint())
            .current_dir(self.work());
        command
    }

    /// The same with the ready-made credentials in the environment, and nothing saved.
    pub(crate) fn command_from_environment(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        command
            .env("DROPBOX_APP_KEY", self.dropbox.app_key())
            .env("DROPBOX_APP_SECRET", self.dropbox.app_secret())
            .env("DROPBOX_REFRESH_TOKEN", self.dropbox.refresh_token());
        command
    }

    pub(crate) async fn run(&self, arguments: &[&str]) -> Ran {
        run(self.command(arguments), b"").await
    }

    /// Runs, and expects that it is done.
    pub(crate) async fn done(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments).await;
        assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
        ran.stdout
    }

    pub(crate) async fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        run(self.command(arguments), input).await
    }

    /// Signs in as a person would: reads the URL, approves, types the code.
    pub(crate) async fn login(&self, arguments: &[&str]) -> Ran {
        let key = self.dropbox.app_key();
        let arguments = [&["login", "--app-key", &key], arguments].concat();
        let mut child = start(self.command(&arguments));
        let line = first_line(&mut child).await;
        let record = serde_json::from_str::<serde_json::Value>(&line).ok();
        let url = record.and_then(|record| Some(record["authorize_url"].as_str()?.to_owned()));
        let url = url.unwrap_or_else(|| line.clone());
        let code = self.dropbox.approve(&url).unwrap().code().unwrap();
        finish(child, code.as_bytes(), line + "\n").await
    }

    /// Every token and secret that is at large in this world.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let dropbox = &self.dropbox;
        vec![dropbox.app_secret(), dropbox.refresh_token(), dropbox.access_token()]
    }
}

/// The binary with an empty environment.
pub(crate) fn bare_command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dropkeep"));
    command.env_clear().args(arguments).kill_on_drop(true);
    command.env("PATH", std::env!("PATH"));
    command
}

/// Starts it with pipes all round.
pub(crate) fn start(mut command: Command) -> tokio::process::Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// The first line of its output.
pub(crate) async fn first_line(child: &mut tokio::process::Child) -> String {
    use tokio::io::AsyncReadExt;

    let stdout = child.stdout.as_mut().unwrap();
    let mut line = Vec::new();
    loop {
        match stdout.read_u8().await {
            Ok(b'\n') | Err(_) => return String::from_utf8(line).unwrap(),
            Ok(byte) => line.push(byte),
        }
    }
}

/// Writes its input, and waits for its end; `seen` is what was read of its output before.
pub(crate) async fn finish(mut child: tokio::process::Child, input: &[u8], seen: String) -> Ran {
    let mut stdin = child.stdin.take().unwrap();
    // It may have ended without reading, which is for the test to judge.
    let _ = stdin.write_all(input).await;
    drop(stdin);
    let Output { status, stdout, stderr } = child.wait_with_output().await.unwrap();
    Ran {
        code: status.code(),
        stdout: seen + &String::from_utf8(stdout).unwrap(),
        stderr: String::from_utf8(stderr).unwrap(),
    }
}

pub(crate) async fn run(command: Command, input: &[u8]) -> Ran {
    finish(start(command), input, String::new()).await
}
