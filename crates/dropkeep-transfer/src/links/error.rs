//! What can go wrong with shared links.

use dropkeep_api::Error;
use dropkeep_api::sharing::{CreateSharedLinkWithSettingsError, ListSharedLinksError};

/// Why a text is not a shared link.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidLink {
    /// It is not a URL.
    #[error("a shared link is an absolute URL")]
    NotAUrl,
    /// It leads elsewhere.
    #[error("{host} is not Dropbox")]
    NotDropbox {
        /// Where it leads.
        host: String,
    },
    /// It leads to Dropbox, but not to what somebody shared.
    #[error("{path} is not the path of a shared link (/scl/..., /s/... or /sh/...)")]
    NotShared {
        /// The path of the URL.
        path: String,
    },
}

/// Why there is no shared link.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// Dropbox refused, or could not be reached.
    #[error("cannot share {path}")]
    Dropbox {
        /// The path (or id) in Dropbox.
        path: String,
        /// The failed call; [`Error::api`] yields the route's own error.
        source: Box<Error<LinkRefusal>>,
    },
    /// Dropbox says that there is a link already, and lists none: it went away in between.
    #[error("{path} had a shared link a moment ago and has none now")]
    Vanished {
        /// The path (or id) in Dropbox.
        path: String,
    },
    /// Dropbox gave a link of a form that is not known.
    #[error("the shared link of {path} cannot be made direct")]
    Unusable {
        /// The path (or id) in Dropbox.
        path: String,
        /// What is wrong with the link.
        source: InvalidLink,
    },
}

/// The own error of whichever route refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkRefusal {
    /// `sharing/create_shared_link_with_settings`.
    Create(Box<CreateSharedLinkWithSettingsError>),
    /// `sharing/list_shared_links`.
    List(ListSharedLinksError),
}

impl LinkError {
    pub(super) fn dropbox<E>(
        path: &str,
        error: Error<E>,
        refusal: impl FnOnce(E) -> LinkRefusal,
    ) -> Self {
        Self::Dropbox { path: path.to_owned(), source: Box::new(error.map(refusal)) }
    }
}
