//! One-time links: one browser, one sign-in, in time.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock as _, ManualClock, Scopes, SystemClock};
use dropkeep_stores::{
    ConnectSession, ConnectSessions, ConnectTicket, ConnectionId, Label, NewConnectSession,
    SecretDigest,
};

use crate::conformance::on_every_database;
use crate::support::{Store, key_ring, randomness};

on_every_database!(
    a_ticket_opens_its_session_and_is_not_stored,
    a_session_belongs_to_the_browser_that_used_it_first,
    of_many_tabs_one_takes_a_session,
    an_ended_session_binds_to_nobody_and_is_swept_after_a_week,
);

fn browser(name: &str) -> SecretDigest {
    SecretDigest::of("browser", name)
}

async fn made(
    store: &Store,
    clock: &ManualClock,
) -> (ConnectSessions, ConnectSession, ConnectTicket) {
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let sessions = ConnectSessions::new(connections.database().clone());
    let new = NewConnectSession {
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        user: "ada".to_owned(),
        return_to: Some("https://photos.example/".to_owned()),
        wanted_scopes: Some(Scopes::parse("files.content.read")),
        label: Label::parse("Holidays").unwrap(),
        lifetime: Duration::from_secs(3600),
        connection: None,
        confirm: false,
    };
    let (session, ticket) = sessions.create(&new).await.unwrap();
    (sessions, session, ticket)
}

fn clock() -> ManualClock {
    ManualClock::new(SystemClock.now())
}

async fn a_ticket_opens_its_session_and_is_not_stored(store: Store) {
    let (sessions, session, ticket) = made(&store, &clock()).await;
    assert_eq!(sessions.opened_by(&ticket).await.unwrap(), Some(session.clone()));
    assert_eq!(sessions.find(&session.id).await.unwrap(), Some(session.clone()));
    let by_id = ConnectTicket::new(session.id.as_str());
    assert_eq!(sessions.opened_by(&by_id).await.unwrap(), None, "the id opens nothing");
    let dump = String::from_utf8_lossy(&store.dump()).into_owned();
    assert!(dump.contains(session.id.as_str()) && !dump.contains(ticket.expose()));
    assert!(!format!("{ticket:?}").contains(ticket.expose()));
}

async fn a_session_belongs_to_the_browser_that_used_it_first(store: Store) {
    let (sessions, session, _) = made(&store, &clock()).await;
    assert!(
        sessions.take(&session.id, &browser("ada's"), "ada").await.unwrap().is_none(),
        "unbound"
    );
    assert!(sessions.bind(&session.id, &browser("ada's")).await.unwrap());
    assert!(sessions.bind(&session.id, &browser("ada's")).await.unwrap(), "again, by the same");
    assert!(!sessions.bind(&session.id, &browser("bob's")).await.unwrap());
    assert!(sessions.take(&session.id, &browser("bob's"), "ada").await.unwrap().is_none());
    assert!(
        sessions.take(&session.id, &browser("ada's"), "bob").await.unwrap().is_none(),
        "another user"
    );
    assert!(sessions.take(&session.id, &browser("ada's"), "ada").await.unwrap().is_some());
}

async fn of_many_tabs_one_takes_a_session(store: Store) {
    let (sessions, session, _) = made(&store, &clock()).await;
    sessions.bind(&session.id, &browser("ada's")).await.unwrap();
    let tabs = (0..32).map(|_| {
        let (sessions, id) = (sessions.clone(), session.id.clone());
        tokio::spawn(async move {
            sessions.take(&id, &browser("ada's"), "ada").await.unwrap().is_some()
        })
    });
    let mut taken = 0;
    for tab in tabs.collect::<Vec<_>>() {
        taken += u32::from(tab.await.unwrap());
    }
    assert_eq!(taken, 1);
    assert!(!sessions.bind(&session.id, &browser("ada's")).await.unwrap(), "it is over");
    sessions.give_back(&session.id).await.unwrap();
    assert!(
        sessions.take(&session.id, &browser("ada's"), "ada").await.unwrap().is_some(),
        "given back"
    );
    let connection = ConnectionId::generate(&randomness());
    sessions.finish(&session.id, &connection).await.unwrap();
    let finished = sessions.find(&session.id).await.unwrap().unwrap();
    assert_eq!(finished.connection, Some(connection));
    assert!(finished.finished_at.is_some());
}

async fn an_ended_session_binds_to_nobody_and_is_swept_after_a_week(store: Store) {
    let clock = clock();
    let (sessions, session, ticket) = made(&store, &clock).await;
    clock.advance(Duration::from_secs(3600));
    assert!(!sessions.bind(&session.id, &browser("ada's")).await.unwrap());
    assert!(sessions.opened_by(&ticket).await.unwrap().is_some(), "to say so");
    assert_eq!(sessions.sweep().await.unwrap(), 0);
    clock.advance(Duration::from_secs(7 * 24 * 3600));
    assert_eq!(sessions.sweep().await.unwrap(), 1);
    assert_eq!(sessions.find(&session.id).await.unwrap(), None);
}
