//! `/oauth2/authorize`: asks the person, and sends the browser on.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{RawQuery, State as Extract};
use http::{HeaderMap, HeaderValue, StatusCode};
use url::Url;

use super::consent::{self, Consent};
use super::grants::TokenKind;
use super::pages::{CodePage, ConsentPage, DeniedPage, ErrorPage, UnfitPage, page};
use super::request::AuthorizeRequest;
use super::scopes;
use super::token::FORM_LIMIT;
use crate::server::{Shared, query_pairs};
use crate::state::State;
use crate::wire::{self, Answer};

/// Shows the question, or what is wrong with it.
pub(crate) async fn authorize_page(
    Extract(shared): Extract<Arc<Shared>>,
    RawQuery(query): RawQuery,
) -> Answer {
    let state = &mut *shared.state();
    match AuthorizeRequest::read(&query_pairs(query.unwrap_or_default()), state) {
        Ok(request) => question(&request, state),
        Err(reason) => refused(&reason),
    }
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
        pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .unwrap_or_default()
    };
    let now = shared.clock.now();
    let state = &mut *shared.state();
    let Some(request) = state.grants.asked(field("form_token")) else {
        return refused("this page was already answered, or is not one of ours: start again");
    };
    let app = state.apps.get(&request.app).map(|app| app.name.clone()).unwrap_or_default();
    let consent = match (
        field("decision"),
        state.accounts_in_order().first().map(|account| account.id.clone()),
    ) {
        ("allow", Some(account)) => consent::allow(&request, &account, (state, now)),
        _ => Ok(consent::deny(&request)),
    };
    let consent = match consent {
        Ok(consent) => consent,
        Err(reason) => {
            return page(StatusCode::FORBIDDEN, &UnfitPage { app: &app, reason: &reason });
        }
    };
    match consent {
        Consent::Redirect(url) => redirect(&url),
        Consent::Code(code) => page(StatusCode::OK, &CodePage { app: &app, code: &code }),
        Consent::Denied => page(StatusCode::OK, &DeniedPage { app: &app }),
    }
}

fn question(request: &AuthorizeRequest, state: &mut State) -> Answer {
    let (Some(app), Some(account)) = (
        state.apps.get(&request.app).cloned(),
        state.accounts_in_order().first().map(|account| (*account).clone()),
    ) else {
        return refused("there is no account");
    };
    let name = format!("{} {}", account.given_name, account.surname);
    let asked: Vec<_> =
        request.scopes.iter().map(|scope| (scopes::in_words(scope), scope.as_str())).collect();
    let destination = request.redirect_uri.as_deref().map(host);
    let lasting = match request.kind {
        TokenKind::Offline => "It keeps this access until you disconnect it.",
        TokenKind::Online => "It has this access for four hours.",
        TokenKind::Legacy => "It has this access without an end.",
    };
    let form_token = state.grants.ask(request.clone(), &mut state.random);
    page(
        StatusCode::OK,
        &ConsentPage {
            app: &app.name,
            name: &name,
            email: &account.email,
            scopes: &asked,
            lasting,
            destination: destination.as_deref(),
            form_token: &form_token,
        },
    )
}

/// The host a person is sent to, as far as it has one.
fn host(uri: &str) -> String {
    match Url::parse(uri) {
        Ok(url) => match (url.host_str(), url.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => format!("the app ({}:)", url.scheme()),
        },
        Err(_) => uri.to_owned(),
    }
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
