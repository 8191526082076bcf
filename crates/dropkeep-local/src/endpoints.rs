//! Where a local Dropbox is found, and on which names its links are.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::uri::Authority;

/// Where Dropbox documents how an app acts for the members of a team.
pub(crate) const TEAMS_GUIDE: &str = "https://www.dropbox.com/developers/documentation/http/teams";

/// The domains of Dropbox. Every host below them is answered by the local Dropbox, so that no call
/// of a test reaches the real one.
pub(crate) const DROPBOX_DOMAINS: [&str; 3] =
    ["dropbox.com", "dropboxapi.com", "dropboxusercontent.com"];

/// Where a web browser reads shared links and signs in.
const WEB_HOST: &str = "www.dropbox.com";

/// Where the photos of accounts are.
const PHOTO_HOST: &str = "dl-web.dropbox.com";

/// Where the API is called.
const API_HOST: &str = "api.dropboxapi.com";

/// Where bytes are sent.
const CONTENT_HOST: &str = "content.dropboxapi.com";

/// What the hosts that hand out bytes by link end with.
const BYTES_DOMAIN: &str = "dl.dropboxusercontent.com";

/// The names that the certificate is good for, beside the loopback addresses. The wildcards cover
/// `api`, `content`, `notify`, `www`, and the older `api-content`, `meta` and `bolt`; below
/// `localhost` stand the hosts of SDKs that prepend them to a chosen domain.
pub(crate) const CERTIFICATE_NAMES: [&str; 13] = [
    "localhost",
    "api.localhost",
    "content.localhost",
    "notify.localhost",
    "meta.localhost",
    "www.localhost",
    "dropbox.com",
    "*.dropbox.com",
    "dropboxapi.com",
    "*.dropboxapi.com",
    "dropboxusercontent.com",
    "*.dropboxusercontent.com",
    "*.dl.dropboxusercontent.com",
];

/// The base URL of a local Dropbox that nothing but [`crate::LocalService`] reaches.
pub(crate) const WITHOUT_SOCKET: &str = "http://localhost";

/// Whether a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    /// `http`
    Plain,
    /// `https`
    Tls,
}

impl Transport {
    /// The scheme of URLs and the port it stands for.
    fn scheme(self) -> (&'static str, u16) {
        match self {
            Self::Plain => ("http", 80),
            Self::Tls => ("https", 443),
        }
    }

    /// The base URL of a host.
    fn base(self, host: &str) -> String {
        format!("{}://{host}", self.scheme().0)
    }
}

/// The base URL of a local Dropbox that listens on this address. One that listens on all addresses
/// is found on the loopback one.
pub(crate) fn local(transport: Transport, mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    transport.base(&address.to_string())
}

/// Whether a host is one of Dropbox's.
pub(crate) fn is_dropbox(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    DROPBOX_DOMAINS.iter().any(|domain| {
        host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// What links to pages begin with when they were asked for by this name: Dropbox's web host for any
/// of Dropbox's names, else the name itself, for it leads here.
pub(crate) fn link_base(transport: Transport, asked: &Authority) -> String {
    if !is_dropbox(asked.host()) {
        return transport.base(asked.as_str());
    }
    match asked.port_u16().filter(|port| *port != transport.scheme().1) {
        Some(port) => transport.base(&format!("{WEB_HOST}:{port}")),
        None => transport.base(WEB_HOST),
    }
}

/// What links to bytes begin with, given what those to pages begin with. Dropbox has a host of its
/// own for each: `uc`, some hexadecimal digits, and the common domain.
pub(crate) fn bytes_base(link_base: &str, token: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, token.as_bytes());
    let digits: String = digest.as_ref()[..14].iter().map(|byte| format!("{byte:02x}")).collect();
    link_base.replacen(WEB_HOST, &format!("uc{digits}.{BYTES_DOMAIN}"), 1)
}

/// What links to the photos of accounts begin with, given what those to pages begin with.
pub(crate) fn photo_base(link_base: &str) -> String {
    link_base.replacen(WEB_HOST, PHOTO_HOST, 1)
}

/// What calls of the API begin with, given what links to pages begin with.
pub(crate) fn api_base(link_base: &str) -> String {
    link_base.replacen(WEB_HOST, API_HOST, 1)
}

/// What links to which bytes are sent begin with, given what those to pages begin with.
pub(crate) fn upload_base(link_base: &str) -> String {
    link_base.replacen(WEB_HOST, CONTENT_HOST, 1)
}

#[cfg(test)]
mod tests {
    use super::{Transport, bytes_base, is_dropbox, link_base};

    fn base(transport: Transport, asked: &str) -> String {
        link_base(transport, &asked.parse().unwrap())
    }

    #[test]
    fn links_are_on_the_name_that_was_asked_by() {
        for (asked, expected) in [
            ("api.dropboxapi.com", "https://www.dropbox.com"),
            ("CONTENT.dropboxapi.com:443", "https://www.dropbox.com"),
            ("api.dropboxapi.com:8443", "https://www.dropbox.com:8443"),
            ("127.0.0.1:7787", "https://127.0.0.1:7787"),
            ("[::1]:7787", "https://[::1]:7787"),
            ("api.localhost:7787", "https://api.localhost:7787"),
        ] {
            assert_eq!(base(Transport::Tls, asked), expected);
        }
        assert_eq!(base(Transport::Plain, "api.dropboxapi.com:80"), "http://www.dropbox.com");
        assert_eq!(base(Transport::Plain, "localhost:1"), "http://localhost:1");
    }

    #[test]
    fn bytes_have_a_host_of_their_own_where_dropbox_has_one() {
        let base = bytes_base("https://www.dropbox.com:8443", "token");
        let digits = base.strip_prefix("https://uc").unwrap().split('.').next().unwrap();
        assert!(digits.len() == 28 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        assert!(base.ends_with(".dl.dropboxusercontent.com:8443"), "{base}");
        assert_ne!(base, bytes_base("https://www.dropbox.com:8443", "other"));
        assert_eq!(bytes_base("http://127.0.0.1:7787", "token"), "http://127.0.0.1:7787");
    }

    #[test]
    fn only_dropboxs_names_are_dropboxs() {
        for name in ["dropbox.com", "www.dropbox.com", "API.DROPBOXAPI.COM.", "a.b.dropbox.com"] {
            assert!(is_dropbox(name), "{name}");
        }
        for name in ["notdropbox.com", "dropbox.com.example.org", "dropbox", "", "."] {
            assert!(!is_dropbox(name), "{name}");
        }
    }
}
