//! A local Dropbox from its start to its end.

use std::fmt;
use std::io;
use std::sync::Arc;

use tokio::io::DuplexStream;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::ready::{Ready, make_ready};
use crate::builder::Builder;
use crate::server::{self, Front, Shared};
use crate::webhook::watch;

/// A Dropbox on localhost. It lives as long as this value.
///
/// # Panics
/// Dropping it panics, unless the thread already does, when a scripted fault was never met or when
/// it gave an answer that the Dropbox spec does not allow.
pub struct LocalDropbox {
    pub(super) shared: Arc<Shared>,
    listening: Option<Listening>,
    pub(super) app: String,
    pub(super) account: String,
    pub(super) tokens: Ready,
}

/// What listens, unless nothing does.
struct Listening {
    front: Arc<Front>,
    task: JoinHandle<()>,
}

/// Names where it is, and none of what it knows: that is full of tokens.
impl fmt::Debug for LocalDropbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("LocalDropbox").field(&self.shared.endpoint).finish()
    }
}

impl LocalDropbox {
    /// Starts one on a free port of 127.0.0.1, with an app and an account ready made.
    ///
    /// # Errors
    /// There is no free port, or no place for temporary files.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Chooses more before starting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A connection with no socket in between. What passes over it are the bytes that would pass
    /// over TCP: it begins with a TLS handshake or with HTTP, and the proxy is there too.
    ///
    /// # Errors
    /// It was started [without a socket](Builder::start_without_socket), or no Tokio runtime is here
    /// to serve the connection.
    pub fn connect(&self) -> io::Result<DuplexStream> {
        let listening = self.listening.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        Handle::try_current().map_err(io::Error::other)?;
        Ok(server::connect(&listening.front, &self.shared))
    }

    /// Stops accepting, lets the running requests end for up to two seconds, and returns when all
    /// is still. Who waits for changes gets an answer at once.
    pub async fn shutdown(mut self) {
        self.shared.stop();
        if let Some(listening) = &mut self.listening {
            let _ = (&mut listening.task).await;
        }
    }

    pub(crate) fn begin(shared: Shared, listener: Option<(TcpListener, Front)>) -> Self {
        let shared = Arc::new(shared);
        let (app, account) = {
            let state = shared.state();
            (state.ready("app"), state.ready("account"))
        };
        let tokens = make_ready(&mut shared.state(), shared.clock.now());
        let has_webhooks = shared.state().apps.values().any(|app| !app.webhook_uris.is_empty());
        if has_webhooks && Handle::try_current().is_ok() {
            watch(&shared);
        }
        let listening = listener.map(|(listener, front)| {
            let front = Arc::new(front);
            let serving = server::serve(listener, Arc::clone(&front), Arc::clone(&shared));
            Listening { front, task: tokio::spawn(serving) }
        });
        Self { shared, listening, app, account, tokens }
    }

    /// What it shows to its clients, if it listens.
    pub(super) fn front(&self) -> Option<&Front> {
        self.listening.as_ref().map(|listening| &*listening.front)
    }
}

impl Drop for LocalDropbox {
    fn drop(&mut self) {
        if let Some(listening) = &self.listening {
            listening.task.abort();
        }
        self.shared.end_tasks();
        // The tasks that hold the rest may never run again: their runtime may be ending, too.
        self.shared.close();
        self.shared.spool.remove();
        if std::thread::panicking() {
            return;
        }
        let unmet = self.shared.faults.unmet();
        assert!(unmet.is_empty(), "scripted faults that nothing has met: {unmet:?}");
        let violations = self.shared.violations();
        assert!(violations.is_empty(), "answers that break the spec: {violations:#?}");
    }
}

/// Serves a local Dropbox on a listener of the caller's until `shutdown` ends, then lets the
/// running requests end.
///
/// # Errors
/// There is no place for temporary files.
pub async fn run(
    builder: Builder,
    listener: TcpListener,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let dropbox = builder.start_on(listener)?;
    shutdown.await;
    dropbox.shutdown().await;
    Ok(())
}
