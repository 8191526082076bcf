//! What is shown once: a key or a link that was made just now.
//!
//! The form that makes it is answered with a redirect, so that a reload makes no other. What is to be shown
//! travels in a cookie of that browser meanwhile, sealed for its operator, and the page takes it away.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cookie::SameSite;
use cookie::time::Duration;
use dropkeep_stores::{Place, Sealed};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::operator::Operator;
use super::pages::{NoticePage, ShownOncePage, frame};
use super::refusal::Refusal;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::pages::cookies::{self, CookieRules};
use crate::http::problem::Problem;

const COOKIE: &str = "shown-once";
/// As long as a redirect takes, and a slow network.
const LIFETIME: Duration = Duration::minutes(2);

/// What a page shows once.
#[derive(Serialize, Deserialize)]
pub(super) struct Shown {
    /// The entry of the bar that is current.
    pub(super) bar: String,
    pub(super) heading: String,
    pub(super) detail: String,
    /// The secret itself.
    pub(super) text: String,
    /// Where the page leads back to.
    pub(super) back: String,
}

/// Sends the browser to the page that shows it.
pub(super) fn show(
    server: &Server,
    operator: &Operator,
    shown: &Shown,
) -> Result<Response, Refusal> {
    let config = server.keep.config();
    let text = Zeroizing::new(serde_json::to_vec(shown).unwrap_or_default());
    let sealed = config.keys.seal(&place(operator), &text).map_err(|error| {
        tracing::error!(%error, "what is shown once cannot be sealed");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "this cannot be shown")
    })?;
    let value = URL_SAFE_NO_PAD.encode(sealed.as_bytes());
    let cookie = CookieRules::of(config).set(COOKIE, &value, LIFETIME, SameSite::Strict);
    let there = answer::see_other(config.url_of(["admin", "shown"]).path());
    Ok(answer::with_cookies(there, [cookie]))
}

/// `GET /admin/shown`.
pub(super) async fn page(
    State(server): State<Arc<Server>>,
    operator: Operator,
    headers: HeaderMap,
) -> Response {
    let config = server.keep.config();
    let Some(shown) = open(&server, &operator, &headers) else {
        let detail =
            "It was shown once and is kept nowhere. Whoever lost it makes another.".to_owned();
        let page = NoticePage { frame: frame(config), heading: "That was shown already", detail };
        return answer::page(StatusCode::GONE, &page);
    };
    let bar = if shown.bar == "keys" { "keys" } else { "connect" };
    let page = ShownOncePage {
        frame: frame(config),
        bar: operator.bar(bar),
        heading: shown.heading,
        detail: shown.detail,
        shown: shown.text,
        back: shown.back,
    };
    let gone = CookieRules::of(config).set(COOKIE, "", Duration::ZERO, SameSite::Strict);
    answer::with_cookies(answer::page(StatusCode::OK, &page), [gone])
}

fn open(server: &Server, operator: &Operator, headers: &HeaderMap) -> Option<Shown> {
    let config = server.keep.config();
    let name = CookieRules::of(config).name(COOKIE);
    let cookie = cookies::all(headers).find(|cookie| cookie.name() == name)?;
    let sealed = Sealed::from_bytes(URL_SAFE_NO_PAD.decode(cookie.value()).ok()?);
    let text = config.keys.open(&place(operator), &sealed).ok()?;
    serde_json::from_slice(&text).ok()
}

/// Another operator's browser opens nothing with it.
fn place(operator: &Operator) -> Place<'_> {
    let key = &operator.caller.key.api_key;
    Place { tenant: &key.tenant, owner: key.id.as_str(), field: "shown_once" }
}
