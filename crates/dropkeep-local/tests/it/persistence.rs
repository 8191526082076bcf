//! What is kept in a folder outlives the process.

use std::path::Path;
use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, http, post, rpc, token};

async fn start(folder: &Path) -> LocalDropbox {
    LocalDropbox::builder().data_folder(folder).start().await.unwrap()
}

async fn upload(dropbox: &LocalDropbox, path: &str, bytes: &str) -> Value {
    let arg = json!({"path": path, "mode": "overwrite"}).to_string();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/octet-stream"),
        ("Dropbox-API-Arg", arg.as_str()),
    ];
    let answer = post(dropbox, "files/upload", &headers, bytes).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

async fn download(dropbox: &LocalDropbox, path: &str) -> Answer {
    let bearer = format!("Bearer {}", dropbox.access_token());
    let arg = json!({"path": path}).to_string();
    let headers = [("Authorization", bearer.as_str()), ("Dropbox-API-Arg", arg.as_str())];
    post(dropbox, "files/download", &headers, "").await
}

#[tokio::test]
async fn a_second_start_goes_on_where_the_first_ended() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    let (app, account, refresh) =
        (dropbox.app_key(), dropbox.account_id(), dropbox.refresh_token());
    let access = dropbox.access_token();
    let large = "0123456789abcdef".repeat(20_000);
    let small = upload(&dropbox, "/Docs/small.txt", "hello").await;
    upload(&dropbox, "/Docs/large.txt", &large).await;
    upload(&dropbox, "/gone.txt", "gone").await;
    rpc(&dropbox, "files/delete_v2", json!({"path": "/gone.txt"})).await;
    let arg = json!({"path": "", "recursive": true});
    let cursor = rpc(&dropbox, "files/list_folder", arg).await.json()["cursor"].clone();
    let arg = json!({"path": "/Docs/small.txt"});
    let link = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await;
    let url = link.json()["url"].as_str().unwrap().to_owned();
    dropbox.clock().advance(Duration::from_secs(3600));
    upload(&dropbox, "/later.txt", "later").await;
    let at_end = dropbox.clock().now();
    dropbox.shutdown().await;

    let dropbox = start(folder.path()).await;
    assert_eq!((dropbox.app_key(), dropbox.account_id()), (app.clone(), account));
    assert_eq!(dropbox.refresh_token(), refresh);
    assert_eq!(
        rpc(&dropbox, "files/get_metadata", json!({"path": "/docs/SMALL.txt"})).await.json()["rev"],
        small["rev"]
    );
    assert_eq!(download(&dropbox, "/Docs/large.txt").await.text, large);
    let gone = rpc(&dropbox, "files/get_metadata", json!({"path": "/gone.txt"})).await;
    assert_eq!(gone.json()["error"]["path"][".tag"], "not_found");
    let page = rpc(&dropbox, "files/list_folder/continue", json!({"cursor": cursor})).await.json();
    let names: Vec<_> =
        page["entries"].as_array().unwrap().iter().map(|entry| &entry["name"]).collect();
    assert_eq!(names, ["later.txt"]);
    let url = url.replace(&link_host(&url), &dropbox.endpoint());
    assert_eq!(http().get(url).send().await.unwrap().status(), 200);

    let ahead = dropbox.clock().now().duration_since(at_end);
    assert!(ahead >= jiff::SignedDuration::ZERO, "the clock stays advanced: {ahead:?}");
    let old = crate::support::rpc_as(&dropbox, &access, "check/user", json!({})).await;
    assert_eq!(old.status, 200, "the access token of the first start is known");
    let form = [("grant_type", "refresh_token"), ("refresh_token", &refresh), ("client_id", &app)];
    assert_eq!(token(&dropbox, &form).await.status, 200);
    let ids = upload(&dropbox, "/new.txt", "new").await;
    assert_ne!(ids["id"], small["id"], "ids are not given out again");
}

fn link_host(url: &str) -> String {
    url[..url.find("/scl/").unwrap()].to_owned()
}

#[tokio::test]
async fn a_folder_in_use_is_refused_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let first = start(folder.path()).await;
    let second = LocalDropbox::builder().data_folder(folder.path()).start().await;
    let error = second.unwrap_err().to_string();
    assert!(error.ends_with("state.redb is in use by another local Dropbox"), "{error}");
    drop(first);
    start(folder.path()).await;
}

#[tokio::test]
async fn a_folder_that_holds_something_else_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.redb");
    std::fs::write(&file, "not a database").unwrap();
    let refused = LocalDropbox::builder().data_folder(folder.path()).start().await;
    assert!(refused.is_err());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not a database");
}

#[tokio::test]
async fn what_a_killed_process_was_receiving_is_cleared_away() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    upload(&dropbox, "/kept", &"k".repeat(100_000)).await;
    drop(dropbox);
    let bodies = folder.path().join("bodies");
    std::fs::write(bodies.join(".tmpHalf"), "half a body").unwrap();
    let dropbox = start(folder.path()).await;
    assert_eq!(std::fs::read_dir(&bodies).unwrap().count(), 1);
    assert_eq!(download(&dropbox, "/kept").await.text.len(), 100_000);
}
