//! One replica of the fleet: this program again, as a process of its own.

use std::collections::BTreeMap;
use std::env;
use std::process::Command;

use anyhow::{Context as _, Result};
use dropkeep_auth::{App, AppSecret, AuthorizeOptions, Endpoints, SystemRandomness};
use dropkeep_local::LocalDropbox;
use dropkeep_server::{AppConfig, Keep, KeepConfig, ServeSettings, Server, serve};
use dropkeep_stores::{InvalidKey, Key, KeyId, KeyRing};
use dropkeep_testbed::Program;
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// What it prints once it serves.
pub(crate) const READY: &str = "replica serves at ";
/// Where its settings are: in the environment, since they have secrets.
const SETTINGS: &str = "DROPKEEP_BENCH_REPLICA";

/// What a replica is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) name: String,
    pub(crate) store: String,
    pub(crate) cache: Option<String>,
    pub(crate) keys: String,
    pub(crate) dropbox: String,
    pub(crate) app_key: String,
    pub(crate) app_secret: String,
    pub(crate) listen: String,
}

impl Settings {
    /// Those that all replicas of a fleet share.
    pub(crate) fn new(
        dropbox: &LocalDropbox,
        store: &str,
        cache: Option<&str>,
    ) -> Result<Self, InvalidKey> {
        let id = KeyId::new("bench")?;
        Ok(Self {
            name: "bench".to_owned(),
            store: store.to_owned(),
            cache: cache.map(str::to_owned),
            keys: Key::generate(id, &SystemRandomness).to_line().to_string(),
            dropbox: dropbox.endpoint(),
            app_key: dropbox.app_key(),
            app_secret: dropbox.app_secret(),
            listen: "127.0.0.1:0".to_owned(),
        })
    }

    /// The command that starts this replica.
    pub(crate) fn command(&self) -> Result<Command> {
        let mut command = Command::new(env::current_exe()?);
        command.arg("replica").env(SETTINGS, serde_json::to_string(self)?);
        // Taking a backtrace with every error is no part of what is measured.
        command.env_remove("RUST_BACKTRACE");
        Ok(command)
    }

    pub(crate) fn app(&self) -> App {
        App::confidential(self.app_key.clone(), AppSecret::new(self.app_secret.clone()))
    }

    /// The keep that it opens.
    pub(crate) async fn open(&self) -> Result<Keep> {
        let app = AppConfig {
            tenant: "acme".to_owned(),
            app: self.app(),
            options: AuthorizeOptions::default(),
            title: "Bench".to_owned(),
        };
        let config = KeepConfig {
            cache: self.cache.as_deref().map(str::parse).transpose()?,
            apps: BTreeMap::from([("photos".to_owned(), app)]),
            endpoints: Endpoints::single(&self.dropbox)?,
            name: self.name.clone(),
            ..KeepConfig::new(
                "https://keep.example/".parse()?,
                self.store.parse()?,
                KeyRing::parse(&self.keys)?,
            )
        };
        Ok(Keep::open(config).await?)
    }
}

/// A replica that runs, and where it serves.
#[derive(Debug)]
pub(crate) struct Replica {
    /// `None` once it is killed.
    program: Option<Program>,
    settings: Settings,
    environment: Vec<(String, String)>,
    pub(crate) address: String,
}

impl Replica {
    /// Starts one on a free port, with these variables in its environment.
    pub(crate) fn start(settings: Settings, environment: Vec<(String, String)>) -> Result<Self> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let settings = Settings { listen: address.clone(), ..settings };
        let mut replica = Self { program: None, settings, environment, address };
        replica.begin()?;
        Ok(replica)
    }

    /// Kills it (`SIGKILL`).
    pub(crate) fn kill(&mut self) {
        self.program = None;
    }

    /// Ends it in order, if it runs.
    pub(crate) fn end(&mut self) -> Result<()> {
        Ok(self.program.take().map_or(Ok(()), Program::end)?)
    }

    /// Ends it in order and starts it at the same address with other keys.
    pub(crate) fn restart_with(&mut self, keys: &str) -> Result<()> {
        self.end()?;
        keys.clone_into(&mut self.settings.keys);
        self.begin()
    }

    /// Whether it runs.
    pub(crate) fn runs(&self) -> bool {
        self.program.is_some()
    }

    fn begin(&mut self) -> Result<()> {
        let mut command = self.settings.command()?;
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        self.program = Some(Program::start(&command, READY)?);
        Ok(())
    }
}

fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}

/// Serves until it is told to end.
pub(crate) async fn run() -> Result<()> {
    let settings = env::var(SETTINGS).context("a replica is started by the benchmark")?;
    let settings: Settings = serde_json::from_str(&settings)?;
    let server = Server::new(settings.open().await?);
    let listener = TcpListener::bind(&settings.listen).await?;
    println!("{READY}{}", listener.local_addr()?);
    let mut terminated = signal(SignalKind::terminate())?;
    let told = async { terminated.recv().await.unwrap_or_default() };
    serve(listener, server, &ServeSettings::default(), told).await;
    Ok(())
}
