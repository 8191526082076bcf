//! Time, trouble, and what arrived.

use super::running::LocalDropbox;
use crate::clock::VirtualClock;
use crate::fault::Fault;
use crate::server::{RequestExpectation, RequestRecord, as_har};

impl LocalDropbox {
    /// Its clock.
    pub fn clock(&self) -> &VirtualClock {
        &self.shared.clock
    }

    /// Scripts trouble. Faults of one route follow each other in the order given.
    pub fn fault(&self, fault: Fault) {
        self.shared.order(fault);
    }

    /// Drops the scripted faults, met or not.
    pub fn forgive_unmet_faults(&self) {
        self.shared.faults.clear();
    }

    /// The requests received so far, in the order of their arrival: the last 10,000, or as many as
    /// [`Builder::request_log`](crate::Builder::request_log) says.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.shared.requests.all()
    }

    /// The same requests as an HTTP Archive (HAR 1.2), which browsers and many tools open. Secrets
    /// are left out of it, as they are of [`Self::requests`].
    pub fn requests_as_har(&self) -> serde_json::Value {
        as_har(&self.shared.requests.all(), &self.endpoint())
    }

    /// Asserts something of the requests of a route, in which `*` stands for anything.
    ///
    /// ```
    /// # use dropkeep_local::LocalDropbox;
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// let dropbox = LocalDropbox::start().await?;
    /// dropbox.assert_requests("files/upload").with_argument("path", "/a.txt").count(0);
    /// # Ok::<_, std::io::Error>(())
    /// # })?;
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn assert_requests(&self, route: impl Into<String>) -> RequestExpectation<'_> {
        RequestExpectation::new(&self.shared.requests, route)
    }

    /// How many requests of a route have arrived (`files/upload`, `oauth2/token`).
    pub fn count(&self, route: &str) -> usize {
        usize::try_from(self.shared.requests.count(route)).unwrap_or(usize::MAX)
    }
}
