//! The settings of serving, TLS among them.
//!
//! Files named here are read at once, and a certificate that does not belong to its key is a refusal to start:
//! found at the first handshake, it would be found by callers.

use std::sync::Arc;

use rustls::RootCertStore;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;

use super::reader::Reader;
use crate::http::ServeSettings;

pub(super) fn read(reader: &mut Reader) -> ServeSettings {
    let usual = ServeSettings::default();
    ServeSettings {
        most_connections: reader.parsed_or("limits.connections", usual.most_connections),
        idle: reader.span("limits.idle", usual.idle),
        notice: reader.span("shutdown.notice", usual.notice),
        grace: reader.span("shutdown.grace", usual.grace),
        tls: tls(reader),
    }
}

fn tls(reader: &mut Reader) -> Option<Arc<ServerConfig>> {
    let certificate = reader.content("tls.certificate_file");
    let key = reader.content("tls.key_file");
    let clients = reader.content("tls.client_ca_file");
    let (certificate, key) = match (certificate, key) {
        (Some(certificate), Some(key)) => (certificate, key),
        (None, None) if clients.is_none() => return None,
        (None, _) => {
            reader.wrong("tls.certificate_file", "TLS needs a certificate beside its key");
            return None;
        }
        (_, None) => {
            reader.wrong("tls.key_file", "TLS needs the private key of its certificate");
            return None;
        }
    };
    let chain = certificates(reader, "tls.certificate_file", &certificate)?;
    let key = PrivateKeyDer::from_pem_slice(&key);
    let key =
        key.map_err(|_| reader.wrong("tls.key_file", "there is no private key in it")).ok()?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().ok()?;
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(pem) => {
            let mut roots = RootCertStore::empty();
            roots.add_parsable_certificates(certificates(reader, "tls.client_ca_file", &pem)?);
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            let verifier = verifier.build();
            let verifier = verifier
                .map_err(|error| reader.wrong("tls.client_ca_file", error.to_string()))
                .ok()?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let mut config = builder
        .with_single_cert(chain, key)
        .map_err(|error| reader.wrong("tls.key_file", error.to_string()))
        .ok()?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Some(Arc::new(config))
}

fn certificates(
    reader: &mut Reader,
    key: &str,
    pem: &[u8],
) -> Option<Vec<CertificateDer<'static>>> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match found {
        Ok(found) if !found.is_empty() => Some(found),
        _ => {
            reader.wrong(key, "there is no certificate in it");
            None
        }
    }
}
