//! However many ask, one refresh runs.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use jiff::Timestamp;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::backoff::Failure;
use super::freshness::HeldToken;
use super::renewal::{Need, Renewal, Wanted};
use crate::{AccessToken, Clock, TokenError, Trouble};

/// How often a caller joins a flight that then does not end as it wants.
const ROUNDS: u32 = 4;

/// How a token source fares, for health checks and status lines.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TokenStatus {
    /// When the token at hand ends; `None` when there is none or nobody said.
    pub expires_at: Option<Timestamp>,
    /// Why the last refresh failed; `None` when it did not. The token at hand may still be valid.
    pub failure: Option<TokenError>,
}

/// How a flight ended, once it has.
type Outcome = Option<Result<Arc<HeldToken>, TokenError>>;

/// What callers and the refresh task share.
#[derive(Debug)]
pub(super) struct Hangar {
    renewal: Renewal,
    held: ArcSwapOption<HeldToken>,
    flights: Mutex<Flights>,
    /// In milliseconds of the monotonic clock: no refresh starts in the background before.
    background_from: AtomicU64,
    status: watch::Sender<TokenStatus>,
}

#[derive(Debug, Default)]
struct Flights {
    running: Option<Flight>,
    failure: Option<Failure>,
    rejected: Option<AccessToken>,
}

#[derive(Debug)]
struct Flight {
    outcome: watch::Receiver<Outcome>,
    task: AbortHandle,
}

/// What a caller finds when it looks for a flight.
enum Boarding {
    /// No flight is needed any more.
    Landed(Arc<HeldToken>),
    /// One was under way, for whatever somebody else wanted.
    Joined(watch::Receiver<Outcome>),
    /// One has been started for this caller.
    Started(watch::Receiver<Outcome>),
    /// The last one failed too recently.
    Cancelled(TokenError),
}

impl Hangar {
    pub(super) fn new(renewal: Renewal) -> Self {
        Self {
            renewal,
            held: ArcSwapOption::empty(),
            flights: Mutex::default(),
            background_from: AtomicU64::new(0),
            status: watch::Sender::new(TokenStatus::default()),
        }
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        self.renewal.parts.clock.as_ref()
    }

    pub(super) fn held(&self) -> &ArcSwapOption<HeldToken> {
        &self.held
    }

    pub(super) fn subscribe(&self) -> watch::Receiver<TokenStatus> {
        self.status.subscribe()
    }

    /// Waits for a token that is as `wanted`, starting a refresh unless one is under way.
    pub(super) async fn fly(self: &Arc<Self>, wanted: &Wanted) -> Result<AccessToken, TokenError> {
        for _ in 0..ROUNDS {
            let (mut outcome, own) = match self.board(wanted) {
                Boarding::Landed(held) => return Ok(held.token.clone()),
                Boarding::Cancelled(error) => return Err(error),
                Boarding::Joined(outcome) => (outcome, false),
                Boarding::Started(outcome) => (outcome, true),
            };
            // The sender goes without an outcome when the runtime of its task shuts down.
            let Ok(ended) = outcome.wait_for(Option::is_some).await.map(|ended| ended.clone())
            else {
                continue;
            };
            match ended {
                Some(Ok(held)) if own || wanted.accepts(&held, self.clock()) => {
                    return Ok(held.token.clone());
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
    pub(super) fn fly_ahead(self: &Arc<Self>) {
        let now = self.clock().monotonic();
        if milliseconds(now) < self.background_from.load(Ordering::Relaxed) {
            return;
        }
        let Ok(runtime) = Handle::try_current() else { return };
        let mut flights = self.flights();
        if flights.is_idle() {
            self.background_from.store(u64::MAX, Ordering::Relaxed);
            let wanted = Wanted { need: Need::Fresh, rejected: flights.rejected.clone() };
            self.start(&mut flights, &runtime, wanted);
        }
    }

    /// Never hands out `token` again.
    pub(super) fn reject(&self, token: &AccessToken) {
        let mut flights = self.flights();
        flights.rejected = Some(token.clone());
        if self.held.load().as_ref().is_some_and(|held| held.token == *token) {
            self.held.store(None);
        }
    }

    /// Stops the refresh under way, if any.
    pub(super) fn ground(&self) {
        if let Some(flight) = self.flights().running.take() {
            flight.task.abort();
        }
    }

    fn board(self: &Arc<Self>, wanted: &Wanted) -> Boarding {
        let mut flights = self.flights();
        // A flight may have landed since the caller looked.
        let held = self.held.load_full();
        if let Some(held) = held.filter(|held| wanted.accepts(held, self.clock())) {
            return Boarding::Landed(held);
        }
        if !flights.is_idle()
            && let Some(flight) = &flights.running
        {
            return Boarding::Joined(flight.outcome.clone());
        }
        let now = self.clock().monotonic();
        if let Some(error) = flights.failure.as_ref().and_then(|failure| failure.for_caller(now)) {
            return Boarding::Cancelled(error);
        }
        let mut wanted = wanted.clone();
        wanted.rejected = wanted.rejected.or_else(|| flights.rejected.clone());
        Boarding::Started(self.start(&mut flights, &Handle::current(), wanted))
    }

    /// Starts the task. It lives until it has an outcome or [`ground`](Self::ground) aborts it.
    fn start(
        self: &Arc<Self>,
        flights: &mut Flights,
        runtime: &Handle,
        wanted: Wanted,
    ) -> watch::Receiver<Outcome> {
        let (sender, outcome) = watch::channel(None);
        let hangar = Arc::clone(self);
        let task = runtime.spawn(async move {
            let renewed = hangar.renewal.renew(&wanted).await.map(Arc::new);
            hangar.land(&renewed);
            sender.send_replace(Some(renewed));
        });
        let flight = Flight { outcome: outcome.clone(), task: task.abort_handle() };
        flights.running = Some(flight);
        outcome
    }

    /// Notes how a flight ended before anybody is told, so that whoever comes next finds it.
    fn land(&self, renewed: &Result<Arc<HeldToken>, TokenError>) {
        let mut flights = self.flights();
        flights.running = None;
        match renewed {
            Ok(held) => {
                flights.failure = None;
                self.background_from.store(0, Ordering::Relaxed);
                let refused = flights.rejected.as_ref() == Some(&held.token);
                self.held.store((!refused).then(|| Arc::clone(held)));
            }
            Err(error) => {
                tracing::warn!(%error, "no new access token");
                let randomness = self.renewal.parts.randomness.as_ref();
                let now = self.clock().monotonic();
                let previous = flights.failure.take();
                let failure = Failure::after(previous.as_ref(), error.clone(), now, randomness);
                let next = milliseconds(failure.background_from());
                self.background_from.store(next, Ordering::Relaxed);
                flights.failure = Some(failure);
            }
        }
        self.status.send_replace(TokenStatus {
            expires_at: self.held.load().as_ref().and_then(|held| held.token.expires_at()),
            failure: renewed.as_ref().err().cloned(),
        });
    }

    fn flights(&self) -> MutexGuard<'_, Flights> {
        self.flights.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flights {
    /// Whether none is under way. One whose sender is gone will never land.
    fn is_idle(&self) -> bool {
        self.running.as_ref().is_none_or(|flight| flight.outcome.has_changed().is_err())
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The runtime in which a refresh ran shut down, again and again.
#[derive(Debug, thiserror::Error)]
#[error("the refresh was interrupted")]
struct Interrupted;
