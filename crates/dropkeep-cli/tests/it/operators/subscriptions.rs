//! Subscriptions: who is told of what, and where.

use super::stage::Keep;

const URL: &str = "https://photos.example/hook";

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_is_made_tried_rotated_and_ended() {
    let keep = Keep::new().await;
    let create = ["subscriptions", "create", URL, "--events"];
    let events = "connection.needs_reconnect,dropbox.changed";
    let made = keep.json(&[&create[..], &[events]].concat()).await;
    let (id, secret) = (made["id"].as_str().unwrap(), made["secret"].as_str().unwrap());
    assert!(id.starts_with("sub_") && secret.starts_with("whsec_"), "{made}");
    let listed = keep.ran(&["subscriptions", "list"]).await;
    assert_eq!(listed.stdout, format!("{id}  default  {URL}  {events}  \n").replace("  \n", "\n"));
    let test = keep.done(&["subscriptions", "test", id]).await;
    assert!(test.contains(URL), "{test}");
    assert!(keep.done(&["outbox", "list"]).await.contains(id));
    let renewed = keep.ran(&["subscriptions", "rotate", id, "--overlap", "1h"]).await;
    assert!(renewed.stdout.starts_with("whsec_") && renewed.stderr.contains("not shown again"));
    let recipient = keep.connections().await.subscriptions().recipient(id).await.unwrap().unwrap();
    let secrets: Vec<_> = recipient.secrets.iter().map(|one| one.expose().to_string()).collect();
    assert_eq!(secrets, [renewed.stdout.trim(), secret]);
    assert_eq!(keep.json(&["subscriptions", "delete", id]).await["deleted"], true);
    assert_eq!(keep.done(&["subscriptions", "list"]).await, "");
    assert_eq!(keep.done(&["outbox", "list"]).await, "", "what it was to be told is dropped");
    for what in ["test", "rotate", "delete"] {
        keep.refused(&["subscriptions", what, id], (4, "dropkeep subscriptions list")).await;
    }
    let trail = keep.done(&["audit"]).await;
    for action in ["create", "rotate", "delete"] {
        let action = format!("operator:grace  subscription.{action}");
        assert!(trail.lines().any(|line| line.contains(&action) && line.ends_with(id)), "{trail}");
    }
    for secret in secrets {
        assert!(!format!("{listed:?}{trail}").contains(&secret));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_is_a_tenants_or_a_connections() {
    let keep = Keep::new().await;
    let of =
        async |more: &[&str]| keep.json(&[&["subscriptions", "create", URL], more].concat()).await;
    assert_eq!(of(&["--tenant", "acme"]).await["tenant"], "acme");
    let one = of(&["--connection", &keep.id]).await;
    assert_eq!((&one["tenant"], &one["connection"]), (&"default".into(), &(*keep.id).into()));
    let misspelled = keep.ran(&["subscriptions", "create", URL, "--tenant", "defualt"]).await;
    let warning = "warning: the configuration has no app of the tenant `defualt`, but of default";
    assert!(misspelled.code == Some(0) && misspelled.stderr.contains(warning), "{misspelled:?}");
    let acme = keep.done(&["subscriptions", "list", "--tenant", "acme"]).await;
    assert_eq!(acme.lines().count(), 1, "{acme}");
    assert_eq!(keep.done(&["subscriptions", "list"]).await.lines().count(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_can_be_told_is_refused() {
    let keep = Keep::new().await;
    let nobody = "cn_00000000000000000000000000";
    for (arguments, told) in [
        (&["http://photos.example/"][..], (2, "it has to be https")),
        (&["https://10.0.0.1/"], (2, "not public")),
        (&["photos"], (2, "no URL such as")),
        (&[URL, "--events", "test"], (2, "one of connection.connected")),
        (&[URL, "--connection", nobody], (4, "dropkeep connections list")),
        (&[URL, "--connection", nobody, "--tenant", "acme"], (2, "--tenant")),
    ] {
        keep.refused(&[&["subscriptions", "create"], arguments].concat(), told).await;
    }
    assert_eq!(keep.done(&["subscriptions", "list"]).await, "");
}
