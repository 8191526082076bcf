//! The keys at hand are told from wrong ones before anything is served.

use std::sync::Arc;

use dropkeep_auth::{SeededRandomness, SystemClock};
use dropkeep_stores::{Connections, Key, KeyId, KeyMismatch, KeyProbes, KeyRing};

use crate::conformance::on_every_database;
use crate::support::{Store, connect, key_ring};

on_every_database!(
    the_same_keys_are_accepted_again,
    another_key_of_the_same_name_is_refused,
    a_missing_key_is_refused_while_it_seals_anything,
    a_key_that_only_others_have_is_told_of,
);

async fn with(store: &Store, keys: KeyRing) -> Connections {
    store.open_with(Arc::new(SystemClock), keys).await
}

async fn check(connections: &Connections) -> Result<(), KeyMismatch> {
    KeyProbes::new(connections.clone()).check().await
}

async fn the_same_keys_are_accepted_again(store: Store) {
    let connections = with(&store, key_ring(&["a"])).await;
    for _ in 0..3 {
        check(&connections).await.unwrap();
    }
}

async fn another_key_of_the_same_name_is_refused(store: Store) {
    check(&with(&store, key_ring(&["a"])).await).await.unwrap();
    let other = Key::generate(KeyId::new("a").unwrap(), &SeededRandomness::new(99));
    let error = check(&with(&store, KeyRing::new(vec![other]).unwrap()).await).await.unwrap_err();
    assert!(matches!(&error, KeyMismatch::Wrong(key) if key.as_str() == "a"), "{error:?}");
    assert!(error.to_string().contains("put the right one into the key file"), "{error}");
}

async fn a_missing_key_is_refused_while_it_seals_anything(store: Store) {
    let before = with(&store, key_ring(&["old"])).await;
    check(&before).await.unwrap();
    connect(&before, "ada").await;
    let without = with(&store, key_ring(&["new"])).await;
    let error = check(&without).await.unwrap_err();
    let is_missing =
        matches!(&error, KeyMismatch::Missing { key, secrets: 1 } if key.as_str() == "old");
    assert!(is_missing, "{error:?}");
    let both = with(&store, key_ring(&["new", "old"])).await;
    check(&both).await.unwrap();
    both.rotate().await.unwrap();
    check(&without).await.unwrap();
    check(&without).await.unwrap();
}

async fn a_key_that_only_others_have_is_told_of(store: Store) {
    let forgotten = with(&store, key_ring(&["old"])).await;
    check(&forgotten).await.unwrap();
    connect(&forgotten, "ada").await;
    let probes = KeyProbes::new(forgotten);
    let informed = with(&store, key_ring(&["new", "old"])).await;
    check(&informed).await.unwrap();
    assert_eq!(probes.missing().await.unwrap(), [], "nothing is sealed under it yet");
    informed.rotate().await.unwrap();
    assert_eq!(probes.missing().await.unwrap(), [KeyId::new("new").unwrap()]);
    assert_eq!(KeyProbes::new(informed).missing().await.unwrap(), []);
}
