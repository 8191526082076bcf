//! Row C1, the other half: certificates are verified.
//!
//! `tests/data/tls` holds a certificate for localhost, its key, and the certificate of the authority
//! that signed it, whose own key was thrown away. They are for these tests alone.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::JoinHandle;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_auth::{
    App, Endpoints, HttpSettings, Proxy, RefreshToken, TokenEndpoint, TokenError, Tokens, Trouble,
    http_client,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::support::APP_KEY;

const AUTHORITY: &[u8] = include_bytes!("../data/tls/authority.der");
const CERTIFICATE: &[u8] = include_bytes!("../data/tls/localhost.der");
const KEY: &[u8] = include_bytes!("../data/tls/localhost-key.der");

const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n\
    {\"access_token\":\"sl.x\",\"token_type\":\"bearer\"}";

/// Serves one connection over TLS. Yields what it was sent.
fn serve_once() -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(CERTIFICATE)],
            PrivateKeyDer::try_from(KEY).unwrap(),
        )
        .unwrap();
    let serve = move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        let mut received = vec![0; 16 * 1024];
        let count = stream.read(&mut received).unwrap_or(0);
        if count > 0 {
            stream.write_all(ANSWER.as_bytes()).unwrap();
            stream.conn.send_close_notify();
            stream.flush().unwrap();
        }
        String::from_utf8_lossy(&received[..count]).into_owned()
    };
    (base, std::thread::spawn(serve))
}

async fn refresh(base: &str, root_certificates: Vec<Vec<u8>>) -> Result<Tokens, TokenError> {
    let settings =
        HttpSettings { root_certificates, proxy: Proxy::Direct, ..HttpSettings::default() };
    let endpoint = TokenEndpoint::builder(App::public(APP_KEY))
        .endpoints(Endpoints::single(base).unwrap())
        .http(settings)
        .build()
        .unwrap();
    endpoint.refresh(&RefreshToken::new("CANARY-refresh"), None).await
}

#[tokio::test]
async fn c1_a_certificate_that_nobody_vouches_for_gets_no_secret() {
    let (base, server) = serve_once();
    let error = refresh(&base, Vec::new()).await.unwrap_err();
    let connection =
        matches!(error, TokenError::Unavailable { trouble: Trouble::Connection(_), .. });
    assert!(connection, "{error:?}");
    assert_eq!(server.join().unwrap(), "", "nothing was sent");
}

#[tokio::test]
async fn c1_a_root_of_ones_own_is_trusted_as_der_or_pem() {
    let encoded = STANDARD.encode(AUTHORITY);
    let pem = format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
    for root in [AUTHORITY.to_vec(), pem.into_bytes()] {
        let (base, server) = serve_once();
        refresh(&base, vec![root]).await.unwrap();
        assert!(server.join().unwrap().starts_with("POST /oauth2/token HTTP/1.1\r\n"));
    }
}

#[test]
fn a_root_that_is_no_certificate_is_an_error_and_not_ignored() {
    for root in [&b"-----BEGIN NONSENSE-----"[..], b"", b"not a certificate"] {
        let root_certificates = vec![root.to_vec()];
        let settings = HttpSettings { root_certificates, ..HttpSettings::default() };
        assert!(http_client(&settings).is_err(), "{root:?}");
    }
}
