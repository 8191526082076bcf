//! A keep from its first connection to its last, and the signals that end it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use dropkeep_server::{ServeSettings, Server, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::interrupt::Signals;

/// Takes the port.
///
/// # Errors
/// When it cannot be had.
pub(super) async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| not_listening(address, &error))
}

/// Serves until a signal, and then until the requests under way are answered; a second signal ends it
/// at once. `greet` runs beside it once the port is open.
pub(super) async fn run(
    listener: TcpListener,
    server: Arc<Server>,
    (settings, context): (&ServeSettings, &Context),
    greet: impl Future<Output = Result<()>>,
) -> Result<u8> {
    let mut signals = Signals::listen()?;
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = serve(listener, server, settings, async {
        // It is dropped only with what waits for it.
        let _ = stopped.await;
    });
    let serving = async { tokio::join!(serving, greet).1 };
    tokio::pin!(serving);
    tokio::select! {
        greeted = &mut serving => return greeted.map(|()| 0),
        _ = signals.next() => {}
    }
    context.output.say("ending when all requests are answered; once more ends it at once");
    let _ = stop.send(());
    tokio::select! {
        greeted = &mut serving => greeted.map(|()| 0),
        stopped = signals.wait() => Err(stopped),
    }
}

fn not_listening(address: SocketAddr, error: &io::Error) -> Failure {
    Failure::failed(format!("cannot listen on {address}"))
        .because(error)
        .hint("choose another address, or any free port: --listen 127.0.0.1:0")
}
