//! `dropkeep serve --local`: the keep and a Dropbox of its own, gone when it ends.

use std::net::SocketAddr;
use std::path::Path;

use dropkeep_auth::{App, AppSecret, AuthorizeOptions, Endpoints, HttpSettings, SystemRandomness};
use dropkeep_local::LocalDropbox;
use dropkeep_server::{AppConfig, Brand, Keep, KeepConfig, ServeSettings, Server, WebhookConfig};
use dropkeep_stores::{Key, KeyId, KeyRing, StoreUrl};
use serde::Serialize;
use tempfile::TempDir;
use url::Url;

use super::running;
use crate::context::Context;
use crate::failure::{Explain, Result};

/// Where it listens when nothing else is said.
const USUAL: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8787);
/// The name of the only app.
const APP: &str = "demo";

/// What the trial tells who started it.
#[derive(Serialize)]
struct Told {
    url: String,
    connect_url: String,
    dropbox_url: String,
    refresh_token: String,
}

/// Serves until it is told to end.
///
/// # Errors
/// When the port cannot be had, or there is no place for temporary files.
pub(super) async fn run(listen: Option<SocketAddr>, context: &Context) -> Result<u8> {
    let folder = TempDir::new().explain("there is no place for temporary files")?;
    let listener = running::listen(listen.unwrap_or(USUAL)).await?;
    let address = listener.local_addr().explain("the port has no address")?;
    let url = format!("http://{address}");
    let dropbox = LocalDropbox::builder()
        .app_name("Dropkeep trial")
        .redirect_uri(format!("{url}/connect/{APP}/callback"))
        .start()
        .await
        .explain("cannot start a local Dropbox")?;
    let config = config(&dropbox, folder.path(), &url)?;
    let keep = Keep::open(config).await.explain("cannot open the keep")?;
    let server = Server::new(keep);
    let greet = greet(&dropbox, &url, context);
    running::run(listener, server, (&ServeSettings::default(), context), greet).await
}

/// Everything in `folder`, sealed under a key that nobody else has and nobody keeps.
fn config(dropbox: &LocalDropbox, folder: &Path, url: &str) -> Result<KeepConfig> {
    let endpoints = Endpoints::single(&dropbox.endpoint()).explain("no local endpoint")?;
    let id = KeyId::new("trial").explain("no name of a key")?;
    let key = Key::generate(id, &SystemRandomness);
    let app = AppConfig {
        tenant: APP.to_owned(),
        app: App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret())),
        options: AuthorizeOptions::default(),
        title: "Demo".to_owned(),
    };
    let public_url: Url = url.parse().explain("the port has no URL")?;
    Ok(KeepConfig {
        store: StoreUrl::in_folder(folder),
        cache: None,
        keys: KeyRing::new(vec![key]).explain("no key")?,
        apps: [(APP.to_owned(), app)].into(),
        return_to: vec![public_url.clone()],
        public_url,
        brand: Brand::default(),
        http: HttpSettings::default().reaching(&endpoints),
        endpoints,
        webhooks: WebhookConfig { allow_private_addresses: true },
        name: "trial".to_owned(),
    })
}

/// Registers the keep's webhook with its Dropbox, and says what to do next.
async fn greet(dropbox: &LocalDropbox, url: &str, context: &Context) -> Result<()> {
    if let Err(error) = dropbox.register_webhook(&format!("{url}/webhooks/dropbox/{APP}")).await {
        context.output.detail(&format!("the webhook is not registered: {error}"));
    }
    let told = Told {
        url: url.to_owned(),
        connect_url: format!("{url}/connect/{APP}"),
        dropbox_url: dropbox.endpoint(),
        refresh_token: dropbox.refresh_token(),
    };
    context.output.record(&told, || {
        format!(
            "connect an account   {}\nis it ready?         {url}/readyz\nits own Dropbox      {}/_local/",
            told.connect_url, told.dropbox_url
        )
    })?;
    context
        .output
        .say("a trial: its key and all that it keeps are gone when it ends. Ctrl-C ends it");
    Ok(())
}
