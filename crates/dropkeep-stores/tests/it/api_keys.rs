//! API keys: shown once, limited, rotated with overlap.

use std::collections::BTreeSet;
use std::time::Duration;

use dropkeep_stores::{Action, ApiKeyId, ApiKeySecret, ApiKeys, ConnectionId, NewApiKey, Reach};
use jiff::{Timestamp, ToSpan as _};

use crate::conformance::on_every_database;
use crate::support::{Store, randomness};

on_every_database!(
    a_key_is_kept_as_a_digest,
    an_ended_key_is_ended_once,
    a_rotated_key_has_the_same_rights_and_the_old_one_an_end,
    an_ended_key_cannot_be_rotated,
    changes_tell_of_what_was_made_and_ended,
    keys_of_other_tenants_are_not_listed,
    use_is_noted,
);

async fn api_keys(store: &Store) -> ApiKeys {
    ApiKeys::new(store.open().await.database().clone())
}

fn new(tenant: &str) -> NewApiKey {
    NewApiKey {
        tenant: tenant.to_owned(),
        name: "nightly export".to_owned(),
        actions: BTreeSet::from([Action::Token, Action::Read]),
        reach: "app:photos".parse().unwrap(),
        requests_per_minute: Some(600),
        expires_at: None,
    }
}

async fn a_key_is_kept_as_a_digest(store: Store) {
    let keys = api_keys(&store).await;
    let made = keys.create(&new("acme")).await.unwrap();
    let found = keys.find(&made.api_key.id).await.unwrap().unwrap();
    assert_eq!(found, made.api_key);
    assert_eq!(found.actions, new("acme").actions);
    assert_eq!(found.reach, new("acme").reach);
    assert_eq!(found.digest, ApiKeySecret::digest_of(made.secret.expose()));
    assert!(made.secret.expose().starts_with(&found.prefix));
    assert_eq!(made.secret.expose().len(), "dk_".len() + 43);
    keys.database().close().await;
    let dump = store.dump();
    let text = String::from_utf8_lossy(&dump);
    assert!(text.contains("nightly export"));
    assert!(!text.contains(made.secret.expose()));
    assert!(!format!("{made:?}").contains(made.secret.expose()));
}

async fn an_ended_key_is_ended_once(store: Store) {
    let keys = api_keys(&store).await;
    let id = keys.create(&new("acme")).await.unwrap().api_key.id;
    assert!(keys.revoke(&id).await.unwrap());
    assert!(!keys.revoke(&id).await.unwrap());
    assert!(!keys.find(&id).await.unwrap().unwrap().is_live(keys.database().now()));
    assert!(!keys.revoke(&ApiKeyId::generate(&randomness())).await.unwrap());
}

async fn a_rotated_key_has_the_same_rights_and_the_old_one_an_end(store: Store) {
    let keys = api_keys(&store).await;
    let old = keys.create(&new("acme")).await.unwrap();
    let overlap = Duration::from_secs(3600);
    let made = keys.rotate(&old.api_key.id, overlap).await.unwrap().unwrap();
    assert_eq!(made.api_key.actions, old.api_key.actions);
    assert_eq!(made.api_key.reach, old.api_key.reach);
    assert_eq!(made.api_key.rotates.as_ref(), Some(&old.api_key.id));
    assert_ne!(made.secret.expose(), old.secret.expose());
    let old = keys.find(&old.api_key.id).await.unwrap().unwrap();
    let now = keys.database().now();
    assert!(old.is_live(now));
    assert!(!old.is_live(now + overlap));
    // A second rotation does not lengthen the overlap.
    keys.rotate(&old.id, overlap * 24).await.unwrap().unwrap();
    assert!(!keys.find(&old.id).await.unwrap().unwrap().is_live(now + overlap));
}

async fn an_ended_key_cannot_be_rotated(store: Store) {
    let keys = api_keys(&store).await;
    let id = keys.create(&new("acme")).await.unwrap().api_key.id;
    keys.revoke(&id).await.unwrap();
    assert!(keys.rotate(&id, Duration::ZERO).await.unwrap().is_none());
    let expired = NewApiKey { expires_at: Some(Timestamp::UNIX_EPOCH + 1.hour()), ..new("acme") };
    let id = keys.create(&expired).await.unwrap().api_key.id;
    assert!(keys.rotate(&id, Duration::ZERO).await.unwrap().is_none());
    assert_eq!(keys.list(None).await.unwrap().len(), 2, "nothing was made");
}

async fn changes_tell_of_what_was_made_and_ended(store: Store) {
    let keys = api_keys(&store).await;
    let id = keys.create(&new("acme")).await.unwrap().api_key.id;
    let far = keys.database().now() + 1.hour();
    assert!(keys.changes_since(far).await.unwrap().is_empty());
    keys.revoke(&id).await.unwrap();
    let changes = keys.changes_since(keys.database().now()).await.unwrap();
    assert_eq!(changes.len(), 1);
    assert!(changes[0].revoked_at.is_some());
}

async fn keys_of_other_tenants_are_not_listed(store: Store) {
    let keys = api_keys(&store).await;
    keys.create(&new("acme")).await.unwrap();
    let other = keys.create(&new("globex")).await.unwrap().api_key;
    assert_eq!(keys.list(Some("globex")).await.unwrap(), [other]);
    assert_eq!(keys.list(None).await.unwrap().len(), 2);
}

async fn use_is_noted(store: Store) {
    let keys = api_keys(&store).await;
    let id = keys.create(&new("acme")).await.unwrap().api_key.id;
    assert_eq!(keys.find(&id).await.unwrap().unwrap().used_at, None);
    keys.note_use(std::slice::from_ref(&id)).await.unwrap();
    assert!(keys.find(&id).await.unwrap().unwrap().used_at.is_some());
}

#[test]
fn a_reach_reads_as_it_is_written() {
    let id = ConnectionId::generate(&randomness());
    for text in ["*".to_owned(), "app:photos".to_owned(), format!("app:a app:b {id}")] {
        assert_eq!(text.parse::<Reach>().unwrap().to_string(), text);
    }
    for wrong in ["photos", "app:", "cn_short", "* app:photos"] {
        assert!(wrong.parse::<Reach>().is_err(), "{wrong}");
    }
}

#[test]
fn a_reach_includes_what_it_names_only() {
    let (id, other) =
        (ConnectionId::generate(&randomness()), ConnectionId::generate(&randomness()));
    let reach: Reach = format!("app:photos {id}").parse().unwrap();
    assert!(reach.includes("photos", &other) && reach.includes("files", &id));
    assert!(!reach.includes("files", &other) && !reach.includes_app("files"));
    assert!("".parse::<Reach>().unwrap().is_within(&reach));
    assert!(reach.is_within(&Reach::Everything) && !Reach::Everything.is_within(&reach));
}
