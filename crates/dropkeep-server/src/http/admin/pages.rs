//! What the templates are filled with.

use std::collections::BTreeSet;

use askama::Template;
use dropkeep_stores::{Action, StateKind};

use crate::config::KeepConfig;
use crate::http::health::Readiness;
use crate::http::pages::Frame;
use crate::http::v1::api_keys::KeyAnswer;
use crate::http::v1::audit::RecordAnswer;
use crate::http::v1::outbox::ItemAnswer;
use crate::http::v1::shapes::ConnectionAnswer;

/// What these pages have around them: no app's title, and the service's own name.
pub(super) fn frame(config: &KeepConfig) -> Frame {
    Frame { title: "Dropkeep".to_owned(), ..Frame::of(config, None) }
}

/// What pages show of the operator.
#[derive(Debug, Clone)]
pub(super) struct Bar {
    /// The page, as the bar calls it.
    pub(super) here: &'static str,
    pub(super) key_name: String,
    pub(super) key_prefix: String,
    pub(super) tenant: String,
    pub(super) actions: BTreeSet<Action>,
    /// What every form carries.
    pub(super) form_token: String,
}

impl Bar {
    /// Whether the operator's key is for this action.
    pub(super) fn may(&self, action: &str) -> bool {
        self.actions.iter().any(|own| own.as_str() == action)
    }
}

/// Who are you?
#[derive(Debug, Template)]
#[template(path = "admin_sign_in.html")]
pub(super) struct SignInPage {
    pub(super) frame: Frame,
    pub(super) is_refused: bool,
}

/// Something is not done, and why.
#[derive(Debug, Template)]
#[template(path = "admin_notice.html")]
pub(super) struct NoticePage {
    pub(super) frame: Frame,
    pub(super) heading: &'static str,
    pub(super) detail: String,
}

/// All connections.
#[derive(Debug, Template)]
#[template(path = "admin_connections.html")]
pub(super) struct ConnectionsPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) connections: Vec<ConnectionAnswer>,
    pub(super) apps: Vec<String>,
    pub(super) search: String,
    pub(super) app: String,
    pub(super) state: String,
    /// The query of the next page.
    pub(super) next: Option<String>,
    /// Whether this is not the first.
    pub(super) is_later: bool,
}

impl ConnectionsPage {
    fn states() -> [&'static str; 5] {
        StateKind::ALL.map(StateKind::as_str)
    }

    fn is_filtered(&self) -> bool {
        !(self.search.is_empty() && self.app.is_empty() && self.state.is_empty())
    }
}

/// One connection, and what happened to it.
#[derive(Debug, Template)]
#[template(path = "admin_story.html")]
pub(super) struct StoryPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) connection: ConnectionAnswer,
    pub(super) records: Vec<RecordAnswer>,
    /// Whether there are more than these.
    pub(super) has_more: bool,
}

/// The audit trail.
#[derive(Debug, Template)]
#[template(path = "admin_audit.html")]
pub(super) struct AuditPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) records: Vec<RecordAnswer>,
    pub(super) connection: String,
    pub(super) actor: String,
    pub(super) action: String,
    pub(super) since: String,
    pub(super) next: Option<String>,
}

/// All API keys, and the form for a new one.
#[derive(Debug, Template)]
#[template(path = "admin_keys.html")]
pub(super) struct KeysPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) keys: Vec<KeyAnswer>,
    pub(super) reach: String,
    /// The operator's own key.
    pub(super) own: String,
    pub(super) now: jiff::Timestamp,
}

/// The form for a link by which somebody connects.
#[derive(Debug, Template)]
#[template(path = "admin_connect.html")]
pub(super) struct ConnectPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) apps: Vec<String>,
}

/// Whether it shall really be done.
#[derive(Debug, Template)]
#[template(path = "admin_confirm.html")]
pub(super) struct ConfirmPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) heading: String,
    pub(super) detail: &'static str,
    /// Where the form goes.
    pub(super) action: String,
    pub(super) verb: &'static str,
    pub(super) is_dangerous: bool,
    /// Whether it is asked how long the old key stays accepted.
    pub(super) has_overlap: bool,
    /// Where it goes back.
    pub(super) back: String,
}

/// Something that is shown this once.
#[derive(Debug, Template)]
#[template(path = "admin_shown_once.html")]
pub(super) struct ShownOncePage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) heading: String,
    pub(super) detail: String,
    pub(super) shown: String,
    pub(super) back: String,
}

/// How the service fares.
#[derive(Debug, Template)]
#[template(path = "admin_condition.html")]
pub(super) struct ConditionPage {
    pub(super) frame: Frame,
    pub(super) bar: Bar,
    pub(super) found: Readiness,
    pub(super) troubled: Vec<ConnectionAnswer>,
    /// What waits in the outbox, and what was given up.
    pub(super) waiting: Vec<ItemAnswer>,
}

impl ConnectionAnswer {
    /// What people know it by.
    pub(super) fn called(&self) -> &str {
        [&self.label, &self.display_name, &self.email, &self.user]
            .into_iter()
            .find_map(Option::as_deref)
            .unwrap_or(&self.id)
    }

    /// What else people know it by.
    pub(super) fn known_by(&self) -> String {
        let all = [&self.display_name, &self.email, &self.user].into_iter().flatten();
        let others: Vec<_> =
            all.filter(|name| *name != self.called()).map(String::as_str).collect();
        others.join(" · ")
    }
}

impl KeyAnswer {
    /// Whether it is no longer accepted.
    pub(super) fn has_ended(&self, now: jiff::Timestamp) -> bool {
        self.revoked_at.is_some() || self.expires_at.is_some_and(|end| end <= now)
    }
}
