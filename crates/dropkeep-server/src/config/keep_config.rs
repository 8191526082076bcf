//! The settings of a keep.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use dropkeep_auth::{Endpoints, HttpSettings};
use dropkeep_stores::{ConnectSession, ConnectTicket, ConnectionId, KeyRing, RedisUrl, StoreUrl};
use ipnet::IpNet;
use url::{Host, Url};

use super::{AppConfig, Brand, WebhookConfig};

/// Connecting takes some six requests, and an office may have one address.
pub(super) const PAGE_REQUESTS: NonZeroU32 = NonZeroU32::new(120).unwrap();
/// Nobody types a key wrong more often.
pub(super) const SIGN_IN_ATTEMPTS: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// Everything that a [`Keep`](crate::Keep) is made from.
#[derive(Debug, Clone)]
pub struct KeepConfig {
    /// Where people and Dropbox reach this service: the base of every redirect URI and link. It is
    /// set, never taken from a request.
    pub public_url: Url,
    /// The database.
    pub store: StoreUrl,
    /// Redis, for a fleet.
    pub cache: Option<RedisUrl>,
    /// What seals secrets at rest.
    pub keys: KeyRing,
    /// The apps, by their names in URLs.
    pub apps: BTreeMap<String, AppConfig>,
    /// Where people may be sent back to without a connect session: prefixes of URLs.
    pub return_to: Vec<Url>,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// How often an address may ask for the pages on which people connect, a minute.
    pub page_requests: NonZeroU32,
    /// How often an address may try to sign in to the admin page, a minute.
    pub sign_in_attempts: NonZeroU32,
    /// How pages look.
    pub brand: Brand,
    /// Where Dropbox is.
    pub endpoints: Endpoints,
    /// How Dropbox is reached.
    pub http: HttpSettings,
    /// How subscribers are told.
    pub webhooks: WebhookConfig,
    /// What this process is called in leases and logs.
    pub name: String,
}

impl KeepConfig {
    /// The least that a keep needs; everything else is as most want it.
    pub fn new(public_url: Url, store: StoreUrl, keys: KeyRing) -> Self {
        Self {
            public_url,
            store,
            cache: None,
            keys,
            apps: BTreeMap::new(),
            return_to: Vec::new(),
            trusted_proxies: Vec::new(),
            page_requests: PAGE_REQUESTS,
            sign_in_attempts: SIGN_IN_ATTEMPTS,
            brand: Brand::default(),
            endpoints: Endpoints::default(),
            http: HttpSettings::default(),
            webhooks: WebhookConfig::default(),
            name: "keep".to_owned(),
        }
    }

    /// The link by which the person of `session` connects.
    pub fn link(&self, session: &ConnectSession, ticket: &ConnectTicket) -> Url {
        let mut url = self.url_of(["connect", session.app.as_str()]);
        url.query_pairs_mut().append_pair("session", ticket.expose());
        url
    }

    /// Where the person of connection `id` connects again without a link of their own.
    pub fn reconnect_url(&self, app: &str, id: &ConnectionId) -> Url {
        let mut url = self.url_of(["connect", app]);
        url.query_pairs_mut().append_pair("connection", id.as_str());
        url
    }

    /// The URL of a path of this service, its segments escaped.
    pub(crate) fn url_of<'a>(&self, segments: impl IntoIterator<Item = &'a str>) -> Url {
        let mut url = self.public_url.clone();
        // Only a URL that is no base has no segments: `mailto:`, say.
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url
    }

    /// Whether people reach it by `http` on this machine, as they do when trying it out.
    pub(crate) fn is_on_loopback(&self) -> bool {
        let here = match self.public_url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        self.public_url.scheme() == "http" && here
    }
}
