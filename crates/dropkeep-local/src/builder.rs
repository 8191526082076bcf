//! Choices made before a local Dropbox starts.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use jiff::Timestamp;
use tokio::net::TcpListener;

use crate::account::Plan;
use crate::clock::VirtualClock;
use crate::endpoints::{self, Transport};
use crate::files::interrupt_downloads;
use crate::local::LocalDropbox;
use crate::local::make_ready;
use crate::oauth::ALL_USER_SCOPES;
use crate::outbound::Reach;
use crate::random::Random;
use crate::seed::{Choices, Ground, Seed, SeedError, plant, ready_app, ready_made, share_picture};
use crate::server::{DEFAULT_CAPACITY, Front, Origin, PassThrough, Shared, Worlds};
use crate::state::{AppAccess, CLOCK, State};
use crate::storage::{Kept, Opened};

/// Builds a [`LocalDropbox`]. What is not chosen comes from the seed, so that it is the same at
/// every start.
#[derive(Clone)]
pub struct Builder {
    listen: SocketAddr,
    seed: u64,
    app_name: String,
    credentials: Option<(String, String)>,
    redirect_uris: Vec<String>,
    scopes: Vec<String>,
    frozen_at: Option<Timestamp>,
    plan: Plan,
    allocated: Option<u64>,
    fetch_reach: Reach,
    is_hostile: bool,
    auto_approve: bool,
    access: AppAccess,
    request_log: usize,
    authority_folder: Option<PathBuf>,
    pass_through: PassThrough,
    data_folder: Option<PathBuf>,
    content: Seed,
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

    /// Starts it.
    ///
    /// # Errors
    /// The address cannot be listened on, or there is no place for temporary files.
    pub async fn start(self) -> io::Result<LocalDropbox> {
        let listener = TcpListener::bind(self.listen).await?;
        self.start_on(listener)
    }

    /// Starts it on a listener of the caller's.
    ///
    /// # Errors
    /// There is no place for temporary files, or the certificate authority cannot be kept.
    pub fn start_on(self, listener: TcpListener) -> io::Result<LocalDropbox> {
        let address = listener.local_addr()?;
        let front = Front::new(address, self.authority_folder.as_deref(), self.pass_through)?;
        self.begin(front.url(Transport::Plain), Some((listener, front)))
    }

    /// Starts it with nothing that listens: [`LocalDropbox::service`] is the way to it.
    ///
    /// # Errors
    /// There is no place for temporary files.
    pub fn start_without_socket(self) -> io::Result<LocalDropbox> {
        self.begin(endpoints::WITHOUT_SOCKET.to_owned(), None)
    }

    fn begin(
        self,
        endpoint: String,
        listener: Option<(TcpListener, Front)>,
    ) -> io::Result<LocalDropbox> {
        let clock = match self.frozen_at {
            Some(time) => VirtualClock::frozen(time),
            None => VirtualClock::running(),
        };
        let Opened { mut state, spool, disk } = match &self.data_folder {
            Some(folder) => Opened::at(folder, self.seed).map_err(io::Error::other)?,
            None => Opened::nowhere(self.seed)?,
        };
        if disk.as_ref().is_none_or(Kept::is_new) {
            let (folder, now) = (&spool, clock.now());
            let ground = Ground { state: &mut state, folder, now };
            self.furnish(ground).map_err(io::Error::other)?;
        }
        let began = clock.time();
        interrupt_downloads(&mut state);
        let clock = match state.time.get(CLOCK) {
            Some(time) => VirtualClock::set_to(*time),
            None => clock,
        };
        let journal = disk.map(|kept| kept.keep(&mut state));
        let worlds = Worlds::new(self.clone().origin(), began);
        let numbers = (worlds, self.seed, self.request_log);
        let mut shared = Shared::new((state, clock), endpoint, (spool, journal), numbers);
        if self.is_hostile {
            shared.faults.be_hostile();
        }
        shared.fetch_reach = self.fetch_reach;
        shared.auto_approve = self.auto_approve;
        Ok(LocalDropbox::begin(shared, listener))
    }

    /// What makes the state of the start once more.
    fn origin(self) -> Origin {
        Box::new(move |folder, now| {
            let mut state = State::new(Random::new(self.seed));
            let ground = Ground { state: &mut state, folder, now };
            self.furnish(ground).map_err(io::Error::other)?;
            make_ready(&mut state, now);
            Ok(state)
        })
    }

    /// Puts the accounts and apps into a fresh state, then what the seed has. Accounts and apps of a
    /// seed take the place of the ready-made ones.
    fn furnish(&self, mut ground: Ground<'_>) -> Result<(), SeedError> {
        let choices = Choices {
            app_name: &self.app_name,
            credentials: self.credentials.as_ref(),
            redirect_uris: &self.redirect_uris,
            scopes: &self.scopes,
            access: self.access,
            plan: self.plan,
            allocated: self.allocated,
        };
        if !self.content.has_accounts() {
            ready_made((ground.state, ground.now), &choices);
        }
        if !self.content.has_apps() {
            ready_app(ground.state, &choices);
        }
        if !self.content.has_accounts() {
            share_picture(&mut ground)?;
        }
        plant(&self.content, &mut ground)
    }
}
