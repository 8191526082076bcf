//! What has to happen outside happens: sign-ins are revoked at Dropbox, subscribers are told.

use std::time::Duration;

use dropkeep_local::Fault;
use dropkeep_server::{Keep, NoToken, WebhookConfig};
use dropkeep_stores::{
    ConnectionId, NewSubscription, OutboxFilter, OutboxKind, StateKind, SubscriptionId,
    WebhookSecret,
};

use crate::receiver::Receiver;
use crate::support::{World, until};

async fn subscribe(keep: &Keep, url: &str) -> (SubscriptionId, WebhookSecret) {
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: url.to_owned(),
        events: Vec::new(),
        connection: None,
    };
    let (subscription, secret) = keep.connections().subscriptions().create(&new).await.unwrap();
    (subscription.id, secret)
}

async fn state(keep: &Keep, id: &ConnectionId) -> StateKind {
    keep.connections().find(id).await.unwrap().unwrap().state.kind
}

async fn waiting(keep: &Keep, kind: OutboxKind) -> Vec<dropkeep_stores::OutboxItem> {
    let filter = OutboxFilter { kind: Some(kind), ..OutboxFilter::default() };
    keep.connections().outbox().list(&filter, None, 100).await.unwrap().items
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disconnected_sign_in_is_revoked_and_erased_on_sqlite() {
    revoke(World::on_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disconnected_sign_in_is_revoked_and_erased_on_postgres() {
    revoke(World::on_postgres().await).await;
}

async fn revoke(world: World) {
    let keeps = [world.keep().await, world.keep().await, world.keep().await];
    let id = world.connect(&keeps[0]).await.id;
    let receiver = Receiver::start().await;
    subscribe(&keeps[0], &receiver.url).await;
    for keep in &keeps {
        keep.token(&id, None).await.unwrap();
    }
    assert!(keeps[1].disconnect(&id).await.unwrap());
    assert!(!keeps[1].disconnect(&id).await.unwrap(), "once is enough");
    assert!(keeps[1].fresh(&id).is_none(), "at once where it was asked for");
    for keep in &keeps {
        until(async || keep.fresh(&id).is_none()).await;
        assert!(matches!(keep.token(&id, None).await, Err(NoToken::NoConnection)));
    }
    until(async || state(&keeps[2], &id).await == StateKind::Disconnected).await;
    assert!(keeps[2].connections().grant(&id).await.unwrap().is_none(), "its secrets are erased");
    assert_eq!(world.dropbox.count("auth/token/revoke"), 1);
    assert_eq!(world.refreshes(), 1, "the token that was shared served to revoke it");
    let told = receiver.heard(1).await;
    assert_eq!(told[0].kind(), "connection.disconnected");
    assert_eq!(told[0].json()["data"]["connection"], id.as_str());
    let gone = world.connect_with(&keeps[0], &world.dropbox.refresh_token()).await.id;
    assert!(matches!(keeps[0].token(&gone, None).await, Err(NoToken::NeedsReconnect { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revocation_that_dropbox_puts_off_is_tried_again_and_the_row_kept() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let id = world.connect(&keep).await.id;
    keep.token(&id, None).await.unwrap();
    world.dropbox.fault(Fault::on("auth/token/revoke").respond(503).retry_after(1).times(2));
    keep.disconnect(&id).await.unwrap();
    until(async || world.dropbox.count("auth/token/revoke") == 1).await;
    until(async || waiting(&keep, OutboxKind::Revocation).await[0].error.is_some()).await;
    assert_eq!(state(&keep, &id).await, StateKind::Revoking, "it is taken for alive");
    assert!(keep.connections().grant(&id).await.unwrap().is_some(), "to be able to try again");
    until(async || state(&keep, &id).await == StateKind::Disconnected).await;
    assert_eq!(world.dropbox.count("auth/token/revoke"), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_refreshed_to_revoke_with() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let id = world.connect(&keep).await.id;
    keep.token(&id, None).await.unwrap();
    world.dropbox.clock().advance(Duration::from_secs(5 * 60 * 60));
    keep.disconnect(&id).await.unwrap();
    until(async || state(&keep, &id).await == StateKind::Disconnected).await;
    assert_eq!(world.refreshes(), 2);
    assert_eq!(world.dropbox.count("auth/token/revoke"), 2, "the second with a fresh token");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_dead_already_is_erased_without_more_ado() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let id = world.connect_with(&keep, "revoked-long-ago").await.id;
    keep.disconnect(&id).await.unwrap();
    until(async || state(&keep, &id).await == StateKind::Disconnected).await;
    assert_eq!(world.dropbox.count("auth/token/revoke"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_connects_anew_meanwhile_is_left_alone() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let id = world.connect_with(&keep, "revoked-long-ago").await.id;
    world.dropbox.fault(Fault::on("oauth2/token").respond(503).retry_after(1));
    keep.disconnect(&id).await.unwrap();
    until(async || waiting(&keep, OutboxKind::Revocation).await[0].error.is_some()).await;
    assert_eq!(world.connect(&keep).await.id, id);
    until(async || waiting(&keep, OutboxKind::Revocation).await.is_empty()).await;
    assert_eq!(state(&keep, &id).await, StateKind::Active);
    keep.token(&id, None).await.unwrap();
    assert_eq!(world.dropbox.count("auth/token/revoke"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_died_leaves_its_revocation_to_the_next() {
    let world = World::on_sqlite().await;
    let first = world.keep().await;
    let id = world.connect(&first).await.id;
    world.dropbox.fault(Fault::on("oauth2/token").respond(503).retry_after(1).times(3));
    first.disconnect(&id).await.unwrap();
    until(async || waiting(&first, OutboxKind::Revocation).await[0].error.is_some()).await;
    drop(first);
    let second = world.keep().await;
    until(async || state(&second, &id).await == StateKind::Disconnected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn webhooks_are_signed_and_sent_again_until_they_are_received() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let receiver = Receiver::start().await;
    let (_, secret) = subscribe(&keep, &receiver.url).await;
    receiver.answer(500, None);
    receiver.answer(302, Some(("location", &receiver.url)));
    receiver.answer(429, Some(("retry-after", "1")));
    let id = world.connect(&keep).await.id;
    let told = receiver.heard(4).await;
    until(async || waiting(&keep, OutboxKind::Webhook).await.is_empty()).await;
    assert_eq!(receiver.messages().len(), 4, "a redirect is not followed, and success ends it");
    for message in &told {
        assert!(message.is_signed_with(&secret));
        assert!(
            !message.is_signed_with(&WebhookSecret::generate(&dropkeep_auth::SystemRandomness))
        );
        assert_eq!(message.header("webhook-id"), told[0].header("webhook-id"));
        assert_eq!(message.body, told[0].body, "to the byte");
        assert_eq!(message.header("content-type"), "application/json");
    }
    let body = told[0].json();
    assert_eq!(body["type"], "connection.connected");
    assert_eq!(body["data"]["connection"], id.as_str());
    assert_eq!(body["data"]["state"], "active");
    let text = String::from_utf8_lossy(&told[0].body).into_owned();
    assert!(!text.contains(&world.dropbox.refresh_token()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_secret_signs_beside_the_former_one() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let receiver = Receiver::start().await;
    let (id, former) = subscribe(&keep, &receiver.url).await;
    let subscriptions = keep.connections().subscriptions();
    let hour = Duration::from_secs(60 * 60);
    let secret = subscriptions.renew_secret("acme", &id, hour).await.unwrap().unwrap();
    world.connect(&keep).await;
    let told = receiver.heard(1).await;
    assert!(told[0].is_signed_with(&secret) && told[0].is_signed_with(&former));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_who_is_down_holds_up_no_other() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let (down, sound) = (Receiver::start().await, Receiver::start().await);
    for _ in 0..100 {
        down.answer(503, Some(("retry-after", "600")));
    }
    subscribe(&keep, &down.url).await;
    subscribe(&keep, &sound.url).await;
    for number in 0..20 {
        world.connect_with(&keep, &format!("sign-in-{number}")).await;
    }
    assert_eq!(sound.heard(20).await.len(), 20);
    until(async || waiting(&keep, OutboxKind::Webhook).await.len() == 20).await;
    assert!(down.messages().len() < 20, "one failure speaks for what waits behind it");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_inside_unless_the_operator_allows_it() {
    let world = World::on_sqlite().await;
    let mut config = world.config();
    config.webhooks = WebhookConfig { allow_private_addresses: false };
    let keep = Keep::open(config).await.unwrap();
    let receiver = Receiver::start().await;
    let port = receiver.url.rsplit(':').next().unwrap().to_owned();
    // By address, by name, and by a name of a machine that only looks public.
    let own =
        std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or("localhost".to_owned());
    for host in ["127.0.0.1", "localhost", "[::1]", own.trim()] {
        subscribe(&keep, &format!("https://{host}:{port}")).await;
    }
    world.connect(&keep).await;
    until(async || {
        let waiting = waiting(&keep, OutboxKind::Webhook).await;
        waiting.len() == 4 && waiting.iter().all(|item| item.error.is_some())
    })
    .await;
    for item in waiting(&keep, OutboxKind::Webhook).await {
        let error = item.error.unwrap();
        assert!(error.contains("public"), "{error}");
    }
    assert!(receiver.messages().is_empty());
}
