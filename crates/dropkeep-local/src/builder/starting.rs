//! From the choices to a running local Dropbox.

use std::io;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::choices::Builder;
use crate::clock::VirtualClock;
use crate::endpoints::{self, Transport};
use crate::files::interrupt_downloads;
use crate::local::{LocalDropbox, make_ready};
use crate::random::Random;
use crate::seed::{Choices, Ground, SeedError, plant, ready_app, ready_made, share_picture};
use crate::server::{Front, Origin, Shared, Worlds};
use crate::state::{CLOCK, State};
use crate::storage::{Kept, Opened};

impl Builder {
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
        Arc::new(move |folder, now| {
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
