//! The registered app in whose name tokens are asked for.

use std::fmt;

use crate::AppSecret;

/// The app key from the App Console: the public name of an app (its `client_id`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppKey(String);

impl AppKey {
    /// The key as the App Console shows it.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AppKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An app, and its secret where it can keep one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// The public name.
    pub key: AppKey,
    /// Present on a server of your own, absent in whatever other people run.
    pub secret: Option<AppSecret>,
}

impl App {
    /// An app that keeps no secret and proves itself by PKCE alone: command lines, desktop, mobile.
    pub fn public(key: impl Into<String>) -> Self {
        Self { key: AppKey::new(key), secret: None }
    }

    /// An app on a server, with its secret.
    pub fn confidential(key: impl Into<String>, secret: AppSecret) -> Self {
        Self { key: AppKey::new(key), secret: Some(secret) }
    }
}
