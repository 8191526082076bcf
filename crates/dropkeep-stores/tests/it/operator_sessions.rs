//! Sessions of operators: opened, found by their secret alone, ended in time or before.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock as _, ManualClock, SystemClock};
use dropkeep_stores::{ApiKeyId, OperatorSecret, OperatorSessions};

use crate::conformance::on_every_database;
use crate::support::{Store, key_ring, randomness};

on_every_database!(
    a_session_is_found_by_its_secret_which_is_not_stored,
    a_session_ends_when_it_is_closed_and_no_other_does,
    a_session_ends_in_time_and_is_swept,
);

const LIFETIME: Duration = Duration::from_secs(3600);

async fn sessions(store: &Store) -> (OperatorSessions, ManualClock) {
    let clock = ManualClock::new(SystemClock.now());
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    (OperatorSessions::new(connections.database().clone()), clock)
}

async fn a_session_is_found_by_its_secret_which_is_not_stored(store: Store) {
    let (sessions, _) = sessions(&store).await;
    let key = ApiKeyId::generate(&randomness());
    let secret = sessions.open(&key, LIFETIME).await.unwrap();
    let found = sessions.find(&secret).await.unwrap().unwrap();
    assert_eq!(found.api_key, key);
    assert_eq!(found.expires_at.duration_since(found.created_at).as_secs(), 3600);
    let form_token = OperatorSecret::new(secret.form_token().as_str());
    assert_eq!(sessions.find(&form_token).await.unwrap(), None, "a form's token opens nothing");
    let dump = String::from_utf8_lossy(&store.dump()).into_owned();
    assert!(dump.contains(key.as_str()) && !dump.contains(secret.expose()));
    assert!(!dump.contains(secret.form_token().as_str()));
    assert!(!format!("{secret:?}").contains(secret.expose()));
}

async fn a_session_ends_when_it_is_closed_and_no_other_does(store: Store) {
    let (sessions, _) = sessions(&store).await;
    let key = ApiKeyId::generate(&randomness());
    let (one, other) = (
        sessions.open(&key, LIFETIME).await.unwrap(),
        sessions.open(&key, LIFETIME).await.unwrap(),
    );
    assert_ne!(one.expose(), other.expose());
    assert!(sessions.close(&one).await.unwrap());
    assert!(!sessions.close(&one).await.unwrap(), "once");
    assert_eq!(sessions.find(&one).await.unwrap(), None);
    assert!(sessions.find(&other).await.unwrap().is_some());
}

async fn a_session_ends_in_time_and_is_swept(store: Store) {
    let (sessions, clock) = sessions(&store).await;
    let key = ApiKeyId::generate(&randomness());
    let secret = sessions.open(&key, LIFETIME).await.unwrap();
    assert_eq!(sessions.sweep().await.unwrap(), 0);
    clock.advance(LIFETIME);
    assert_eq!(sessions.find(&secret).await.unwrap(), None);
    assert_eq!(sessions.sweep().await.unwrap(), 1);
}
