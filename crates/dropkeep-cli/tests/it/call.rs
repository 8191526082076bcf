//! Any route.

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_route_is_called_with_json_from_anywhere() {
    let world = World::signed_in().await;
    let said = world.done(&["call", "check/user", r#"{"query": "hi"}"#, "--json"]).await;
    assert_eq!(said, "{\"result\":\"hi\"}\n");
    world.file("argument.json", r#"{"query": "file"}"#);
    let said = world.done(&["call", "check/user", "@argument.json", "--json"]).await;
    assert_eq!(said, "{\"result\":\"file\"}\n");
    let ran = world.run_with_input(&["call", "check/user", "-"], br#"{"query": "in"}"#).await;
    assert_eq!(ran.stdout, "{\n  \"result\": \"in\"\n}\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn content_goes_up_and_down() {
    let world = World::signed_in().await;
    world.file("a.txt", "content");
    let up = ["call", "files/upload", r#"{"path": "/a.txt"}"#, "--input", "a.txt"];
    assert!(world.done(&up).await.contains("\"content_hash\""));
    let down = ["call", "files/download", r#"{"path": "/a.txt"}"#, "--output"];
    assert_eq!(world.done(&[&down[..], &["-"]].concat()).await, "content");
    world.done(&[&down[..], &["b.txt"]].concat()).await;
    assert_eq!(std::fs::read_to_string(world.work().join("b.txt")).unwrap(), "content");
    let ran = world.run(&[&down[..], &["b.txt"]].concat()).await;
    assert_eq!(ran.code, Some(5));
    world.done(&[&down[..], &["b.txt", "--force"]].concat()).await;
    let up = ["call", "files/upload", r#"{"path": "/c.txt"}"#, "--input", "-"];
    assert_eq!(world.run_with_input(&up, b"from a pipe").await.code, Some(0));
    assert_eq!(world.done(&["get", "/c.txt", "-"]).await, "from a pipe");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_route_without_types_is_called_all_the_same() {
    let world = World::signed_in().await;
    let ran = world.run(&["call", "team/get_info"]).await;
    assert_ne!(ran.code, Some(0), "a user's token is no team's");
    let last = world.dropbox.requests().pop().unwrap();
    assert_eq!(last.route, "team/get_info", "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_calls_are_told_before_anything_is_sent() {
    let world = World::signed_in().await;
    let before = world.dropbox.requests().len();
    for (command, said) in [
        (&["call", "files/uplod"][..], "there is no route `files/uplod`"),
        (&["call", "upload"], "did you mean files/upload"),
        (&["call", "check/user", "{query}"], "the argument is not JSON"),
        (&["call", "files/upload", "{}"], "hint: name it: --input FILE"),
        (&["call", "files/download", "{}"], "hint: say where to: --output FILE"),
        (&["call", "check/user", "--input", "x"], "takes no content"),
        (&["call", "check/user", "--output", "x"], "gives no content"),
    ] {
        let ran = world.run(command).await;
        assert_eq!(ran.code, Some(2), "{command:?} {ran:?}");
        assert!(ran.stderr.contains(said), "{command:?} {}", ran.stderr);
    }
    assert_eq!(world.dropbox.requests().len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_dropbox_refuses_is_told_in_its_words() {
    let world = World::signed_in().await;
    let ran = world.run(&["call", "files/get_metadata", r#"{"pat": "/a"}"#]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("unknown field 'pat'"), "{}", ran.stderr);
    let ran = world.run(&["call", "files/get_metadata", r#"{"path": "/none"}"#, "--json"]).await;
    assert_eq!(ran.code, Some(4));
    let error: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(error["error"]["error_summary"], "path/not_found");
    assert!(error["error"]["request_id"].is_string());
}
