//! Accepts connections and ends them.

use std::io;

use axum::Router;
use axum::extract::Request;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use crate::fault::ConnectionLost;

/// Serves connections until `stop` says so, then lets the running requests end. Dropping the
/// future ends everything at once: each connection is a task of its own `JoinSet`.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(stop.clone()) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    connections.spawn(connection(stream, router.clone(), stop.clone()));
                }
                // Too many open files, or a client that gave up: the listener itself is well.
                Err(error) => tracing::warn!(%error, "a connection could not be accepted"),
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

/// Serves one connection; when told to stop, after the request that is running.
async fn connection(stream: TcpStream, router: Router, stop: watch::Receiver<bool>) {
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
        () = stopped(stop) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Returns when told to stop, or when nobody is left to tell it.
async fn stopped(mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
