//! What is wrong with a seed.

use std::path::PathBuf;

/// What is wrong with a seed: where, and what.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// The text is not what a seed looks like.
    #[error("not a seed: {0}")]
    Syntax(Box<toml::de::Error>),
    /// A file cannot be read.
    #[error("cannot read {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// Something names what is nowhere in the seed.
    #[error("{place}: there is no {what}")]
    Missing {
        /// Where in the seed: `files[3]`.
        place: String,
        /// What is missing: `account nobody@example.com`.
        what: String,
    },
    /// Dropbox would refuse it.
    #[error("{place}: {reason}")]
    Refused {
        /// Where in the seed.
        place: String,
        /// What Dropbox would say.
        reason: String,
    },
}
