//! The cookies of flows and connect sessions (row B12).

use cookie::time::Duration;
use cookie::{Cookie, SameSite};
use dropkeep_stores::{ConnectSessionId, FlowId};
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::config::KeepConfig;
use crate::sign_in::{Browser, BrowserSecret};

/// How many flows one browser may have under way; the oldest gives way.
pub(super) const MOST_FLOWS: usize = 6;
/// How many links one browser may have begun with; the oldest gives way.
pub(super) const MOST_SESSIONS: usize = 6;
/// As long as a flow is remembered.
const FLOW_LIFETIME: Duration = Duration::minutes(75);
/// As long as the longest link lasts.
const SESSION_LIFETIME: Duration = Duration::days(7);

/// How cookies are named and guarded here: `__Host-` and `Secure`, but where people reach the service by
/// `http` on their own machine.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cookies {
    is_secure: bool,
}

impl Cookies {
    pub(super) fn of(config: &KeepConfig) -> Self {
        Self { is_secure: !config.is_on_loopback() }
    }

    /// What came with a request. Whatever is not of our form is somebody else's.
    pub(super) fn read(self, headers: &HeaderMap) -> Browser {
        let mut browser = Browser::default();
        let (flows, sessions) = (self.name("flow", ""), self.name("session", ""));
        let all = headers.get_all(COOKIE).into_iter().filter_map(|header| header.to_str().ok());
        for cookie in all.flat_map(Cookie::split_parse).filter_map(Result::ok) {
            let secret = BrowserSecret::new(cookie.value());
            if let Some(id) = cookie.name().strip_prefix(&flows) {
                if let Ok(id) = FlowId::parse(id) {
                    browser.add_flow(id, secret);
                }
            } else if let Some(id) = cookie.name().strip_prefix(&sessions)
                && let Ok(id) = ConnectSessionId::parse(id)
            {
                browser.add_session(id, secret);
            }
        }
        browser
    }

    pub(super) fn flow(self, id: &FlowId, secret: &BrowserSecret) -> HeaderValue {
        self.set(self.name("flow", id.as_str()), secret.expose(), FLOW_LIFETIME)
    }

    pub(super) fn session(self, id: &ConnectSessionId, secret: &BrowserSecret) -> HeaderValue {
        self.set(self.name("session", id.as_str()), secret.expose(), SESSION_LIFETIME)
    }

    pub(super) fn forget_flow(self, id: &FlowId) -> HeaderValue {
        self.set(self.name("flow", id.as_str()), "", Duration::ZERO)
    }

    pub(super) fn forget_session(self, id: &ConnectSessionId) -> HeaderValue {
        self.set(self.name("session", id.as_str()), "", Duration::ZERO)
    }

    fn name(self, kind: &str, id: &str) -> String {
        let prefix = if self.is_secure { "__Host-" } else { "" };
        format!("{prefix}dropkeep-{kind}-{id}")
    }

    /// `Lax` and not `Strict`: Dropbox's redirect back is a navigation from another site.
    fn set(self, name: String, value: &str, lifetime: Duration) -> HeaderValue {
        let cookie = Cookie::build((name, value))
            .path("/")
            .http_only(true)
            .secure(self.is_secure)
            .same_site(SameSite::Lax)
            .max_age(lifetime)
            .build();
        // Names and values here are letters, digits, `-` and `_`.
        HeaderValue::from_str(&cookie.to_string()).unwrap_or(HeaderValue::from_static(""))
    }
}
