//! Telling a person's navigation from what a page makes a browser do (row A15).

use dropkeep_auth::is_prefetch;
use http::header::ORIGIN;
use http::{HeaderMap, Method};
use url::Url;

/// What kind of request it is, as far as the browser says. Programs say nothing and count as persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Kind {
    /// A person goes to this page.
    Navigation,
    /// The browser asks ahead of its person, or somebody asks for the headers alone: nothing is done.
    Ahead,
    /// A part of another page: an image, a frame, a script's request.
    Embedded,
}

impl Kind {
    pub(in crate::http) fn of(method: &Method, headers: &HeaderMap) -> Self {
        let is = |name: &str, expected: &str| {
            headers.get(name).is_none_or(|value| value.as_bytes() == expected.as_bytes())
        };
        if is_prefetch(headers) || method == Method::HEAD {
            Self::Ahead
        } else if is("sec-fetch-mode", "navigate") && is("sec-fetch-dest", "document") {
            Self::Navigation
        } else {
            Self::Embedded
        }
    }
}

/// Whether a form comes from a page of this service: by `Sec-Fetch-Site`, which every current browser sends
/// and no page can forge, else by `Origin`.
pub(in crate::http) fn is_own_form(headers: &HeaderMap, public_url: &Url) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let ours = public_url.origin().ascii_serialization();
    headers.get(ORIGIN).is_none_or(|origin| origin.as_bytes() == ours.as_bytes())
}
