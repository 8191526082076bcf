//! How the pages look, beyond what they look like by themselves.

use std::path::PathBuf;

/// What makes the pages look like the operator's own. Both files are served by this service itself, so the
/// pages load nothing from elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brand {
    /// A stylesheet that comes after ours. Its custom properties (`--accent` and so on) are listed at the
    /// top of ours, `/assets/keep.css`.
    pub stylesheet: Option<PathBuf>,
    /// A logo: SVG, PNG, JPEG or WebP.
    pub logo: Option<PathBuf>,
}
