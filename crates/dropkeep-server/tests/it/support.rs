//! A local Dropbox, a database, and any number of keeps that share them.

use std::sync::{Arc, OnceLock};

use dropkeep_auth::{
    App, AppSecret, AuthorizeOptions, Credentials, Endpoints, RefreshToken, Scopes,
};
use dropkeep_local::LocalDropbox;
use dropkeep_server::{AppConfig, Keep, KeepConfig, Server, WebhookConfig, router};
use dropkeep_stores::{
    Action, Connection, ConnectionId, Key, KeyId, KeyRing, NewApiKey, NewConnection, Profile,
    StoreUrl, Subject,
};
use dropkeep_testbed::Postgres;
use http::{Method, StatusCode};
use serde_json::Value;
use tempfile::TempDir;

/// What the keeps of one test share.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) dropbox: LocalDropbox,
    store: StoreUrl,
    key: String,
    _folder: TempDir,
}

/// One server for all tests of this process.
pub(crate) fn postgres() -> &'static Postgres {
    static SERVER: OnceLock<Postgres> = OnceLock::new();
    SERVER.get_or_init(|| Postgres::start().unwrap())
}

impl World {
    pub(crate) async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::new(StoreUrl::in_folder(folder.path()), folder).await
    }

    pub(crate) async fn on_postgres() -> Self {
        let store = postgres().database().unwrap().parse().unwrap();
        Self::new(store, tempfile::tempdir().unwrap()).await
    }

    /// On a database of a server of one's own.
    pub(crate) async fn at(store: StoreUrl) -> Self {
        Self::new(store, tempfile::tempdir().unwrap()).await
    }

    async fn new(store: StoreUrl, folder: TempDir) -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let id = KeyId::new("2026-11").unwrap();
        let key = Key::generate(id, &dropkeep_auth::SystemRandomness).to_line().to_string();
        Self { dropbox, store, key, _folder: folder }
    }

    /// The key that secrets are sealed under, as it stands in a file.
    pub(crate) fn key_line(&self) -> &str {
        &self.key
    }

    pub(crate) fn config(&self) -> KeepConfig {
        let app = AppConfig {
            tenant: "acme".to_owned(),
            app: self.app(),
            options: AuthorizeOptions::default(),
            title: "Photos".to_owned(),
        };
        let public_url = "https://keep.example/".parse().unwrap();
        KeepConfig {
            apps: [("photos".to_owned(), app)].into(),
            endpoints: Endpoints::single(&self.dropbox.endpoint()).unwrap(),
            webhooks: WebhookConfig { allow_private_addresses: true },
            ..KeepConfig::new(public_url, self.store.clone(), KeyRing::parse(&self.key).unwrap())
        }
    }

    /// One more process of the fleet.
    pub(crate) async fn keep(&self) -> Keep {
        Keep::open(self.config()).await.unwrap()
    }

    /// One more process of the fleet, behind HTTP.
    pub(crate) async fn serve(&self) -> Served {
        self.serve_with(self.config()).await
    }

    pub(crate) async fn serve_with(&self, config: KeepConfig) -> Served {
        Self::serve_keep(Keep::open(config).await.unwrap(), port().await)
    }

    pub(crate) fn serve_keep(keep: Keep, listener: tokio::net::TcpListener) -> Served {
        let server = Server::new(keep);
        Served::at(Arc::clone(&server), router(server), listener)
    }

    fn app(&self) -> App {
        App::confidential(self.dropbox.app_key(), AppSecret::new(self.dropbox.app_secret()))
    }

    /// Keeps the sign-in of the local Dropbox's own account.
    pub(crate) async fn connect(&self, keep: &Keep) -> Connection {
        self.connect_with(keep, &self.dropbox.refresh_token()).await
    }

    /// The same account once more, as another user of the customer's.
    pub(crate) async fn connect_as(&self, user: &str, keep: &Keep) -> Connection {
        let new = NewConnection {
            user: user.to_owned(),
            ..self.new_connection(&self.dropbox.refresh_token())
        };
        keep.connections().connect(&new).await.unwrap().connection
    }

    pub(crate) async fn connect_with(&self, keep: &Keep, refresh_token: &str) -> Connection {
        let new = self.new_connection(refresh_token);
        keep.connections().connect(&new).await.unwrap().connection
    }

    fn new_connection(&self, refresh_token: &str) -> NewConnection {
        NewConnection {
            tenant: "acme".to_owned(),
            app: "photos".to_owned(),
            user: "ada".to_owned(),
            subject: Subject::Account(self.dropbox.account_id()),
            label: None,
            profile: Profile::default(),
            wanted_scopes: None,
            credentials: Credentials {
                scopes: Some(Scopes::parse("account_info.read")),
                ..Credentials::new(self.app(), RefreshToken::new(refresh_token))
            },
            access_token: None,
        }
    }

    /// How often the token endpoint was asked.
    pub(crate) fn refreshes(&self) -> usize {
        self.dropbox.count("oauth2/token")
    }
}

/// A keep behind HTTP on a port of its own. It ends with this value.
#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) server: Arc<Server>,
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub(crate) url: String,
    /// Follows no redirects.
    pub(crate) http: reqwest::Client,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What came back: the status, and the body if it is JSON.
pub(crate) type Answer = (StatusCode, Value);

impl Served {
    /// Puts `app` in front of `server`.
    pub(crate) fn at(
        server: Arc<Server>,
        app: axum::Router,
        listener: tokio::net::TcpListener,
    ) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = axum::serve(listener, app);
        let task = tokio::spawn(async { service.await.unwrap() });
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Self { server, url, http: http.build().unwrap(), task }
    }

    /// A new API key for `actions`, for connections as `reach` says.
    pub(crate) async fn key(&self, actions: &[Action], reach: &str) -> String {
        self.key_of("acme", actions, reach).await
    }

    pub(crate) async fn key_of(&self, tenant: &str, actions: &[Action], reach: &str) -> String {
        let new = NewApiKey {
            tenant: tenant.to_owned(),
            name: "test".to_owned(),
            actions: actions.iter().copied().collect(),
            reach: reach.parse().unwrap(),
            requests_per_minute: None,
            expires_at: None,
        };
        let made = self.server.keep().api_keys().create(&new).await.unwrap();
        made.secret.expose().to_owned()
    }

    pub(crate) async fn get(&self, key: &str, path: &str) -> Answer {
        self.ask(Method::GET, key, path, &Value::Null).await
    }

    pub(crate) async fn post(&self, key: &str, path: &str, body: &Value) -> Answer {
        self.ask(Method::POST, key, path, body).await
    }

    /// Sends a request with a body, unless that is null.
    pub(crate) async fn ask(&self, method: Method, key: &str, path: &str, body: &Value) -> Answer {
        let mut request = self.http.request(method, format!("{}{path}", self.url)).bearer_auth(key);
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let answer = request.send().await.unwrap();
        let status = answer.status();
        let body = answer.bytes().await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }
}

/// A port of this machine that is free.
pub(crate) async fn port() -> tokio::net::TcpListener {
    tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap()
}

/// Waits until `done`: what other processes do is seen within a second.
pub(crate) async fn until(mut done: impl AsyncFnMut() -> bool) {
    while !done().await {
        tokio::task::yield_now().await;
    }
}

/// An id that no connection has.
pub(crate) fn nobody() -> ConnectionId {
    ConnectionId::generate(&dropkeep_auth::SystemRandomness)
}
