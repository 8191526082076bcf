//! Accepts connections and ends them.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::DuplexStream;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::connection::Server;
use super::front::Front;
use super::shared::Shared;

/// How long running requests may go on after the stop: a client that does not read its answer, or
/// does not finish its request, must not hold everything up.
const GRACE: Duration = Duration::from_secs(2);

/// How long to wait after an error that accepting again at once would only repeat.
const PAUSE: Duration = Duration::from_millis(50);

/// How much of a connection without a socket may be under way, in each direction.
const UNDER_WAY: usize = 64 * 1024;

/// Serves connections until the stop, then lets the running requests end. Dropping the future ends
/// everything at once: each connection is a task of its own `JoinSet`.
pub(crate) async fn serve(listener: TcpListener, front: Arc<Front>, shared: Arc<Shared>) {
    let server = Server::new(front, Arc::clone(&shared));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = shared.stopped() => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    connections.spawn(server.clone().serve(stream));
                }
                // Too many open files, or a client that gave up: the listener itself is well.
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    let _ = tokio::time::timeout(PAUSE, shared.stopped()).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    let all_ended = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, all_ended).await.is_err() {
        connections.shutdown().await;
    }
}

/// A connection with no socket in between, served like those that the listener accepts.
pub(crate) fn connect(front: &Arc<Front>, shared: &Arc<Shared>) -> DuplexStream {
    let (near, far) = tokio::io::duplex(UNDER_WAY);
    let server = Server::new(Arc::clone(front), Arc::clone(shared));
    shared.launch(server.serve(far));
    near
}
