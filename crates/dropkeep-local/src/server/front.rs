//! What a listening server shows to its clients, beside what it answers.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;

use crate::clock;
use crate::endpoints::{self, Transport};
use crate::tls::{self, Authority};

/// Whether the proxy lets clients through to hosts that are not Dropbox's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum PassThrough {
    /// They are refused.
    #[default]
    No,
    /// They are reached.
    Yes,
}

/// What a listening server shows to its clients, beside what it answers.
pub(crate) struct Front {
    /// Where it listens.
    pub(super) address: SocketAddr,
    /// Whether other hosts are reached.
    pub(super) pass_through: PassThrough,
    /// How it speaks TLS.
    pub(super) tls: TlsAcceptor,
    authority: String,
}

impl Front {
    /// That of a server which listens on `address`, under the authority that `folder` keeps, or a
    /// new one.
    ///
    /// # Errors
    /// The folder cannot be read or written.
    pub(crate) fn new(
        address: SocketAddr,
        folder: Option<&Path>,
        pass_through: PassThrough,
    ) -> io::Result<Self> {
        let now = clock::system_time();
        let authority = match folder {
            Some(folder) => Authority::kept_in(folder, now)?,
            None => Authority::new(now)?,
        };
        let config = tls::server_config(&authority, Some(address.ip()), now)?;
        Ok(Self {
            address,
            pass_through,
            tls: TlsAcceptor::from(Arc::new(config)),
            authority: authority.certificate_pem().to_owned(),
        })
    }

    /// The same under the same authority, for a server which listens at another port of its address.
    pub(crate) fn at(&self, address: SocketAddr) -> Self {
        let (tls, authority) = (self.tls.clone(), self.authority.clone());
        Self { address, pass_through: self.pass_through, tls, authority }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL with this transport.
    pub(crate) fn url(&self, transport: Transport) -> String {
        endpoints::local(transport, self.address)
    }

    /// The certificate of the authority that its clients must trust.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }
}
