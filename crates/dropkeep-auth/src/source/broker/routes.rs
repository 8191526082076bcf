//! The two requests of a keep's API that tokens are had by.

use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use jiff::Timestamp;

use super::answer;
use crate::round_trip::send;
use crate::{AccessToken, KeepKey, TokenError};

/// One connection at a keep.
#[derive(Debug)]
pub(super) struct Routes {
    /// `.../v1/connections/{id}/token`
    pub(super) token: Uri,
    pub(super) key: KeepKey,
    /// `Bearer` and the key, marked sensitive.
    pub(super) authorization: HeaderValue,
    pub(super) http: reqwest::Client,
    pub(super) total_timeout: Duration,
}

impl Routes {
    /// `GET /v1/connections/{id}/token`, sent at `now`: a token that lasts for `minimum`.
    pub(super) async fn token(
        &self,
        minimum: Option<Duration>,
        now: Timestamp,
    ) -> Result<AccessToken, TokenError> {
        let minimum = minimum.map(whole_seconds).filter(|seconds| *seconds > 0);
        let query = minimum.map(|seconds| format!("?min_ttl={seconds}")).unwrap_or_default();
        self.ask(Method::GET, &query, String::new(), now).await
    }

    /// `POST /v1/connections/{id}/token/report`, sent at `now`: another token than the one that has
    /// this fingerprint.
    pub(super) async fn report(
        &self,
        fingerprint: &str,
        now: Timestamp,
    ) -> Result<AccessToken, TokenError> {
        let body = serde_json::json!({ "fingerprint": fingerprint }).to_string();
        self.ask(Method::POST, "/report", body, now).await
    }

    async fn ask(
        &self,
        method: Method,
        suffix: &str,
        body: String,
        now: Timestamp,
    ) -> Result<AccessToken, TokenError> {
        let mut builder = Request::builder()
            .method(method)
            .uri(format!("{}{suffix}", self.token))
            .header(AUTHORIZATION, &self.authorization)
            .header(ACCEPT, "application/json");
        if !body.is_empty() {
            builder = builder.header(CONTENT_TYPE, "application/json");
        }
        let request = builder.body(body);
        let request = request.map_err(|_| TokenError::UnusableAnswer("no request can be made"))?;
        let sent = send(&self.http, request, self.total_timeout).await;
        let answered =
            sent.map_err(|trouble| TokenError::Unavailable { retry_after: None, trouble })?;
        tracing::debug!(status = answered.status.as_u16(), "the keep answered");
        answer::read(&answered, self.key.expose(), now)
    }
}

/// Rounded up, and no more than the keep takes.
fn whole_seconds(minimum: Duration) -> u32 {
    let seconds = minimum.as_secs() + u64::from(minimum.subsec_nanos() > 0);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}
