//! Bytes that nothing refers to any more leave the disk.

use std::path::Path;

use dropkeep_local::LocalDropbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{http, rpc, rpc_as, token_of};

/// Large enough to lie in a file.
const SIZE: usize = 200_000;

async fn start(folder: &Path) -> LocalDropbox {
    let scopes = [
        "account_info.read",
        "files.metadata.read",
        "files.content.read",
        "files.content.write",
        "files.permanent_delete",
    ];
    LocalDropbox::builder().scopes(scopes).data_folder(folder).start().await.unwrap()
}

/// How many files of bytes there are.
fn bodies(folder: &Path) -> usize {
    std::fs::read_dir(folder.join("bodies")).unwrap().count()
}

async fn upload(dropbox: &LocalDropbox, token: &str, path: &str) {
    let request = http()
        .post(format!("{}/2/files/upload", dropbox.endpoint()))
        .bearer_auth(token)
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", json!({ "path": path, "mode": "overwrite" }).to_string())
        .body(path.repeat(SIZE / path.len()));
    assert_eq!(request.send().await.unwrap().status(), 200);
}

async fn delete_for_good(dropbox: &LocalDropbox, token: &str, path: &str) {
    let answer = rpc_as(dropbox, token, "files/permanently_delete", json!({ "path": path })).await;
    assert_eq!(answer.status, 200, "{answer:?}");
}

#[tokio::test]
async fn what_is_deleted_for_good_leaves_the_disk_with_all_its_revisions() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    let grace = token_of(&dropbox, "grace");
    let before = bodies(folder.path());
    upload(&dropbox, &grace, "/a.bin").await;
    upload(&dropbox, &grace, "/folder/b.bin").await;
    let arg = json!({ "from_path": "/folder/b.bin", "to_path": "/c.bin" });
    assert_eq!(rpc_as(&dropbox, &grace, "files/move_v2", arg).await.status, 200);
    assert_eq!(bodies(folder.path()), before + 2);
    rpc_as(&dropbox, &grace, "files/delete_v2", json!({ "path": "/a.bin" })).await;
    assert_eq!(bodies(folder.path()), before + 2, "it may be restored");
    delete_for_good(&dropbox, &grace, "/a.bin").await;
    assert_eq!(bodies(folder.path()), before + 1);
    delete_for_good(&dropbox, &grace, "/folder").await;
    assert_eq!(bodies(folder.path()), before + 1, "it lies at another path now");
    dropbox.shutdown().await;
    let dropbox = start(folder.path()).await;
    let grace = token_of(&dropbox, "grace");
    assert_eq!(bodies(folder.path()), before + 1);
    let arg = json!({ "path": "/c.bin" });
    let request = http()
        .post(format!("{}/2/files/download", dropbox.endpoint()))
        .bearer_auth(&grace)
        .header("Dropbox-API-Arg", arg.to_string());
    let bytes = request.send().await.unwrap().bytes().await.unwrap();
    assert!(bytes.starts_with(b"/folder/b.bin/folder"), "{} bytes", bytes.len());
}

#[tokio::test]
async fn a_copy_keeps_the_bytes_of_what_is_deleted_for_good_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    let grace = token_of(&dropbox, "grace");
    let before = bodies(folder.path());
    upload(&dropbox, &grace, "/a.bin").await;
    let arg = json!({ "from_path": "/a.bin", "to_path": "/b.bin" });
    assert_eq!(rpc_as(&dropbox, &grace, "files/copy_v2", arg).await.status, 200);
    dropbox.shutdown().await;
    let dropbox = start(folder.path()).await;
    let grace = token_of(&dropbox, "grace");
    assert_eq!(bodies(folder.path()), before + 1, "they share one file");
    delete_for_good(&dropbox, &grace, "/a.bin").await;
    assert_eq!(bodies(folder.path()), before + 1);
    delete_for_good(&dropbox, &grace, "/b.bin").await;
    assert_eq!(bodies(folder.path()), before);
}

#[tokio::test]
async fn an_upload_that_is_refused_leaves_the_disk_with_the_next_change() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    let before = bodies(folder.path());
    let request = http()
        .post(format!("{}/2/files/upload", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header(
            "Dropbox-API-Arg",
            json!({ "path": "/a", "content_hash": "0".repeat(64) }).to_string(),
        )
        .body(vec![0; SIZE]);
    assert_eq!(request.send().await.unwrap().status(), 409);
    let made = rpc(&dropbox, "files/create_folder_v2", json!({ "path": "/folder" })).await;
    assert_eq!((made.status, bodies(folder.path())), (200, before), "{made:?}");
}

#[tokio::test]
async fn what_only_a_forgotten_snapshot_held_leaves_the_disk_with_the_next_change() {
    let folder = tempfile::tempdir().unwrap();
    let dropbox = start(folder.path()).await;
    let before = bodies(folder.path());
    upload(&dropbox, &dropbox.access_token(), "/a.bin").await;
    let steer = async |method: Method, path: &str, body: Value| {
        let url = format!("{}/_local/{path}", dropbox.endpoint());
        let request = http().request(method, url).header("Content-Type", "application/json");
        let status = request.body(body.to_string()).send().await.unwrap().status();
        assert!(status.is_success(), "{path}: {status}");
    };
    steer(Method::PUT, "snapshots/one", Value::Null).await;
    steer(Method::POST, "reset", json!({})).await;
    assert_eq!(bodies(folder.path()), before + 1, "the snapshot holds it");
    steer(Method::DELETE, "snapshots/one", Value::Null).await;
    rpc(&dropbox, "files/create_folder_v2", json!({ "path": "/folder" })).await;
    assert_eq!(bodies(folder.path()), before);
}
