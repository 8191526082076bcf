//! The cookies of flows and connect sessions (row B12).
//!
//! One cookie for each flow, named by it: two tabs do not overwrite each other. There are a few of them at most, for a
//! browser that begins again and again would otherwise send headers that no server takes. The name of a flow is no
//! secret; the value is.

use cookie::SameSite;
use cookie::time::Duration;
use dropkeep_stores::{ConnectSessionId, FlowId};
use http::{HeaderMap, HeaderValue};

use crate::config::KeepConfig;
use crate::http::pages::cookies::{self, CookieRules};
use crate::sign_in::{Browser, BrowserSecret};

/// How many flows one browser may have under way; the oldest gives way.
pub(super) const MOST_FLOWS: usize = 6;
/// How many links one browser may have begun with; the oldest gives way.
pub(super) const MOST_SESSIONS: usize = 6;
/// As long as a flow is remembered.
const FLOW_LIFETIME: Duration = Duration::minutes(75);
/// As long as the longest link lasts.
const SESSION_LIFETIME: Duration = Duration::days(7);

/// Those that tell one browser from another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cookies {
    rules: CookieRules,
}

impl Cookies {
    pub(super) fn of(config: &KeepConfig) -> Self {
        Self { rules: CookieRules::of(config) }
    }

    /// What came with a request. Whatever is not of our form is somebody else's.
    pub(super) fn read(self, headers: &HeaderMap) -> Browser {
        let mut browser = Browser::default();
        let (flows, sessions) = (self.rules.name("flow-"), self.rules.name("session-"));
        for cookie in cookies::all(headers) {
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

    /// What binds the flow `id` to this browser.
    pub(super) fn flow(self, id: &FlowId, secret: &BrowserSecret) -> HeaderValue {
        self.set(&format!("flow-{id}"), secret.expose(), FLOW_LIFETIME)
    }

    /// What binds the connect session `id` to this browser: whoever opens the link first has it.
    pub(super) fn session(self, id: &ConnectSessionId, secret: &BrowserSecret) -> HeaderValue {
        self.set(&format!("session-{id}"), secret.expose(), SESSION_LIFETIME)
    }

    /// What makes room for another flow.
    pub(super) fn forget_flow(self, id: &FlowId) -> HeaderValue {
        self.set(&format!("flow-{id}"), "", FLOW_LIFETIME)
    }

    /// What makes room for another session.
    pub(super) fn forget_session(self, id: &ConnectSessionId) -> HeaderValue {
        self.set(&format!("session-{id}"), "", SESSION_LIFETIME)
    }

    /// `Lax` and not `Strict`: Dropbox's redirect back is a navigation from another site.
    fn set(self, name: &str, value: &str, lifetime: Duration) -> HeaderValue {
        self.rules.set(name, value, lifetime, SameSite::Lax)
    }
}
