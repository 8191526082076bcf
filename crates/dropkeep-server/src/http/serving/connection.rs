//! One connection, over TLS or without.
//!
//! HTTP/1.1 alone: proxies speak it to what is behind them, and its one deadline for headers holds from
//! the first byte on, so that a silent connection costs nothing for long.

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use http::header::CONNECTION;
use http::{HeaderValue, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt as _;

use super::ServeSettings;
use super::short_way::ShortWay;

/// How long a TLS handshake may take.
const LONGEST_HANDSHAKE: Duration = Duration::from_secs(10);
/// How long a new connection may take for its first request when the process ends.
const LONGEST_SILENCE: Duration = Duration::from_secs(1);
/// How large the headers of a request may be.
const LARGEST_HEADERS: usize = 32 * 1024;

/// What every connection is served with.
#[derive(Clone)]
pub(super) struct Connections {
    service: ShortWay,
    builder: Builder,
    tls: Option<TlsAcceptor>,
    phase: watch::Receiver<Phase>,
}

/// What becomes of connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Serving,
    /// They are closed with their next answer.
    LettingGo,
    /// Those without a request under way are closed.
    Stopping,
}

impl Connections {
    pub(super) fn new(
        service: ShortWay,
        settings: &ServeSettings,
        phase: watch::Receiver<Phase>,
    ) -> Self {
        let mut builder = Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(settings.idle)
            .max_buf_size(LARGEST_HEADERS);
        let tls = settings.tls.clone().map(TlsAcceptor::from);
        Self { service, builder, tls, phase }
    }

    /// Serves `stream` until its client is done, or until it is to stop and has no request under way.
    pub(super) async fn serve(self, stream: TcpStream, peer: SocketAddr) {
        let Some(tls) = self.tls.clone() else { return self.speak(stream, peer).await };
        match tokio::time::timeout(LONGEST_HANDSHAKE, tls.accept(stream)).await {
            Ok(Ok(stream)) => self.speak(stream, peer).await,
            Ok(Err(error)) => tracing::debug!(%error, %peer, "a TLS handshake failed"),
            Err(_) => tracing::debug!(%peer, "a TLS handshake took too long"),
        }
    }

    async fn speak(
        mut self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: SocketAddr,
    ) {
        let (asked, mut was_asked) = watch::channel(false);
        let service = self.service.map_request(move |request: Request<Incoming>| {
            if !*asked.borrow() {
                asked.send_replace(true);
            }
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        });
        let phase = self.phase.clone();
        let service = service.map_response(move |mut response: Response| {
            if *phase.borrow() != Phase::Serving {
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            response
        });
        let service = TowerToHyperService::new(service);
        let connection = self.builder.serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = told_to_stop(&mut self.phase, &mut was_asked) => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, %peer, "a connection ended early");
        }
    }
}

/// Ends when the connection is to be closed as soon as it has no request under way.
async fn told_to_stop(phase: &mut watch::Receiver<Phase>, was_asked: &mut watch::Receiver<bool>) {
    let _ = phase.wait_for(|phase| *phase == Phase::Stopping).await;
    // A new connection has its first request on the way, as a rule: hyper would close it unread.
    let first = was_asked.wait_for(|asked| *asked);
    let _ = tokio::time::timeout(LONGEST_SILENCE, first).await;
}
