//! Everything a fleet needs, each as a process of its own, but the Dropbox, which is here.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, Result};
use dropkeep_auth::{AccessToken, CachedToken, Credentials, RefreshToken};
use dropkeep_local::LocalDropbox;
use dropkeep_server::Keep;
use dropkeep_stores::{Action, ConnectionId, NewApiKey, NewConnection, Profile, Reach, Subject};
use dropkeep_testbed::{Postgres, Redis};
use jiff::Timestamp;

use crate::replica::{Replica, Settings};

/// The databases, the Dropbox, and a look into the keep that serves nothing itself.
#[derive(Debug)]
pub(crate) struct Fleet {
    _servers: Option<(Postgres, Redis)>,
    pub(crate) dropbox: LocalDropbox,
    pub(crate) settings: Settings,
    pub(crate) keep: Keep,
}

/// From when to when access tokens live.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Life {
    pub(crate) from: Timestamp,
    pub(crate) end: Timestamp,
}

impl Fleet {
    /// Starts all but the replicas.
    pub(crate) async fn start() -> Result<Self> {
        let (postgres, redis) = (Postgres::start()?, Redis::start()?);
        let fleet = Self::over(&postgres.database()?, Some(&redis.url())).await?;
        Ok(Self { _servers: Some((postgres, redis)), ..fleet })
    }

    /// The same over a database and a Redis that are there.
    pub(crate) async fn over(store: &str, cache: Option<&str>) -> Result<Self> {
        let dropbox = LocalDropbox::start().await?;
        let settings = Settings::new(&dropbox, store, cache)?;
        let keep = Settings { name: "onlooker".to_owned(), ..settings.clone() }.open().await?;
        Ok(Self { _servers: None, dropbox, settings, keep })
    }

    /// Starts the replica `name`.
    pub(crate) fn replica(&self, name: &str) -> Result<Replica> {
        Replica::start(Settings { name: name.to_owned(), ..self.settings.clone() }, Vec::new())
    }

    /// An API key for all connections.
    pub(crate) async fn key(&self) -> Result<String> {
        let new = NewApiKey {
            tenant: "acme".to_owned(),
            name: "bench".to_owned(),
            actions: [Action::Token].into(),
            reach: Reach::Everything,
            requests_per_minute: None,
            expires_at: None,
        };
        Ok(self.keep.api_keys().create(&new).await?.secret.expose().to_owned())
    }

    /// Connects so many users, whose access tokens all end at `end`.
    pub(crate) async fn connect(
        &self,
        (prefix, number): (&str, usize),
        end: Timestamp,
    ) -> Result<Vec<ConnectionId>> {
        self.connect_for((prefix, number), Life { from: now(), end }).await
    }

    /// Connects so many users, whose access tokens all live for `life`.
    pub(crate) async fn connect_for(
        &self,
        (prefix, number): (&str, usize),
        life: Life,
    ) -> Result<Vec<ConnectionId>> {
        let mut ids = Vec::with_capacity(number);
        for user in 0..number {
            let text = format!("old-{prefix}-{user}");
            let token = AccessToken::new(text, Some(life.end), None)?;
            let credentials = Credentials::new(
                self.settings.app(),
                RefreshToken::new(self.dropbox.refresh_token()),
            );
            let new = NewConnection {
                tenant: "acme".to_owned(),
                app: "photos".to_owned(),
                user: format!("{prefix}-{user}"),
                subject: Subject::Account(self.dropbox.account_id()),
                label: None,
                profile: Profile::default(),
                wanted_scopes: None,
                credentials,
                access_token: Some(CachedToken { token, requested_at: life.from }),
            };
            ids.push(self.keep.connections().connect(&new).await?.connection.id);
        }
        Ok(ids)
    }
}

/// The time of day.
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Starts this program again on one core, and gives the first line that it prints.
pub(crate) fn pinned(core: usize, arguments: &[&str], envs: &[(&str, &str)]) -> Result<Pinned> {
    let mut command = std::process::Command::new("taskset");
    command.args(["-c", &core.to_string()]).arg(std::env::current_exe()?).args(arguments);
    command.envs(envs.iter().copied()).stdout(Stdio::piped());
    let mut child = command.spawn().context("`taskset` of Debian's util-linux is needed")?;
    let output = child.stdout.take().context("no output")?;
    let mut first = String::new();
    BufReader::new(output).read_line(&mut first)?;
    Ok(Pinned { child, first: first.trim().to_owned() })
}

/// A process on one core, killed when this is dropped.
#[derive(Debug)]
pub(crate) struct Pinned {
    child: std::process::Child,
    pub(crate) first: String,
}

impl Drop for Pinned {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A duration in milliseconds, for tables.
pub(crate) fn millis(span: Duration) -> String {
    format!("{:.2}", span.as_secs_f64() * 1000.0)
}
