//! A keep from its first connection to its last, and the signals that end it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use dropkeep_server::{Listeners, ServeSettings, Server, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::context::Context;
use crate::failure::{Explain as _, Failure, Result};
use crate::interrupt::Signals;

/// Takes the port, or the one that the system opened already (socket activation: `LISTEN_FDS`).
///
/// # Errors
/// When it cannot be had.
pub(super) async fn listen(address: SocketAddr) -> Result<TcpListener> {
    let given = listenfd::ListenFd::from_env().take_tcp_listener(0);
    if let Some(listener) = given.explain("the port from the system cannot be used")? {
        listener.set_nonblocking(true).explain("the port from the system cannot be used")?;
        return TcpListener::from_std(listener).explain("the port from the system cannot be used");
    }
    bind(address).await
}

/// Takes the port.
///
/// # Errors
/// When it cannot be had.
pub(super) async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| not_listening(address, &error))
}

/// How a keep is served.
#[derive(Debug)]
pub(super) struct Running<'r> {
    pub(super) settings: &'r ServeSettings,
    pub(super) context: &'r Context,
}

impl Running<'_> {
    /// Serves until a signal, and then until the requests under way are answered; a second signal ends
    /// it at once. `greet` runs beside it once the port is open.
    pub(super) async fn run(
        &self,
        listeners: impl Into<Listeners>,
        server: Arc<Server>,
        greet: impl Future<Output = Result<()>>,
    ) -> Result<u8> {
        let mut signals = Signals::listen()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = serve(listeners, server, self.settings, async {
            // It is dropped only with what waits for it.
            let _ = stopped.await;
        });
        let serving = async { tokio::join!(serving, greet).1 };
        tokio::pin!(serving);
        tokio::select! {
            ended = &mut serving => return ended.map(|()| 0),
            _ = signals.next() => {}
        }
        self.context.output.say("ending when all requests are answered; once more ends it at once");
        let _ = stop.send(());
        tokio::select! {
            ended = &mut serving => ended.map(|()| 0),
            stopped = signals.wait() => Err(stopped),
        }
    }
}

fn not_listening(address: SocketAddr, error: &io::Error) -> Failure {
    Failure::failed(format!("cannot listen on {address}"))
        .because(error)
        .hint("choose another address, or any free port: --listen 127.0.0.1:0")
}
