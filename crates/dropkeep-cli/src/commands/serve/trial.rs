//! `dropkeep serve --local`: the keep and a Dropbox of its own, gone when it ends.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use dropkeep_auth::{App, AppSecret, AuthorizeOptions, Endpoints, HttpSettings, SystemRandomness};
use dropkeep_local::LocalDropbox;
use dropkeep_server::{AppConfig, Keep, KeepConfig, ServeSettings, Server, WebhookConfig};
use dropkeep_stores::{Action, Key, KeyId, KeyRing, NewApiKey, Reach, StoreUrl};
use serde::Serialize;
use tempfile::TempDir;
use url::Url;

use super::running;
use crate::context::Context;
use crate::failure::{Explain, Result};

/// Where it listens when nothing else is said.
const USUAL: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8787);
/// The name of the only app, which is that of the documentation: its commands run here as they are.
const APP: &str = "photos";
/// Whose it is.
const TENANT: &str = "trial";

/// What the trial tells who started it. Its secrets open nothing but the trial.
#[derive(Serialize)]
struct Told {
    url: String,
    connect_url: String,
    api_key: String,
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
        .app_name("Photos")
        .redirect_uri(format!("{url}/connect/{APP}/callback"))
        .start()
        .await
        .explain("cannot start a local Dropbox")?;
    let config = config(&dropbox, folder.path(), &url)?;
    let keep = Keep::open(config).await.explain("cannot open the keep")?;
    let server = Server::new(keep);
    let greet = greet((&dropbox, &server), &url, context);
    let running = running::Running { settings: &ServeSettings::default(), context };
    running.run(listener, Arc::clone(&server), greet).await
}

/// Everything in `folder`, sealed under a key that nobody else has and nobody keeps.
fn config(dropbox: &LocalDropbox, folder: &Path, url: &str) -> Result<KeepConfig> {
    let endpoints = Endpoints::single(&dropbox.endpoint()).explain("no local endpoint")?;
    let id = KeyId::new("trial").explain("no name of a key")?;
    let key = Key::generate(id, &SystemRandomness);
    let app = AppConfig {
        tenant: TENANT.to_owned(),
        app: App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret())),
        options: AuthorizeOptions::default(),
        title: "Photos".to_owned(),
    };
    let public_url: Url = url.parse().explain("the port has no URL")?;
    let keys = KeyRing::new(vec![key]).explain("no key")?;
    Ok(KeepConfig {
        apps: [(APP.to_owned(), app)].into(),
        return_to: vec![public_url.clone()],
        http: HttpSettings::default().reaching(&endpoints),
        endpoints,
        webhooks: WebhookConfig { allow_private_addresses: true },
        name: "trial".to_owned(),
        ..KeepConfig::new(public_url, StoreUrl::in_folder(folder), keys)
    })
}

/// Registers the keep's webhook with its Dropbox, and says what to do next.
async fn greet(
    (dropbox, server): (&LocalDropbox, &Server),
    url: &str,
    context: &Context,
) -> Result<()> {
    if let Err(error) = dropbox.register_webhook(&format!("{url}/webhooks/dropbox/{APP}")).await {
        context.output.detail(&format!("the webhook is not registered: {error}"));
    }
    let new = NewApiKey {
        tenant: TENANT.to_owned(),
        name: "trial".to_owned(),
        actions: Action::ALL.into(),
        reach: Reach::Everything,
        requests_per_minute: None,
        expires_at: None,
    };
    let key = server.keep().api_keys().create(&new).await.explain("cannot make an API key")?;
    let told = Told {
        url: url.to_owned(),
        connect_url: format!("{url}/connect/{APP}"),
        api_key: key.secret.expose().to_owned(),
        dropbox_url: dropbox.endpoint(),
        refresh_token: dropbox.refresh_token(),
    };
    context.output.record(&told, || told.text())?;
    context
        .output
        .say("a trial: its key and all that it keeps are gone when it ends. Ctrl-C ends it");
    Ok(())
}

impl Told {
    fn text(&self) -> String {
        let Self { url, connect_url, api_key, dropbox_url, .. } = self;
        format!(
            "\
1. Connect an account. Open this page, go on to its own Dropbox, and allow it:

   {connect_url}

2. Ask for its token, as your servers would. In another terminal, with the id that the first request shows:

   export KEEP={url} KEY={api_key}
   curl \"$KEEP/v1/connections\" -H \"Authorization: Bearer $KEY\"
   export CONNECTION=cn_...
   curl \"$KEEP/v1/connections/$CONNECTION/token\" -H \"Authorization: Bearer $KEY\"

3. See what happened. The admin page takes that key, the other shows what its own Dropbox was asked:

   {url}/admin
   {dropbox_url}/_local/
"
        )
    }
}
