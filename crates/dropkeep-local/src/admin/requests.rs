//! The log of requests: searched, replayed, exported.

use std::sync::Arc;

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::answer::{Told, typed};
use super::error::{AdminError, ErrorBody};
use super::input::Asked;
use crate::fault::Pattern;
use crate::server::{RequestFilter, RequestRecord, Shared, as_curl, as_har};

/// How many requests a page has when nobody says.
const PAGE: usize = 100;

/// Which requests are asked for. All that is given has to be so.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct RequestQuery {
    /// The route (`files/upload`), in which `*` stands for anything.
    pub(crate) route: Option<String>,
    /// The method.
    pub(crate) method: Option<String>,
    /// The status of the answer.
    pub(crate) status: Option<u16>,
    /// The id of the account that acted.
    pub(crate) account: Option<String>,
    /// Text anywhere in the record, the argument included.
    pub(crate) text: Option<String>,
    /// Only requests with a lower number: the `next` of the page before.
    pub(crate) before: Option<u64>,
    /// How many at most; 100 by default, up to 10,000.
    pub(crate) limit: Option<usize>,
}

/// A page of requests, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RequestPage {
    /// The requests.
    requests: Vec<RequestShown>,
    /// What to give as `before` for the next page, if there is one.
    next: Option<u64>,
}

/// One request.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RequestShown {
    /// Its number.
    pub(crate) number: u64,
    /// When it arrived, in virtual time, RFC 3339.
    pub(crate) at: String,
    /// The method.
    pub(crate) method: String,
    /// The route (`files/upload`), or the path of a page.
    pub(crate) route: String,
    /// The status; absent while it runs and when the client went away.
    pub(crate) status: Option<u16>,
    /// How long it took until its answer began, in milliseconds of real time.
    pub(crate) milliseconds: Option<f64>,
    /// The account that acted.
    pub(crate) account: Option<String>,
    /// The key of the app that asked.
    pub(crate) app: Option<String>,
    /// `User-Agent`.
    pub(crate) user_agent: Option<String>,
    /// The host that the client asked by.
    pub(crate) host: Option<String>,
    /// `X-Dropbox-Request-Id` of the answer.
    pub(crate) request_id: String,
    /// The argument, without what is secret.
    pub(crate) argument: Option<Value>,
    /// Bytes of the request's body.
    pub(crate) request_size: Option<u64>,
    /// Bytes of the answer's body.
    pub(crate) response_size: Option<u64>,
}

impl From<RequestRecord> for RequestShown {
    fn from(record: RequestRecord) -> Self {
        Self {
            number: record.number,
            at: record.at.to_string(),
            method: record.method.to_string(),
            route: record.route,
            status: record.status.map(|status| status.as_u16()),
            milliseconds: record.duration.map(|duration| duration.as_secs_f64() * 1000.0),
            account: record.account,
            app: record.app,
            user_agent: record.user_agent,
            host: record.host,
            request_id: record.request_id,
            argument: record.argument.map(|argument| (*argument).clone()),
            request_size: record.request_size,
            response_size: record.response_size,
        }
    }
}

impl RequestQuery {
    /// The records asked for, and where the next page begins. A form's empty fields ask nothing.
    pub(super) fn find(&self, shared: &Shared) -> (Vec<RequestRecord>, Option<u64>) {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let filter = RequestFilter {
            route: given(&self.route).map(Pattern::new),
            method: given(&self.method),
            status: self.status,
            account: given(&self.account),
            argument: None,
            text: given(&self.text),
        };
        let limit = self.limit.unwrap_or(PAGE).clamp(1, 10_000);
        let wanted = |record: &RequestRecord| filter.matches(record);
        let (records, more) = shared.requests.newest((self.before, limit), wanted);
        let next = records.last().filter(|_| more).map(|last| last.number);
        (records, next)
    }
}

/// Finds requests, the newest first.
#[utoipa::path(get, path = "/_local/requests", tag = "requests", params(RequestQuery),
    responses((status = 200, body = RequestPage), (status = 400, body = ErrorBody)))]
pub(crate) async fn requests(
    Extract(shared): Extract<Arc<Shared>>,
    Asked(query): Asked<RequestQuery>,
) -> Told<RequestPage> {
    let (records, next) = query.find(&shared);
    Told(RequestPage { requests: records.into_iter().map(Into::into).collect(), next })
}

/// Forgets all requests.
#[utoipa::path(delete, path = "/_local/requests", tag = "requests",
    responses((status = 204, description = "They are forgotten; numbers go on.")))]
pub(crate) async fn forget(Extract(shared): Extract<Arc<Shared>>) -> StatusCode {
    shared.requests.clear();
    StatusCode::NO_CONTENT
}

/// Tells one request.
#[utoipa::path(get, path = "/_local/requests/{number}", tag = "requests",
    params(("number" = u64, Path)),
    responses((status = 200, body = RequestShown), (status = 404, body = ErrorBody)))]
pub(crate) async fn request(
    Extract(shared): Extract<Arc<Shared>>,
    Path(number): Path<String>,
) -> Result<Told<RequestShown>, AdminError> {
    one(&shared, &number).map(RequestShown::from).map(Told)
}

/// Tells one request as a `curl` command for a POSIX shell. Tokens stand in it as the variables
/// that `dropkeep local env` sets, an upload's body as the file `$FILE`.
#[utoipa::path(get, path = "/_local/requests/{number}/curl", tag = "requests",
    params(("number" = u64, Path)),
    responses((status = 200, body = String, content_type = "text/plain"),
        (status = 404, body = ErrorBody)))]
pub(crate) async fn curl(
    Extract(shared): Extract<Arc<Shared>>,
    Path(number): Path<String>,
) -> Result<Response, AdminError> {
    let record = one(&shared, &number)?;
    let line = as_curl(&record, &shared.endpoint) + "\n";
    Ok(typed(StatusCode::OK, "text/plain; charset=utf-8", line))
}

/// Exports requests as HAR 1.2, in the order of their arrival. The query is that of
/// `/_local/requests`, but everything is one page.
#[utoipa::path(get, path = "/_local/requests.har", tag = "requests", params(RequestQuery),
    responses((status = 200, description = "An HTTP Archive.", body = Value),
        (status = 400, body = ErrorBody)))]
pub(crate) async fn har(
    Extract(shared): Extract<Arc<Shared>>,
    Asked(mut query): Asked<RequestQuery>,
) -> Told<Value> {
    query.limit = query.limit.or(Some(usize::MAX));
    let (mut records, _) = query.find(&shared);
    records.reverse();
    Told(as_har(&records, &shared.endpoint))
}

fn one(shared: &Shared, number: &str) -> Result<RequestRecord, AdminError> {
    let known = number.parse().ok().and_then(|number| shared.requests.one(number));
    known.ok_or_else(|| {
        let hint = "the numbers are in /_local/requests; only the last requests are kept";
        AdminError::missing(format!("there is no request {number:?}"), "path", hint)
    })
}
