//! Whom a process listens to.

use tokio::net::TcpListener;

/// The ports of a process.
#[derive(Debug)]
pub struct Listeners {
    /// For everybody.
    pub public: TcpListener,
    /// For `/metrics` and `/readyz` alone, which `public` then does not have.
    pub operators: Option<TcpListener>,
}

impl From<TcpListener> for Listeners {
    fn from(public: TcpListener) -> Self {
        Self { public, operators: None }
    }
}
