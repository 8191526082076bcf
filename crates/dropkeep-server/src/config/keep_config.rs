//! The settings of a keep.

use std::collections::BTreeMap;

use dropkeep_auth::{Endpoints, HttpSettings};
use dropkeep_stores::{KeyRing, RedisUrl, StoreUrl};
use url::Url;

use super::AppConfig;

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
    /// Where Dropbox is.
    pub endpoints: Endpoints,
    /// How Dropbox is reached.
    pub http: HttpSettings,
    /// What this process is called in leases and logs.
    pub name: String,
}
