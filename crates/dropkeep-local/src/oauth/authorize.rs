//! `/oauth2/authorize`: asks the person, and sends the browser on.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{RawQuery, State as Extract};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::consent::{self, Consent};
use super::pages::{CodePage, DeniedPage, ErrorPage, UnfitPage, page};
use super::question::question;
use super::remembered::{forget, remember, remembered};
use super::request::AuthorizeRequest;
use super::token::FORM_LIMIT;
use super::who::preselected;
use crate::server::{Shared, query_pairs};
use crate::state::State;
use crate::wire::{self, Answer};

/// Shows the question, or what is wrong with it. Who need not be asked is sent on at once.
pub(crate) async fn authorize_page(
    Extract(shared): Extract<Arc<Shared>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let now = shared.clock.now();
    let state = &mut *shared.state();
    let request = match AuthorizeRequest::read(&query_pairs(query.unwrap_or_default()), state) {
        Ok(request) => request,
        Err(reason) => return refused(&reason),
    };
    let known = remembered(&headers).filter(|_| !request.force_reauthentication);
    let account = match preselected(&request, known.as_deref(), state) {
        Ok(account) => account,
        Err(reason) => return unfit(&request, &reason, state),
    };
    let is_remembered = known.as_ref() == Some(&account);
    if shared.auto_approve || is_remembered && consent::is_given(&request, &account, state) {
        let consent = consent::allow(&request, &account, (state, now));
        return concluded(&request, consent, state);
    }
    let mut answer = question(&request, &account, state);
    if request.force_reauthentication {
        forget(&mut answer);
    }
    answer
}

/// Takes the decision from the form.
pub(crate) async fn decide(
    Extract(shared): Extract<Arc<Shared>>,
    headers: HeaderMap,
    form: Body,
) -> Answer {
    // Browsers say where a form was; other clients say nothing.
    if headers.get("Sec-Fetch-Site").is_some_and(|site| site != "same-origin") {
        return refused("the decision was not made on this server's own page");
    }
    let Ok(form) = to_bytes(form, FORM_LIMIT).await else {
        return refused("the form is too large");
    };
    let pairs = query_pairs(form);
    let field = |name: &str| {
        let named = pairs.iter().find(|(key, _)| key == name);
        named.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let now = shared.clock.now();
    let state = &mut *shared.state();
    let Some(request) = state.grants.asked(field("form_token")) else {
        return refused("this page was already answered, or is not one of ours: start again");
    };
    let known = remembered(&headers).filter(|_| !request.force_reauthentication);
    let account = match field("account") {
        "" => preselected(&request, known.as_deref(), state),
        chosen => Ok(chosen.to_owned()),
    };
    let account = match account {
        Ok(account) => account,
        Err(reason) => return unfit(&request, &reason, state),
    };
    let consent = match field("decision") {
        "allow" => consent::allow(&request, &account, (state, now)),
        _ => Ok(consent::deny(&request)),
    };
    let is_signed_in = consent.is_ok() && state.accounts.contains_key(&account);
    let mut answer = concluded(&request, consent, state);
    if is_signed_in {
        remember(&account, &mut answer);
    }
    answer
}

/// What the browser gets after the decision.
fn concluded(
    request: &AuthorizeRequest,
    consent: Result<Consent, String>,
    state: &State,
) -> Answer {
    let app = name_of(request, state);
    match consent {
        Ok(Consent::Redirect(url)) => redirect(&url),
        Ok(Consent::Code(code)) => page(StatusCode::OK, &CodePage { app, code: &code }),
        Ok(Consent::Denied) => page(StatusCode::OK, &DeniedPage { app }),
        Err(reason) => unfit(request, &reason, state),
    }
}

fn name_of<'s>(request: &AuthorizeRequest, state: &'s State) -> &'s str {
    state.apps.get(&request.app).map(|app| app.name.as_str()).unwrap_or_default()
}

fn unfit(request: &AuthorizeRequest, reason: &str, state: &State) -> Answer {
    page(StatusCode::FORBIDDEN, &UnfitPage { app: name_of(request, state), reason })
}

fn refused(reason: &str) -> Answer {
    page(StatusCode::BAD_REQUEST, &ErrorPage { reason })
}

/// 303, so that the form is not sent on.
fn redirect(url: &str) -> Answer {
    let mut answer = wire::text(StatusCode::SEE_OTHER, "");
    let headers = answer.headers_mut();
    if let Ok(url) = HeaderValue::from_str(url) {
        headers.insert(http::header::LOCATION, url);
    }
    headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(http::header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}
