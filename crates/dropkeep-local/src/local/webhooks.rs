//! Telling an app whose files changed.

use super::running::LocalDropbox;
use crate::webhook::{RegistrationFailure, register};

/// Why a webhook was not registered.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct WebhookError(#[from] RegistrationFailure);

impl LocalDropbox {
    /// Registers a webhook of the ready-made app, as its owner does in Dropbox's App Console: the URL
    /// is sent a GET with a `challenge`, which it has to echo within ten seconds. From then on it gets
    /// a signed POST when files change of accounts that are linked to the app.
    ///
    /// Only this machine is asked, unless [`Builder::allow_save_url_anywhere`] was chosen.
    ///
    /// [`Builder::allow_save_url_anywhere`]: crate::Builder::allow_save_url_anywhere
    ///
    /// # Errors
    /// It is no URL of a web server, it is not reached, or it answers with something else.
    pub async fn register_webhook(&self, url: &str) -> Result<(), WebhookError> {
        Ok(register(&self.shared, (&self.app, url)).await?)
    }
}
