//! Dropbox speaks HTTP/2 over TLS. Everything else here is tested over HTTP/1.1; this is the other one.
//!
//! `tests/data/tls` holds a certificate for localhost, its key, and the certificate of the authority
//! that signed it, whose own key was thrown away. They are for these tests alone.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use dropkeep_api::{Body, Client};
use dropkeep_auth::{Endpoints, HttpSettings, Proxy};
use futures_util::future::join_all;
use http::{Request, Response, Version};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use super::{clock, downloading, given, reading, uploading};

const AUTHORITY: &[u8] = include_bytes!("../../data/tls/authority.der");
const CERTIFICATE: &[u8] = include_bytes!("../../data/tls/localhost.der");
const KEY: &[u8] = include_bytes!("../../data/tls/localhost-key.der");

/// Answers every route with what it received. Speaks HTTP/2 and nothing else.
struct Server {
    base: String,
    connections: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        let acceptor = acceptor();
        let accepting = tokio::spawn(async move {
            let mut serving = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::Relaxed);
                let acceptor = acceptor.clone();
                serving.spawn(async move {
                    let stream = TokioIo::new(acceptor.accept(stream).await.unwrap());
                    let service = TowerToHyperService::new(tower::service_fn(echo));
                    let http = Builder::new(TokioExecutor::new()).http2_only();
                    let _ = http.serve_connection(stream, service).await;
                });
            }
        });
        Self { base, connections, accepting }
    }

    fn client(&self) -> Client {
        let root_certificates = vec![AUTHORITY.to_vec()];
        let http = HttpSettings { root_certificates, proxy: Proxy::Direct, ..Default::default() };
        Client::builder()
            .endpoints(Endpoints::single(&self.base).unwrap())
            .http(http)
            .clock(clock())
            .token_source(given("sl.u.token"))
            .build()
            .unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn acceptor() -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(CERTIFICATE)],
            PrivateKeyDer::try_from(KEY).unwrap(),
        )
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

/// Sends the body back, and tells of the request what HTTP/2 may have changed.
async fn echo<B>(request: Request<B>) -> Result<Response<Full<Bytes>>, Infallible>
where
    B: BodyExt<Data = Bytes>,
    B::Error: std::fmt::Debug,
{
    assert_eq!(request.version(), Version::HTTP_2);
    assert_eq!(request.headers()["authorization"], "Bearer sl.u.token");
    let announced = request.headers().get("content-length").cloned();
    let argument = request.headers().get("dropbox-api-arg").cloned();
    let body = request.into_body().collect().await.unwrap().to_bytes();
    let mut answer = json!({"received": body.len()});
    for (name, header) in [("announced", announced), ("argument", argument)] {
        answer[name] = header.map(|value| value.to_str().unwrap().to_owned()).into();
    }
    let response = Response::builder().header("Dropbox-API-Result", answer.to_string());
    // As much content as does not fit into the first window.
    let content = if body.is_empty() { vec![7; 300_000] } else { answer.to_string().into() };
    Ok(response.body(Full::from(content)).unwrap())
}

#[tokio::test]
async fn an_upload_larger_than_the_window_arrives_whole() {
    let server = Server::start().await;
    let body = Body::from(vec![1; 1_000_000]);
    let argument = json!({"path": "/😀"});
    let answer = server.client().call(uploading(), argument, Some(body)).await.unwrap();
    let argument = r#"{"path":"/\ud83d\ude00"}"#;
    let expected = json!({"received": 1_000_000, "announced": "1000000", "argument": argument});
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn an_upload_of_unknown_length_arrives_whole() {
    let server = Server::start().await;
    let chunks = (0..50).map(|_| Ok(Bytes::from(vec![1; 10_000])));
    let body = Body::once(futures_util::stream::iter(chunks));
    let answer = server.client().call(uploading(), json!({}), Some(body)).await.unwrap();
    assert_eq!((&answer["received"], &answer["announced"]), (&json!(500_000), &json!(null)));
}

#[tokio::test]
async fn a_download_arrives_whole() {
    let server = Server::start().await;
    let download = server.client().call_download(downloading(), json!({})).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), vec![7; 300_000]);
}

#[tokio::test]
async fn calls_at_once_share_a_connection() {
    let server = Server::start().await;
    let client = server.client();
    client.call(reading(), json!({}), None).await.unwrap();
    let calls = (0..32).map(|_| client.call(reading(), json!({}), None));
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(server.connections.load(Ordering::Relaxed), 1);
}
