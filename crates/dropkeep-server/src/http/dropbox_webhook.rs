//! `/webhooks/dropbox/{app}`: Dropbox tells that files of accounts changed.
//!
//! Anybody can send requests here, so the signature is checked over the bytes as they came, before they are read as
//! JSON. Accounts that are no connection of ours are passed over in silence: the answer tells nobody who is connected.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, StatusCode};
use ring::hmac::{HMAC_SHA256, Key, verify};
use serde::Deserialize;

use super::Server;
use super::problem::Problem;
use crate::config::AppConfig;

/// More than any notification has: some ten thousand accounts.
const LONGEST_NOTIFICATION: usize = 1024 * 1024;
/// Dropbox's challenges have 43 characters.
const LONGEST_CHALLENGE: usize = 256;

pub(super) fn routes() -> Router<Arc<Server>> {
    Router::new().route("/webhooks/dropbox/{app}", get(echo).post(receive))
}

#[derive(Deserialize)]
struct Challenge {
    challenge: String,
}

/// The body of a notification, as Dropbox's webhook guide describes it.
#[derive(Deserialize)]
struct Notification {
    #[serde(default)]
    list_folder: Changed,
}

#[derive(Default, Deserialize)]
struct Changed {
    #[serde(default)]
    accounts: Vec<String>,
    /// Of apps that are linked to whole teams: each with its members that changed.
    #[serde(default)]
    teams: BTreeMap<String, Vec<String>>,
}

/// `GET`: Dropbox asks whether this wants to be told. The challenge is echoed as what it is, a text, so
/// that no browser takes it for a page.
async fn echo(
    State(server): State<Arc<Server>>,
    Path(app): Path<String>,
    Query(asked): Query<Challenge>,
) -> Result<Response, Problem> {
    find(&server, &app)?;
    if asked.challenge.len() > LONGEST_CHALLENGE {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "invalid", "the challenge is too long"));
    }
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, asked.challenge).into_response())
}

/// `POST`: files changed. It is answered once the subscribers' copies are in the outbox: a few statements,
/// and a notification that was answered is not lost.
async fn receive(
    State(server): State<Arc<Server>>,
    Path(app): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, Problem> {
    let config = find(&server, &app)?;
    let body = to_bytes(body, LONGEST_NOTIFICATION).await.map_err(|_| {
        let detail = "no notification of Dropbox is that long";
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail)
    })?;
    if !is_signed(config, &headers, &body) {
        let detail = "the signature is not that of the app's secret";
        return Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", detail));
    }
    let notification: Notification = serde_json::from_slice(&body).map_err(|_| {
        Problem::new(StatusCode::BAD_REQUEST, "invalid", "this is no notification of Dropbox")
    })?;
    let Changed { accounts, teams } = notification.list_folder;
    let subjects: Vec<String> = accounts.into_iter().chain(teams.into_keys()).collect();
    let told = server.keep.tell_changed(&app, &subjects).await?;
    tracing::debug!(app, accounts = subjects.len(), told, "Dropbox says that files changed");
    Ok(StatusCode::OK)
}

fn find<'a>(server: &'a Server, app: &str) -> Result<&'a AppConfig, Problem> {
    let found = server.keep.config().apps.get(app);
    found.ok_or_else(|| Problem::not_found("there is no such app"))
}

/// Whether exactly one `X-Dropbox-Signature` is there, and is the HMAC-SHA256 of the body under the app's
/// secret in hexadecimal; compared in constant time.
fn is_signed(config: &AppConfig, headers: &HeaderMap, body: &[u8]) -> bool {
    let mut shown = headers.get_all("x-dropbox-signature").into_iter();
    let (Some(shown), None) = (shown.next(), shown.next()) else { return false };
    let Some(signature) = from_hexadecimal(shown.as_bytes()) else { return false };
    let Some(secret) = &config.app.secret else { return false };
    let key = Key::new(HMAC_SHA256, secret.expose().as_bytes());
    verify(&key, body, &signature).is_ok()
}

fn from_hexadecimal(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, []) = text.as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}
