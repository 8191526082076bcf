//! Downloads a URL into a blob, for `files/save_url`.

use std::io;

use axum::body::Body;
use bytes::Bytes;
use futures_util::StreamExt as _;
use http::header::LOCATION;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use url::{Host, Url};

use super::client::{Outbound, OutboundFailure, Reach};
use crate::blob::{Blob, Spool, SpoolFolder};
use crate::endpoints::is_dropbox;

/// As many as browsers follow.
const MOST_REDIRECTS: usize = 20;

/// A download.
#[derive(Debug)]
pub(crate) struct Fetch {
    /// From where; made by [`web_url`].
    pub(crate) url: Url,
    /// To where it may lead, redirects as well.
    pub(crate) reach: Reach,
    /// The most bytes that are taken.
    pub(crate) limit: u64,
    /// The base URL of this server, which stands for all of Dropbox's hosts.
    pub(crate) home: String,
}

/// Why nothing was downloaded.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FetchFailure {
    /// Nothing answered.
    #[error(transparent)]
    Outbound(#[from] OutboundFailure),
    /// The answer was another than 200.
    #[error("the answer is {0}")]
    Status(StatusCode),
    /// A redirect led nowhere, or there were too many.
    #[error("a redirect leads nowhere")]
    Redirect,
    /// The body is larger than the limit.
    #[error("the file is larger than {0} bytes")]
    TooLarge(u64),
    /// The body ended early, or could not be kept.
    #[error("the download was cut short")]
    Body(#[source] io::Error),
}

/// Reads the URL of a page or a file on the web.
pub(crate) fn web_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

impl Fetch {
    /// Downloads it.
    ///
    /// # Errors
    /// It could not be had whole.
    pub(crate) async fn run(self, folder: SpoolFolder) -> Result<Blob, FetchFailure> {
        let reach = self.reach;
        // It reads files.
        let client = tokio::task::spawn_blocking(move || Outbound::new(reach));
        let client = client.await.map_err(|error| FetchFailure::Body(error.into()))??;
        let mut url = here(self.url, &self.home);
        for _ in 0..=MOST_REDIRECTS {
            let answer = client.send(request(&url)?).await?;
            match answer.status() {
                StatusCode::OK => return receive(answer.into_body(), folder, self.limit).await,
                status if status.is_redirection() => {
                    let target = target(&url, &answer).ok_or(FetchFailure::Redirect)?;
                    url = here(target, &self.home);
                }
                status => return Err(FetchFailure::Status(status)),
            }
        }
        Err(FetchFailure::Redirect)
    }
}

/// A URL of Dropbox's, as those in the answers to clients that come by Dropbox's names, leads here.
/// So does one of this server's own, in plain HTTP: its certificate is trusted by those who chose to.
fn here(mut url: Url, home: &str) -> Url {
    let Ok(home) = Url::parse(home) else { return url };
    let is_own = url.port() == home.port() && is_loopback(&url);
    if is_own || url.host_str().is_some_and(is_dropbox) {
        let moved = url.set_scheme(home.scheme()).and_then(|()| {
            url.set_host(home.host_str()).map_err(drop)?;
            url.set_port(home.port())
        });
        tracing::debug!(moved = moved.is_ok(), "the server downloads from itself");
    }
    url
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn request(url: &Url) -> Result<Request<Full<Bytes>>, FetchFailure> {
    let mut request = Request::get(url.as_str()).header("Accept", "*/*");
    if let Some(host) = url.host_str() {
        let host = url.port().map_or(host.to_owned(), |port| format!("{host}:{port}"));
        request = request.header("Host", host);
    }
    request.body(Full::default()).map_err(|_| FetchFailure::Redirect)
}

fn target(from: &Url, answer: &Response<Body>) -> Option<Url> {
    let location = answer.headers().get(LOCATION)?.to_str().ok()?;
    web_url(from.join(location).ok()?.as_str())
}

async fn receive(body: Body, folder: SpoolFolder, limit: u64) -> Result<Blob, FetchFailure> {
    let mut spool = Spool::new(folder);
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.map_err(|error| FetchFailure::Body(io::Error::other(error)))?;
        if spool.len() + part.len() as u64 > limit {
            return Err(FetchFailure::TooLarge(limit));
        }
        spool.push(&part).await.map_err(FetchFailure::Body)?;
    }
    spool.finish().await.map_err(FetchFailure::Body)
}
