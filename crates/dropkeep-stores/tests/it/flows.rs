//! Redirect flows: used up once, by the browser that began them, in time.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock as _, CodeVerifier, ManualClock, Scopes, SystemClock};
use dropkeep_stores::{
    ConnectionId, Consumption, Flow, FlowId, FlowOutcome, Flows, Label, NewFlow, SecretDigest,
};

use crate::conformance::on_every_database;
use crate::support::{Store, key_ring, randomness};

on_every_database!(
    of_many_callbacks_one_uses_a_flow_up,
    another_browser_or_app_or_tenant_uses_nothing_up,
    a_late_callback_is_told_so_though_the_row_is_there,
    what_became_of_a_flow_is_remembered_for_an_hour,
    a_verifier_is_sealed_and_forgotten,
    an_abandoned_flow_is_gone,
);

const HERE: (&str, &str) = ("acme", "photos");

fn browser(name: &str) -> SecretDigest {
    SecretDigest::of("browser", name)
}

fn new_flow(state: &str) -> NewFlow {
    NewFlow {
        id: FlowId::of_state(state),
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        browser: browser("ada's"),
        user: "ada".to_owned(),
        session: None,
        connection: Some(ConnectionId::generate(&randomness())),
        return_to: Some("https://photos.example/settings".to_owned()),
        label: Label::parse("Holidays").unwrap(),
        wanted_scopes: Some(Scopes::parse("files.content.read")),
        issuer: "https://dropbox.example".to_owned(),
        verifier: CodeVerifier::new("canary-code-verifier"),
    }
}

async fn begun(store: &Store, clock: &ManualClock) -> Flows {
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let flows = Flows::new(connections.database().clone(), key_ring(&["k"]));
    flows.begin(&new_flow("state")).await.unwrap();
    flows
}

fn clock() -> ManualClock {
    ManualClock::new(SystemClock.now())
}

fn id() -> FlowId {
    FlowId::of_state("state")
}

async fn found(flows: &Flows) -> Option<Flow> {
    flows.find(&id(), &browser("ada's"), HERE).await.unwrap()
}

async fn of_many_callbacks_one_uses_a_flow_up(store: Store) {
    let flows = begun(&store, &clock()).await;
    let callbacks = (0..64).map(|_| {
        let flows = flows.clone();
        tokio::spawn(async move { flows.consume(&id(), &browser("ada's"), HERE).await.unwrap() })
    });
    let mut used = 0;
    for callback in callbacks.collect::<Vec<_>>() {
        match callback.await.unwrap() {
            Consumption::Now { flow, verifier } => {
                used += 1;
                assert_eq!(verifier.expose(), "canary-code-verifier");
                assert_eq!(
                    (flow.user.as_str(), &flow.label),
                    ("ada", &Label::parse("Holidays").unwrap())
                );
                assert_eq!(flow.wanted_scopes, Some(Scopes::parse("files.content.read")));
            }
            Consumption::Before(flow) => assert!(flow.consumed_at.is_some()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(used, 1);
}

async fn another_browser_or_app_or_tenant_uses_nothing_up(store: Store) {
    let flows = begun(&store, &clock()).await;
    let ada = browser("ada's");
    for (id, browser, place) in [
        (id(), browser("bob's"), HERE),
        (id(), ada.clone(), ("acme", "letters")),
        (id(), ada.clone(), ("other", "photos")),
        (FlowId::of_state("another"), ada.clone(), HERE),
    ] {
        let consumed = flows.consume(&id, &browser, place).await.unwrap();
        assert!(matches!(consumed, Consumption::Unknown), "{consumed:?}");
        assert!(flows.find(&id, &browser, place).await.unwrap().is_none());
    }
    assert_eq!(found(&flows).await.unwrap().consumed_at, None);
    let consumed = flows.consume(&id(), &ada, HERE).await.unwrap();
    assert!(matches!(consumed, Consumption::Now { .. }), "{consumed:?}");
}

async fn a_late_callback_is_told_so_though_the_row_is_there(store: Store) {
    let clock = clock();
    let flows = begun(&store, &clock).await;
    clock.advance(Duration::from_secs(15 * 60));
    let consumed = flows.consume(&id(), &browser("ada's"), HERE).await.unwrap();
    assert!(matches!(consumed, Consumption::TooLate(_)), "{consumed:?}");
}

async fn what_became_of_a_flow_is_remembered_for_an_hour(store: Store) {
    let clock = clock();
    let flows = begun(&store, &clock).await;
    flows.consume(&id(), &browser("ada's"), HERE).await.unwrap();
    let connection = ConnectionId::generate(&randomness());
    let connected = FlowOutcome::Connected { connection, is_new: true };
    flows.settle(&id(), &connected).await.unwrap();
    flows.settle(&id(), &FlowOutcome::Denied).await.unwrap();
    assert_eq!(found(&flows).await.unwrap().outcome, Some(connected), "the first outcome stays");
    clock.advance(Duration::from_secs(74 * 60));
    assert_eq!(flows.sweep().await.unwrap(), 0);
    assert!(found(&flows).await.is_some());
    clock.advance(Duration::from_secs(60));
    assert!(found(&flows).await.is_none(), "whether or not anybody sweeps");
    assert_eq!(flows.sweep().await.unwrap(), 1);
    for outcome in [
        FlowOutcome::Expired,
        FlowOutcome::OtherAccount { signed_in_as: Some("bob@example.com".to_owned()) },
        FlowOutcome::SessionUsed,
        FlowOutcome::Refused,
        FlowOutcome::Unavailable,
        FlowOutcome::Misconfigured,
    ] {
        flows.begin(&new_flow("state")).await.unwrap();
        flows.settle(&id(), &outcome).await.unwrap();
        assert_eq!(found(&flows).await.unwrap().outcome, Some(outcome));
        flows.abandon(&id(), &browser("ada's")).await.unwrap();
    }
}

async fn a_verifier_is_sealed_and_forgotten(store: Store) {
    let flows = begun(&store, &clock()).await;
    let dump = String::from_utf8_lossy(&store.dump()).into_owned();
    assert!(dump.contains("Holidays") && !dump.contains("canary-code-verifier"));
    flows.settle(&id(), &FlowOutcome::Denied).await.unwrap();
    let consumed = flows.consume(&id(), &browser("ada's"), HERE).await;
    assert!(consumed.is_err(), "there is no verifier any more: {consumed:?}");
}

async fn an_abandoned_flow_is_gone(store: Store) {
    let flows = begun(&store, &clock()).await;
    flows.abandon(&id(), &browser("bob's")).await.unwrap();
    assert!(found(&flows).await.is_some(), "only its own browser gives it up");
    flows.abandon(&id(), &browser("ada's")).await.unwrap();
    assert!(found(&flows).await.is_none());
}
