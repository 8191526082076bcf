//! From a route, an argument and a credential to an HTTP request. No IO happens here.

use std::time::Duration;

use dropkeep_auth::Endpoints;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, RANGE};
use http::{HeaderName, HeaderValue, Method, Request, Uri};

use super::{Body, ByteRange, Credential};
use crate::client::View;
use crate::error::NotSent;
use crate::route::{Host, Route, Style};
use crate::wire::ascii;

const API_ARG: HeaderName = HeaderName::from_static("dropbox-api-arg");
const OCTETS: HeaderValue = HeaderValue::from_static("application/octet-stream");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// How long Dropbox may add to a long poll's own timeout, and what the way there and back takes.
const LONGPOLL_SLACK: Duration = Duration::from_secs(90);
/// The timeout of a long poll that names none (`files/list_folder/longpoll`).
const LONGPOLL_DEFAULT: u64 = 30;

/// One call, as it is repeated until it has an answer.
pub(crate) struct Plan {
    pub(crate) route: &'static Route,
    /// The argument as JSON text.
    pub(crate) argument: String,
    /// What an upload sends; `None` for the other styles, whose body is the argument or nothing.
    pub(crate) content: Option<Body>,
    /// Which part of a download is wanted.
    pub(crate) range: Option<ByteRange>,
}

impl Plan {
    /// The body of the request.
    pub(crate) fn body(&self) -> Body {
        match self.route.style {
            Style::Rpc => Body::from(self.argument.clone()),
            Style::Upload => self.content.clone().unwrap_or_default(),
            Style::Download => Body::empty(),
        }
    }

    /// Whether the request may be sent again when nobody knows what became of it.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.route.idempotent && !self.route.idempotent_unless.is_some_and(|name| self.is_set(name))
    }

    /// How long a long poll may stay silent; `None` for every other route.
    pub(crate) fn longpoll(&self) -> Option<Duration> {
        if self.route.host != Host::Notify {
            return None;
        }
        let asked = self.field("timeout").and_then(|timeout| timeout.as_u64());
        let asked = Duration::from_secs(asked.unwrap_or(LONGPOLL_DEFAULT));
        Some(asked.saturating_add(LONGPOLL_SLACK))
    }

    fn is_set(&self, name: &str) -> bool {
        self.field(name).is_some_and(|value| value == serde_json::Value::Bool(true))
    }

    fn field(&self, name: &str) -> Option<serde_json::Value> {
        let argument: serde_json::Value = serde_json::from_str(&self.argument).ok()?;
        argument.get(name).cloned()
    }
}

/// Builds the request; its body travels apart, as [`Plan::body`].
pub(crate) fn build(
    plan: &Plan,
    credential: &Credential,
    endpoints: &Endpoints,
    view: &View,
) -> Result<Request<()>, NotSent> {
    let mut request = Request::new(());
    *request.method_mut() = Method::POST;
    *request.uri_mut() = uri(plan.route, endpoints)?;
    let headers = request.headers_mut();
    if let Some(authorization) = credential.header() {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    if matches!(credential, Credential::Bearer(_)) {
        view.add_to(headers)?;
    }
    match plan.route.style {
        Style::Rpc => headers.insert(CONTENT_TYPE, JSON),
        Style::Upload => headers.insert(CONTENT_TYPE, OCTETS),
        Style::Download => None,
    };
    if plan.route.style != Style::Rpc {
        let argument = HeaderValue::try_from(ascii(&plan.argument))
            .map_err(|_| NotSent::Unbuildable("the argument"))?;
        headers.insert(API_ARG, argument);
    }
    if let Some(range) = plan.range {
        headers.insert(RANGE, range.header());
    }
    if let Some(length) = plan.body().content_length() {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    Ok(request)
}

fn uri(route: &Route, endpoints: &Endpoints) -> Result<Uri, NotSent> {
    let base = match route.host {
        Host::Api => &endpoints.api,
        Host::Content => &endpoints.content,
        Host::Notify => &endpoints.notify,
    };
    format!("{base}{}", route.path).parse().map_err(|_| NotSent::Unbuildable("the endpoint"))
}
