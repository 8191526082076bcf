use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, receive};
use crate::support::rpc;

#[tokio::test]
async fn a_folder_is_made_once() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let make = async |arg| rpc(&dropbox, "files/create_folder_v2", arg).await;
    let made = make(json!({"path": "/A/B"})).await.json();
    assert_eq!(made["metadata"]["path_display"], "/A/B");
    assert_eq!(made["metadata"].get(".tag"), None);
    let refused = error(&make(json!({"path": "/a/b"})).await);
    assert_eq!(refused["path"], json!({".tag": "conflict", "conflict": {".tag": "folder"}}));
    let renamed = make(json!({"path": "/a/b", "autorename": true})).await.json();
    assert_eq!(renamed["metadata"]["path_display"], "/A/b (1)");
    let refused = error(&make(json!({"path": "/.DS_Store"})).await);
    assert_eq!(refused["path"], json!({".tag": "disallowed_name"}));
    let refused = error(&make(json!({"path": "/"})).await);
    assert_eq!(refused["path"], json!({".tag": "malformed_path"}));
}

#[tokio::test]
async fn a_move_keeps_the_id_and_a_copy_has_another() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let file = put(&dropbox, "/a/x", "1").await;
    let arg = json!({"from_path": file["id"], "to_path": "/b/y"});
    let moved = rpc(&dropbox, "files/move_v2", arg).await.json()["metadata"].clone();
    assert_eq!((&moved[".tag"], &moved["id"]), (&json!("file"), &file["id"]));
    assert_eq!(moved["client_modified"], file["client_modified"]);
    assert_ne!(moved["rev"], file["rev"]);
    let arg = json!({"from_path": "/b", "to_path": "/c"});
    let copied = rpc(&dropbox, "files/copy_v2", arg).await.json();
    assert_eq!(copied["metadata"][".tag"], "folder");
    let copy = rpc(&dropbox, "files/get_metadata", json!({"path": "/c/y"})).await.json();
    assert_ne!(copy["id"], file["id"]);
    assert_eq!(copy["content_hash"], file["content_hash"]);
    let got = receive(&dropbox, "files/download", json!({"path": "/c/y"})).await;
    assert_eq!(got.text, "1");
}

#[tokio::test]
async fn a_relocation_names_the_end_that_is_wrong() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a/x", "1").await;
    put(&dropbox, "/f", "1").await;
    let conflict = |tag: &str| json!({".tag": "conflict", "conflict": {".tag": tag}});
    for (from, to, expected) in [
        ("/no", "/x", json!({".tag": "from_lookup", "from_lookup": {".tag": "not_found"}})),
        ("/f", "/a", json!({".tag": "to", "to": conflict("folder")})),
        ("/a", "/f/x", json!({".tag": "to", "to": conflict("file_ancestor")})),
        ("/f", "/g/", json!({".tag": "to", "to": {".tag": "malformed_path"}})),
        ("/a", "/a/b", json!({".tag": "cant_move_folder_into_itself"})),
        ("/f", "/f", json!({".tag": "duplicated_or_nested_paths"})),
    ] {
        let arg = json!({"from_path": from, "to_path": to});
        assert_eq!(error(&rpc(&dropbox, "files/move_v2", arg).await), expected, "{from} {to}");
    }
}

#[tokio::test]
async fn the_older_routes_answer_the_metadata_alone() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let call = async |route: &str, arg: Value| rpc(&dropbox, route, arg).await.json();
    let made = call("files/create_folder", json!({"path": "/d"})).await;
    assert_eq!(made["name"], "d");
    let both = json!({"from_path": "/d", "to_path": "/e"});
    assert_eq!(call("files/copy", both).await["path_lower"], "/e");
    let both = json!({"from_path": "/d", "to_path": "/f"});
    assert_eq!(call("files/move", both).await["path_lower"], "/f");
    assert_eq!(call("files/delete", json!({"path": "/f"})).await[".tag"], "folder");
}

#[tokio::test]
async fn a_folder_is_no_file_to_download() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/x", "1").await;
    let refused = receive(&dropbox, "files/download", json!({"path": "/d"})).await;
    assert_eq!(error(&refused), json!({".tag": "path", "path": {".tag": "not_file"}}));
    let refused = rpc(&dropbox, "files/get_temporary_link", json!({"path": "/d"})).await;
    assert_eq!(error(&refused)["path"], json!({".tag": "not_file"}));
}

#[tokio::test]
async fn a_file_is_deleted_only_at_the_revision_asked_for() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let file = put(&dropbox, "/f", "1").await;
    let arg = json!({"path": "/f", "parent_rev": "0123456789"});
    let refused = error(&rpc(&dropbox, "files/delete_v2", arg).await);
    assert_eq!(refused["path_write"], json!({".tag": "conflict", "conflict": {".tag": "file"}}));
    let arg = json!({"path": file["id"], "parent_rev": file["rev"]});
    let deleted = rpc(&dropbox, "files/delete_v2", arg).await.json();
    assert_eq!(deleted["metadata"]["rev"], file["rev"]);
}
