//! What all pages have around them.

use crate::config::{AppConfig, KeepConfig};

/// What all pages have around them.
#[derive(Debug, Clone)]
pub(in crate::http) struct Frame {
    /// The path of this service, without a slash at its end.
    pub(in crate::http) base: String,
    /// The app's title; empty where there is none.
    pub(in crate::http) title: String,
    /// The path of the app's own page.
    pub(in crate::http) connect: String,
    pub(in crate::http) has_logo: bool,
    pub(in crate::http) has_stylesheet: bool,
}

impl Frame {
    pub(in crate::http) fn of(config: &KeepConfig, app: Option<(&str, &AppConfig)>) -> Self {
        let connect = app.map(|(name, _)| config.url_of(["connect", name]).path().to_owned());
        Self {
            base: config.public_url.path().trim_end_matches('/').to_owned(),
            title: app.map(|(_, app)| app.title.clone()).unwrap_or_default(),
            connect: connect.unwrap_or_default(),
            has_logo: config.brand.logo.is_some(),
            has_stylesheet: config.brand.stylesheet.is_some(),
        }
    }

    /// The letter that stands for the app where there is no logo.
    pub(in crate::http) fn letter(&self) -> String {
        self.title.chars().next().map(|first| first.to_uppercase().collect()).unwrap_or_default()
    }
}
