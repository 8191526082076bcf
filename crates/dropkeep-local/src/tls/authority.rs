//! The certificate authority that clients are told to trust.

use std::io;
use std::net::IpAddr;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, GeneralSubtree,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, date_time_ymd,
};

use super::leaf::Leaf;
use crate::endpoints::DROPBOX_DOMAINS;

/// How long an authority is good for: ten years.
const LIFETIME: SignedDuration = SignedDuration::from_hours(3650 * 24);

/// The addresses it may certify: this machine's own, and those of private networks, in which a test
/// may run in a container of its own.
const SUBNETS: [([u8; 4], u8); 5] = [
    ([127, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    ([172, 16, 0, 0], 12),
    ([192, 168, 0, 0], 16),
    ([169, 254, 0, 0], 16),
];

/// A certificate authority with its key. It may certify nothing but Dropbox's names, `localhost` and
/// private addresses: whoever trusts it risks no more than that.
pub(crate) struct Authority {
    certificate: String,
    key: KeyPair,
}

impl Authority {
    /// A new one.
    ///
    /// # Errors
    /// The system gives no randomness.
    pub(crate) fn new(now: Timestamp) -> io::Result<Self> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut params = params();
        set_validity(&mut params, now, LIFETIME);
        let certificate = params.self_signed(&key).map_err(io::Error::other)?.pem();
        Ok(Self { certificate, key })
    }

    /// One that was made before, if its parts belong together and it has not ended.
    pub(crate) fn from_pem(certificate: String, key: &str, now: Timestamp) -> Option<Self> {
        let key = KeyPair::from_pem(key).ok()?;
        let authority = Self { certificate, key };
        let leaf = Leaf::new(&authority, None, now).ok()?;
        leaf.is_trusted_by(&authority.certificate, now).then_some(authority)
    }

    /// Its certificate.
    pub(crate) fn certificate_pem(&self) -> &str {
        &self.certificate
    }

    /// Its key.
    pub(super) fn key_pem(&self) -> String {
        self.key.serialize_pem()
    }

    /// What signs in its name.
    pub(super) fn issuer(&self) -> Issuer<'static, &KeyPair> {
        Issuer::new(params(), &self.key)
    }
}

/// Makes a certificate good for so long, from yesterday on, since clocks differ.
pub(super) fn set_validity(
    params: &mut CertificateParams,
    now: Timestamp,
    lifetime: SignedDuration,
) {
    let midnight = |offset| {
        let date = now.saturating_add(offset).unwrap_or(now).to_zoned(TimeZone::UTC).date();
        // Neither the month nor the day of a date is negative.
        date_time_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    params.not_before = midnight(SignedDuration::from_hours(-24));
    params.not_after = midnight(lifetime);
}

/// The name and the constraints; they are the same for every authority, so that one from a file
/// needs no parsing.
fn params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = name("Dropkeep local certificate authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let domains = DROPBOX_DOMAINS.iter().chain(&["localhost"]);
    let subnets = SUBNETS.map(|(address, prefix)| CidrSubnet::from_v4_prefix(address, prefix));
    let networks = ["::1/128", "fc00::/7", "fe80::/10"];
    let networks = networks.iter().filter_map(|network| network.parse().ok());
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: domains
            .map(|domain| GeneralSubtree::DnsName((*domain).to_owned()))
            .chain(subnets.into_iter().chain(networks).map(GeneralSubtree::IpAddress))
            .collect(),
        excluded_subtrees: Vec::new(),
    });
    params
}

/// Whether it may certify this address, as in [`SUBNETS`].
pub(super) fn may_certify(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            address.is_loopback() || address.is_private() || address.is_link_local()
        }
        IpAddr::V6(address) => {
            address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local()
        }
    }
}

/// A distinguished name of one part, as certificates show who they are of.
pub(super) fn name(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "Dropkeep");
    name.push(DnType::CommonName, common_name);
    name
}
