//! What the buttons of the page do.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State as Extract;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::super::error::AdminError;
use super::super::fault_form::{ActionForm, FaultForm, TimesForm};
use super::super::input::duration;
use super::super::snapshots::{go_back, keep, start_over};
use crate::server::{Shared, query_pairs};

/// The most that a form may be.
const LIMIT: usize = 16 * 1024;

/// Does what a form asks, and shows the page again.
pub(crate) async fn act(
    Extract(shared): Extract<Arc<Shared>>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let is_form = headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let Ok(body) = axum::body::to_bytes(body, LIMIT).await else {
        return AdminError::bad("the form is too large", "body", "send less").into_response();
    };
    let pairs = if is_form { query_pairs(body) } else { Vec::new() };
    match carry_out(shared, &pairs).await {
        Ok(section) => back_to(&format!("/_local/#{section}")),
        Err(error) => {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("problem", &format!("{}: {}", error.what, error.hint));
            back_to(&format!("/_local/?{}", query.finish()))
        }
    }
}

async fn carry_out(
    shared: Arc<Shared>,
    pairs: &[(String, String)],
) -> Result<&'static str, AdminError> {
    let field = |name: &str| {
        pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned())
    };
    if let Some(by) = field("advance") {
        shared.clock.advance(duration(&by, "advance")?);
        return Ok("clock");
    }
    match field("clock").as_deref() {
        Some("freeze") => shared.clock.freeze(),
        Some("resume") => shared.clock.resume(),
        _ => {}
    }
    if let Some(number) = field("forget_fault").and_then(|number| number.parse().ok()) {
        shared.faults.remove(number);
        return Ok("faults");
    }
    if let Some(route) = field("fault_route") {
        let what = (field("fault_action"), field("fault_times"));
        shared.order(fault(route, what)?.read()?);
        return Ok("faults");
    }
    if let Some(name) = field("save") {
        keep(shared, name).await?;
        return Ok("state");
    }
    if let Some(name) = field("restore") {
        go_back(shared, name).await?;
        return Ok("state");
    }
    if field("reset").is_some() {
        start_over(shared).await?;
        return Ok("state");
    }
    Ok("clock")
}

fn fault(
    route: String,
    (action, times): (Option<String>, Option<String>),
) -> Result<FaultForm, AdminError> {
    let respond = |status, retry_after| ActionForm::Respond { status, body: None, retry_after };
    let action = match action.as_deref() {
        Some("429") => respond(429, Some(1)),
        Some("503") => respond(503, None),
        Some("expired_token") => ActionForm::ExpiredToken,
        Some("lose_answer") => ActionForm::LoseAnswer,
        Some("reset_connection") => ActionForm::ResetConnection,
        Some("reset_cursor") => ActionForm::ResetCursor,
        Some("empty_page") => ActionForm::EmptyPage,
        Some("stale") => ActionForm::Stale,
        _ => respond(500, None),
    };
    let times = times.unwrap_or_default();
    let times = times.parse().map_err(|_| {
        let hint = "give the number of calls that shall meet it";
        AdminError::bad(format!("{times:?} is no number"), "times", hint)
    })?;
    Ok(FaultForm { route, times: TimesForm::Count(times), after: 0, probability: 1.0, action })
}

/// 303: the form is not sent again when the page is loaded again.
fn back_to(place: &str) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(place) = HeaderValue::from_str(place) {
        answer.headers_mut().insert(LOCATION, place);
    }
    answer
}
