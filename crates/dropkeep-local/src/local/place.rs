//! Where a local Dropbox is reached.

use std::sync::Arc;

use super::running::LocalDropbox;
use crate::endpoints::Transport;
use crate::server::LocalService;

impl LocalDropbox {
    /// The base URL in place of all of Dropbox's hosts, without a trailing slash.
    pub fn endpoint(&self) -> String {
        self.shared.endpoint.clone()
    }

    /// The same base URL with `https`. Clients have to trust
    /// [`LocalDropbox::authority_certificate_pem`]; they may speak HTTP/2 or HTTP/1.1.
    ///
    /// `None` when it was started [without a socket](crate::Builder::start_without_socket).
    pub fn https_endpoint(&self) -> Option<String> {
        Some(self.front()?.url(Transport::Tls))
    }

    /// The URL of a proxy through which clients come here by Dropbox's own names: the value of
    /// `HTTPS_PROXY`. It is the same port.
    ///
    /// `None` when it was started [without a socket](crate::Builder::start_without_socket).
    pub fn proxy_url(&self) -> Option<String> {
        Some(self.front()?.url(Transport::Plain))
    }

    /// The certificate of the authority behind `https`, as PEM. It may certify nothing but
    /// Dropbox's names, `localhost` and private addresses.
    ///
    /// `None` when it was started [without a socket](crate::Builder::start_without_socket).
    pub fn authority_certificate_pem(&self) -> Option<String> {
        Some(self.front()?.authority().to_owned())
    }

    /// It as a function from requests to answers, with no socket in between.
    pub fn service(&self) -> LocalService {
        LocalService::new(Arc::clone(&self.shared))
    }
}
