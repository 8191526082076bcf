//! A keep that nobody serves, and the binary beside it.

use dropkeep_auth::{App, Credentials, RefreshToken};
use dropkeep_stores::{Connections, Database, KeyRing, NewConnection, Profile, StoreUrl, Subject};
use serde_json::Value;
use tempfile::TempDir;

use crate::world::{Ran, bare_command, run};

/// What the database of the keep holds, and nothing may print.
const CANARY: &str = "canary-refresh";

/// A keep with the app `photos` and one connection to it.
pub(super) struct Keep {
    pub(super) home: TempDir,
    /// The connection.
    pub(super) id: String,
}

impl Keep {
    pub(super) async fn new() -> Self {
        let home = TempDir::new().unwrap();
        let toml =
            "public_url = 'https://keep.example/'\n[apps.photos]\napp_key = 'abcdefghijklmno'\n";
        std::fs::write(home.path().join("dropkeep.toml"), toml).unwrap();
        let mut keep = Self { home, id: String::new() };
        keep.done(&["keys", "generate"]).await;
        keep.id = keep.connect("ada").await;
        keep
    }

    /// Connects `user`, whom an empty name makes one without a link of their own; gives the connection's id.
    pub(super) async fn connect(&self, user: &str) -> String {
        let new = NewConnection {
            tenant: "default".to_owned(),
            app: "photos".to_owned(),
            user: user.to_owned(),
            subject: Subject::Account(format!("dbid:{user}")),
            label: None,
            profile: Profile { email: Some(format!("{user}@example.com")), ..Profile::default() },
            wanted_scopes: None,
            credentials: Credentials::new(App::public("key"), RefreshToken::new(CANARY)),
            access_token: None,
        };
        self.connections().await.connect(&new).await.unwrap().connection.id.to_string()
    }

    /// The tables, as the processes of the keep see them.
    pub(super) async fn connections(&self) -> Connections {
        let folder = self.home.path().join("keep");
        let keys = KeyRing::parse(&std::fs::read_to_string(folder.join("keys")).unwrap()).unwrap();
        let database = Database::open(&StoreUrl::in_folder(&folder)).await.unwrap();
        Connections::new(database, keys)
    }

    /// Runs it as `grace`.
    pub(super) async fn ran(&self, arguments: &[&str]) -> Ran {
        let mut command = bare_command(arguments);
        command.env("DROPKEEP_HOME", self.home.path()).env("USER", "grace");
        command.env("DROPKEEP_CONFIG", self.home.path().join("dropkeep.toml"));
        let ran = run(command, b"").await;
        assert!(!format!("{ran:?}").contains(CANARY), "{ran:?}");
        ran
    }

    /// Runs it, and expects that it is done.
    pub(super) async fn done(&self, arguments: &[&str]) -> String {
        let ran = self.ran(arguments).await;
        assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
        ran.stdout
    }

    /// The one object that it prints with `--json`.
    pub(super) async fn json(&self, arguments: &[&str]) -> Value {
        let mut printed = self.json_lines(arguments).await;
        assert_eq!(printed.len(), 1, "{arguments:?}: {printed:?}");
        printed.remove(0)
    }

    /// The objects that it prints with `--json`.
    pub(super) async fn json_lines(&self, arguments: &[&str]) -> Vec<Value> {
        let printed = self.done(&[&["--json"], arguments].concat()).await;
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Runs it, and expects that it ends with `code` and says `why`.
    pub(super) async fn refused(&self, arguments: &[&str], (code, why): (i32, &str)) {
        let ran = self.ran(arguments).await;
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(code), ""), "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(why), "{arguments:?}: {ran:?}");
    }
}
