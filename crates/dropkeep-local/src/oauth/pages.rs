//! The pages a person sees.

use askama::Template;
use http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_FRAME_OPTIONS};
use http::{HeaderValue, StatusCode};

use crate::wire::{self, Answer};

/// The question whether the app may have what it asks.
#[derive(Template)]
#[template(path = "consent.html")]
pub(super) struct ConsentPage<'p> {
    pub(super) app: &'p str,
    /// `your`, or whose Dropbox else it is about.
    pub(super) whose: &'p str,
    /// Who may answer.
    pub(super) accounts: &'p [Choice],
    /// Each scope in words, and by its name.
    pub(super) scopes: &'p [(&'p str, &'p str)],
    /// What the app may do without asking again, for how long.
    pub(super) lasting: &'p str,
    /// Where the browser goes next, if anywhere.
    pub(super) destination: Option<&'p str>,
    pub(super) form_token: &'p str,
}

/// One of the accounts to choose from.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) id: String,
    /// Name, address and place in a team.
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// The authorization code, to be pasted.
#[derive(Template)]
#[template(path = "code.html")]
pub(super) struct CodePage<'p> {
    pub(super) app: &'p str,
    pub(super) code: &'p str,
}

/// Nothing was granted.
#[derive(Template)]
#[template(path = "denied.html")]
pub(super) struct DeniedPage<'p> {
    pub(super) app: &'p str,
}

/// The app asked wrongly.
#[derive(Template)]
#[template(path = "error.html")]
pub(super) struct ErrorPage<'p> {
    pub(super) reason: &'p str,
}

/// The account may not allow what the app asks.
#[derive(Template)]
#[template(path = "unfit.html")]
pub(super) struct UnfitPage<'p> {
    pub(super) app: &'p str,
    pub(super) reason: &'p str,
}

/// A page that nobody may frame, cache or learn of by its address.
pub(super) fn page(status: StatusCode, page: &impl Template) -> Answer {
    let html = match page.render() {
        Ok(html) => html,
        Err(error) => return wire::text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    };
    let mut answer = wire::html(status, html);
    let headers = answer.headers_mut();
    // No form-action: browsers apply it to the redirect that follows, which leads to the app.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; \
                  base-uri 'none'";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
