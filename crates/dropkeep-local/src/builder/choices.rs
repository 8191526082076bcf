//! What can be chosen before a local Dropbox starts.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use jiff::Timestamp;

use crate::account::Plan;
use crate::oauth::ALL_USER_SCOPES;
use crate::outbound::Reach;
use crate::seed::Seed;
use crate::server::{DEFAULT_CAPACITY, PassThrough};
use crate::state::AppAccess;

/// Builds a [`LocalDropbox`](crate::LocalDropbox). What is not chosen comes from the seed, so that it is the same at
/// every start.
#[derive(Clone)]
pub struct Builder {
    pub(super) listen: SocketAddr,
    pub(super) seed: u64,
    pub(super) app_name: String,
    pub(super) credentials: Option<(String, String)>,
    pub(super) redirect_uris: Vec<String>,
    pub(super) scopes: Vec<String>,
    pub(super) frozen_at: Option<Timestamp>,
    pub(super) plan: Plan,
    pub(super) allocated: Option<u64>,
    pub(super) fetch_reach: Reach,
    pub(super) is_hostile: bool,
    pub(super) auto_approve: bool,
    pub(super) access: AppAccess,
    pub(super) request_log: usize,
    pub(super) authority_folder: Option<PathBuf>,
    pub(super) pass_through: PassThrough,
    pub(super) data_folder: Option<PathBuf>,
    pub(super) content: Seed,
}

/// Leaves the app's secret out.
impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .field("app_name", &self.app_name)
            .finish_non_exhaustive()
    }
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            seed: 1,
            app_name: "Local test app".to_owned(),
            credentials: None,
            redirect_uris: Vec::new(),
            scopes: ALL_USER_SCOPES.iter().map(|scope| (*scope).to_owned()).collect(),
            frozen_at: None,
            plan: Plan::default(),
            allocated: None,
            fetch_reach: Reach::default(),
            is_hostile: false,
            auto_approve: false,
            access: AppAccess::default(),
            request_log: DEFAULT_CAPACITY,
            authority_folder: None,
            pass_through: PassThrough::default(),
            data_folder: None,
            content: Seed::default(),
        }
    }
}

impl Builder {
    /// The address to listen on; by default a free port of 127.0.0.1.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// What ids, keys, tokens and other chance follow from; 1 by default.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The key and the secret of the ready-made app.
    #[must_use]
    pub fn app(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.credentials = Some((key.into(), secret.into()));
        self
    }

    /// The name of the ready-made app on the consent page.
    #[must_use]
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = name.into();
        self
    }

    /// Registers a redirect URI. `http://localhost` on any port needs none.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// The permissions ticked for the ready-made app; all of a user's by default. With one that only a
    /// team can give, the app acts on teams: the ready-made account is then an administrator of one,
    /// and the ready-made tokens are the team's.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Gives the ready-made app a folder of its own, `/Apps/` and its name, in place of the whole
    /// Dropbox: that folder is the root of all its paths.
    #[must_use]
    pub fn app_folder(mut self) -> Self {
        self.access = AppAccess::AppFolder;
        self
    }

    /// Allows what any authorize URL asks without asking: the browser is sent on at once, as the
    /// account that the consent page would have chosen. What Dropbox would refuse still is.
    #[must_use]
    pub fn auto_approve(mut self) -> Self {
        self.auto_approve = true;
        self
    }

    /// Lets the clock stand still at this time until it is advanced.
    #[must_use]
    pub fn frozen_at(mut self, time: Timestamp) -> Self {
        self.frozen_at = Some(time);
        self
    }

    /// What the ready-made account has paid for; [`Plan::Pro`] by default.
    #[must_use]
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = plan;
        self
    }

    /// How many bytes the account may hold; by default as many as its plan says.
    #[must_use]
    pub fn allocated(mut self, bytes: u64) -> Self {
        self.allocated = Some(bytes);
        self
    }

    /// Lets it do everything that the documentation allows a server to do, mildly and for ever:
    /// small and empty pages, entries in any order, 429 with `Retry-After`, 503, access tokens that
    /// expire early, and dots after every `error_summary`. A client that is correct survives it.
    #[must_use]
    pub fn hostile(mut self) -> Self {
        self.is_hostile = true;
        self
    }

    /// How many requests the log keeps; 10,000 by default.
    #[must_use]
    pub fn request_log(mut self, requests: usize) -> Self {
        self.request_log = requests;
        self
    }

    /// Keeps the certificate authority behind `https` in this folder, made when it is not there
    /// yet, so that clients have to be told of it only once: `ca.pem`, and `ca-key.pem` that
    /// nobody else may read. By default it is a new one at each start, and in memory only.
    #[must_use]
    pub fn authority_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.authority_folder = Some(folder.into());
        self
    }

    /// Lets clients that use this as a proxy reach hosts that are not Dropbox's, which are refused
    /// otherwise: a test should not depend on them.
    #[must_use]
    pub fn pass_through(mut self) -> Self {
        self.pass_through = PassThrough::Yes;
        self
    }

    /// Lets `files/save_url` download from any host. By default it does from this machine only, so
    /// that a test neither depends on a network nor reaches into one.
    #[must_use]
    pub fn allow_save_url_anywhere(mut self) -> Self {
        self.fetch_reach = Reach::Anywhere;
        self
    }

    /// Keeps everything in this folder, made when it is not there yet, and goes on with what an
    /// earlier start left there: what was answered outlives the process, however it ends. What is
    /// chosen about the ready-made app and account counts at the first start alone.
    #[must_use]
    pub fn data_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data_folder = Some(folder.into());
        self
    }

    /// What is there at the start; by default an empty Dropbox, and three other accounts.
    #[must_use]
    pub fn content(mut self, seed: Seed) -> Self {
        self.content = seed;
        self
    }
}
