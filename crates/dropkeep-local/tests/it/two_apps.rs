//! One person with two apps: what the one with the whole Dropbox meets of the other's folder, and
//! the other of what lies outside.

use std::path::Path;

use dropkeep_local::{LocalDropbox, Seed};
use serde_json::{Value, json};

use crate::support::rpc_as;

/// `whole` is a token of an app that sees everything, `notes` of one that sees `/Apps/Notes`.
const SEED: &str = r#"
    [[accounts]]
    email = "ada@example.com"

    [[apps]]
    key = "whole"
    secret = "secret"

    [[apps]]
    key = "notes"
    secret = "secret"
    name = "Notes"
    access = "app_folder"

    [[tokens]]
    app = "whole"
    refresh_token = "refresh-whole"
    access_token = "whole"

    [[tokens]]
    app = "notes"
    refresh_token = "refresh-notes"
    access_token = "notes"
"#;

async fn start() -> LocalDropbox {
    let seed = Seed::parse(SEED, Path::new(".")).unwrap();
    LocalDropbox::builder().content(seed).start().await.unwrap()
}

#[tokio::test]
async fn neither_the_folder_of_an_app_nor_what_is_around_or_inside_it_is_shared() {
    let dropbox = start().await;
    let made = rpc_as(&dropbox, "notes", "files/create_folder_v2", json!({"path": "/old"})).await;
    assert_eq!(made.status, 200, "{made:?}");
    for (path, expected) in [
        ("/Apps/Notes", "is_app_folder"),
        ("/Apps/Notes/old", "inside_app_folder"),
        ("/Apps", "contains_app_folder"),
    ] {
        let arg = json!({ "path": path });
        let refused = rpc_as(&dropbox, "whole", "sharing/share_folder", arg).await;
        let expected = json!({".tag": "bad_path", "bad_path": {".tag": expected}});
        assert_eq!((refused.status, &refused.json()["error"]), (409, &expected), "{path}");
    }
}

#[tokio::test]
async fn a_file_request_outside_the_folder_of_an_app_is_not_the_apps_to_see() {
    let dropbox = start().await;
    let arg = json!({"title": "Homework", "destination": "/Homework"});
    let made = rpc_as(&dropbox, "whole", "file_requests/create", arg).await.json();
    let id = &made["id"];
    for (route, arg) in [
        ("file_requests/get", json!({ "id": id })),
        ("file_requests/update", json!({"id": id, "open": false})),
        ("file_requests/delete", json!({"ids": [id]})),
    ] {
        let refused = rpc_as(&dropbox, "notes", route, arg).await;
        assert_eq!(refused.status, 409, "{route}: {refused:?}");
        assert_eq!(refused.json()["error"], json!({".tag": "app_lacks_access"}), "{route}");
    }
    let listed = rpc_as(&dropbox, "notes", "file_requests/list_v2", Value::Null).await;
    assert_eq!(listed.json()["file_requests"], json!([]));
}
