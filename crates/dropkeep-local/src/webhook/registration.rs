//! Adding a webhook: its URI has to answer a challenge.

use std::sync::Arc;
use std::time::Duration;

use axum::body::to_bytes;
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use url::Url;

use super::notifier::watch;
use crate::causes::with_causes;
use crate::outbound::{Outbound, OutboundFailure, web_url};
use crate::server::Shared;

/// How long the challenge may take. It is not repeated.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// The most that is read of an answer.
const LIMIT: usize = 64 * 1024;

/// Why a webhook is not added.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RegistrationFailure {
    /// The text is no URL of a web server.
    #[error("{0:?} is no http or https URL")]
    NoUrl(String),
    /// There is no such app.
    #[error("there is no app {0:?}")]
    NoApp(String),
    /// The URI was not reached.
    #[error("the challenge was not delivered: {0}")]
    Unreached(String),
    /// Ten seconds passed.
    #[error("the challenge was not answered within ten seconds")]
    TooSlow,
    /// The answer was another than the challenge.
    #[error("the challenge was answered with {status} and another body")]
    Wrong { status: StatusCode },
}

impl From<OutboundFailure> for RegistrationFailure {
    fn from(failure: OutboundFailure) -> Self {
        Self::Unreached(with_causes(&failure))
    }
}

/// Asks a URI whether it wants to be told of changes (GET with `challenge`, to be echoed), and
/// remembers it for the app.
///
/// # Errors
/// It is not added.
pub(crate) async fn register(
    shared: &Arc<Shared>,
    (app, uri): (&str, &str),
) -> Result<(), RegistrationFailure> {
    let url = web_url(uri).ok_or_else(|| RegistrationFailure::NoUrl(uri.to_owned()))?;
    let missing = || RegistrationFailure::NoApp(app.to_owned());
    if !shared.state().apps.contains_key(app) {
        return Err(missing());
    }
    let challenge = shared.random().url_safe(43);
    let asked = ask(shared, url, &challenge);
    let (status, body) =
        tokio::time::timeout(PATIENCE, asked).await.map_err(|_| RegistrationFailure::TooSlow)??;
    if status != StatusCode::OK || body != challenge {
        return Err(RegistrationFailure::Wrong { status });
    }
    let mut state = shared.state();
    let app = state.apps.get_mut(app).ok_or_else(missing)?;
    if !app.webhook_uris.iter().any(|known| known == uri) {
        app.webhook_uris.push(uri.to_owned());
    }
    drop(state);
    watch(shared);
    Ok(())
}

async fn ask(
    shared: &Shared,
    mut url: Url,
    challenge: &str,
) -> Result<(StatusCode, Bytes), RegistrationFailure> {
    url.query_pairs_mut().append_pair("challenge", challenge);
    url.set_fragment(None);
    let request = Request::get(url.as_str()).body(Full::default());
    let request = request.map_err(|_| RegistrationFailure::NoUrl(url.to_string()))?;
    let client = client(shared).await?;
    let answer = client.send(request).await?;
    let status = answer.status();
    let body = to_bytes(answer.into_body(), LIMIT).await;
    Ok((status, body.map_err(|error| RegistrationFailure::Unreached(error.to_string()))?))
}

/// A client that keeps to where this server may send requests.
pub(super) async fn client(shared: &Shared) -> Result<Outbound, OutboundFailure> {
    let reach = shared.fetch_reach;
    // It reads files.
    let made = tokio::task::spawn_blocking(move || Outbound::new(reach)).await;
    made.unwrap_or_else(|panic| Err(OutboundFailure::OutOfReach(panic.to_string())))
}
