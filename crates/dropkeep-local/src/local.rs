//! A running local Dropbox.

use std::fmt;
use std::io;
use std::sync::Arc;

use jiff::Timestamp;
use tokio::io::DuplexStream;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::clock::VirtualClock;
use crate::endpoints::Transport;
use crate::fault::Fault;
use crate::oauth::{Consent, ConsentError, Decision, NewGrant, TokenKind, decide_url};
use crate::server::{self, Front, LocalService, RequestExpectation, RequestRecord, Shared, as_har};
use crate::state::{Account, App, State};
use crate::webhook::watch;

/// A Dropbox on localhost. It lives as long as this value.
///
/// # Panics
/// Dropping it panics, unless the thread already does, when a scripted fault was never met or when
/// it gave an answer that the Dropbox spec does not allow.
pub struct LocalDropbox {
    shared: Arc<Shared>,
    listening: Option<Listening>,
    app: String,
    account: String,
    tokens: Ready,
}

/// What listens, unless nothing does.
struct Listening {
    front: Arc<Front>,
    task: JoinHandle<()>,
}

/// The ready-made tokens.
pub(crate) struct Ready {
    user: Tokens,
    team: Option<Tokens>,
}

/// A refresh token, and an access token from it.
struct Tokens {
    access_token: String,
    refresh_token: String,
}

/// Names where it is, and none of what it knows: that is full of tokens.
impl fmt::Debug for LocalDropbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("LocalDropbox").field(&self.shared.endpoint).finish()
    }
}

impl LocalDropbox {
    /// Starts one on a free port of 127.0.0.1, with an app and an account ready made.
    ///
    /// # Errors
    /// There is no free port, or no place for temporary files.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Chooses more before starting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base URL in place of all of Dropbox's hosts, without a trailing slash.
    pub fn endpoint(&self) -> String {
        self.shared.endpoint.clone()
    }

    /// The same base URL with `https`. Clients have to trust
    /// [`LocalDropbox::authority_certificate_pem`]; they may speak HTTP/2 or HTTP/1.1.
    ///
    /// `None` when it was started [without a socket](Builder::start_without_socket).
    pub fn https_endpoint(&self) -> Option<String> {
        Some(self.front()?.url(Transport::Tls))
    }

    /// The URL of a proxy through which clients come here by Dropbox's own names: the value of
    /// `HTTPS_PROXY`. It is the same port.
    ///
    /// `None` when it was started [without a socket](Builder::start_without_socket).
    pub fn proxy_url(&self) -> Option<String> {
        Some(self.front()?.url(Transport::Plain))
    }

    /// The certificate of the authority behind `https`, as PEM. It may certify nothing but
    /// Dropbox's names, `localhost` and private addresses.
    ///
    /// `None` when it was started [without a socket](Builder::start_without_socket).
    pub fn authority_certificate_pem(&self) -> Option<String> {
        Some(self.front()?.authority().to_owned())
    }

    /// It as a function from requests to answers, with no socket in between.
    pub fn service(&self) -> LocalService {
        LocalService::new(Arc::clone(&self.shared))
    }

    /// A connection with no socket in between. What passes over it are the bytes that would pass
    /// over TCP: it begins with a TLS handshake or with HTTP, and the proxy is there too.
    ///
    /// # Errors
    /// It was started [without a socket](Builder::start_without_socket), or no Tokio runtime is here
    /// to serve the connection.
    pub fn connect(&self) -> io::Result<DuplexStream> {
        let listening = self.listening.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        Handle::try_current().map_err(io::Error::other)?;
        Ok(server::connect(&listening.front, &self.shared))
    }

    /// The key of the ready-made app.
    pub fn app_key(&self) -> String {
        self.app.clone()
    }

    /// The secret of the ready-made app.
    pub fn app_secret(&self) -> String {
        self.shared.state().apps.get(&self.app).map(|app| app.secret.clone()).unwrap_or_default()
    }

    /// A refresh token of the ready-made account for the ready-made app, with all its scopes.
    pub fn refresh_token(&self) -> String {
        self.tokens.user.refresh_token.clone()
    }

    /// An access token from that refresh token, made at the start: it expires after 4 hours.
    pub fn access_token(&self) -> String {
        self.tokens.user.access_token.clone()
    }

    /// The key of the ready-made app that acts on teams; `None` where a seed has other apps.
    pub fn team_app_key(&self) -> Option<String> {
        Some(self.shared.state().ready("team_app")).filter(|key| !key.is_empty())
    }

    /// The secret of the ready-made app that acts on teams.
    pub fn team_app_secret(&self) -> Option<String> {
        let key = self.team_app_key()?;
        self.shared.state().apps.get(&key).map(|app| app.secret.clone())
    }

    /// A refresh token of the example team for the ready-made app that acts on teams, with all its
    /// scopes; `None` where a seed has no team with an administrator.
    pub fn team_refresh_token(&self) -> Option<String> {
        Some(self.tokens.team.as_ref()?.refresh_token.clone())
    }

    /// An access token from that refresh token, made at the start: it expires after 4 hours.
    pub fn team_access_token(&self) -> Option<String> {
        Some(self.tokens.team.as_ref()?.access_token.clone())
    }

    /// A link to a PNG image that another of the ready-made accounts has shared with everybody, on
    /// [`LocalDropbox::endpoint`]; `None` where a seed has other accounts, and once it is revoked.
    pub fn shared_link(&self) -> Option<String> {
        let state = self.shared.state();
        state.sharing.link_url(&state.ready("picture"), &self.shared.endpoint)
    }

    /// The id of the ready-made account.
    pub fn account_id(&self) -> String {
        self.account.clone()
    }

    /// An access token of another account for the ready-made app, with all its scopes, as if the
    /// person had allowed it just now. It expires after 4 hours; `None`: nobody has this address, or
    /// the app acts on teams and the person administers none.
    pub fn access_token_for(&self, email: &str) -> Option<String> {
        let now = self.shared.clock.now();
        let state = &mut *self.shared.state();
        let account = state.account_by_email(email)?.id.clone();
        if !state.may_link(&self.app, &account) {
            return None;
        }
        let grant = ready_grant(state, &self.app, &account);
        Some(state.grants.ready(grant, &mut state.random, now).0)
    }

    /// Its clock.
    pub fn clock(&self) -> &VirtualClock {
        &self.shared.clock
    }

    /// Registers another app with the permissions and redirect URIs of the ready-made one.
    pub fn register_app(&self, key: impl Into<String>, secret: impl Into<String>) {
        let (key, secret) = (key.into(), secret.into());
        let mut state = self.shared.state();
        let id = 9_000_000 + state.apps.len() as u64;
        if let Some(ready) = state.apps.get(&self.app).cloned() {
            let name = format!("Local test app {id}");
            state.apps.insert(key.clone(), App { key, id, secret, name, ..ready });
        }
    }

    /// Registers one more redirect URI of the ready-made app.
    pub fn register_redirect_uri(&self, uri: impl Into<String>) {
        if let Some(app) = self.shared.state().apps.get_mut(&self.app) {
            app.redirect_uris.push(uri.into());
        }
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
    /// [`Builder::request_log`] says.
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

    /// Allows what an authorize URL asks, as the person with the ready-made account would in a
    /// browser.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn approve(&self, authorize_url: &str) -> Result<Consent, ConsentError> {
        self.approve_as(authorize_url, &self.account)
    }

    /// Allows it as the person with another account, by its id. An app that acts on teams needs an
    /// administrator of one.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn approve_as(
        &self,
        authorize_url: &str,
        account_id: &str,
    ) -> Result<Consent, ConsentError> {
        decide_url(&self.shared, (authorize_url, account_id), Decision::Allow)
    }

    /// Denies it.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn deny(&self, authorize_url: &str) -> Result<Consent, ConsentError> {
        decide_url(&self.shared, (authorize_url, &self.account), Decision::Deny)
    }

    /// Ends all access of the ready-made app, as a person does on Dropbox's page of connected
    /// apps: every refresh token and access token is dead.
    pub fn disconnect_app(&self) {
        self.shared.state().grants.disconnect(&self.app);
    }

    /// Stops accepting, lets the running requests end for up to two seconds, and returns when all
    /// is still. Who waits for changes gets an answer at once.
    pub async fn shutdown(mut self) {
        self.shared.stop();
        if let Some(listening) = &mut self.listening {
            let _ = (&mut listening.task).await;
        }
    }

    pub(crate) fn begin(shared: Shared, listener: Option<(TcpListener, Front)>) -> Self {
        let shared = Arc::new(shared);
        let (app, account) = {
            let state = shared.state();
            (state.ready("app"), state.ready("account"))
        };
        let tokens = make_ready(&mut shared.state(), shared.clock.now());
        let has_webhooks = shared.state().apps.values().any(|app| !app.webhook_uris.is_empty());
        if has_webhooks && Handle::try_current().is_ok() {
            watch(&shared);
        }
        let listening = listener.map(|(listener, front)| {
            let front = Arc::new(front);
            let serving = server::serve(listener, Arc::clone(&front), Arc::clone(&shared));
            Listening { front, task: tokio::spawn(serving) }
        });
        Self { shared, listening, app, account, tokens }
    }

    fn front(&self) -> Option<&Front> {
        self.listening.as_ref().map(|listening| &*listening.front)
    }
}

impl Drop for LocalDropbox {
    fn drop(&mut self) {
        if let Some(listening) = &self.listening {
            listening.task.abort();
        }
        self.shared.end_tasks();
        // The tasks that hold the rest may never run again: their runtime may be ending, too.
        self.shared.close();
        self.shared.spool.remove();
        if std::thread::panicking() {
            return;
        }
        let unmet = self.shared.faults.unmet();
        assert!(unmet.is_empty(), "scripted faults that nothing has met: {unmet:?}");
        let violations = self.shared.violations();
        assert!(violations.is_empty(), "answers that break the spec: {violations:#?}");
    }
}

/// Serves a local Dropbox on a listener of the caller's until `shutdown` ends, then lets the
/// running requests end.
///
/// # Errors
/// There is no place for temporary files.
pub async fn run(
    builder: Builder,
    listener: TcpListener,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let dropbox = builder.start_on(listener)?;
    shutdown.await;
    dropbox.shutdown().await;
    Ok(())
}

/// The ready-made tokens: those of an earlier start, else new ones.
pub(crate) fn make_ready(state: &mut State, now: Timestamp) -> Ready {
    let (app, account) = (state.ready("app"), state.ready("account"));
    let user = make_tokens(state, ("refresh_token", now), (&app, &account));
    let team_app = state.ready("team_app");
    let is_admin = |account: &&&Account| account.is_admin();
    let admin = state.accounts_in_order().iter().find(is_admin).map(|account| account.id.clone());
    let team = admin
        .filter(|_| state.apps.contains_key(&team_app))
        .map(|admin| make_tokens(state, ("team_refresh_token", now), (&team_app, &admin)));
    Ready { user, team }
}

/// The tokens whose refresh token is known by this name.
fn make_tokens(
    state: &mut State,
    (name, now): (&str, Timestamp),
    (app, account): (&str, &str),
) -> Tokens {
    let refresh_token = state.ready(name);
    if let Some(access_token) = state.grants.ready_again(&refresh_token, (&mut state.random, now)) {
        return Tokens { access_token, refresh_token };
    }
    let grant = ready_grant(state, app, account);
    let (access_token, refresh_token) = state.grants.ready(grant, &mut state.random, now);
    state.ready_made.insert(name.to_owned(), refresh_token.clone());
    Tokens { access_token, refresh_token }
}

/// All that the ready-made app may ever ask of an account.
fn ready_grant(state: &State, app: &str, account: &str) -> NewGrant {
    let scopes = state.apps.get(app).map(|app| app.scopes.iter().cloned().collect());
    NewGrant {
        app: app.to_owned(),
        account: account.to_owned(),
        team: state.subject_team(app, account),
        scopes: scopes.unwrap_or_default(),
        kind: TokenKind::Offline,
    }
}
