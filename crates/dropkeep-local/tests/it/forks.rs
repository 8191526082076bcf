//! Forks: the same Dropbox twice, each of which goes its own way.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{put, receive};
use crate::support::{rpc, rpc_as, upload};

async fn names(dropbox: &LocalDropbox) -> Vec<String> {
    let listed = rpc(dropbox, "files/list_folder", json!({"path": ""})).await.json();
    let entries = listed["entries"].as_array().unwrap().clone();
    entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_fork_begins_with_everything_and_goes_its_own_way() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let large = vec![7; 300_000];
    upload(&dropbox, "/large", large.clone()).await;
    dropbox.clock().advance(Duration::from_secs(60 * 60));
    let token = dropbox.access_token();
    let fork = dropbox.fork().await.unwrap();
    let known = rpc_as(&fork, &token, "users/get_current_account", Value::Null).await.json();
    assert_eq!(known["account_id"], json!(dropbox.account_id()));
    let apart = fork.clock().now().duration_since(dropbox.clock().now()).abs();
    assert!(apart.as_secs() < 60, "{apart}");
    assert_eq!(fork.authority_certificate_pem(), dropbox.authority_certificate_pem());

    put(&dropbox, "/here", "a").await;
    put(&fork, "/there", "b").await;
    rpc(&dropbox, "files/delete_v2", json!({"path": "/large"})).await;
    assert_eq!(names(&dropbox).await, ["here"]);
    assert_eq!(names(&fork).await, ["large", "there"]);
    fork.clock().advance(Duration::from_secs(4 * 60 * 60));
    assert_eq!(rpc_as(&dropbox, &token, "check/user", json!({})).await.status, 200);
    assert_eq!(rpc_as(&fork, &token, "check/user", json!({})).await.status, 401);

    drop(dropbox);
    let again = fork.fork().await.unwrap();
    drop(fork);
    let token = again.access_token_for("ada@example.com").unwrap();
    let arg = json!({"path": "/large"});
    let metadata = rpc_as(&again, &token, "files/get_metadata", arg).await.json();
    assert_eq!(metadata["size"], 300_000);
    let request = crate::support::http()
        .post(format!("{}/2/files/download", again.endpoint()))
        .bearer_auth(&token)
        .header("Dropbox-API-Arg", r#"{"path": "/large"}"#);
    let bytes = request.send().await.unwrap().bytes().await.unwrap();
    assert!(bytes == large, "its bytes outlive the Dropbox that they were sent to");
}

#[tokio::test]
async fn a_fork_of_one_that_is_kept_on_disk_leaves_the_disk_alone() {
    let folder = tempfile::tempdir().unwrap();
    let kept = || LocalDropbox::builder().data_folder(folder.path()).start();
    let dropbox = kept().await.unwrap();
    upload(&dropbox, "/large", vec![7; 300_000]).await;
    let fork = dropbox.fork().await.unwrap();
    upload(&fork, "/more", vec![8; 300_000]).await;
    rpc(&fork, "files/permanently_delete", json!({"path": "/large"})).await;
    rpc(&fork, "files/delete_v2", json!({"path": "/large"})).await;
    drop(dropbox);
    let dropbox = kept().await.unwrap();
    assert_eq!(names(&dropbox).await, ["large"]);
    let (large, more) = (json!({"path": "/large"}), json!({"path": "/more"}));
    assert_eq!(receive(&dropbox, "files/download", large).await.text.len(), 300_000);
    assert_eq!(receive(&fork, "files/download", more).await.text.len(), 300_000);
}

#[tokio::test]
async fn a_fork_without_a_socket_has_none() {
    let dropbox = LocalDropbox::builder().start_without_socket().unwrap();
    let fork = dropbox.fork().await.unwrap();
    assert_eq!((fork.https_endpoint(), fork.account_id()), (None, dropbox.account_id()));
}
