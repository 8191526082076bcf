//! Browsers, told apart by their addresses so that none takes up too much.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use http::{Extensions, HeaderMap};
use ipnet::IpNet;

use super::client_address::client_address;
use crate::callers::Addresses;
use crate::config::KeepConfig;

/// How often which address has come.
#[derive(Debug)]
pub(crate) struct Visitors {
    trusted: Vec<IpNet>,
    pages: Addresses,
    sign_ins: Addresses,
}

impl Visitors {
    pub(super) fn new(config: &KeepConfig, clock: &Arc<dyn Clock>) -> Self {
        Self {
            trusted: config.trusted_proxies.clone(),
            pages: Addresses::new(config.page_requests, clock),
            sign_ins: Addresses::new(config.sign_in_attempts, clock),
        }
    }

    /// Counts a request for a page on which people connect.
    ///
    /// # Errors
    /// How long to wait when there were too many from its address.
    pub(super) fn count_page(&self, of: (&Extensions, &HeaderMap)) -> Result<(), Duration> {
        self.count(&self.pages, of)
    }

    /// Counts an attempt to sign in to the admin page.
    ///
    /// # Errors
    /// As [`Visitors::count_page`].
    pub(super) fn count_sign_in(&self, of: (&Extensions, &HeaderMap)) -> Result<(), Duration> {
        self.count(&self.sign_ins, of)
    }

    fn count(
        &self,
        addresses: &Addresses,
        (extensions, headers): (&Extensions, &HeaderMap),
    ) -> Result<(), Duration> {
        match client_address(extensions, headers, &self.trusted) {
            Some(address) => addresses.count(address),
            None => Ok(()),
        }
    }
}
