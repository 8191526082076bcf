//! A token endpoint that does what a test says, and a source that asks it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, AccessTokenCache, App, Clock, Credentials, ManualClock, MemoryCache, MemoryStore,
    Refresh, RefreshToken, RefreshTokenStore, RefreshingTokenSource, RefreshingTokenSourceBuilder,
    Refusal, SeededRandomness, SystemClock, TokenError, Tokens, Trouble,
};
use futures_util::future::BoxFuture;
use http::StatusCode;
use tokio::sync::watch;

pub(super) const MINUTE: Duration = Duration::from_secs(60);
pub(super) const HOUR: Duration = Duration::from_secs(3600);

/// What the token endpoint does next, instead of issuing a token.
#[derive(Debug)]
pub(super) enum Answer {
    Fails(TokenError),
    /// Issues a new refresh token too.
    Rotates(&'static str),
    /// Issues an access token that it has issued before.
    Repeats(&'static str),
}

/// Issues `access-1`, `access-2` and so on, each for four hours, unless scripted otherwise.
#[derive(Debug)]
pub(super) struct Scripted {
    clock: ManualClock,
    lifetime: Mutex<Duration>,
    script: Mutex<VecDeque<Answer>>,
    revoked: Mutex<Vec<&'static str>>,
    /// The refresh tokens that were sent.
    calls: watch::Sender<Vec<String>>,
    open: watch::Sender<bool>,
}

impl Scripted {
    fn new(clock: ManualClock) -> Self {
        Self {
            clock,
            lifetime: Mutex::new(4 * HOUR),
            script: Mutex::default(),
            revoked: Mutex::default(),
            calls: watch::Sender::default(),
            open: watch::Sender::new(true),
        }
    }

    pub(super) fn next(&self, answers: impl IntoIterator<Item = Answer>) {
        self.script.lock().unwrap().extend(answers);
    }

    pub(super) fn issue_for(&self, lifetime: Duration) {
        *self.lifetime.lock().unwrap() = lifetime;
    }

    pub(super) fn revoke(&self, refresh_token: &'static str) {
        self.revoked.lock().unwrap().push(refresh_token);
    }

    /// Keeps every request waiting until [`answer`](Self::answer).
    pub(super) fn hold(&self) {
        self.open.send_replace(false);
    }

    pub(super) fn answer(&self) {
        self.open.send_replace(true);
    }

    pub(super) fn calls(&self) -> usize {
        self.calls.borrow().len()
    }

    pub(super) fn refresh_tokens(&self) -> Vec<String> {
        self.calls.borrow().clone()
    }

    /// Waits until `count` requests have come in, and not for ever if they do not.
    pub(super) async fn called(&self, count: usize) {
        let mut calls = self.calls.subscribe();
        let called = calls.wait_for(|calls| calls.len() >= count);
        tokio::time::timeout(MINUTE / 6, called).await.expect("a request comes").unwrap();
    }
}

impl Refresh for Scripted {
    fn refresh<'a>(
        &'a self,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<Tokens, TokenError>> {
        Box::pin(async move {
            let asked_at = self.clock.now();
            let sent = credentials.refresh_token.expose().to_owned();
            let mut number = 0;
            self.calls.send_modify(|calls| {
                calls.push(sent.clone());
                number = calls.len();
            });
            self.open.subscribe().wait_for(|open| *open).await.unwrap();
            let mut refresh_token = sent.as_str();
            let mut access_token = format!("access-{number}");
            if self.revoked.lock().unwrap().contains(&refresh_token) {
                return Err(dead());
            }
            match self.script.lock().unwrap().pop_front() {
                Some(Answer::Fails(error)) => return Err(error),
                Some(Answer::Rotates(new)) => refresh_token = new,
                Some(Answer::Repeats(old)) => access_token = old.to_owned(),
                None => {}
            }
            let expires_at = asked_at + *self.lifetime.lock().unwrap();
            let access_token = AccessToken::new(access_token, Some(expires_at), None).unwrap();
            Ok(Tokens {
                access_token,
                refresh_token: Some(RefreshToken::new(refresh_token)),
                account_id: None,
                team_id: None,
                uid: None,
            })
        })
    }
}

/// `invalid_grant`.
pub(super) fn dead() -> TokenError {
    TokenError::GrantDead(Refusal::new("invalid_grant", None))
}

/// A status that passes.
pub(super) fn unavailable(retry_after: Option<Duration>) -> TokenError {
    let trouble = Trouble::Status(StatusCode::SERVICE_UNAVAILABLE);
    TokenError::Unavailable { retry_after, trouble }
}

/// No answer in time: not asked again within the same refresh.
pub(super) fn timed_out() -> Answer {
    Answer::Fails(TokenError::Unavailable { retry_after: None, trouble: Trouble::TimedOut })
}

/// One process: a source, its clock, and what it works with.
pub(super) struct Process {
    pub(super) clock: ManualClock,
    pub(super) endpoint: Arc<Scripted>,
    pub(super) store: MemoryStore,
    pub(super) cache: Arc<dyn AccessTokenCache>,
    pub(super) source: Arc<RefreshingTokenSource>,
}

impl Process {
    /// A process that is signed in with `refresh-1`.
    pub(super) fn start() -> Self {
        let clock = ManualClock::new("2026-11-20T12:00:00Z".parse().unwrap());
        // Those who wait for a lease wait in real time: the manual clock would jump to the end.
        let cache = Arc::new(MemoryCache::new(Arc::new(SystemClock)));
        Self::with(clock, cache)
    }

    pub(super) fn with(clock: ManualClock, cache: Arc<dyn AccessTokenCache>) -> Self {
        let endpoint = Arc::new(Scripted::new(clock.clone()));
        let store = MemoryStore::with("default", credentials("refresh-1"));
        let shared: Arc<dyn RefreshTokenStore> = Arc::new(store.clone());
        let source = Self::source(&endpoint, shared, &clock).cache(Arc::clone(&cache)).build();
        Self { clock, endpoint, store, cache, source: Arc::new(source) }
    }

    /// Another process of the same user, which asks the same endpoint.
    pub(super) fn beside(&self) -> Self {
        let store: Arc<dyn RefreshTokenStore> = Arc::new(self.store.clone());
        let source =
            Self::source(&self.endpoint, store, &self.clock).cache(Arc::clone(&self.cache)).build();
        Self {
            clock: self.clock.clone(),
            endpoint: Arc::clone(&self.endpoint),
            store: self.store.clone(),
            cache: Arc::clone(&self.cache),
            source: Arc::new(source),
        }
    }

    pub(super) fn source(
        endpoint: &Arc<Scripted>,
        store: Arc<dyn RefreshTokenStore>,
        clock: &ManualClock,
    ) -> RefreshingTokenSourceBuilder {
        let refresh: Arc<dyn Refresh> = Arc::clone(endpoint) as _;
        RefreshingTokenSource::builder(refresh, store)
            .clock(Arc::new(clock.clone()))
            .randomness(Arc::new(SeededRandomness::new(7)))
    }

    /// The text of the token that a caller gets.
    pub(super) async fn token(&self) -> String {
        self.source.token().await.unwrap().expose().to_owned()
    }

    /// Lets a refresh in the background, which is under way, come to its end.
    pub(super) async fn background_refresh_ends(&self) {
        self.endpoint.hold();
        let calls = self.endpoint.calls();
        let mut status = self.source.subscribe();
        self.token().await;
        self.endpoint.called(calls + 1).await;
        self.endpoint.answer();
        status.changed().await.unwrap();
    }
}

pub(super) fn credentials(refresh_token: &str) -> Credentials {
    Credentials::new(App::public("app-key"), RefreshToken::new(refresh_token))
}
