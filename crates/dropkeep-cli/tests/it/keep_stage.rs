//! A keep between a local Dropbox and programs, with one connection that is signed in.

use std::sync::Arc;

use dropkeep_auth::{
    App, AppSecret, AuthorizeOptions, Credentials, Endpoints, RefreshToken, SystemRandomness,
};
use dropkeep_local::LocalDropbox;
use dropkeep_server::{AppConfig, Keep, KeepConfig, ServeSettings, Server, serve};
use dropkeep_stores::{
    Action, ConnectionId, Key, KeyId, KeyRing, NewApiKey, NewConnection, Profile, Reach, StoreUrl,
    Subject,
};
use tempfile::TempDir;

/// A keep, a local Dropbox, and one connection between them.
pub(crate) struct KeepStage {
    pub(crate) dropbox: LocalDropbox,
    pub(crate) folder: TempDir,
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) connection: ConnectionId,
}

impl KeepStage {
    pub(crate) async fn set() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("ca.pem"), dropbox.authority_certificate_pem().unwrap())
            .unwrap();
        let keep = Keep::open(config(&dropbox, &folder)).await.unwrap();
        let connection = connect(&keep, &dropbox).await;
        let new = NewApiKey {
            tenant: "acme".to_owned(),
            name: "example".to_owned(),
            actions: [Action::Token, Action::Proxy].into(),
            reach: Reach::Everything,
            requests_per_minute: None,
            expires_at: None,
        };
        let key = keep.api_keys().create(&new).await.unwrap().secret.expose().to_owned();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Server::new(keep);
        tokio::spawn(async move {
            let settings = ServeSettings::default();
            serve(listener, Arc::clone(&server), &settings, std::future::pending()).await;
        });
        Self { dropbox, folder, url, key, connection }
    }
}

fn config(dropbox: &LocalDropbox, folder: &TempDir) -> KeepConfig {
    let app = AppConfig {
        tenant: "acme".to_owned(),
        app: app(dropbox),
        options: AuthorizeOptions::default(),
        title: "Photos".to_owned(),
    };
    let key = Key::generate(KeyId::new("test").unwrap(), &SystemRandomness);
    let public_url = "https://keep.example/".parse().unwrap();
    let store = StoreUrl::in_folder(folder.path());
    KeepConfig {
        apps: [("photos".to_owned(), app)].into(),
        endpoints: Endpoints::single(&dropbox.endpoint()).unwrap(),
        ..KeepConfig::new(public_url, store, KeyRing::new(vec![key]).unwrap())
    }
}

fn app(dropbox: &LocalDropbox) -> App {
    App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret()))
}

async fn connect(keep: &Keep, dropbox: &LocalDropbox) -> ConnectionId {
    let new = NewConnection {
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        user: "ada".to_owned(),
        subject: Subject::Account(dropbox.account_id()),
        label: None,
        profile: Profile::default(),
        wanted_scopes: None,
        credentials: Credentials::new(app(dropbox), RefreshToken::new(dropbox.refresh_token())),
        access_token: None,
    };
    keep.connections().connect(&new).await.unwrap().connection.id
}
