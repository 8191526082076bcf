//! Cursors of `list_folder`: opaque to clients, and all that the server knows about a listing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::describe::Include;
use super::entry::{Entry, FileForm};
use super::view::View;

/// In front of every cursor; another number when the rest changes its form.
const VERSION: &str = "AAG";

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
    /// What each line tells beyond the usual.
    #[serde(rename = "i")]
    pub(crate) include: Include,
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
    /// Whether it goes on inside what is mounted.
    #[serde(rename = "m")]
    pub(crate) mounted: MountedFolders,
    /// Whether it tells of files that are exported and not downloaded.
    #[serde(rename = "e")]
    pub(crate) not_downloadable: NotDownloadable,
    /// Whether it can be waited for changes.
    #[serde(rename = "w")]
    pub(crate) longpoll: Longpoll,
    /// Whether it is told where the entries lie.
    #[serde(rename = "p")]
    pub(crate) paths: Paths,
}

/// How many entries a page has when the argument does not say.
const PAGE_SIZE: usize = 2000;

/// What the API's defaults are.
impl Default for Options {
    fn default() -> Self {
        Self {
            depth: Depth::Children,
            deleted: DeletedEntries::Hidden,
            limit: PAGE_SIZE,
            mounted: MountedFolders::Open,
            not_downloadable: NotDownloadable::Listed,
            longpoll: Longpoll::Supported,
            paths: Paths::Shown,
        }
    }
}

impl Options {
    /// Whether a listing tells of an entry.
    pub(super) fn tell(&self, entry: &Entry) -> bool {
        let plain = |form: FileForm| form == FileForm::Plain;
        self.not_downloadable == NotDownloadable::Listed
            || entry.file().is_none_or(|file| plain(file.form))
    }
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

/// The `include_mounted_folders` of `list_folder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MountedFolders {
    /// The mount itself, and nothing inside.
    Closed,
    /// Like other folders.
    Open,
}

/// The `include_non_downloadable_files` of `list_folder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NotDownloadable {
    /// Only files that have bytes.
    Hidden,
    /// All files.
    Listed,
}

/// Whether `list_folder/longpoll` takes a cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Longpoll {
    /// It does.
    Supported,
    /// It was made with `include_media_info`, which the documentation excludes.
    Unsupported,
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
