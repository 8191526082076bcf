//! One connection: told apart by its first byte, served, and led on when it is a proxy's.
//!
//! Written against `hyper` itself: `axum::serve` takes listeners, and here a connection may change what
//! it is twice (TLS, then a proxy's tunnel with TLS inside).

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::uri::Scheme;
use http::{Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, BufReader};
use tower::{Service as _, service_fn};

use super::front::Front;
use super::proxy::{self, Destination};
use super::service::LocalService;
use super::shared::Shared;
use crate::endpoints::Transport;
use crate::wire;

/// The first byte of a TLS handshake (RFC 8446 section 5.1); no HTTP method begins with it.
const TLS_HANDSHAKE: u8 = 0x16;

/// How long a TLS handshake may take.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(10);

/// How long a connection may be idle before it is closed (HTTP/1.1) or asked whether its client is
/// still there (HTTP/2). Requests themselves may take as long as they like.
const IDLE_LIMIT: Duration = Duration::from_secs(75);

/// How large the headers of an HTTP/2 request may be: they carry arguments.
const HEADER_LIMIT: u32 = 256 * 1024;

/// Enough to see the first byte; what is read in larger pieces passes by the buffer.
const PEEK: usize = 512;

/// What requests arrive on.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

/// What every connection is served with.
#[derive(Clone)]
pub(super) struct Server {
    /// What answers.
    service: LocalService,
    /// What it shows.
    front: Arc<Front>,
    /// What says when to stop.
    shared: Arc<Shared>,
}

/// A tunnel that was promised to a client; it opens when the promise has been sent.
struct Tunnel(OnUpgrade, Destination);

/// Where a tunnel that was promised during a connection waits for its end.
type Promised = Arc<Mutex<Option<Tunnel>>>;

impl Server {
    /// What serves the connections of a server that listens.
    pub(super) fn new(front: Arc<Front>, shared: Arc<Shared>) -> Self {
        Self { service: LocalService::new(Arc::clone(&shared)), front, shared }
    }

    /// Serves a connection, and what comes through it if its client takes this for a proxy.
    pub(super) async fn serve(self, stream: impl Stream) {
        let promised = Promised::default();
        self.tell_apart(stream, Some(&promised)).await;
        let tunnel = promised.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Tunnel(upgrade, destination)) = tunnel else { return };
        // A client that is gone before it knew needs no tunnel.
        let Ok(upgraded) = upgrade.await else { return };
        let mut upgraded = TokioIo::new(upgraded);
        match destination {
            Destination::Here => self.tell_apart(upgraded, None).await,
            Destination::There(mut other) => tokio::select! {
                () = self.shared.stopped() => {}
                // How either side ended is between the two of them.
                _ = tokio::io::copy_bidirectional(&mut upgraded, &mut other) => {}
            },
        }
    }

    /// Finds out what the client speaks, and speaks it. Without a place for promises there are no
    /// tunnels: that is how one within another is refused.
    async fn tell_apart(&self, stream: impl Stream, promised: Option<&Promised>) {
        let mut stream = BufReader::with_capacity(PEEK, stream);
        let first = tokio::select! {
            () = self.shared.stopped() => return,
            read = tokio::time::timeout(IDLE_LIMIT, stream.fill_buf()) => {
                read.ok().and_then(Result::ok).and_then(|bytes| bytes.first().copied())
            }
        };
        let (stream, transport): (Box<dyn Stream>, _) = match first {
            None => return,
            Some(TLS_HANDSHAKE) => match self.shake_hands(stream).await {
                Ok(stream) => (Box::new(stream), Transport::Tls),
                Err(error) => {
                    tracing::debug!(%error, "a TLS handshake failed");
                    return;
                }
            },
            Some(_) => (Box::new(stream), Transport::Plain),
        };
        if let Err(error) = self.speak_http(stream, transport, promised).await {
            tracing::debug!(error, "a connection ended early");
        }
    }

    async fn shake_hands(&self, stream: impl Stream) -> io::Result<impl Stream> {
        let accepting = tokio::time::timeout(HANDSHAKE_LIMIT, self.front.tls.accept(stream));
        tokio::select! {
            () = self.shared.stopped() => Err(io::ErrorKind::ConnectionAborted.into()),
            accepted = accepting => accepted.unwrap_or(Err(io::ErrorKind::TimedOut.into())),
        }
    }

    /// Serves HTTP of either version; when told to stop, ends after the request that is running.
    async fn speak_http(
        &self,
        stream: Box<dyn Stream>,
        transport: Transport,
        promised: Option<&Promised>,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let (server, promised) = (self.clone(), promised.cloned());
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(transport);
            server.clone().answer(request, promised.clone())
        });
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(IDLE_LIMIT);
        builder
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(IDLE_LIMIT)
            .max_header_list_size(HEADER_LIMIT);
        let connection = builder.serve_connection_with_upgrades(
            TokioIo::new(stream),
            TowerToHyperService::new(service),
        );
        tokio::pin!(connection);
        tokio::select! {
            result = connection.as_mut() => result,
            () = self.shared.stopped() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        }
    }

    async fn answer(
        mut self,
        request: Request<Incoming>,
        promised: Option<Promised>,
    ) -> io::Result<Response<Body>> {
        if request.method() == Method::CONNECT {
            return Ok(self.connect(request, promised).await);
        }
        if let Some(host) = self.foreign_host(&request) {
            return Ok(wire::text(StatusCode::FORBIDDEN, proxy::foreign(&host)));
        }
        self.service.call(request.map(Body::new)).await
    }

    /// Promises the tunnel that a `CONNECT` asks for (RFC 9110 section 9.3.6).
    async fn connect(
        &self,
        mut request: Request<Incoming>,
        promised: Option<Promised>,
    ) -> Response<Body> {
        let refused = |text: &str| wire::text(StatusCode::BAD_REQUEST, text.to_owned());
        let Some(promised) = promised else { return refused("this is within a tunnel already") };
        if request.version() == http::Version::HTTP_2 {
            return refused("CONNECT is understood in HTTP/1.1 only");
        }
        let Some(target) = request.uri().authority() else {
            return refused("CONNECT needs a target of the form host:port");
        };
        match proxy::open(&self.front, target).await {
            Ok(destination) => {
                let tunnel = Tunnel(hyper::upgrade::on(&mut request), destination);
                *promised.lock().unwrap_or_else(PoisonError::into_inner) = Some(tunnel);
                Response::new(Body::empty())
            }
            Err(none) => {
                let (status, text) = none.answer();
                wire::text(status, text)
            }
        }
    }

    /// The host of an HTTP/1.1 request that a proxy is to send on in plain (RFC 9112 section
    /// 3.2.2), when it is neither Dropbox's nor this server's.
    fn foreign_host(&self, request: &Request<Incoming>) -> Option<String> {
        let target = request.uri().authority()?;
        if request.version() == http::Version::HTTP_2 {
            return None;
        }
        let standard = if request.uri().scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
        let port = target.port_u16().unwrap_or(standard);
        let here = proxy::leads_here(self.front.address, target.host(), port);
        (!here).then(|| target.host().to_owned())
    }
}
