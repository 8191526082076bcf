//! A sign-in is held until it is confirmed, or else revoked: one of the two, once.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock as _, ManualClock, RefreshToken, SystemClock};
use dropkeep_stores::{
    ConnectSession, ConnectSessionId, ConnectSessions, Connected, ConnectionFilter, Connections,
    FlowId, HeldSignIn, KeyId, Label, NewConnectSession, NewConnection, NewSubscription,
    OutboxFilter, OutboxItem, OutboxKind, SecretDigest, SessionStatus,
};

use crate::conformance::on_every_database;
use crate::support::{Store, app, key_ring, new_connection, token};

on_every_database!(
    a_held_sign_in_is_no_connection_and_not_stored_in_clear,
    of_many_confirmations_one_connects_and_the_revocation_is_dropped,
    what_is_not_confirmed_in_time_is_revoked_and_can_no_longer_be_confirmed,
    what_is_refused_is_due_to_be_revoked_at_once,
    a_session_holds_one_sign_in_and_only_if_it_asks_for_confirmation,
    a_rotation_seals_what_is_held_anew,
);

struct Given {
    connections: Connections,
    sessions: ConnectSessions,
    session: ConnectSession,
    clock: ManualClock,
}

impl Given {
    async fn on(store: &Store) -> Self {
        let clock = ManualClock::new(SystemClock.now());
        let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
        let sessions = ConnectSessions::new(connections.database().clone());
        let session = session(&sessions, true).await;
        Self { connections, sessions, session, clock }
    }

    async fn hold(&self, flow: &str) -> bool {
        let flow = FlowId::of_state(flow);
        self.connections.hold((&self.session.id, &flow), &sign_in()).await.unwrap()
    }

    async fn status(&self) -> SessionStatus {
        let found = self.sessions.find(&self.session.id).await.unwrap().unwrap();
        found.status(self.connections.database().now())
    }

    async fn held(&self) -> Option<HeldSignIn> {
        self.connections.held(&self.session.id).await.unwrap()
    }

    async fn confirm(&self) -> Option<Connected> {
        self.connections.confirm(&self.session.id, &sign_in()).await.unwrap()
    }

    async fn revocations_due(&self) -> Vec<OutboxItem> {
        let outbox = self.connections.outbox();
        outbox.claim(OutboxKind::Revocation, 10, Duration::from_secs(30)).await.unwrap()
    }

    async fn waiting(&self, kind: OutboxKind) -> usize {
        let filter = OutboxFilter { kind: Some(kind), ..OutboxFilter::default() };
        self.connections.outbox().list(&filter, None, 100).await.unwrap().items.len()
    }

    async fn listed(&self) -> usize {
        let all = ConnectionFilter::default();
        self.connections.list(&all, None, 100).await.unwrap().connections.len()
    }
}

/// One that somebody signs in by.
async fn session(sessions: &ConnectSessions, confirm: bool) -> ConnectSession {
    let new = NewConnectSession {
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        user: "ada".to_owned(),
        lifetime: Duration::from_secs(3600),
        confirm,
        ..NewConnectSession::default()
    };
    let (session, _) = sessions.create(&new).await.unwrap();
    let browser = SecretDigest::of("browser", "ada's");
    assert!(sessions.bind(&session.id, &browser).await.unwrap());
    let taken = sessions.take(&session.id, &browser, "ada").await.unwrap().unwrap();
    assert_eq!(taken.confirm, confirm);
    taken
}

fn sign_in() -> NewConnection {
    let mut new = new_connection("ada", "refresh-of-a-canary");
    new.access_token = Some(token("access-of-a-canary", 14_400));
    new.label = Label::parse("Holidays").unwrap();
    new.credentials.uid = Some("17".to_owned());
    new
}

async fn a_held_sign_in_is_no_connection_and_not_stored_in_clear(store: Store) {
    let given = Given::on(&store).await;
    assert_eq!(given.status().await, SessionStatus::Open);
    assert!(given.hold("flow").await);
    assert_eq!(given.status().await, SessionStatus::Unconfirmed);
    assert_eq!(given.listed().await, 0);
    assert!(given.revocations_due().await.is_empty(), "not yet");
    let held = given.held().await.unwrap();
    assert!(!format!("{held:?}").contains("canary"));
    let (opened, new) = (held.into_connection(app()), sign_in());
    assert_eq!((&opened.subject, &opened.label), (&new.subject, &new.label));
    assert_eq!(opened.profile, new.profile);
    assert_eq!(opened.wanted_scopes, new.wanted_scopes);
    assert_eq!(opened.credentials.uid, new.credentials.uid);
    assert_eq!(opened.credentials.scopes, new.credentials.scopes);
    assert_eq!(opened.credentials.refresh_token, new.credentials.refresh_token);
    let fingerprint = |new: &NewConnection| new.access_token.as_ref().unwrap().token.fingerprint();
    assert_eq!(fingerprint(&opened), fingerprint(&new));
    let dump = store.dump();
    assert!(!dump.windows(6).any(|window| window == b"canary"));
}

async fn of_many_confirmations_one_connects_and_the_revocation_is_dropped(store: Store) {
    let given = Given::on(&store).await;
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: "https://example.com/hook".to_owned(),
        events: Vec::new(),
        connection: None,
    };
    given.connections.subscriptions().create(&new).await.unwrap();
    given.hold("flow").await;
    assert_eq!(given.waiting(OutboxKind::Webhook).await, 0, "nobody is told of it before");
    let attempts = (0..16).map(|_| {
        let (connections, id) = (given.connections.clone(), given.session.id.clone());
        tokio::spawn(async move { connections.confirm(&id, &sign_in()).await.unwrap() })
    });
    let mut connected = Vec::new();
    for attempt in attempts.collect::<Vec<_>>() {
        connected.extend(attempt.await.unwrap());
    }
    assert_eq!(connected.len(), 1);
    assert!(connected[0].is_new);
    assert_eq!(given.status().await, SessionStatus::Connected);
    let session = given.sessions.find(&given.session.id).await.unwrap().unwrap();
    assert_eq!(session.connection.as_ref(), Some(&connected[0].connection.id));
    assert_eq!(given.waiting(OutboxKind::Webhook).await, 1);
    assert_eq!(given.waiting(OutboxKind::Revocation).await, 0);
    let grant = given.connections.grant(&connected[0].connection.id).await.unwrap().unwrap();
    assert_eq!(grant.refresh_token, RefreshToken::new("refresh-of-a-canary"));
    assert!(given.held().await.is_none());
    given.clock.advance(Duration::from_secs(3600));
    assert!(given.revocations_due().await.is_empty());
    assert!(!given.connections.refuse(&given.session.id).await.unwrap());
    assert_eq!(given.status().await, SessionStatus::Connected);
}

async fn what_is_not_confirmed_in_time_is_revoked_and_can_no_longer_be_confirmed(store: Store) {
    let given = Given::on(&store).await;
    given.hold("flow").await;
    given.clock.advance(Duration::from_secs(10 * 60 - 1));
    assert!(given.revocations_due().await.is_empty());
    assert!(to_revoke(&given).await.is_none(), "it can still be confirmed");
    given.clock.advance(Duration::from_secs(1));
    assert_eq!(given.status().await, SessionStatus::Refused);
    assert!(given.held().await.is_none() && given.confirm().await.is_none());
    let due = given.revocations_due().await;
    assert_eq!(due[0].target, given.session.id.as_str());
    let session = ConnectSessionId::parse(&due[0].target).unwrap();
    assert_eq!((due.len(), session), (1, given.session.id.clone()));
    let held = to_revoke(&given).await.unwrap();
    assert_eq!(held.refresh_token, RefreshToken::new("refresh-of-a-canary"));
    given.clock.advance(Duration::from_secs(8 * 24 * 60 * 60));
    assert_eq!(given.sessions.sweep().await.unwrap(), 0, "it lives while Dropbox does not answer");
    assert!(to_revoke(&given).await.is_some());
    given.connections.erase_held(&given.session.id).await.unwrap();
    assert!(to_revoke(&given).await.is_none());
    assert_eq!((given.status().await, given.listed().await), (SessionStatus::Refused, 0));
    assert_eq!(given.sessions.sweep().await.unwrap(), 1);
}

async fn what_is_refused_is_due_to_be_revoked_at_once(store: Store) {
    let given = Given::on(&store).await;
    assert!(!given.connections.refuse(&given.session.id).await.unwrap(), "there is nothing yet");
    given.hold("flow").await;
    assert!(given.connections.refuse(&given.session.id).await.unwrap());
    assert!(!given.connections.refuse(&given.session.id).await.unwrap());
    assert!(given.held().await.is_none() && given.confirm().await.is_none());
    assert_eq!(given.status().await, SessionStatus::Refused);
    assert_eq!(given.revocations_due().await.len(), 1);
    assert!(to_revoke(&given).await.is_some());
}

async fn a_session_holds_one_sign_in_and_only_if_it_asks_for_confirmation(store: Store) {
    let given = Given::on(&store).await;
    assert!(given.hold("flow").await && given.hold("flow").await, "an answer may get lost");
    assert!(!given.hold("another flow").await);
    given.confirm().await.unwrap();
    assert!(!given.hold("flow").await, "it is over");
    let simple = session(&given.sessions, false).await;
    let flow = FlowId::of_state("flow");
    assert!(!given.connections.hold((&simple.id, &flow), &sign_in()).await.unwrap());
    assert_eq!(given.waiting(OutboxKind::Revocation).await, 0);
}

async fn a_rotation_seals_what_is_held_anew(store: Store) {
    let given = Given::on(&store).await;
    given.hold("flow").await;
    let clock = Arc::new(given.clock.clone());
    let during = store.open_with(clock.clone(), key_ring(&["new", "k"])).await;
    assert_eq!(during.rotate().await.unwrap().sealed_anew, 1);
    let old = KeyId::new("k").unwrap();
    assert_eq!(during.sealed_under().await.unwrap().0.get(&old), None);
    let after = store.open_with(clock, key_ring(&["new"])).await;
    assert!(after.held(&given.session.id).await.unwrap().is_some());
}

async fn to_revoke(given: &Given) -> Option<HeldSignIn> {
    given.connections.held_to_revoke(&given.session.id).await.unwrap()
}
