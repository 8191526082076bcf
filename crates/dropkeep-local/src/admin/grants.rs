//! Decisions about authorize URLs, without a browser.

use std::sync::Arc;

use axum::extract::State as Extract;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::Told;
use super::error::{AdminError, ErrorBody};
use super::input::Sent;
use crate::oauth::{Consent, Decision, decide_url};
use crate::server::Shared;

/// An authorize URL to decide about.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorizeForm {
    /// The URL that the app would open in a browser.
    url: String,
    /// Who decides; the ready-made account by default.
    account: Option<String>,
}

/// What the browser would get.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Decided {
    /// Where the browser is sent, with `code` or `error` in the query.
    redirect: Option<String>,
    /// The authorization code, in the redirect or shown on the page.
    code: Option<String>,
}

/// Allows what an authorize URL asks.
#[utoipa::path(post, path = "/_local/approve", tag = "sign-in", request_body = AuthorizeForm,
    responses((status = 200, body = Decided), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody)))]
pub(crate) async fn approve(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(form): Sent<AuthorizeForm>,
) -> Result<Told<Decided>, AdminError> {
    decide(&shared, &form, Decision::Allow)
}

/// Denies what an authorize URL asks.
#[utoipa::path(post, path = "/_local/deny", tag = "sign-in", request_body = AuthorizeForm,
    responses((status = 200, body = Decided), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody)))]
pub(crate) async fn deny(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(form): Sent<AuthorizeForm>,
) -> Result<Told<Decided>, AdminError> {
    decide(&shared, &form, Decision::Deny)
}

fn decide(
    shared: &Shared,
    form: &AuthorizeForm,
    decision: Decision,
) -> Result<Told<Decided>, AdminError> {
    let account = known_account(shared, form.account.as_deref())?;
    let consent = decide_url(shared, (&form.url, &account), decision).map_err(|error| {
        let hint = "a browser would show this on an error page; mend the URL that the app makes, or \
                    let another account decide";
        AdminError::bad(error.reason, "url", hint)
    })?;
    let redirect = match &consent {
        Consent::Redirect(url) => Some(url.clone()),
        _ => None,
    };
    Ok(Told(Decided { redirect, code: consent.code() }))
}

/// The account of this id, or the ready-made one, or the first.
pub(super) fn known_account(shared: &Shared, id: Option<&str>) -> Result<String, AdminError> {
    let state = shared.state();
    let known = match id {
        Some(id) => state.accounts.get(id).map(|account| account.id.clone()),
        None => {
            let ready = Some(state.ready("account")).filter(|id| !id.is_empty());
            let first = || state.accounts_in_order().first().map(|account| account.id.clone());
            ready.or_else(first)
        }
    };
    known.ok_or_else(|| {
        let what = id.map_or("there is no account".to_owned(), |id| format!("no account {id:?}"));
        AdminError::missing(what, "account", "the ids are in /_local/state")
    })
}
