//! What can be said about an upload.

use dropkeep_api::files::{CommitInfo, WriteMode};
use jiff::Timestamp;

use super::PartSize;
use crate::ProgressSink;

/// How to upload. The default writes a new file, and refuses to replace another one.
///
/// ```
/// use dropkeep_api::files::WriteMode;
/// use dropkeep_transfer::UploadOptions;
///
/// let options = UploadOptions { mode: WriteMode::Overwrite, ..UploadOptions::default() };
/// # assert!(!options.autorename);
/// ```
#[derive(Clone, Debug)]
pub struct UploadOptions {
    /// What to do about a file that is there already. By default ([`WriteMode::Add`]) it is a
    /// conflict, unless it has the same content: then nothing is written, and that is a success.
    pub mode: WriteMode,
    /// On a conflict, let Dropbox choose another name; the answer tells it.
    pub autorename: bool,
    /// Regard a file of the same content, or one deleted since, as a conflict, too.
    pub strict_conflict: bool,
    /// Let the user's other devices show no notification.
    pub mute: bool,
    /// The time of modification that Dropbox keeps with the file.
    pub client_modified: ClientModified,
    /// How much one call carries, and how much memory the upload takes: two parts.
    pub part_size: PartSize,
    /// Who is told of the progress.
    pub progress: ProgressSink,
}

impl Default for UploadOptions {
    fn default() -> Self {
        Self {
            mode: WriteMode::Add,
            autorename: false,
            strict_conflict: false,
            mute: false,
            client_modified: ClientModified::default(),
            part_size: PartSize::default(),
            progress: ProgressSink::default(),
        }
    }
}

/// The time of modification that an uploaded file gets (`client_modified`, in whole seconds).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClientModified {
    /// The local file's. Where there is none, as for a reader, the time of the upload.
    #[default]
    OfFile,
    /// The time of the upload.
    OfUpload,
    /// This time.
    At(Timestamp),
}

impl UploadOptions {
    /// What is written in the end, for a file that was modified at `file_modified`.
    pub(super) fn commit(&self, remote: &str, file_modified: Option<Timestamp>) -> CommitInfo {
        let mut commit = CommitInfo::new(remote)
            .mode(self.mode.clone())
            .autorename(self.autorename)
            .mute(self.mute)
            .strict_conflict(self.strict_conflict);
        commit.client_modified = match self.client_modified {
            ClientModified::OfFile => file_modified,
            ClientModified::OfUpload => None,
            ClientModified::At(time) => Some(time),
        };
        commit
    }
}
