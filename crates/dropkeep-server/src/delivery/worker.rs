//! Claiming what is due and trying it: several targets at once, and one item of a target after the other.
//!
//! At least once, and never by two at a time while both are well: an item is claimed for a term by the database's clock,
//! the claim is renewed while somebody is at it, and whatever a dead process held is claimed anew when its term is over.
//! So every [`Attempt`] has to bear being made twice.
//!
//! Order is kept for each target as far as that goes: its items are tried one after the other, and the first failure
//! holds back the rest, for who does not answer the first will not answer the second. Different targets do not wait for
//! each other.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use dropkeep_stores::{DatabaseError, Failure, Outbox, OutboxItem, OutboxKind, Outcome};
use tokio::task::JoinSet;
use tracing::Instrument as _;
use tracing::field::Empty;

/// How often one looks for what other processes put in or left behind.
const INTERVAL: Duration = Duration::from_secs(1);
/// How many items are claimed at once.
const BATCH: u16 = 64;
/// How many targets are worked on at once.
const MOST_AT_ONCE: usize = 16;
/// For how long an item is claimed, and how often that is renewed: what a process was at when it was
/// killed is taken up by another after this long.
const TERM: Duration = Duration::from_secs(30);
const RENEWAL: Duration = Duration::from_secs(10);
/// How long one works on the items of a target before the rest is given back.
const LONGEST_GROUP: Duration = Duration::from_secs(60);
/// How long one attempt may take.
const LONGEST_ATTEMPT: Duration = Duration::from_secs(3 * 60);
/// How much of an error is kept.
const LONGEST_ERROR: usize = 500;

/// One way of doing what an item asks for.
pub(super) trait Attempt: Send + Sync + 'static {
    /// Does it; gives how it ended, or why it has to be tried again.
    fn attempt(&self, item: &OutboxItem) -> impl Future<Output = Result<Outcome, Failure>> + Send;
}

/// Works off what is of `kind`, for ever. Each target is worked on by a task of its own, which ends with
/// this one: as parts of this task they would wait, with connections to the database in hand, whenever
/// this waits for one.
pub(super) async fn work(
    outbox: Outbox,
    kind: OutboxKind,
    attempt: impl Attempt,
    clock: Arc<dyn Clock>,
) {
    let mut bell = outbox.bell();
    let attempt = Arc::new(attempt);
    let mut groups = JoinSet::new();
    let mut is_failing = false;
    loop {
        bell.mark_unchanged();
        if groups.len() < MOST_AT_ONCE {
            let claimed = outbox.claim(kind, BATCH, TERM).await;
            match &claimed {
                Ok(_) => is_failing = false,
                Err(error) if !is_failing => {
                    tracing::warn!(%error, kind = kind.as_str(), "the outbox cannot be worked off");
                    is_failing = true;
                }
                Err(_) => {}
            }
            for items in by_target(claimed.unwrap_or_default()) {
                let (outbox, attempt) = (outbox.clone(), Arc::clone(&attempt));
                let group = Group { outbox, attempt, clock: Arc::clone(&clock) };
                groups.spawn(group.work(items));
            }
        }
        tokio::select! {
            Some(_) = groups.join_next() => {}
            // Its sender lives as long as the outbox.
            _ = bell.changed() => {}
            () = clock.sleep(INTERVAL) => {}
        }
    }
}

fn by_target(items: Vec<OutboxItem>) -> impl Iterator<Item = Vec<OutboxItem>> {
    let mut groups: BTreeMap<String, Vec<OutboxItem>> = BTreeMap::new();
    for item in items {
        groups.entry(item.target.clone()).or_default().push(item);
    }
    groups.into_values()
}

/// What works on the items of one target.
struct Group<A> {
    outbox: Outbox,
    attempt: Arc<A>,
    clock: Arc<dyn Clock>,
}

impl<A: Attempt> Group<A> {
    /// One after the other, until one fails: the target would not answer the others either.
    async fn work(self, items: Vec<OutboxItem>) {
        let claimed_at = self.clock.monotonic();
        let mut pause = None;
        for item in &items {
            let age = self.clock.monotonic().saturating_sub(claimed_at);
            let noted = match pause {
                None if age < LONGEST_GROUP => self.try_once(item, age).await,
                pause => {
                    let pause = pause.unwrap_or_default();
                    self.outbox.give_back(item, pause).await.map(|()| Some(pause))
                }
            };
            match noted {
                Ok(noted) => pause = noted,
                Err(error) => {
                    // It is claimed anew when its term is over.
                    tracing::warn!(%error, item = item.id, "how an attempt ended is not noted");
                }
            }
        }
    }

    /// Gives how long the target is to be left alone, if at all. The item was claimed `age` ago.
    async fn try_once(
        &self,
        item: &OutboxItem,
        age: Duration,
    ) -> Result<Option<Duration>, DatabaseError> {
        if age >= RENEWAL && !self.outbox.renew(item, TERM).await? {
            // Another process has it.
            return Ok(None);
        }
        let kind = item.kind.as_str();
        let span = tracing::info_span!(parent: None, "delivery", kind, outcome = Empty);
        let attempt = self.attempt_within_limits(item).instrument(span.clone());
        let failure = match attempt.await {
            Ok(outcome) => {
                span.record("outcome", outcome.as_str());
                self.outbox.finish(item, outcome).await?;
                return Ok(None);
            }
            Err(failure) => {
                span.record("outcome", "failed");
                failure
            }
        };
        drop(span);
        let pause = self.outbox.fail(item, &failure).await?;
        let (target, error) = (&item.target, &failure.error);
        match pause {
            Some(pause) => tracing::info!(kind, target, error, ?pause, "tried in vain"),
            None => tracing::error!(kind, target, error, item = item.id, "tried in vain: given up"),
        }
        Ok(pause)
    }

    async fn attempt_within_limits(&self, item: &OutboxItem) -> Result<Outcome, Failure> {
        let mut attempt = std::pin::pin!(self.attempt.attempt(item));
        let mut too_long = self.clock.sleep(LONGEST_ATTEMPT);
        loop {
            tokio::select! {
                ended = &mut attempt => return ended,
                () = &mut too_long => {
                    let error = "it took too long".to_owned();
                    return Err(Failure { error, retry_after: None });
                }
                () = self.clock.sleep(RENEWAL) => {
                    if let Err(error) = self.outbox.renew(item, TERM).await {
                        tracing::debug!(%error, item = item.id, "a claim is not renewed");
                    }
                }
            }
        }
    }
}

/// That an attempt failed of `error`, with all its causes.
pub(super) fn failed(error: &dyn Error) -> Failure {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(source) = cause {
        text = format!("{text}: {source}");
        cause = source.source();
    }
    Failure { error: text.chars().take(LONGEST_ERROR).collect(), retry_after: None }
}
