//! An upload session under way.

use dropkeep_api::files::UploadSessionCursor;

/// An upload session that is under way: what has to be kept to go on with it, in this process or
/// in another one. Dropbox keeps its side for seven days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Session {
    /// Dropbox's name for it.
    pub(super) id: String,
    /// How many bytes it is known to hold.
    pub(super) offset: u64,
}

impl Session {
    pub(super) fn cursor(&self) -> UploadSessionCursor {
        UploadSessionCursor::new(self.id.clone(), self.offset)
    }
}
