//! What can be said about a download.

use dropkeep_api::ByteRange;

use crate::ProgressSink;

/// How to download. The default fetches the whole file and refuses to replace another one.
///
/// ```
/// use dropkeep_transfer::{DownloadOptions, ExistingTarget};
///
/// let options =
///     DownloadOptions { existing: ExistingTarget::Overwrite, ..DownloadOptions::default() };
/// # assert!(options.range.is_none());
/// ```
#[derive(Clone, Debug, Default)]
pub struct DownloadOptions {
    /// What to do about a file that is at the target already.
    pub existing: ExistingTarget,
    /// Which part of the file to fetch; all of it by default. The content hash is that of the
    /// whole file, so a part is only checked for its length.
    pub range: Option<ByteRange>,
    /// The time of modification of the file that is written.
    pub modified: TargetModified,
    /// Who is told of the progress.
    pub progress: ProgressSink,
}

/// What a download does about a file that is at its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExistingTarget {
    /// Leave it alone and fail, even if it appears while the download runs.
    #[default]
    Refuse,
    /// Replace it in one step, when the download is complete and verified. It keeps its
    /// permissions; through a symbolic link, the file it points to is replaced.
    Overwrite,
}

/// The time of modification of a downloaded file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TargetModified {
    /// The one that Dropbox keeps with the file (`client_modified`).
    #[default]
    OfFile,
    /// The time of the download.
    OfDownload,
}
