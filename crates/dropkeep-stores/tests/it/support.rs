//! What the tests share.

use std::fs;
use std::sync::{Arc, OnceLock};

use dropkeep_auth::{
    AccessToken, App, AppSecret, CachedToken, Clock, Credentials, RefreshToken, Scopes,
    SystemClock, SystemRandomness,
};
use dropkeep_stores::{
    Connected, Connections, Database, Key, KeyId, KeyRing, NewConnection, Profile, StoreUrl,
    Subject,
};
use dropkeep_testbed::Postgres;
use tempfile::TempDir;

/// A database of its own for one test.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) url: StoreUrl,
    folder: Option<TempDir>,
}

/// One server for all tests of this process.
pub(crate) fn postgres() -> &'static Postgres {
    static SERVER: OnceLock<Postgres> = OnceLock::new();
    SERVER.get_or_init(|| Postgres::start().unwrap())
}

impl Store {
    pub(crate) fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: StoreUrl::in_folder(&folder.path().join("data")), folder: Some(folder) }
    }

    pub(crate) fn postgres() -> Self {
        Self { url: postgres().database().unwrap().parse().unwrap(), folder: None }
    }

    /// A database of a server of one's own.
    pub(crate) fn at(url: StoreUrl) -> Self {
        Self { url, folder: None }
    }

    pub(crate) async fn open(&self) -> Connections {
        self.open_with(Arc::new(SystemClock), key_ring(&["2026-11"])).await
    }

    pub(crate) async fn open_with(&self, clock: Arc<dyn Clock>, keys: KeyRing) -> Connections {
        let database = Database::open_with_clock(&self.url, clock).await.unwrap();
        Connections::new(database, keys)
    }

    /// Every byte that is stored.
    pub(crate) fn dump(&self) -> Vec<u8> {
        let Some(folder) = &self.folder else {
            let url = postgres_url(&self.url);
            return postgres().dump(&url).unwrap().into_bytes();
        };
        let files = fs::read_dir(folder.path().join("data")).unwrap();
        files.flat_map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
    }

    /// Runs a statement that no code of ours would, as somebody with access to the database; gives how many rows
    /// that concerned.
    pub(crate) async fn tamper(&self, statement: &'static str) -> u64 {
        sqlx::any::install_default_drivers();
        let url = match &self.url {
            StoreUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
            StoreUrl::Postgres(_) => postgres_url(&self.url),
        };
        let pool = sqlx::AnyPool::connect(&url).await.unwrap();
        let done = sqlx::query(statement).execute(&pool).await.unwrap();
        pool.close().await;
        done.rows_affected()
    }
}

/// The test server has no password that could be left out.
fn postgres_url(url: &StoreUrl) -> String {
    url.to_string().replace("//", "//keep@")
}

/// A ring of keys with these names; the same name is always the same key.
pub(crate) fn key_ring(names: &[&str]) -> KeyRing {
    KeyRing::new(names.iter().map(|name| key(name)).collect()).unwrap()
}

fn key(name: &str) -> Key {
    let randomness = dropkeep_auth::SeededRandomness::new(name.bytes().map(u64::from).sum());
    Key::generate(KeyId::new(name).unwrap(), &randomness)
}

pub(crate) fn app() -> App {
    App::confidential("photoskey", AppSecret::new("photos-secret"))
}

pub(crate) fn new_connection(user: &str, refresh_token: &str) -> NewConnection {
    NewConnection {
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        user: user.to_owned(),
        subject: Subject::Account(format!("dbid:{user}")),
        label: None,
        profile: Profile {
            email: Some(format!("{user}@example.com")),
            display_name: Some(user.to_owned()),
            photo_url: None,
        },
        wanted_scopes: Some(Scopes::parse("account_info.read files.content.read")),
        credentials: Credentials {
            scopes: Some(Scopes::parse("account_info.read")),
            ..Credentials::new(app(), RefreshToken::new(refresh_token))
        },
        access_token: None,
    }
}

pub(crate) async fn connect(connections: &Connections, user: &str) -> Connected {
    connections.connect(&new_connection(user, &format!("refresh-{user}"))).await.unwrap()
}

/// A token that ends at `seconds` from now.
pub(crate) fn token(text: &str, seconds: i64) -> CachedToken {
    let requested_at = SystemClock.now();
    let expires_at = requested_at + jiff::SignedDuration::from_secs(seconds);
    let scopes = Some(Scopes::parse("account_info.read"));
    CachedToken {
        token: AccessToken::new(text, Some(expires_at), scopes).unwrap(),
        requested_at: jiff::Timestamp::from_millisecond(requested_at.as_millisecond()).unwrap(),
    }
}

pub(crate) fn randomness() -> SystemRandomness {
    SystemRandomness
}
