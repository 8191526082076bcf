//! A Dropbox app that people connect to.

use dropkeep_auth::{App, AuthorizeOptions};

/// One app of the App Console, under a name of the operator's choosing.
#[derive(Debug, Clone)]
pub struct AppConfig {
    /// Whose it is. Connections of one tenant are never seen by another's API keys.
    pub tenant: String,
    /// Key and secret.
    pub app: App,
    /// What its connections ask for.
    pub options: AuthorizeOptions,
    /// The name that pages show.
    pub title: String,
}
