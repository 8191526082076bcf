//! What the templates are filled with.

use askama::Template;
use dropkeep_stores::Label;

use crate::http::pages::Frame;

/// Before Dropbox.
#[derive(Debug, Template)]
#[template(path = "connect_start.html")]
pub(super) struct StartPage {
    pub(super) frame: Frame,
    /// For whom, in the customer's words.
    pub(super) user: String,
    pub(super) label: Option<Label>,
    /// The account to sign in to again, when a connection is renewed.
    pub(super) account: Option<String>,
    pub(super) is_renewal: bool,
    /// Whether it takes an administrator of a team.
    pub(super) is_team: bool,
    pub(super) scopes: Vec<Scope>,
    pub(super) ticket: Option<String>,
    pub(super) return_to: Option<String>,
}

/// A scope in words, and by its name.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) words: String,
    pub(super) name: String,
}

/// After Dropbox: what is connected now.
#[derive(Debug, Template)]
#[template(path = "connect_done.html")]
pub(super) struct DonePage {
    pub(super) frame: Frame,
    /// The path of this page.
    pub(super) here: String,
    pub(super) flow: String,
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) initials: String,
    pub(super) is_team: bool,
    pub(super) has_photo: bool,
    pub(super) is_new: bool,
    pub(super) granted: Vec<Scope>,
    pub(super) missing: Vec<Scope>,
    /// The host that the person goes on to.
    pub(super) onward: Option<String>,
}

/// Whether it shall really end.
#[derive(Debug, Template)]
#[template(path = "connect_disconnect.html")]
pub(super) struct DisconnectPage {
    pub(super) frame: Frame,
    pub(super) here: String,
    pub(super) name: String,
}

/// Anything else there is to say, and what to do.
#[derive(Debug, Template)]
#[template(path = "connect_notice.html")]
pub(super) struct NoticePage {
    pub(super) frame: Frame,
    pub(super) heading: String,
    pub(super) paragraphs: Vec<String>,
    /// The flow to begin again, and what the button says.
    pub(super) again: Option<(String, &'static str)>,
    /// The path that leads on, and the host it leads to.
    pub(super) onward: Option<(String, String)>,
    /// Whether the browser is to look again in a moment.
    pub(super) is_waiting: bool,
    pub(super) is_trouble: bool,
}
