//! However many ask, one refresh runs.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use jiff::Timestamp;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tracing::Instrument as _;

use super::backoff::Failure;
use super::freshness::HeldToken;
use super::renew::{Need, Renew, Wanted};
use crate::{AccessToken, Clock, TokenError, Trouble};

/// How often a caller joins a refresh that then does not end as it wants.
const ROUNDS: u32 = 4;

/// How long callers do not look whether a refresh ahead of time is under way. One whose runtime shut
/// down never ends, and is started anew after this.
const LOOK_AGAIN_AFTER: Duration = Duration::from_secs(60);

/// How a token source fares, for health checks and status lines.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TokenStatus {
    /// When the token at hand ends; `None` when there is none or nobody said.
    pub expires_at: Option<Timestamp>,
    /// Why the last refresh failed; `None` when it did not. The token at hand may still be valid.
    pub failure: Option<TokenError>,
}

/// How a refresh ended, once it has.
type Outcome = Option<Result<Arc<HeldToken>, TokenError>>;

/// What callers and the refresh task share.
#[derive(Debug)]
pub(super) struct SingleFlight<R> {
    renew: R,
    held: ArcSwapOption<HeldToken>,
    refreshes: Mutex<Refreshes>,
    /// In milliseconds of the monotonic clock: no refresh starts in the background before.
    background_from: AtomicU64,
    status: watch::Sender<TokenStatus>,
}

#[derive(Debug, Default)]
struct Refreshes {
    running: Option<RunningRefresh>,
    failure: Option<Failure>,
    rejected: Option<AccessToken>,
}

#[derive(Debug)]
struct RunningRefresh {
    outcome: watch::Receiver<Outcome>,
    task: AbortHandle,
}

/// What a caller finds when it looks for a refresh.
enum Joining {
    /// No refresh is needed any more.
    AlreadyHeld(Arc<HeldToken>),
    /// One was under way, for whatever somebody else wanted.
    Joined(watch::Receiver<Outcome>),
    /// One has been started for this caller.
    Started(watch::Receiver<Outcome>),
    /// The last one failed too recently.
    HeldBack(TokenError),
}

impl<R: Renew> SingleFlight<R> {
    pub(super) fn new(renew: R) -> Self {
        Self {
            renew,
            held: ArcSwapOption::empty(),
            refreshes: Mutex::default(),
            background_from: AtomicU64::new(0),
            status: watch::Sender::new(TokenStatus::default()),
        }
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        self.renew.clock()
    }

    pub(super) fn held(&self) -> &ArcSwapOption<HeldToken> {
        &self.held
    }

    pub(super) fn subscribe(&self) -> watch::Receiver<TokenStatus> {
        self.status.subscribe()
    }

    /// Waits for a token that is as `wanted`, starting a refresh unless one is under way.
    pub(super) async fn obtain(
        self: &Arc<Self>,
        wanted: &Wanted,
    ) -> Result<AccessToken, TokenError> {
        for _ in 0..ROUNDS {
            let (mut outcome, own) = match self.join(wanted) {
                Joining::AlreadyHeld(held) => return Ok(held.token().clone()),
                Joining::HeldBack(error) => return Err(error),
                Joining::Joined(outcome) => (outcome, false),
                Joining::Started(outcome) => (outcome, true),
            };
            // The sender goes without an outcome when the runtime of its task shuts down.
            let Ok(ended) = outcome.wait_for(Option::is_some).await.map(|ended| ended.clone())
            else {
                continue;
            };
            match ended {
                Some(Ok(held)) if own || wanted.accepts(&held, self.clock()) => {
                    return Ok(held.token().clone());
                }
                Some(Err(error)) => return Err(error),
                _ => {}
            }
        }
        Err(TokenError::Unavailable {
            retry_after: None,
            trouble: Trouble::Connection(Arc::new(Interrupted)),
        })
    }

    /// Starts a refresh that nobody waits for, unless one is under way or failed just now.
    pub(super) fn refresh_ahead(self: &Arc<Self>) {
        let now = self.clock().monotonic();
        if milliseconds(now) < self.background_from.load(Ordering::Relaxed) {
            return;
        }
        let Ok(runtime) = Handle::try_current() else { return };
        let mut refreshes = self.refreshes();
        let wanted = Wanted { need: Need::Fresh, rejected: refreshes.rejected.clone() };
        // A refresh may have ended since the caller looked.
        if self.held.load().as_ref().is_some_and(|held| wanted.accepts(held, self.clock())) {
            return;
        }
        let look_again = milliseconds(now.saturating_add(LOOK_AGAIN_AFTER));
        self.background_from.store(look_again, Ordering::Relaxed);
        if refreshes.is_idle() {
            self.start(&mut refreshes, &runtime, wanted);
        }
    }

    /// Never hands out `token` again.
    pub(super) fn reject(&self, token: &AccessToken) {
        let mut refreshes = self.refreshes();
        let is_held = self.held.load().as_ref().is_some_and(|held| held.token() == token);
        if is_held {
            self.held.store(None);
        }
        // A straggler reports one that was replaced long ago. Noting that would forget the one that
        // other processes may still share.
        if is_held || refreshes.rejected.is_none() {
            refreshes.rejected = Some(token.clone());
        }
    }

    /// Stops the refresh under way, if any.
    pub(super) fn abort(&self) {
        if let Some(refresh) = self.refreshes().running.take() {
            refresh.task.abort();
        }
    }

    fn join(self: &Arc<Self>, wanted: &Wanted) -> Joining {
        let mut refreshes = self.refreshes();
        // A refresh may have ended since the caller looked.
        let held = self.held.load_full();
        if let Some(held) = held.filter(|held| wanted.accepts(held, self.clock())) {
            return Joining::AlreadyHeld(held);
        }
        if !refreshes.is_idle()
            && let Some(refresh) = &refreshes.running
        {
            return Joining::Joined(refresh.outcome.clone());
        }
        let now = self.clock().monotonic();
        if let Some(error) = refreshes.failure.as_ref().and_then(|failure| failure.for_caller(now))
        {
            return Joining::HeldBack(error);
        }
        let mut wanted = wanted.clone();
        wanted.rejected = wanted.rejected.or_else(|| refreshes.rejected.clone());
        Joining::Started(self.start(&mut refreshes, &Handle::current(), wanted))
    }

    /// Starts the task. It lives until it has an outcome or [`abort`](Self::abort) aborts it.
    fn start(
        self: &Arc<Self>,
        refreshes: &mut Refreshes,
        runtime: &Handle,
        wanted: Wanted,
    ) -> watch::Receiver<Outcome> {
        let (sender, outcome) = watch::channel(None);
        let single_flight = Arc::clone(self);
        // It is part of the trace of whoever asked first.
        let renewing = async move {
            let renewed = single_flight.renew.renew(&wanted).await.map(Arc::new);
            single_flight.settle(&renewed);
            sender.send_replace(Some(renewed));
        };
        let task = runtime.spawn(renewing.instrument(tracing::debug_span!("renew")));
        let refresh = RunningRefresh { outcome: outcome.clone(), task: task.abort_handle() };
        refreshes.running = Some(refresh);
        outcome
    }

    /// Notes how a refresh ended before anybody is told, so that whoever comes next finds it.
    fn settle(&self, renewed: &Result<Arc<HeldToken>, TokenError>) {
        let mut refreshes = self.refreshes();
        refreshes.running = None;
        match renewed {
            Ok(held) => {
                refreshes.failure = None;
                self.background_from.store(0, Ordering::Relaxed);
                let refused = refreshes.rejected.as_ref() == Some(held.token());
                self.held.store((!refused).then(|| Arc::clone(held)));
            }
            Err(error) => {
                tracing::warn!(%error, "no new access token");
                let previous = refreshes.failure.take();
                let failure = Failure::after(previous.as_ref(), error.clone(), &self.renew);
                let next = milliseconds(failure.background_from());
                self.background_from.store(next, Ordering::Relaxed);
                refreshes.failure = Some(failure);
            }
        }
        self.status.send_replace(TokenStatus {
            expires_at: self.held.load().as_ref().and_then(|held| held.token().expires_at()),
            failure: renewed.as_ref().err().cloned(),
        });
    }

    fn refreshes(&self) -> MutexGuard<'_, Refreshes> {
        self.refreshes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Refreshes {
    /// Whether none is under way. One whose sender is gone will never end.
    fn is_idle(&self) -> bool {
        self.running.as_ref().is_none_or(|refresh| refresh.outcome.has_changed().is_err())
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The runtime in which a refresh ran shut down, again and again.
#[derive(Debug, thiserror::Error)]
#[error("the refresh was interrupted")]
struct Interrupted;
