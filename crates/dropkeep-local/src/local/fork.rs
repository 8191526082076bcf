//! Going on from here in two ways.

use std::io;

use tokio::net::TcpListener;

use super::running::LocalDropbox;
use crate::endpoints::{self, Transport};

impl LocalDropbox {
    /// Another local Dropbox that begins with everything as it is here now (accounts, apps, tokens,
    /// files, links, snapshots, the clock) and goes its own way from there: what happens in one is
    /// not seen in the other. So many tests can begin with one world that took long to make.
    ///
    /// It listens at a free port of the same address, under the same certificate authority, or
    /// without a socket if this one does. It is in memory, also when this one keeps its state in a
    /// [folder](crate::Builder::data_folder). It has not been asked anything, and no fault is
    /// scripted in it.
    ///
    /// ```
    /// # use dropkeep_local::LocalDropbox;
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// let dropbox = LocalDropbox::start().await?;
    /// let other = dropbox.fork().await?;
    /// assert_ne!(dropbox.endpoint(), other.endpoint());
    /// assert_eq!(dropbox.account_id(), other.account_id());
    /// # Ok::<_, std::io::Error>(())
    /// # })?;
    /// # Ok::<_, std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// There is no free port, or no place for temporary files.
    pub async fn fork(&self) -> io::Result<Self> {
        let Some(front) = self.front() else {
            let shared = self.shared.branch(endpoints::WITHOUT_SOCKET.to_owned())?;
            return Ok(Self::begin(shared, None));
        };
        let listener = TcpListener::bind((front.address().ip(), 0)).await?;
        let front = front.at(listener.local_addr()?);
        let shared = self.shared.branch(front.url(Transport::Plain))?;
        Ok(Self::begin(shared, Some((listener, front))))
    }
}
