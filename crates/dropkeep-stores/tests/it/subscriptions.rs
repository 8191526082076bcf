//! Who wants to be told: per tenant, with a secret that is sealed and can be changed without a gap.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::SystemClock;
use dropkeep_stores::{
    EventKind, KeyId, NewSubscription, OutboxFilter, Outcome, SubscriptionId, WebhookSecret,
};

use crate::conformance::on_every_database;
use crate::support::{Store, connect, key_ring, randomness};

on_every_database!(
    a_subscription_is_seen_by_its_tenant_only,
    the_secret_is_sealed_and_moves_with_the_key_ring,
    a_renewed_secret_overlaps_with_the_former,
    what_a_deleted_subscription_waited_for_is_dropped,
);

fn new(tenant: &str) -> NewSubscription {
    NewSubscription {
        tenant: tenant.to_owned(),
        url: "https://example.com/hook".to_owned(),
        events: vec![EventKind::Connected],
        connection: None,
    }
}

async fn a_subscription_is_seen_by_its_tenant_only(store: Store) {
    let subscriptions = store.open().await.subscriptions();
    let (made, _) = subscriptions.create(&new("acme")).await.unwrap();
    assert_eq!(made.events, [EventKind::Connected]);
    assert_eq!(subscriptions.list(Some("acme")).await.unwrap(), std::slice::from_ref(&made));
    assert_eq!(subscriptions.list(Some("other")).await.unwrap(), []);
    assert_eq!(subscriptions.list(None).await.unwrap().len(), 1);
    assert!(!subscriptions.delete("other", &made.id).await.unwrap());
    let renewed = subscriptions.renew_secret("other", &made.id, Duration::ZERO).await.unwrap();
    assert!(renewed.is_none());
    assert_eq!(subscriptions.find(&made.id).await.unwrap(), Some(made.clone()));
    assert_eq!(SubscriptionId::parse(made.id.as_str()).unwrap(), made.id);
    assert!(subscriptions.delete("acme", &made.id).await.unwrap());
    assert_eq!(subscriptions.find(&made.id).await.unwrap(), None);
    assert!(subscriptions.recipient(made.id.as_str()).await.unwrap().is_none());
}

async fn the_secret_is_sealed_and_moves_with_the_key_ring(store: Store) {
    let clock = Arc::new(SystemClock);
    let before = store.open_with(clock.clone(), key_ring(&["old"])).await;
    let (made, secret) = before.subscriptions().create(&new("acme")).await.unwrap();
    let during = store.open_with(clock.clone(), key_ring(&["new", "old"])).await;
    assert_eq!(during.rotate().await.unwrap().sealed_anew, 1);
    let counts = during.sealed_under().await.unwrap().0;
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(KeyId::new("new").unwrap(), 1)]);
    let after = store.open_with(clock, key_ring(&["new"])).await.subscriptions();
    let recipient = after.recipient(made.id.as_str()).await.unwrap().unwrap();
    assert_eq!(recipient.secrets[0].bytes(), secret.bytes());
    let dump = store.dump();
    assert!(!dump.windows(32).any(|window| window == secret.bytes()), "it is stored in clear");
    assert!(!String::from_utf8_lossy(&dump).contains(secret.expose().as_str()));
}

async fn a_renewed_secret_overlaps_with_the_former(store: Store) {
    let subscriptions = store.open().await.subscriptions();
    let (made, first) = subscriptions.create(&new("acme")).await.unwrap();
    let hour = Duration::from_secs(3600);
    let second = subscriptions.renew_secret("acme", &made.id, hour).await.unwrap().unwrap();
    let recipient = subscriptions.recipient(made.id.as_str()).await.unwrap().unwrap();
    let bytes: Vec<_> = recipient.secrets.iter().map(WebhookSecret::bytes).collect();
    assert_eq!(bytes, [second.bytes(), first.bytes()]);
    let third =
        subscriptions.renew_secret("acme", &made.id, Duration::ZERO).await.unwrap().unwrap();
    let recipient = subscriptions.recipient(made.id.as_str()).await.unwrap().unwrap();
    let bytes: Vec<_> = recipient.secrets.iter().map(WebhookSecret::bytes).collect();
    assert_eq!(bytes, [third.bytes()], "without an overlap the former one ends at once");
}

async fn what_a_deleted_subscription_waited_for_is_dropped(store: Store) {
    let connections = store.open().await;
    let (made, _) = connections.subscriptions().create(&new("acme")).await.unwrap();
    connect(&connections, "ada").await;
    assert!(connections.subscriptions().delete("acme", &made.id).await.unwrap());
    let outbox = connections.outbox();
    assert!(outbox.list(&OutboxFilter::default(), None, 10).await.unwrap().items.is_empty());
    let dropped = OutboxFilter { outcome: Some(Outcome::Dropped), ..OutboxFilter::default() };
    assert_eq!(outbox.list(&dropped, None, 10).await.unwrap().items.len(), 1);
}

#[test]
fn a_secret_reads_what_it_writes_and_shows_itself_to_nobody() {
    let secret = WebhookSecret::generate(&randomness());
    let text = secret.expose();
    assert_eq!(WebhookSecret::parse(&text).unwrap().bytes(), secret.bytes());
    assert_eq!(format!("{secret:?}"), "WebhookSecret([redacted])");
    for bad in ["", "whsec_", "whsec_AAAA", "whsec_%%%%", &text[6..]] {
        let error = WebhookSecret::parse(bad).unwrap_err();
        assert!(
            bad.is_empty()
                || !error.to_string().contains(&bad[bad.len().min(7)..])
                || bad.len() < 8
        );
    }
}
