//! Accepts connections and ends them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use crate::fault::ConnectionLost;
use crate::server::{Shared, router::router};

/// How long running requests may go on after the stop: a client that does not read its answer, or
/// does not finish its request, must not hold everything up.
const GRACE: Duration = Duration::from_secs(2);

/// How long to wait after an error that accepting again at once would only repeat.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves connections until the stop, then lets the running requests end. Dropping the future ends
/// everything at once: each connection is a task of its own `JoinSet`.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let router = router(Arc::clone(&shared));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = shared.stopped() => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    connections.spawn(connection(stream, router.clone(), Arc::clone(&shared)));
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

/// Serves one connection; when told to stop, after the request that is running.
async fn connection(stream: TcpStream, router: Router, shared: Arc<Shared>) {
    let service = tower::service_fn(move |request: Request<_>| {
        let router = router.clone();
        async move {
            let answer = match router.oneshot(request.map(axum::body::Body::new)).await {
                Ok(answer) => answer,
                Err(never) => match never {},
            };
            match answer.extensions().get::<ConnectionLost>() {
                Some(_) => Err(io::Error::from(io::ErrorKind::ConnectionReset)),
                None => Ok(answer),
            }
        }
    });
    let builder = Builder::new(TokioExecutor::new()).http1_only();
    let connection =
        builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    tokio::pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = shared.stopped() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, "a connection ended early");
    }
}
