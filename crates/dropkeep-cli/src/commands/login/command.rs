//! The command: ask, approve, save, greet.

use std::path::PathBuf;

use clap::Args;
use dropkeep_auth::{
    AccessTokenCache, App, AuthorizeOptions, CacheKey, CachedToken, Credentials, LoopbackFlow,
    RefreshTokenStore, Scopes, TokenEndpoint, Tokens,
};
use serde::Serialize;

use super::{app, approval};
use crate::context::Context;
use crate::credentials::{Connection, endpoints, token_endpoint};
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::refusal;

/// Sign in to Dropbox, once
///
/// Prints a URL to approve at and reads the code that Dropbox then shows, from the terminal or from
/// standard input. With --browser no code has to be copied. From then on every command stays signed
/// in, until `dropkeep logout`.
///
/// It takes a Dropbox app of your own; without an app key you are told how to make one.
#[derive(Debug, Args)]
pub(crate) struct LoginArgs {
    /// The app key [default: DROPBOX_APP_KEY, else you are asked]
    #[arg(long, value_name = "KEY")]
    pub(super) app_key: Option<String>,
    /// Read the app secret from a file. Rarely needed: without a secret, PKCE protects the sign-in
    /// [default: DROPBOX_APP_SECRET, else none]
    #[arg(long, value_name = "PATH")]
    pub(super) app_secret_file: Option<PathBuf>,
    /// Ask for the app secret at the terminal
    #[arg(long, conflicts_with = "app_secret_file")]
    pub(super) ask_app_secret: bool,
    /// Ask for these permissions only (several times, or separated by commas) [default: all that
    /// the app has]
    #[arg(long, value_name = "SCOPE", value_delimiter = ',')]
    scope: Vec<String>,
    /// Open the browser of this computer and let it bring the code back
    #[arg(long)]
    browser: bool,
    /// The port that the browser comes back to; http://localhost:PORT/callback must be among the
    /// app's redirect URIs
    #[arg(long, requires = "browser", value_name = "PORT",
        default_value_t = LoopbackFlow::DEFAULT_PORT)]
    port: u16,
    /// With --browser: only print the URL
    #[arg(long, requires = "browser")]
    no_open: bool,
}

/// What `login --json` prints at its end.
#[derive(Serialize)]
struct Record<'a> {
    profile: &'a str,
    app_key: &'a str,
    account_id: Option<&'a str>,
    team_id: Option<&'a str>,
    email: Option<String>,
    scopes: Option<Vec<&'a str>>,
    credentials: String,
}

impl LoginArgs {
    /// Signs in.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let profile = context.profile_name();
        let home = context.home()?;
        // Whether it can be read is found out before anybody approves anything.
        let store = home.store();
        let before = store.load(&profile).await.map_err(|error| refusal::of_store(&error))?;
        if before.is_some() {
            context.output.say(&format!("profile `{profile}` is signed in; this replaces it"));
        }
        let endpoint = context.environment.endpoint.as_deref();
        let endpoints = endpoints(endpoint)?;
        let app = app::find(&self, context).await?;
        let client = token_endpoint(app.clone(), &endpoints, &context.clock)?;
        let scopes: Scopes = self.scope.iter().flat_map(|list| list.split_whitespace()).collect();
        let options = AuthorizeOptions { scopes: scopes.clone(), ..AuthorizeOptions::default() };
        let tokens = if self.browser {
            let flow = LoopbackFlow::new(client.clone()).with_options(options).with_port(self.port);
            approval::by_browser(&flow, self.no_open, context).await?
        } else {
            approval::by_code(client.clone(), options, context).await?
        };
        warn_of_missing(&tokens, &scopes, context);
        let credentials = credentials(app, &tokens, endpoint, context)?;
        if let Err(error) = store.save(&profile, &credentials).await {
            return Err(undo(&client, &tokens, refusal::of_store(&error)).await);
        }
        let shared = CachedToken { token: tokens.access_token, requested_at: context.now() };
        if let Err(error) = home.cache().save(&CacheKey::of(&credentials), &shared).await {
            context.output.detail(&format!("the access token is not shared: {error}"));
        }
        greet(context, &profile, &credentials).await
    }
}

fn credentials(
    app: App,
    tokens: &Tokens,
    endpoint: Option<&str>,
    context: &Context,
) -> Result<Credentials> {
    let Some(refresh_token) = tokens.refresh_token.clone() else {
        return Err(Failure::failed(
            "Dropbox gave no refresh token, so nothing could stay signed in",
        ));
    };
    Ok(Credentials {
        account_id: tokens.account_id.clone(),
        team_id: tokens.team_id.clone(),
        uid: tokens.uid.clone(),
        scopes: tokens.scopes().cloned(),
        endpoint: endpoint.map(|base| base.trim_end_matches('/').to_owned()),
        obtained_at: Some(context.now()),
        ..Credentials::new(app, refresh_token)
    })
}

fn warn_of_missing(tokens: &Tokens, asked: &Scopes, context: &Context) {
    let missing = tokens.scopes().map(|granted| asked.missing_from(granted)).unwrap_or_default();
    if !missing.is_empty() {
        context.output.warn(&format!("Dropbox did not grant: {missing}"));
    }
}

/// A sign-in that cannot be saved must not stay behind at Dropbox.
async fn undo(client: &TokenEndpoint, tokens: &Tokens, failure: Failure) -> Failure {
    let revoked = client.revoke(Some(&tokens.access_token), tokens.refresh_token.as_ref()).await;
    let outcome = match revoked {
        Ok(_) => "so it was withdrawn at Dropbox again",
        Err(_) => "and it could not be withdrawn; disconnect the app in your Dropbox settings",
    };
    let message = format!("you approved, but the sign-in could not be saved, {outcome}");
    Failure { message, exit: Exit::Failed, ..failure }
}

async fn email(connection: &Connection) -> Option<String> {
    let client = connection.client().await.ok()?;
    client.users().get_current_account().await.ok().map(|account| account.email)
}

/// Says who signed in. Not every app may know that, and it is no failure if it may not.
async fn greet(context: &Context, profile: &str, credentials: &Credentials) -> Result<()> {
    let email = match context.connect_as(profile).await {
        Ok(connection) => email(&connection).await,
        Err(_) => None,
    };
    let file = context.home()?.credentials_file().display().to_string();
    let record = Record {
        profile,
        app_key: credentials.app.key.as_str(),
        account_id: credentials.account_id.as_deref(),
        team_id: credentials.team_id.as_deref(),
        email,
        scopes: credentials.scopes.as_ref().map(|scopes| scopes.iter().collect()),
        credentials: file,
    };
    context.output.record(&record, || {
        let who = record.email.as_deref().or(record.account_id).or(record.team_id);
        format!("Signed in as {} (profile `{profile}`).", who.unwrap_or("an account"))
    })?;
    if context.environment.refresh_token.is_some() || context.environment.access_token.is_some() {
        context.output.warn(&format!(
            "the environment has credentials too, which go first: unset them or add \
             --profile {profile}"
        ));
    } else {
        context.output.say("Try: dropkeep ls /");
    }
    Ok(())
}
