//! Accepts connections, as many as there may be, and ends them.
//!
//! The permit is taken before a connection is accepted: when all are in use, clients wait in the system's queue and
//! cost this process nothing, instead of being accepted and dropped.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::ServeSettings;
use super::connection::{Connections, Phase};
use super::short_way::ShortWay;

/// How long to wait after an error that accepting again at once would only repeat.
const PAUSE: Duration = Duration::from_millis(50);

/// A port and the connections that came in by it. Each is a task of its own, ended when this is dropped.
pub(super) struct Accepting {
    listener: TcpListener,
    served: Connections,
    permits: Arc<Semaphore>,
    phase: watch::Sender<Phase>,
    tasks: JoinSet<()>,
}

impl Accepting {
    pub(super) fn new(listener: TcpListener, service: ShortWay, settings: &ServeSettings) -> Self {
        let phase = watch::Sender::new(Phase::Serving);
        Self {
            listener,
            served: Connections::new(service, settings, phase.subscribe()),
            permits: Arc::new(Semaphore::new(settings.most_connections)),
            phase,
            tasks: JoinSet::new(),
        }
    }

    /// Accepts connections until `end`.
    pub(super) async fn until(&mut self, end: impl Future<Output = ()>) {
        tokio::pin!(end);
        loop {
            tokio::select! {
                () = &mut end => return,
                () = accept(&self.listener, &self.permits, &self.served, &mut self.tasks) => {}
            }
        }
    }

    /// Has every connection closed with its next answer, while new ones are accepted still: clients that
    /// keep connections open learn so that nobody is here soon, and lose no request in a connection that
    /// is closed as they send it.
    pub(super) fn let_go(&self) {
        self.phase.send_replace(Phase::LettingGo);
    }

    /// Accepts no more, and waits for the requests under way. Gives the number of connections that had
    /// to be cut.
    pub(super) async fn end(self, grace: Duration) -> usize {
        let Self { listener, served, phase, mut tasks, .. } = self;
        take_queued(listener, &served, &mut tasks);
        phase.send_replace(Phase::Stopping);
        let all_ended = async { while tasks.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(grace, all_ended).await;
        let left = tasks.len();
        tasks.shutdown().await;
        left
    }
}

/// Takes what is in the system's queue, and closes the port. Those clients were told that somebody listens,
/// and may have sent their requests already: they would be reset.
fn take_queued(listener: TcpListener, served: &Connections, tasks: &mut JoinSet<()>) {
    let Ok(listener) = listener.into_std() else { return };
    while let Ok((stream, peer)) = listener.accept() {
        let stream = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
        if let Ok(stream) = stream {
            tasks.spawn(served.clone().serve(stream, peer));
        }
    }
}

async fn accept(
    listener: &TcpListener,
    permits: &Arc<Semaphore>,
    served: &Connections,
    tasks: &mut JoinSet<()>,
) {
    while tasks.try_join_next().is_some() {}
    // It is never closed.
    let Ok(permit) = Arc::clone(permits).acquire_owned().await else { return };
    match listener.accept().await {
        Ok((stream, peer)) => {
            let _ = stream.set_nodelay(true);
            let connection = served.clone().serve(stream, peer);
            tasks.spawn(async move {
                connection.await;
                drop(permit);
            });
        }
        // Too many open files, or a client that gave up: the listener itself is well.
        Err(error) => {
            tracing::warn!(%error, "a connection could not be accepted");
            let _ = tokio::time::timeout(PAUSE, std::future::pending::<()>()).await;
        }
    }
}
