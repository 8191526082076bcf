//! What every command needs to know.

use std::sync::Arc;

use dropkeep_auth::{AccessToken, AccessTokenCache, CacheKey, Clock, SystemClock};
use jiff::Timestamp;

use crate::arguments::GlobalArguments;
use crate::credentials::{self, Chosen, Connection, Home};
use crate::environment::Environment;
use crate::failure::Result;
use crate::output::Output;

/// The command line's common part, the environment, and where to print.
#[derive(Debug)]
pub(crate) struct Context {
    /// What the environment says.
    pub(crate) environment: Environment,
    /// Where to print.
    pub(crate) output: Output,
    /// The time.
    pub(crate) clock: Arc<dyn Clock>,
    profile: Option<String>,
}

impl Context {
    /// Puts it together; nothing is read yet.
    pub(crate) fn new(global: &GlobalArguments, environment: Environment, output: Output) -> Self {
        let profile = global.profile.clone();
        Self { environment, output, clock: Arc::new(SystemClock), profile }
    }

    /// The time of day.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Where sign-ins are kept.
    ///
    /// # Errors
    /// When the system knows no home directory.
    pub(crate) fn home(&self) -> Result<Home> {
        Home::locate(self.environment.home.as_deref(), Arc::clone(&self.clock))
    }

    /// The profile that is meant, whatever credentials the environment holds.
    pub(crate) fn profile_name(&self) -> String {
        credentials::profile_name(self.profile.as_deref(), &self.environment)
    }

    /// The credentials that apply.
    ///
    /// # Errors
    /// When there are none.
    pub(crate) async fn credentials(&self) -> Result<Chosen> {
        credentials::choose(self.profile.as_deref(), &self.environment, || self.home()).await
    }

    /// A way to Dropbox with the credentials that apply; nothing is sent yet.
    ///
    /// # Errors
    /// When there are none.
    pub(crate) async fn connect(&self) -> Result<Connection> {
        let chosen = self.credentials().await?;
        let endpoint = self.environment.endpoint.as_deref();
        Connection::new(chosen, endpoint, self.home(), (Arc::clone(&self.clock), &self.output))
    }

    /// A way to Dropbox with the saved sign-in `profile`, whatever the environment's credentials.
    ///
    /// # Errors
    /// When there is no such sign-in.
    pub(crate) async fn connect_as(&self, profile: &str) -> Result<Connection> {
        let chosen = credentials::choose(Some(profile), &self.environment, || self.home()).await?;
        Connection::new(chosen, None, self.home(), (Arc::clone(&self.clock), &self.output))
    }

    /// The access token at hand, if there is one; nothing is sent.
    pub(crate) async fn shared_token(&self, chosen: &Chosen) -> Option<AccessToken> {
        match chosen {
            Chosen::AccessToken(token) => Some(token.clone()),
            // A keep shares it, and not this machine.
            Chosen::Keep(_) => None,
            Chosen::Profile { credentials, .. } | Chosen::Environment(credentials) => {
                let cache = self.home().ok()?.cache();
                let cached = cache.load(&CacheKey::of(credentials)).await.ok()??;
                Some(cached.token)
            }
        }
    }
}
