//! [`Client`] itself and its views.

use std::fmt;
use std::sync::Arc;

use dropkeep_auth::{App, Clock, Endpoints, HttpSettings, Randomness, TokenSource};

use super::{ClientBuilder, View};
use crate::common::PathRoot;
use crate::request::ByteRange;
use crate::retry::{JobPolicy, Pace, RetryPolicy};

/// A client of the Dropbox API. A clone costs two reference counts and shares the connections.
///
/// Which credential a call carries depends on its route: the access token where a user's or a team's
/// is accepted and there is a token source, else the app's key and secret, else nothing.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
    pub(super) view: Arc<View>,
}

pub(super) struct Shared {
    pub(super) http: reqwest::Client,
    pub(super) settings: HttpSettings,
    pub(super) token_source: Option<Arc<dyn TokenSource>>,
    pub(super) app: Option<App>,
    pub(super) endpoints: Endpoints,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
    pub(super) retry: RetryPolicy,
    pub(super) jobs: JobPolicy,
}

impl Client {
    /// Starts to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client with paths counted from `root` (`Dropbox-API-Path-Root`): a team's space, or
    /// one shared folder.
    #[must_use]
    pub fn with_path_root(&self, root: &PathRoot) -> Self {
        self.viewing(self.view.rooted(root))
    }

    /// The same client, whose team token acts as the member with this team member id
    /// (`Dropbox-API-Select-User`).
    #[must_use]
    pub fn as_member(&self, team_member_id: impl Into<String>) -> Self {
        self.viewing(self.view.as_member(team_member_id.into()))
    }

    /// The same client, whose team token acts as the admin with this team member id
    /// (`Dropbox-API-Select-Admin`).
    #[must_use]
    pub fn as_admin(&self, team_member_id: impl Into<String>) -> Self {
        self.viewing(self.view.as_admin(team_member_id.into()))
    }

    /// The same client, whose downloads fetch only this part of a file. Other routes ignore it.
    ///
    /// An answer that is not this part is an error.
    #[must_use]
    pub fn with_range(&self, range: impl Into<ByteRange>) -> Self {
        self.viewing(self.view.ranged(range.into()))
    }

    /// Where Dropbox is.
    pub fn endpoints(&self) -> &Endpoints {
        &self.shared.endpoints
    }

    /// The clock that pauses and deadlines go by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.shared.clock
    }

    pub(super) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), view: Arc::default() }
    }

    pub(crate) fn job_policy(&self) -> &JobPolicy {
        &self.shared.jobs
    }

    /// The pauses of a call that begins now.
    pub(crate) fn retries(&self) -> Pace {
        let Shared { retry, clock, randomness, .. } = &*self.shared;
        Pace::retries(retry, clock, randomness.as_ref())
    }

    fn viewing(&self, view: View) -> Self {
        Self { shared: Arc::clone(&self.shared), view: Arc::new(view) }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoints", &self.shared.endpoints)
            .field("token_source", &self.shared.token_source.is_some())
            .field("app", &self.shared.app.as_ref().map(|app| app.key.as_str()))
            .field("view", &self.view)
            .finish_non_exhaustive()
    }
}
