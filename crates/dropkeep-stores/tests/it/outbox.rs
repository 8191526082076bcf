//! What has to happen: written with what calls for it, done by one process at a time, tried again.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock as _, ManualClock, SystemClock};
use dropkeep_stores::{
    Connected, Connection, Connections, Event, EventKind, Failure, NewSubscription, OutboxFilter,
    OutboxItem, OutboxKind, Outcome, Verdict,
};
use serde_json::Value;

use crate::conformance::on_every_database;
use crate::support::{Store, connect, key_ring, new_connection, token};

on_every_database!(
    every_change_of_state_is_told_once,
    what_is_rolled_back_is_not_told,
    subscribers_hear_of_what_they_asked_for_only,
    a_burst_of_changes_is_told_once_and_none_is_missed,
    many_processes_share_the_work_and_none_is_done_twice,
    an_item_of_a_dead_process_is_claimed_anew,
    who_wakes_up_late_notes_nothing,
    failures_are_retried_with_growing_pauses,
    a_subscriber_who_never_answers_is_given_up,
    a_revocation_is_never_given_up,
    what_waits_for_a_failing_target_waits_too,
    an_operator_tries_again_or_gives_up,
    what_is_finished_is_listed_and_swept,
    it_is_known_for_how_long_the_oldest_has_been_due,
);

async fn a_burst_of_changes_is_told_once_and_none_is_missed(store: Store) {
    let clock = ManualClock::new(SystemClock.now());
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let (ada, bob) = (connect(&connections, "ada").await, connect(&connections, "bob").await);
    subscribe(&connections, &[EventKind::Changed, EventKind::Degraded]).await;
    let changed = async |of: &Connected| {
        let event = Event::about(EventKind::Changed, &of.connection);
        connections.outbox().publish(&event).await.unwrap()
    };
    assert_eq!((changed(&ada).await, changed(&ada).await, changed(&bob).await), (1, 0, 1));
    let first = claim(&connections, OutboxKind::Webhook).await;
    assert_eq!(first.len(), 2, "at once, and one for each connection");
    assert_eq!(
        (changed(&ada).await, changed(&ada).await),
        (1, 0),
        "the first may have been too early"
    );
    assert!(claim(&connections, OutboxKind::Webhook).await.is_empty(), "not at once");
    for item in &first {
        connections.outbox().finish(item, Outcome::Done).await.unwrap();
    }
    clock.advance(Duration::from_secs(2));
    let second = claim(&connections, OutboxKind::Webhook).await;
    assert_eq!(second.len(), 1);
    connections.outbox().fail(&second[0], &failure(None)).await.unwrap();
    assert_eq!(
        (changed(&ada).await, changed(&ada).await),
        (1, 0),
        "one waits beside what is retried"
    );
    let digest = ada.connection.grant_digest.as_deref().unwrap();
    for verdict in
        [Verdict::Failing("503".to_owned()), Verdict::Sound, Verdict::Failing("503".to_owned())]
    {
        connections.judge(&ada.connection.id, digest, &verdict).await.unwrap();
    }
    let filter = OutboxFilter { kind: Some(OutboxKind::Webhook), ..OutboxFilter::default() };
    let waiting = connections.outbox().list(&filter, None, 100).await.unwrap().items;
    let states = waiting.iter().filter(|item| kind_of(item) == "connection.degraded");
    assert_eq!(states.count(), 2, "changes of state are each told");
}

async fn an_operator_tries_again_or_gives_up(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    subscribe(&connections, &[EventKind::Connected]).await;
    let one = connect(&connections, "ada").await.connection;
    let item = claim(&connections, OutboxKind::Webhook).await.remove(0);
    outbox.fail(&item, &failure(Some(Duration::from_secs(3600)))).await.unwrap();
    assert!(claim(&connections, OutboxKind::Webhook).await.is_empty());
    assert!(!outbox.retry("other", &item.id).await.unwrap(), "another tenant's");
    assert!(outbox.retry("acme", &item.id).await.unwrap());
    assert_eq!(claim(&connections, OutboxKind::Webhook).await.len(), 1);
    assert!(!outbox.discard("other", &item.id).await.unwrap());
    assert!(outbox.discard("acme", &item.id).await.unwrap());
    assert!(!outbox.discard("acme", &item.id).await.unwrap());
    assert!(!outbox.retry("acme", &item.id).await.unwrap(), "it is over");
    let ended = outbox.find(&item.id).await.unwrap().unwrap();
    assert_eq!((ended.tenant.as_str(), ended.outcome), ("acme", Some(Outcome::Dropped)));
    assert_eq!(outbox.find("ev_none").await.unwrap(), None);
    connections.begin_revoking(&one.id).await.unwrap();
    let revocation = claim(&connections, OutboxKind::Revocation).await.remove(0);
    assert!(!outbox.discard("acme", &revocation.id).await.unwrap(), "the sign-in would live on");
}

const TERM: Duration = Duration::from_secs(60);
const NEVER: Duration = Duration::ZERO;

async fn subscribe(connections: &Connections, events: &[EventKind]) -> String {
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: "https://example.com/hook".to_owned(),
        events: events.to_vec(),
        connection: None,
    };
    connections.subscriptions().create(&new).await.unwrap().0.id.to_string()
}

async fn claim(connections: &Connections, kind: OutboxKind) -> Vec<OutboxItem> {
    connections.outbox().claim(kind, 100, TERM).await.unwrap()
}

async fn told(connections: &Connections) -> Vec<String> {
    let items = claim(connections, OutboxKind::Webhook).await;
    items.iter().map(kind_of).collect()
}

fn kind_of(item: &OutboxItem) -> String {
    let body: Value = serde_json::from_str(&item.payload).unwrap();
    body["type"].as_str().unwrap().to_owned()
}

fn failure(retry_after: Option<Duration>) -> Failure {
    Failure { error: "refused".to_owned(), retry_after }
}

async fn disconnect(connections: &Connections, connection: &Connection) {
    assert!(connections.begin_revoking(&connection.id).await.unwrap());
}

async fn every_change_of_state_is_told_once(store: Store) {
    let connections = store.open().await;
    subscribe(&connections, &[]).await;
    let one = connect(&connections, "ada").await.connection;
    let digest = one.grant_digest.clone().unwrap();
    assert_eq!(told(&connections).await, ["connection.connected"]);
    let judge =
        async |verdict: Verdict| connections.judge(&one.id, &digest, &verdict).await.unwrap();
    judge(Verdict::Failing("429".to_owned())).await;
    judge(Verdict::Failing("503".to_owned())).await;
    assert_eq!(told(&connections).await, ["connection.degraded"], "the state did not change again");
    let owner = dropkeep_stores::LeaseOwner::new("test", &crate::support::randomness());
    for expected in [&["connection.recovered"][..], &[]] {
        let claim = connections.claim(&one.id, &owner, TERM).await.unwrap();
        let dropkeep_stores::Claim::Taken(epoch) = claim else { panic!("nobody else asks") };
        let key = dropkeep_auth::CacheKey::of(&new_connection("ada", "refresh-ada").credentials);
        let fresh = token("fresh", 14_400);
        assert!(connections.commit(&one.id, (epoch, &key), &fresh).await.unwrap());
        assert_eq!(told(&connections).await, expected);
    }
    judge(Verdict::Dead("revoked".to_owned())).await;
    disconnect(&connections, &one).await;
    assert_eq!(told(&connections).await, ["connection.needs_reconnect"]);
    assert!(connections.erase(&one.id, &digest).await.unwrap());
    assert!(!connections.erase(&one.id, &digest).await.unwrap());
    assert_eq!(told(&connections).await, ["connection.disconnected"]);
    assert_eq!(claim(&connections, OutboxKind::Revocation).await.len(), 1);
}

async fn what_is_rolled_back_is_not_told(store: Store) {
    let connections = store.open().await;
    subscribe(&connections, &[]).await;
    let one = connect(&connections, "ada").await.connection;
    told(&connections).await;
    // The outbox cannot be written: the state may not change without it.
    store.tamper("ALTER TABLE outbox RENAME TO elsewhere").await;
    let digest = one.grant_digest.clone().unwrap();
    let dead = Verdict::Dead("revoked".to_owned());
    assert!(connections.judge(&one.id, &digest, &dead).await.is_err());
    assert!(connections.begin_revoking(&one.id).await.is_err());
    assert_eq!(connections.find(&one.id).await.unwrap().unwrap().state, one.state);
    store.tamper("ALTER TABLE elsewhere RENAME TO outbox").await;
    assert!(connections.judge(&one.id, &digest, &dead).await.unwrap());
    assert_eq!(told(&connections).await, ["connection.needs_reconnect"]);
}

async fn subscribers_hear_of_what_they_asked_for_only(store: Store) {
    let connections = store.open().await;
    let ada = connect(&connections, "ada").await.connection;
    let new = |tenant: &str, events: &[EventKind], connection| NewSubscription {
        tenant: tenant.to_owned(),
        url: "https://example.com/hook".to_owned(),
        events: events.to_vec(),
        connection,
    };
    let subscriptions = connections.subscriptions();
    let mut expected = BTreeSet::new();
    let connected = [EventKind::Connected, EventKind::Degraded];
    let degraded = [EventKind::Degraded, EventKind::NeedsReconnect];
    for (hears, new) in [
        (true, new("acme", &[], None)),
        (true, new("acme", &connected, None)),
        (true, new("acme", &[], Some(ada.id.clone()))),
        (false, new("other", &[], None)),
        (false, new("acme", &degraded, None)),
        (false, new("acme", &[], Some(connect(&connections, "bob").await.connection.id))),
    ] {
        let id = subscriptions.create(&new).await.unwrap().0.id.to_string();
        if hears {
            expected.insert(id);
        }
    }
    told(&connections).await;
    connect(&connections, "ada").await;
    let items = claim(&connections, OutboxKind::Webhook).await;
    assert_eq!(items.len(), expected.len());
    assert_eq!(items.iter().map(|item| item.target.clone()).collect::<BTreeSet<_>>(), expected);
    let events: BTreeSet<_> = items.iter().map(|item| item.id.split('-').next().unwrap()).collect();
    assert_eq!(events.len(), 1, "one event, whoever hears of it");
}

async fn many_processes_share_the_work_and_none_is_done_twice(store: Store) {
    let first = store.open().await;
    subscribe(&first, &[]).await;
    for number in 0..60 {
        connect(&first, &format!("user{number}")).await;
    }
    let mut workers = Vec::new();
    for _ in 0..4 {
        let connections = store.open().await;
        workers.push(tokio::spawn(async move {
            let mut seen = Vec::new();
            loop {
                let outbox = connections.outbox();
                let items = outbox.claim(OutboxKind::Webhook, 7, TERM).await.unwrap();
                if items.is_empty() {
                    return seen;
                }
                for item in items {
                    assert!(outbox.finish(&item, Outcome::Done).await.unwrap());
                    seen.push(item.id);
                }
            }
        }));
    }
    let mut seen = Vec::new();
    for worker in workers {
        seen.extend(worker.await.unwrap());
    }
    assert_eq!(seen.len(), 60);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 60);
}

async fn an_item_of_a_dead_process_is_claimed_anew(store: Store) {
    let dead = store.open().await;
    subscribe(&dead, &[]).await;
    connect(&dead, "ada").await;
    let taken = dead.outbox().claim(OutboxKind::Webhook, 1, NEVER).await.unwrap();
    let again = claim(&store.open().await, OutboxKind::Webhook).await;
    assert_eq!((&again[0].id, again[0].attempts), (&taken[0].id, 2));
    assert_eq!(again[0].payload, taken[0].payload, "to the byte");
    assert!(claim(&dead, OutboxKind::Webhook).await.is_empty(), "now it is held");
}

async fn who_wakes_up_late_notes_nothing(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    subscribe(&connections, &[]).await;
    connect(&connections, "ada").await;
    let late = outbox.claim(OutboxKind::Webhook, 1, NEVER).await.unwrap().remove(0);
    let other = claim(&connections, OutboxKind::Webhook).await.remove(0);
    assert!(!outbox.renew(&late, TERM).await.unwrap());
    assert!(outbox.renew(&other, TERM).await.unwrap());
    assert!(!outbox.finish(&late, Outcome::Dropped).await.unwrap());
    outbox.fail(&late, &failure(None)).await.unwrap();
    assert!(outbox.finish(&other, Outcome::Done).await.unwrap());
    assert!(!outbox.finish(&other, Outcome::Done).await.unwrap());
    let done = OutboxFilter { outcome: Some(Outcome::Done), ..OutboxFilter::default() };
    let page = outbox.list(&done, None, 10).await.unwrap();
    assert_eq!((page.items.len(), page.items[0].error.as_deref()), (1, None));
}

async fn failures_are_retried_with_growing_pauses(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    subscribe(&connections, &[]).await;
    connect(&connections, "ada").await;
    let mut item = claim(&connections, OutboxKind::Webhook).await.remove(0);
    let mut last = Duration::ZERO;
    for attempt in 1..=20 {
        item.attempts = attempt;
        store.tamper("UPDATE outbox SET attempts = attempts + 1").await;
        item.attempts += 1;
        let pause = outbox.fail(&item, &failure(None)).await.unwrap().unwrap();
        let full = Duration::from_secs(1 << attempt.min(12)).min(Duration::from_secs(3600));
        assert!(pause >= full.mul_f64(0.74) && pause <= full.mul_f64(1.01), "{attempt} {pause:?}");
        assert!(pause > last || full == Duration::from_secs(3600));
        last = pause;
    }
    let asked = Duration::from_secs(30 * 60);
    item.attempts = 21;
    let pause = outbox.fail(&item, &failure(Some(asked * 100))).await.unwrap().unwrap();
    assert_eq!(pause, Duration::from_secs(3600), "nobody makes it wait for longer");
    assert!(claim(&connections, OutboxKind::Webhook).await.is_empty(), "it is not due");
    let page = outbox.list(&OutboxFilter::default(), None, 10).await.unwrap();
    assert_eq!(page.items[0].error.as_deref(), Some("refused"));
}

async fn a_subscriber_who_never_answers_is_given_up(store: Store) {
    let connections = store.open().await;
    subscribe(&connections, &[]).await;
    connect(&connections, "ada").await;
    store.tamper("UPDATE outbox SET created_at = created_at - 3 * 86400000").await;
    let item = claim(&connections, OutboxKind::Webhook).await.remove(0);
    assert_eq!(connections.outbox().fail(&item, &failure(None)).await.unwrap(), None);
    let given_up = OutboxFilter { outcome: Some(Outcome::GivenUp), ..OutboxFilter::default() };
    let page = connections.outbox().list(&given_up, None, 10).await.unwrap();
    assert_eq!(page.items[0].error.as_deref(), Some("refused"), "and the operator sees why");
}

async fn a_revocation_is_never_given_up(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    disconnect(&connections, &one).await;
    store.tamper("UPDATE outbox SET created_at = created_at - 31536000000, attempts = 9000").await;
    let item = claim(&connections, OutboxKind::Revocation).await.remove(0);
    let pause = connections.outbox().fail(&item, &failure(None)).await.unwrap().unwrap();
    assert!(pause <= Duration::from_secs(3600));
    let counts = connections.outbox().count_waiting().await.unwrap();
    assert_eq!(counts, [(OutboxKind::Revocation, 1)]);
}

async fn what_waits_for_a_failing_target_waits_too(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    let failing = subscribe(&connections, &[]).await;
    let sound = subscribe(&connections, &[]).await;
    for user in ["ada", "bob", "carol"] {
        connect(&connections, user).await;
    }
    let items = outbox.claim(OutboxKind::Webhook, 6, TERM).await.unwrap();
    for item in &items {
        outbox.give_back(item, Duration::ZERO).await.unwrap();
    }
    let one = claim(&connections, OutboxKind::Webhook).await;
    assert!(one.iter().all(|item| item.attempts == 1), "what was given back was not tried");
    for item in &one[1..] {
        outbox.give_back(item, Duration::ZERO).await.unwrap();
    }
    let (first, other) = if one[0].target == failing { (failing, sound) } else { (sound, failing) };
    outbox.fail(&one[0], &failure(None)).await.unwrap();
    let rest = claim(&connections, OutboxKind::Webhook).await;
    assert!(!rest.is_empty());
    assert!(rest.iter().all(|item| item.target == other && item.target != first));
}

async fn what_is_finished_is_listed_and_swept(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    subscribe(&connections, &[]).await;
    for user in ["ada", "bob", "carol"] {
        connect(&connections, user).await;
    }
    for item in outbox.claim(OutboxKind::Webhook, 2, TERM).await.unwrap() {
        outbox.finish(&item, Outcome::Done).await.unwrap();
    }
    let filter = OutboxFilter { tenant: Some("acme".to_owned()), ..OutboxFilter::default() };
    assert_eq!(outbox.list(&filter, None, 10).await.unwrap().items.len(), 1);
    let filter = OutboxFilter { outcome: Some(Outcome::Done), ..filter };
    let page = outbox.list(&filter, None, 1).await.unwrap();
    let next = outbox.list(&filter, page.next.as_deref(), 1).await.unwrap();
    assert_ne!(page.items[0].id, next.items[0].id);
    assert_eq!(next.next, None);
    assert_eq!(outbox.sweep(TERM).await.unwrap(), 0);
    store.tamper("UPDATE outbox SET finished_at = finished_at - 120000").await;
    assert_eq!(outbox.sweep(TERM).await.unwrap(), 2);
    assert_eq!(outbox.list(&OutboxFilter::default(), None, 10).await.unwrap().items.len(), 1);
}

async fn it_is_known_for_how_long_the_oldest_has_been_due(store: Store) {
    let connections = store.open().await;
    let outbox = connections.outbox();
    assert_eq!(outbox.oldest_due().await.unwrap(), Duration::ZERO);
    subscribe(&connections, &[]).await;
    for user in ["ada", "bob"] {
        let connected = connect(&connections, user).await;
        disconnect(&connections, &connected.connection).await;
    }
    assert!(outbox.oldest_due().await.unwrap() < TERM);
    store.tamper("UPDATE outbox SET due_at = due_at - 360000 WHERE kind = 'revocation'").await;
    let waited = outbox.oldest_due().await.unwrap();
    assert!(waited >= TERM * 6 && waited < TERM * 7, "{waited:?}");
    let claimed = claim(&connections, OutboxKind::Revocation).await;
    assert!(outbox.oldest_due().await.unwrap() < TERM, "webhooks are left, and due only now");
    for item in &claimed {
        outbox.finish(item, Outcome::Done).await.unwrap();
    }
    store.tamper("UPDATE outbox SET due_at = due_at - 3600000 WHERE kind = 'revocation'").await;
    assert!(outbox.oldest_due().await.unwrap() < TERM, "what is done waits no longer");
}
