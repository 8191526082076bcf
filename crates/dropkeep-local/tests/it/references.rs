//! Copy references, and links to which a file can be uploaded once.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, receive};
use crate::support::{Answer, http, rpc, rpc_as};

#[tokio::test]
async fn what_one_account_refers_to_another_can_copy() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/a.txt", "a").await;
    let got = rpc(&dropbox, "files/copy_reference/get", json!({"path": "/d"})).await.json();
    assert_eq!(got["metadata"][".tag"], "folder");
    assert!(got["expires"].as_str().unwrap() > "2050");
    let bob = dropbox.access_token_for("bob@example.com").unwrap();
    let arg = json!({"copy_reference": got["copy_reference"], "path": "/from ada/d"});
    let save = || rpc_as(&dropbox, &bob, "files/copy_reference/save", arg.clone());
    let saved = save().await.json();
    assert_eq!(saved["metadata"]["path_display"], "/from ada/d");
    assert_ne!(saved["metadata"]["id"], got["metadata"]["id"]);
    let inside = json!({"path": "/from ada/d/a.txt"});
    assert_eq!(rpc_as(&dropbox, &bob, "files/get_metadata", inside).await.json()["size"], 1);
    assert_eq!(error(&save().await)["path"]["conflict"][".tag"], "folder");
    rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    let arg = json!({"copy_reference": got["copy_reference"], "path": "/late"});
    let late = rpc_as(&dropbox, &bob, "files/copy_reference/save", arg).await;
    assert_eq!(error(&late)[".tag"], "not_found");
    let arg = json!({"copy_reference": "none", "path": "/late"});
    let late = rpc_as(&dropbox, &bob, "files/copy_reference/save", arg).await;
    assert_eq!(error(&late)[".tag"], "invalid_copy_reference");
}

async fn upload_link(dropbox: &LocalDropbox, arg: Value) -> String {
    let made = rpc(dropbox, "files/get_temporary_upload_link", arg).await;
    assert_eq!(made.status, 200, "{made:?}");
    made.json()["link"].as_str().unwrap().to_owned()
}

async fn post(link: &str, content_type: &str, body: &'static str) -> Answer {
    let request = http().post(link).header("Content-Type", content_type).body(body);
    Answer::read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_link_takes_one_file_without_a_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let link = upload_link(&dropbox, json!({"commit_info": {"path": "/up/a"}})).await;
    let bytes = "application/octet-stream";
    assert_eq!(post(&link, "application/json", "a").await.status, 400);
    let saved = post(&link, bytes, "a").await;
    assert_eq!(saved.status, 200, "{saved:?}");
    let hash = "bf5d3affb73efd2ec6c36ad3112dd933efed63c4e1cbffcfa88e2759c144f2d8";
    assert_eq!(saved.json(), json!({"content-hash": hash}));
    assert_eq!(receive(&dropbox, "files/download", json!({"path": "/up/a"})).await.text, "a");
    assert_eq!(post(&link, bytes, "b").await.status, 410);
    let link = upload_link(&dropbox, json!({"commit_info": {"path": "/up/a"}})).await;
    assert_eq!(post(&link, bytes, "conflict").await.status, 409);
    assert_eq!(post(&format!("{link}x"), bytes, "a").await.status, 409);
}

#[tokio::test]
async fn a_link_lasts_as_long_as_was_asked() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"commit_info": {"path": "/a"}, "duration": 60});
    let link = upload_link(&dropbox, arg).await;
    dropbox.clock().advance(Duration::from_secs(59));
    assert_eq!(post(&link, "text/plain; charset=dropbox-cors-hack", "a").await.status, 200);
    let arg = json!({"commit_info": {"path": "/b"}, "duration": 60});
    let link = upload_link(&dropbox, arg).await;
    dropbox.clock().advance(Duration::from_secs(60));
    assert_eq!(post(&link, "application/octet-stream", "a").await.status, 410);
    for duration in [59, 14_401] {
        let arg = json!({"commit_info": {"path": "/b"}, "duration": duration});
        assert_eq!(rpc(&dropbox, "files/get_temporary_upload_link", arg).await.status, 400);
    }
}
