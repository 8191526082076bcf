//! Signing in with an API key, and out.
//!
//! An operator has no password of their own: an API key with the action `admin` opens a session for at most eight
//! hours, which ends with the key and can do what the key may. The session is a cookie that holds a random secret, of
//! which the database has the digest. Attempts are counted by address before a key is looked at, and wrong keys in all;
//! whatever strangers try elsewhere, a key that works is let in.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::Response;
use dropkeep_stores::Action;
use http::{HeaderMap, StatusCode};

use super::operator::{LONGEST_SESSION, Operator, cookie, no_cookie, shown};
use super::pages::{SignInPage, frame};
use super::refusal::Refusal;
use super::signed_form::{Fields, SignedForm};
use crate::callers::NotAsked;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::pages::answer;
use crate::http::pages::fetch_metadata::is_own_form;
use crate::http::problem::Problem;

/// `GET /admin/sign-in`.
pub(super) async fn page(
    State(server): State<Arc<Server>>,
    operator: Result<Operator, Refusal>,
) -> Response {
    match operator {
        Ok(_) => home(&server),
        Err(_) => ask(&server, StatusCode::OK),
    }
}

/// `POST /admin/sign-in`. What is wrong with a key that is not accepted is not said: one that was revoked,
/// one for other actions and one that never was look the same.
pub(super) async fn open(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refusal> {
    if !is_own_form(&headers, &server.keep.config().public_url) {
        return Err(Refusal::ForeignForm);
    }
    let counted = server.visitors.count_sign_in((request.extensions(), &headers));
    counted.map_err(|wait| {
        let detail = "somebody at your address has tried to sign in too often: wait a moment";
        Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", detail).retry_after(wait)
    })?;
    let fields = Fields::read(request).await?;
    let Some(caller) = caller(&server, fields.text("key").unwrap_or_default()).await? else {
        tracing::warn!(
            "somebody tried to sign in to the admin page with a key that is not accepted"
        );
        return Ok(ask(&server, StatusCode::FORBIDDEN));
    };
    let operators = &server.keep.sign_ins().operators;
    // Whoever was signed in with this browser is no longer.
    if let Some(before) = shown(server.keep.config(), &headers) {
        operators.close(&before).await?;
    }
    let lifetime = Duration::from_secs(u64::from(LONGEST_SESSION) * 3600);
    let secret = operators.open(&caller.key.api_key.id, lifetime).await?;
    record(&server, &caller, "operator.sign_in").await;
    Ok(answer::with_cookies(home(&server), [cookie(server.keep.config(), &secret)]))
}

/// `POST /admin/sign-out`.
pub(super) async fn close(
    State(server): State<Arc<Server>>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    server.keep.sign_ins().operators.close(form.operator.secret()).await?;
    record(&server, &form.operator.caller, "operator.sign_out").await;
    let page = server.keep.config().url_of(["admin", "sign-in"]);
    Ok(answer::with_cookies(answer::see_other(page.path()), [no_cookie(server.keep.config())]))
}

async fn caller(server: &Server, shown: &str) -> Result<Option<Caller>, Refusal> {
    let found = server.callers.find_typed(shown).await.map_err(|error| match error {
        NotAsked::TooMany(wait) => {
            let detail = "too many keys that are not accepted were tried: wait a moment";
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", detail).retry_after(wait)
        }
        NotAsked::Database(error) => error.into(),
    })?;
    let found = found.filter(|key| key.api_key.actions.contains(&Action::Admin));
    Ok(found.filter(|key| key.count().is_ok()).map(|key| Caller { key }))
}

async fn record(server: &Server, caller: &Caller, action: &'static str) {
    let record = server.keep.audit().now(caller.tenant(), caller.actor(), action, None);
    server.record(&record).await;
}

fn ask(server: &Server, status: StatusCode) -> Response {
    let page = SignInPage { frame: frame(server.keep.config()), is_refused: !status.is_success() };
    answer::page(status, &page)
}

fn home(server: &Server) -> Response {
    answer::see_other(server.keep.config().url_of(["admin"]).path())
}
