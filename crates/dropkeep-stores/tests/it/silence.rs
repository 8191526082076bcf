//! A database that is gone without a word: connections stay open, and nothing is answered.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use dropkeep_auth::{Clock as _, SystemClock, TokenError};
use dropkeep_stores::{
    Actor, AuditFilter, AuditLog, Connections, DatabaseError, StateKind, Verdict,
};
use dropkeep_testbed::{Forwarder, Target};
use futures_util::future::join_all;

use crate::sharing::{Counting, process, source};
use crate::support::{Store, connect, postgres};

/// A database behind something that can fall silent.
struct Silenceable {
    store: Store,
    target: Target,
    forwarder: Forwarder,
    /// Past the forwarder.
    direct: Store,
}

impl Silenceable {
    async fn start() -> Self {
        let url = postgres().database().unwrap();
        let port = url.rsplit_once(':').unwrap().1.split_once('/').unwrap().0.to_owned();
        let target = Target::Port(port.parse().unwrap());
        let forwarder = Forwarder::start(target).await.unwrap();
        let behind = url.replace(&port, &forwarder.port().to_string());
        let (store, direct) = (Store::at(behind.parse().unwrap()), Store::at(url.parse().unwrap()));
        Self { store, target, forwarder, direct }
    }

    /// Falls silent as soon as a statement waits in a trigger of `slow_down`.
    async fn fall_silent_in_mid_statement(&self) {
        let waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' \
             AND datname = current_database()";
        while self.direct.tamper(waiting).await == 0 {}
        self.forwarder.turn_to(Target::Nowhere);
    }

    /// Has what is written to `table` take two seconds, at its commit.
    async fn slow_down(&self, table: &str) {
        let function = "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN PERFORM pg_sleep(2); RETURN NULL; END'";
        self.direct.tamper(function).await;
        let trigger = format!(
            "CREATE CONSTRAINT TRIGGER slow AFTER INSERT OR UPDATE ON {table} \
             DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow()"
        );
        self.direct.tamper(trigger.leak()).await;
    }

    async fn be_fast(&self, table: &str) {
        self.direct.tamper(format!("DROP TRIGGER slow ON {table}").leak()).await;
    }

    fn come_back(&self) {
        self.forwarder.turn_to(self.target);
    }
}

/// How long `work` takes.
async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let began = SystemClock.monotonic();
    (work.await, SystemClock.monotonic().saturating_sub(began))
}

/// As many statements at once as there can be connections.
async fn all_look(connections: &Connections) -> Vec<Result<(), DatabaseError>> {
    join_all((0..16).map(|_| connections.database().look_at_clock())).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_longer_than_the_deadline_and_all_is_well_when_it_is_back() {
    let database = Silenceable::start().await;
    let connections = database.store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    assert!(all_look(&connections).await.iter().all(Result::is_ok));
    database.forwarder.turn_to(Target::Nowhere);
    for _ in 0..2 {
        let (looked, took) = timed(all_look(&connections)).await;
        assert!(took < Duration::from_secs(12), "{took:?}");
        for look in looked {
            assert!(matches!(look, Err(DatabaseError::Unreachable(_))), "{look:?}");
        }
    }
    let (judged, took) =
        timed(connections.judge(&id, "none", &Verdict::Dead("dead".to_owned()))).await;
    assert!(matches!(judged, Err(DatabaseError::Unreachable(_))), "{judged:?}");
    assert!(took < Duration::from_secs(12), "{took:?}");
    database.come_back();
    // The old connections stay silent for ever.
    let (looked, took) = timed(all_look(&connections)).await;
    assert!(looked.iter().all(Result::is_ok), "{looked:?}");
    assert!(took < Duration::from_secs(5), "{took:?}");
    let found = connections.find(&id).await.unwrap().unwrap();
    assert_eq!(found.state.kind, StateKind::Active);
}

#[tokio::test(flavor = "multi_thread")]
async fn records_that_were_written_without_an_answer_are_there_once() {
    let database = Silenceable::start().await;
    let audit = AuditLog::new(database.store.open().await.database().clone());
    let records = [0; 3].map(|_| audit.now("acme", Actor::Keep, "token.read", None));
    database.slow_down("audit").await;
    let (written, ()) =
        tokio::join!(audit.record_all(&records), database.fall_silent_in_mid_statement());
    assert!(matches!(written, Err(DatabaseError::Unreachable(_))), "{written:?}");
    database.be_fast("audit").await;
    database.come_back();
    let listed = async || audit.list(&AuditFilter::default(), None, 10).await.unwrap().records;
    assert_eq!(listed().await.len(), 3, "it was written, though nobody was told");
    audit.record_all(&records).await.unwrap();
    assert_eq!(listed().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_to_refresh_that_came_without_an_answer_is_not_waited_for() {
    let database = Silenceable::start().await;
    let connections = database.store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let shared = process(&connections, None);
    let endpoint = Arc::new(Counting::default());
    let source = source((&connections, &shared), &id, &endpoint);
    database.slow_down("connections").await;
    let (asked, ()) = tokio::join!(source.token(), database.fall_silent_in_mid_statement());
    database.be_fast("connections").await;
    assert!(matches!(asked, Err(TokenError::Store(_))), "{asked:?}");
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 0);
    database.come_back();
    let (token, took) = timed(source.token()).await;
    token.unwrap();
    assert!(took < Duration::from_secs(10), "not until its own lease ended: {took:?}");
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
}
