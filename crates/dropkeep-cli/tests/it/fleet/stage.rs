//! What the processes of one test share: a configuration, and everything that it names.

use std::path::Path;
use std::sync::OnceLock;

use dropkeep_local::LocalDropbox;
use dropkeep_stores::{
    Action, ApiKeys, Connections, Database, KeyRing, NewApiKey, Reach, StoreUrl,
};
use dropkeep_testbed::Postgres;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::process::Command;

use super::recorder::Recorder;
use super::replica::Replica;
use crate::world::bare_command;

/// The key of the ring: whoever looks for it finds it as it is.
pub(crate) const RING_KEY: &str = "canary-ring-key-0123456789abcdef";
/// Where people reach it, by name.
pub(crate) const PUBLIC_URL: &str = "https://keep.example";

pub(crate) struct Stage {
    pub(crate) dropbox: LocalDropbox,
    pub(crate) recorder: Recorder,
    pub(crate) folder: TempDir,
    pub(crate) store: String,
}

pub(crate) fn postgres() -> &'static Postgres {
    static SERVER: OnceLock<Postgres> = OnceLock::new();
    SERVER.get_or_init(|| Postgres::start().unwrap())
}

impl Stage {
    pub(crate) async fn on_sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let store = StoreUrl::in_folder(folder.path()).to_string();
        Self::on(store, folder).await
    }

    pub(crate) async fn on_postgres() -> Self {
        Self::on(postgres().database().unwrap(), TempDir::new().unwrap()).await
    }

    async fn on(store: String, folder: TempDir) -> Self {
        let redirect_uri = format!("{PUBLIC_URL}/connect/photos/callback");
        let dropbox = LocalDropbox::builder().redirect_uri(redirect_uri).start().await.unwrap();
        let recorder = Recorder::start(dropbox.endpoint()).await;
        let ring = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, RING_KEY);
        let stage = Self { dropbox, recorder, folder, store };
        stage.write("keys", &format!("canary:{ring}\n"));
        stage.write("app-secret", &stage.dropbox.app_secret());
        stage.configure("");
        stage
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    /// The configuration file, with `more` at the end of its first part.
    pub(crate) fn configure(&self, more: &str) {
        let Self { store, recorder, .. } = self;
        let app_key = self.dropbox.app_key();
        let text = format!(
            "public_url = '{PUBLIC_URL}/'\nlisten = '127.0.0.1:0'\nstore = '{store}'\n\
             keys_file = 'keys'\nreturn_to = ['https://app.example/']\nlog = 'json'\n\
             apps.photos = {{ app_key = '{app_key}', app_secret_file = 'app-secret' }}\n\
             dropbox.endpoint = '{}'\nwebhooks.allow_private_addresses = true\n{more}\n",
            recorder.url
        );
        self.write("dropkeep.toml", &text);
    }

    /// The binary with this configuration, and nothing else in its environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare_command(arguments);
        command.env("DROPKEEP_HOME", self.path());
        command.env("DROPKEEP_CONFIG", self.path().join("dropkeep.toml"));
        command
    }

    pub(crate) async fn serve(&self) -> Replica {
        Replica::start(self.command(&["serve"])).await
    }

    /// The tables, as the processes see them.
    pub(crate) async fn connections(&self) -> Connections {
        let keys = std::fs::read_to_string(self.path().join("keys")).unwrap();
        let database = Database::open(&self.store.parse().unwrap()).await.unwrap();
        Connections::new(database, KeyRing::parse(&keys).unwrap())
    }

    /// A new API key for these actions.
    pub(crate) async fn key(&self, actions: &[Action]) -> String {
        let new = NewApiKey {
            tenant: "default".to_owned(),
            name: "test".to_owned(),
            actions: actions.iter().copied().collect(),
            reach: Reach::Everything,
            requests_per_minute: None,
            expires_at: None,
        };
        let database = self.connections().await.database().clone();
        ApiKeys::new(database).create(&new).await.unwrap().secret.expose().to_owned()
    }
}

/// A port of this machine that nobody listens on.
pub(crate) async fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string()
}

/// Waits until `done`.
pub(crate) async fn until(mut done: impl AsyncFnMut() -> bool) {
    while !done().await {
        tokio::task::yield_now().await;
    }
}
