//! The server's own certificate, made anew at each start.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rcgen::{CertificateParams, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose, SanType};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName, UnixTime};
use rustls::{RootCertStore, ServerConfig};

use super::authority::{self, Authority};
use crate::endpoints::CERTIFICATE_NAMES;

/// How long it is good for: less than the 825 days that Apple's systems accept.
const LIFETIME: SignedDuration = SignedDuration::from_hours(397 * 24);

/// The protocols offered, the best first.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// A server's certificate with its key.
pub(super) struct Leaf {
    certificate: CertificateDer<'static>,
    key: KeyPair,
}

/// What a TLS server needs: a certificate for all of Dropbox's names and this machine's, and for the
/// address it listens on.
///
/// # Errors
/// The system gives no randomness.
pub(crate) fn server_config(
    authority: &Authority,
    address: Option<IpAddr>,
    now: Timestamp,
) -> io::Result<ServerConfig> {
    let leaf = Leaf::new(authority, address, now)?;
    let key = PrivatePkcs8KeyDer::from(leaf.key.serialize_der());
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.certificate], key.into())
        .map_err(io::Error::other)?;
    config.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).to_vec();
    Ok(config)
}

impl Leaf {
    /// A new one from an authority.
    pub(super) fn new(
        authority: &Authority,
        address: Option<IpAddr>,
        now: Timestamp,
    ) -> io::Result<Self> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let names = CERTIFICATE_NAMES.map(str::to_owned);
        let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
        let loopback = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        let address = address
            .filter(|address| !loopback.contains(address) && authority::may_certify(*address));
        let addresses = loopback.into_iter().chain(address);
        params.subject_alt_names.extend(addresses.map(SanType::IpAddress));
        params.distinguished_name = authority::name("Dropkeep local Dropbox");
        authority::set_validity(&mut params, now, LIFETIME);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&key, &authority.issuer()).map_err(io::Error::other)?;
        Ok(Self { certificate: certificate.der().clone(), key })
    }

    /// Whether a client that trusts nothing but this authority accepts it.
    pub(super) fn is_trusted_by(&self, authority_pem: &str, now: Timestamp) -> bool {
        let verify = || {
            let authority = CertificateDer::from_pem_slice(authority_pem.as_bytes()).ok()?;
            let mut roots = RootCertStore::empty();
            roots.add(authority).ok()?;
            let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
            let name = ServerName::try_from(CERTIFICATE_NAMES[0]).ok()?;
            let seconds = u64::try_from(now.as_second()).unwrap_or_default();
            let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
            let verifier = verifier.build().ok()?;
            verifier.verify_server_cert(&self.certificate, &[], &name, &[], now).ok()
        };
        verify().is_some()
    }
}

/// The cryptography, named so that no process-wide choice of the embedder matters.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}
