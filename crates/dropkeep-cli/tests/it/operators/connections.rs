//! Connections: seeing, labelling and disconnecting them, and their stories.

use super::stage::Keep;

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_seen_labelled_and_disconnected() {
    let keep = Keep::new().await;
    let id = keep.id.as_str();
    assert!(keep.done(&["connections", "list"]).await.starts_with(id));
    keep.done(&["connections", "label", id, "Ada's photos"]).await;
    let shown = keep.json(&["connections", "show", id]).await;
    assert_eq!((&shown["label"], &shown["state"]), (&"Ada's photos".into(), &"active".into()));
    let found = keep.done(&["connections", "list", "--search", "PHOTOS"]).await;
    assert!(found.contains(id), "{found}");
    for (subject, lines) in [("dbid:ada", 1), ("dbid:bob", 0)] {
        let found = keep.done(&["connections", "list", "--subject", subject]).await;
        assert_eq!(found.lines().count(), lines, "{found}");
    }
    let none = keep.ran(&["connections", "list", "--search", "bob"]).await;
    assert_eq!((none.code, none.stdout.as_str()), (Some(0), ""));
    assert!(none.stderr.contains("no connection is like that"), "{none:?}");
    keep.done(&["connections", "disconnect", id]).await;
    keep.refused(&["connections", "disconnect", id], (5, "it is revoking")).await;
    let nobody = ["connections", "show", "cn_00000000000000000000000000"];
    keep.refused(&nobody, (4, "dropkeep connections list")).await;
    keep.refused(&["connections", "show", "ada"], (2, "`cn_` and 26 letters and digits")).await;
    keep.refused(&["connections", "list", "--state", "fine"], (2, "one of active, degraded")).await;
    let audit = keep.done(&["audit", "--connection", id]).await;
    assert!(audit.contains("operator:grace  connection.disconnect"), "{audit}");
    assert!(audit.contains(&format!("connection.label  {id}  Ada's photos")), "{audit}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connections_story_is_how_it_fares_and_what_was_done_with_it() {
    let keep = Keep::new().await;
    let other = keep.connect("bob").await;
    keep.done(&["connections", "label", &other, "Bob"]).await;
    for number in 1..=21 {
        keep.done(&["connections", "label", &keep.id, &format!("Ada {number}")]).await;
    }
    let shown = keep.ran(&["connections", "show", &keep.id]).await;
    assert!(shown.stdout.contains("ada@example.com"), "{shown:?}");
    let rows = shown.stdout.lines().filter(|line| line.contains("connection.label  Ada "));
    assert_eq!(rows.count(), 20, "{shown:?}");
    assert!(shown.stderr.contains("dropkeep audit --all --connection"), "{shown:?}");
    let story = keep.json(&["connections", "show", &keep.id]).await;
    assert_eq!(story["audit"].as_array().unwrap().len(), 20);
    assert_eq!(story["audit"][0]["detail"], "Ada 21", "the latest first");
    let some = keep.ran(&["audit", "--limit", "20"]).await;
    assert_eq!(some.stdout.lines().count(), 20);
    assert!(some.stderr.contains("--all"), "{some:?}");
    let all = keep.ran(&["audit", "--all"]).await;
    assert_eq!((all.stdout.lines().count(), all.stderr.as_str()), (22, ""));
    for wrong in [&["audit", "--limit", "0"][..], &["audit", "--all", "--limit", "5"]] {
        keep.refused(wrong, (2, "--limit")).await;
    }
}
