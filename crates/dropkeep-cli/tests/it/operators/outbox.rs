//! The outbox: what has to happen outside and has not.

use dropkeep_stores::{OutboxKind, Outcome};

use super::stage::Keep;

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_listed_tried_again_and_given_up() {
    let keep = Keep::new().await;
    let made = keep.json(&["subscriptions", "create", "https://photos.example/hook"]).await;
    let target = made["id"].as_str().unwrap();
    keep.done(&["subscriptions", "test", target]).await;
    keep.done(&["connections", "disconnect", &keep.id]).await;
    let webhook = keep.json(&["outbox", "list", "--kind", "webhook"]).await;
    assert_eq!((&webhook["target"], &webhook["attempts"]), (&target.into(), &0.into()));
    let revocation = keep.json(&["outbox", "list", "--target", &keep.id]).await;
    let (message, revocation) =
        (webhook["id"].as_str().unwrap(), revocation["id"].as_str().unwrap());
    assert_eq!(keep.done(&["outbox", "list"]).await.lines().count(), 2);
    assert_eq!(keep.done(&["outbox", "list", "--tenant", "acme"]).await, "");

    assert_eq!(keep.json(&["outbox", "retry", revocation]).await["retried"], true);
    let kept = (5, "the sign-in would live on");
    keep.refused(&["outbox", "discard", revocation], kept).await;
    assert_eq!(keep.json(&["outbox", "discard", message]).await["discarded"], true);
    for what in ["discard", "retry"] {
        keep.refused(&["outbox", what, message], (5, "has ended: dropped")).await;
        keep.refused(&["outbox", what, "ev_none"], (4, "dropkeep outbox list")).await;
    }
    let dropped = keep.done(&["outbox", "list", "--outcome", "dropped"]).await;
    assert!(
        dropped.starts_with(&format!("{message}  webhook     {target}  dropped ")),
        "{dropped}"
    );
    for wrong in [["--kind", "letter"], ["--outcome", "fine"]] {
        let told = (2, "it is one of");
        keep.refused(&[&["outbox", "list"], &wrong[..]].concat(), told).await;
    }
    let trail = keep.done(&["audit"]).await;
    for (action, id) in [("outbox.retry", revocation), ("outbox.discard", message)] {
        let done = trail.lines().filter(|line| line.contains(action) && line.ends_with(id));
        assert_eq!(done.count(), 1, "{action}: {trail}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_up_gets_another_chance() {
    let keep = Keep::new().await;
    let made = keep.json(&["subscriptions", "create", "https://photos.example/hook"]).await;
    keep.done(&["subscriptions", "test", made["id"].as_str().unwrap()]).await;
    let connections = keep.connections().await;
    let outbox = connections.outbox();
    let hour = std::time::Duration::from_secs(3600);
    let item = outbox.claim(OutboxKind::Webhook, 1, hour).await.unwrap().remove(0);
    assert!(outbox.finish(&item, Outcome::GivenUp).await.unwrap());
    let listed = keep.json(&["outbox", "list", "--outcome", "given_up"]).await;
    assert_eq!((&listed["id"], &listed["due_at"]), (&item.id.as_str().into(), &().into()));
    keep.done(&["outbox", "retry", &item.id]).await;
    let again = outbox.claim(OutboxKind::Webhook, 1, hour).await.unwrap();
    assert_eq!(again[0].id, item.id);
}
