//! What a port may be used for, and for how long.

use std::sync::Arc;
use std::time::Duration;

/// How connections are served, and how serving ends.
#[derive(Debug, Clone)]
pub struct ServeSettings {
    /// How many connections may be open at once. Further ones wait in the system's queue.
    pub most_connections: usize,
    /// How long a connection may be silent before a request, and take for the headers of one.
    pub idle: Duration,
    /// For how long `/readyz` says that this process ends while it still accepts connections, so that
    /// what sends requests here learns of it first.
    pub notice: Duration,
    /// How long requests under way may go on after that.
    pub grace: Duration,
    /// With which certificate, if TLS does not end at a proxy.
    pub tls: Option<Arc<rustls::ServerConfig>>,
}

impl Default for ServeSettings {
    fn default() -> Self {
        Self {
            most_connections: 10_000,
            idle: Duration::from_secs(75),
            notice: Duration::ZERO,
            grace: Duration::from_secs(30),
            tls: None,
        }
    }
}
