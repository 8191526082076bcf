use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, send};
use crate::support::rpc;

async fn lookup(dropbox: &LocalDropbox, path: &str) -> Value {
    error(&rpc(dropbox, "files/get_metadata", json!({"path": path})).await)
}

#[tokio::test]
async fn a_path_that_breaks_the_rules_is_malformed_wherever_it_is_given() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let long = format!("/{}", "x".repeat(256));
    let wide = format!("/{}", "😀".repeat(128));
    for path in
        ["/a/", "/a//b", "///a", "/.", "/..", "/a/./b", "/a/../b", "/a\\b", "/a ", &long, &wide]
    {
        let malformed = json!({".tag": "malformed_path"});
        assert_eq!(lookup(&dropbox, path).await["path"], malformed, "{path}");
        let refused = error(&send(&dropbox, "files/upload", json!({"path": path}), "x").await);
        assert_eq!((&refused[".tag"], &refused["reason"]), (&json!("path"), &malformed), "{path}");
        let call = async |route: &str, arg: Value| error(&rpc(&dropbox, route, arg).await);
        let arg = json!({"path": path});
        assert_eq!(call("files/create_folder_v2", arg.clone()).await["path"], malformed);
        assert_eq!(call("files/list_folder", arg.clone()).await["path"], malformed);
        assert_eq!(call("files/delete_v2", arg.clone()).await["path_lookup"], malformed);
        let both = json!({"from_path": path, "to_path": "/y"});
        assert_eq!(call("files/copy_v2", both).await["from_lookup"], malformed);
    }
    assert_eq!(
        lookup(&dropbox, &format!("/{}", "x".repeat(255))).await["path"][".tag"],
        "not_found"
    );
}

#[tokio::test]
async fn a_path_of_no_form_at_all_is_refused_in_words() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for path in ["a", "rev:12345678", "ns:x/a", "", " /a"] {
        let answer = rpc(&dropbox, "files/download", json!({"path": path})).await;
        assert_eq!(answer.status, 400, "an rpc call of a download route: {path}");
        let answer = rpc(&dropbox, "files/get_metadata", json!({"path": path})).await;
        assert_eq!(answer.status, 400, "{path}");
        let expected = format!("request body: path: '{path}' did not match pattern '");
        assert!(answer.text.contains(&expected), "{answer:?}");
    }
    let root = rpc(&dropbox, "files/get_metadata", json!({"path": "/"})).await;
    assert!(root.text.ends_with("request body: path: The root folder is unsupported."), "{root:?}");
    let root = rpc(&dropbox, "files/list_folder", json!({"path": "/"})).await;
    let expected = "path: Specify the root folder as an empty string rather than as \"/\".";
    assert!(root.status == 400 && root.text.ends_with(expected), "{root:?}");
}

#[tokio::test]
async fn one_surplus_slash_in_front_is_overlooked() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let uploaded = put(&dropbox, "//a/b", "1").await;
    assert_eq!(uploaded["path_display"], "/a/b");
    let found = rpc(&dropbox, "files/get_metadata", json!({"path": "//A/B"})).await.json();
    assert_eq!(found["id"], uploaded["id"]);
    let listed = rpc(&dropbox, "files/list_folder", json!({"path": "//a"})).await.json();
    assert_eq!(listed["entries"][0]["name"], "b");
}
