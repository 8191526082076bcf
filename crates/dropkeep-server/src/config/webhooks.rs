//! How subscribers are told.

/// The limits of webhooks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebhookConfig {
    /// Whether webhooks may go to addresses that are not public: this machine, with plain `http` too, and
    /// the networks behind it. Whoever may subscribe can then have requests sent to whatever answers
    /// there, so it is off unless the operator says otherwise. While it is off, no proxy is used, for a
    /// proxy would resolve names by itself.
    pub allow_private_addresses: bool,
}
