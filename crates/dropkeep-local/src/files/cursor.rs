//! Cursors of `list_folder`: opaque to clients, and all that the server knows about a listing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::view::View;

/// In front of every cursor; another number when the rest changes its form.
const VERSION: &str = "AAF";

/// Where a listing stands and with which arguments it was begun.
///
/// A cursor holds everything, so it can be used any number of times and the server keeps nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// Who looks: the account.
    #[serde(rename = "a")]
    pub(crate) account: String,
    /// From where: the namespace that is the root of the paths.
    #[serde(rename = "r")]
    pub(crate) root: u64,
    /// The folder, in lower case.
    #[serde(rename = "f")]
    pub(crate) folder: String,
    /// The arguments that a continued listing keeps.
    #[serde(rename = "o")]
    pub(crate) options: Options,
    /// How far it has come.
    #[serde(rename = "p")]
    pub(crate) position: Position,
}

/// The arguments of `list_folder` that its continuation keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Options {
    /// Everything inside, or only what lies directly in the folder.
    #[serde(rename = "d")]
    pub(crate) depth: Depth,
    /// Whether the first listing tells what was deleted.
    #[serde(rename = "x")]
    pub(crate) deleted: DeletedEntries,
    /// How many entries a page may have.
    #[serde(rename = "n")]
    pub(crate) limit: usize,
    /// Whether each file says if it was shared with somebody.
    #[serde(rename = "s")]
    pub(crate) explicit_members: bool,
    /// Whether it is told where the entries lie.
    #[serde(rename = "p")]
    pub(crate) paths: Paths,
}

/// Whether a listing tells where its entries lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Paths {
    /// To the owner.
    Shown,
    /// Not to those who look through the shared link with this number.
    Hidden(u64),
}

/// The `recursive` of `list_folder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Depth {
    /// What lies directly in the folder.
    Children,
    /// Everything inside, and the folder itself.
    Everything,
}

/// The `include_deleted` of `list_folder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DeletedEntries {
    /// Only what is there.
    Hidden,
    /// Also what is gone.
    Listed,
}

/// How far a listing has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Position {
    /// In the first listing: the last path told, and the newest changes when it began.
    #[serde(rename = "l")]
    Listing(String, Vec<Point>),
    /// After it: the last changes told.
    #[serde(rename = "c")]
    Changes(Vec<Point>),
}

/// The last change told of one namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Point {
    /// The namespace.
    #[serde(rename = "n")]
    pub(crate) namespace: u64,
    /// The change that mounted it where it was told: mounted anew, it is told anew.
    #[serde(rename = "m")]
    pub(crate) mounted_by: u64,
    /// The last change told.
    #[serde(rename = "s")]
    pub(crate) sequence: u64,
}

/// The text is not a cursor of `list_folder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("invalid cursor")]
pub(crate) struct InvalidCursor;

impl Cursor {
    /// From where its listing is seen.
    pub(crate) fn view(&self) -> View {
        View { account: self.account.clone(), root: self.root }
    }

    /// As given to clients.
    pub(crate) fn encode(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(json))
    }

    /// Reads what [`Cursor::encode`] wrote.
    ///
    /// # Errors
    /// It is something else.
    pub(crate) fn decode(text: &str) -> Result<Self, InvalidCursor> {
        let text = text.strip_prefix(VERSION).ok_or(InvalidCursor)?;
        let json = URL_SAFE_NO_PAD.decode(text).map_err(|_| InvalidCursor)?;
        serde_json::from_slice(&json).map_err(|_| InvalidCursor)
    }
}
