//! The story. Each step is told after its check has passed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use clap::Args;
use dropkeep_api::error::Denial;
use dropkeep_api::files::FileMetadata;
use dropkeep_api::{Client, Error};
use dropkeep_auth::{
    Credentials, PasteCodeFlow, RefreshingTokenSource, Revocation, TokenError, Tokens,
};
use dropkeep_transfer::links::{DirectLink, share_link};
use dropkeep_transfer::{ContentHash, ProgressSink, UploadOptions, upload_file};

use super::browser;
use super::stage::Stage;
use super::teller::{Teller, ensure};
use crate::context::Context;
use crate::failure::{Explain, Failure, Result};
use crate::output::human_size;

/// Sign in, upload, share, download, refresh and revoke, on this machine
///
/// Does the main job against a Dropbox of its own: no account, no network, and nothing is left
/// behind. Each line is printed after it was checked; the exit code is 0 only if all of it happened.
#[derive(Debug, Args)]
pub(crate) struct DemoArgs {}

/// Large enough for an upload session of several parts.
const SIZE: usize = 20 * 1024 * 1024;
/// Where the file goes.
const REMOTE: &str = "/demo/holiday.bin";

impl DemoArgs {
    /// Plays it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let mut teller = Teller::new(&context.output);
        let stage = Stage::set().await?;
        let key = stage.dropbox.app_key();
        teller
            .happened("Local Dropbox", &[&stage.dropbox.endpoint(), &format!("app key {key}")])?;

        let tokens = sign_in(&stage, context, &mut teller).await?;
        let source = stage.source();
        let client = stage.client(Arc::clone(&source) as _)?;
        let account = client.users().get_current_account().await;
        let account = account.explain("cannot ask whose account this is")?;
        ensure(account.account_id == stage.dropbox.account_id(), "it is somebody else's account")?;
        let who = format!("{} <{}>", account.name.display_name, account.email);
        teller.happened("Account", &[&who])?;

        let (file, hash) = upload(&stage, &client, context, &mut teller).await?;
        share_and_download(&stage, &client, (&file, hash), &mut teller).await?;
        outlive_expiry(&stage, &client, &source, &mut teller).await?;
        revoke(&stage, &source, &tokens, &mut teller).await?;
        let steps = teller.steps();
        context
            .output
            .say(&format!("\nAll {steps} steps happened. With your own Dropbox: dropkeep login"));
        Ok(())
    }
}

async fn sign_in(stage: &Stage, context: &Context, teller: &mut Teller<'_>) -> Result<Tokens> {
    let flow = PasteCodeFlow::new(stage.token_endpoint.clone());
    let sign_in = flow.start().explain("cannot build the authorize URL")?;
    let url = sign_in.authorize_url();
    teller.happened("Authorize URL", &[url.as_str()])?;

    let code = browser::approve(url).await?;
    teller.happened("Approval", &["the form of that page was submitted; a code came back"])?;

    let tokens = sign_in.finish(&code).await.explain("the code was not accepted")?;
    let refresh_token =
        tokens.refresh_token.clone().ok_or_else(|| Failure::failed("no refresh token came"))?;
    ensure(sign_in.finish(&code).await.is_err(), "the code works twice")?;
    let app = stage.token_endpoint.app().clone();
    let credentials = Credentials {
        endpoint: Some(stage.endpoints.api.clone()),
        ..Credentials::new(app, refresh_token)
    };
    let saved = stage.save(&credentials, tokens.access_token.clone()).await?;
    ensure(is_private(&saved), "others can read the saved sign-in")?;
    let expires_at = tokens.expires_at().ok_or_else(|| Failure::failed("it never expires"))?;
    let hours = (expires_at.duration_since(context.now()).as_secs() + 1800) / 3600;
    let scopes = tokens.scopes().map_or(0, dropkeep_auth::Scopes::len);
    teller.happened(
        "Tokens",
        &[
            &format!(
                "access token (redacted, fingerprint {}), {hours} hours, {scopes} scopes",
                tokens.access_token.fingerprint()
            ),
            "refresh token (redacted), saved for the owner alone",
        ],
    )?;
    Ok(tokens)
}

async fn upload(
    stage: &Stage,
    client: &Client,
    context: &Context,
    teller: &mut Teller<'_>,
) -> Result<(FileMetadata, ContentHash)> {
    let path = stage.path("holiday.bin");
    std::fs::write(&path, content()).explain("cannot write the file to upload")?;
    let bar = context.output.progress("holiday.bin", Some(SIZE as u64));
    let reports = Arc::new(AtomicU32::new(0));
    let (shown, counted) = (bar.clone(), Arc::clone(&reports));
    let options = UploadOptions {
        progress: ProgressSink::new(move |progress| {
            shown.at(progress.bytes_done);
            counted.fetch_add(1, Ordering::Relaxed);
        }),
        ..UploadOptions::default()
    };
    let file = upload_file(client, &path, REMOTE, &options).await;
    bar.finish();
    let file = file.explain("the upload failed")?;
    ensure(file.size == SIZE as u64, "not all of it arrived")?;
    let reports = reports.load(Ordering::Relaxed);
    ensure(reports > 1, "no progress was reported")?;
    let hash = ContentHash::of_file(&path).explain("cannot read the file again")?;
    let size = human_size(file.size);
    let said = format!("{size} to {REMOTE}, rev {}, {reports} reports of progress", file.rev);
    teller.happened("Upload", &[&said])?;
    Ok((file, hash))
}

async fn share_and_download(
    stage: &Stage,
    client: &Client,
    (file, hash): (&FileMetadata, ContentHash),
    teller: &mut Teller<'_>,
) -> Result<()> {
    let link = share_link(client, REMOTE, None).await.explain("the file cannot be shared")?;
    let again = share_link(client, REMOTE, None).await.explain("the link cannot be found again")?;
    ensure(link.url() == again.url(), "asking again made another link")?;
    teller.happened("Shared link", &[link.url()])?;

    let direct = DirectLink::of_endpoint(link.url(), &stage.endpoints.web)
        .explain("the link has no direct form")?;
    teller.happened("Direct link", &[direct.as_str()])?;

    let (length, received) = browser::download(direct.as_str()).await?;
    ensure(length == file.size, "the download has another length")?;
    teller.happened("Download", &[&format!("{}, with no token", human_size(length))])?;

    let stored = file.content_hash.as_deref().unwrap_or_default();
    let (sent, received) = (hash.to_string(), received.to_string());
    ensure(sent == received && sent == stored, "the content hashes differ")?;
    teller.happened("Content hash", &[&sent, "the same of the file, in Dropbox, and downloaded"])
}

async fn outlive_expiry(
    stage: &Stage,
    client: &Client,
    source: &RefreshingTokenSource,
    teller: &mut Teller<'_>,
) -> Result<()> {
    let before = source.token().await.explain("there is no access token")?;
    let refreshes = stage.dropbox.count("oauth2/token");
    stage.dropbox.clock().advance(Duration::from_secs(5 * 3600));
    let expired = stage.client_with(before.clone())?.users().get_current_account().await;
    ensure(is_refused(&expired), "the old access token still works")?;

    client.users().get_current_account().await.explain("the call after the expiry failed")?;
    let after = source.token().await.explain("there is no access token")?;
    ensure(before.fingerprint() != after.fingerprint(), "it is the old access token")?;
    let refreshes = stage.dropbox.count("oauth2/token") - refreshes;
    ensure(refreshes == 1, "there was not exactly one refresh")?;
    let moved = "five hours passed in the local Dropbox, and it refused the access token";
    let tokens = format!("{} -> {}", before.fingerprint(), after.fingerprint());
    teller.happened("Expiry", &[moved])?;
    teller.happened("Silent refresh", &["the next call simply worked, after one refresh", &tokens])
}

async fn revoke(
    stage: &Stage,
    source: &RefreshingTokenSource,
    tokens: &Tokens,
    teller: &mut Teller<'_>,
) -> Result<()> {
    let token = source.token().await.explain("there is no access token")?;
    let refresh_token =
        tokens.refresh_token.as_ref().ok_or_else(|| Failure::failed("no refresh token came"))?;
    let outcome = stage.token_endpoint.revoke(Some(&token), Some(refresh_token)).await;
    let outcome = outcome.explain("the sign-in cannot be revoked")?;
    ensure(outcome == Revocation::Revoked, "it was dead before")?;
    let call = stage.client_with(token)?.users().get_current_account().await;
    ensure(is_refused(&call), "the access token still works")?;
    let refresh = stage.token_endpoint.refresh(refresh_token, None).await;
    ensure(matches!(refresh, Err(TokenError::GrantDead(_))), "the refresh token still works")?;
    teller.happened("Revoke", &["access token and refresh token were both refused afterwards"])
}

/// Whether Dropbox did not accept the access token.
fn is_refused<T>(outcome: &Result<T, Error<()>>) -> bool {
    match outcome {
        Ok(_) => false,
        Err(Error::Denied { reason: Denial::Auth(_), .. }) => true,
        // With no other token to fall back to, the client says so.
        Err(error) => matches!(error, Error::Token { source: TokenError::NotSignedIn, .. }),
    }
}

/// Bytes of which no two blocks are the same.
fn content() -> Vec<u8> {
    let words = (0..(SIZE as u64) / 8).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    words.flatten().collect()
}

#[cfg(unix)]
fn is_private(path: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;

    path.metadata().is_ok_and(|metadata| metadata.permissions().mode().trailing_zeros() >= 6)
}

/// The directory's own permissions decide here.
#[cfg(not(unix))]
fn is_private(path: &std::path::Path) -> bool {
    path.exists()
}
