//! What a file was, and how it comes back.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, receive, send};
use crate::support::{Answer, rpc, rpc_as};

async fn overwrite(dropbox: &LocalDropbox, path: &str, content: &'static str) -> Value {
    let arg = json!({"path": path, "mode": "overwrite"});
    send(dropbox, "files/upload", arg, content).await.json()
}

async fn revisions(dropbox: &LocalDropbox, arg: Value) -> Answer {
    rpc(dropbox, "files/list_revisions", arg).await
}

fn revs(answer: &Answer) -> Vec<Value> {
    let entries = answer.json()["entries"].clone();
    entries.as_array().unwrap().iter().map(|entry| entry["rev"].clone()).collect()
}

#[tokio::test]
async fn revisions_are_listed_newest_first_and_page_by_page() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let first = put(&dropbox, "/a.txt", "1").await["rev"].clone();
    let second = overwrite(&dropbox, "/A.txt", "2").await["rev"].clone();
    let third = overwrite(&dropbox, "/a.txt", "3").await;
    let all = revisions(&dropbox, json!({"path": "/a.txt"})).await;
    assert_eq!(revs(&all), [third["rev"].clone(), second.clone(), first.clone()]);
    assert_eq!(all.json()["is_deleted"], false);
    assert_eq!(all.json()["has_more"], false);
    let page = revisions(&dropbox, json!({"path": third["id"], "limit": 2})).await;
    assert_eq!((revs(&page).len(), &page.json()["has_more"]), (2, &json!(true)));
    let arg = json!({"path": "/a.txt", "before_rev": second, "include_restorable_info": true});
    let rest = revisions(&dropbox, arg).await;
    assert_eq!(revs(&rest), [first]);
    assert_eq!(rest.json()["entries"][0]["is_restorable"], true);
}

#[tokio::test]
async fn by_its_id_a_file_is_followed_through_moves_and_by_its_path_it_is_not() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/b", "before").await;
    rpc(&dropbox, "files/delete_v2", json!({"path": "/b"})).await;
    put(&dropbox, "/a", "1").await;
    rpc(&dropbox, "files/move_v2", json!({"from_path": "/a", "to_path": "/b"})).await;
    let by_path = revisions(&dropbox, json!({"path": "/b"})).await.json();
    let paths = |answer: &Value| {
        let entries = answer["entries"].as_array().unwrap().clone();
        entries.iter().map(|entry| entry["path_lower"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&by_path), ["/b", "/b"]);
    let by_id = revisions(&dropbox, json!({"path": "/b", "mode": "id"})).await.json();
    assert_eq!(paths(&by_id), ["/b", "/a"]);
    let left = revisions(&dropbox, json!({"path": "/a"})).await.json();
    assert_eq!((&left["is_deleted"], paths(&left).len()), (&json!(true), 1));
}

#[tokio::test]
async fn a_deleted_file_says_when_it_went_and_comes_back_as_it_was() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let first = put(&dropbox, "/d/a", "1").await;
    overwrite(&dropbox, "/d/a", "2").await;
    dropbox.clock().advance(Duration::from_secs(3600));
    rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    let gone = revisions(&dropbox, json!({"path": "/d/a"})).await.json();
    assert_eq!(gone["is_deleted"], true);
    assert_ne!(gone["server_deleted"], first["server_modified"]);
    assert_eq!(gone["entries"].as_array().unwrap().len(), 2);
    let by_id = revisions(&dropbox, json!({"path": first["id"], "mode": "id"})).await.json();
    assert_eq!(by_id["is_deleted"], true);
    let arg = json!({"path": "/d/a", "rev": first["rev"]});
    let restored = rpc(&dropbox, "files/restore", arg.clone()).await.json();
    assert_eq!(restored["content_hash"], first["content_hash"]);
    assert_eq!(restored["client_modified"], first["client_modified"]);
    assert_eq!(restored["id"], first["id"]);
    assert_ne!(restored["rev"], first["rev"]);
    assert_eq!(receive(&dropbox, "files/download", json!({"path": "/d/a"})).await.text, "1");
    let again = rpc(&dropbox, "files/restore", arg).await.json();
    assert_ne!(again["rev"], restored["rev"], "the newest revision is always a new one");
}

#[tokio::test]
async fn what_has_no_such_revision_is_refused_by_its_own_error() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let a = put(&dropbox, "/a", "1").await;
    put(&dropbox, "/d/b", "1").await;
    let refused = |arg| async { error(&revisions(&dropbox, arg).await) };
    assert_eq!(refused(json!({"path": "/none"})).await["path"][".tag"], "not_found");
    assert_eq!(refused(json!({"path": "/d"})).await["path"][".tag"], "not_file");
    assert_eq!(refused(json!({"path": "/a/"})).await["path"][".tag"], "malformed_path");
    let unknown = json!({"path": "/a", "before_rev": "0123456789abcdef0"});
    assert_eq!(refused(unknown).await[".tag"], "invalid_before_rev");
    let by_id = json!({"path": "/a", "mode": "id", "before_rev": a["rev"]});
    assert_eq!(refused(by_id).await[".tag"], "before_rev_not_supported");
    let refused = |path: &'static str| {
        let arg = json!({"path": path, "rev": a["rev"]});
        async { error(&rpc(&dropbox, "files/restore", arg).await) }
    };
    assert_eq!(refused("/d/b").await[".tag"], "invalid_revision");
    assert_eq!(refused("/none").await["path_lookup"][".tag"], "not_found");
    assert_eq!(refused("/d").await["path_write"]["conflict"][".tag"], "folder");
}

#[tokio::test]
async fn only_a_member_of_a_team_deletes_for_good() {
    let dropbox = LocalDropbox::builder()
        .scopes(["files.content.write", "files.metadata.read", "files.permanent_delete"])
        .start()
        .await
        .unwrap();
    put(&dropbox, "/a", "1").await;
    let refused = rpc(&dropbox, "files/permanently_delete", json!({"path": "/a"})).await;
    assert_eq!(refused.status, 403, "{refused:?}");
    let reason =
        json!({".tag": "invalid_account_type", "invalid_account_type": {".tag": "endpoint"}});
    assert_eq!(refused.json()["error"], reason);
    let alan = dropbox.access_token_for("alan@example.com").unwrap();
    let made = rpc_as(&dropbox, &alan, "files/create_folder_v2", json!({"path": "/d"})).await;
    assert_eq!(made.status, 200, "{made:?}");
    let forever = || rpc_as(&dropbox, &alan, "files/permanently_delete", json!({"path": "/d"}));
    assert_eq!(forever().await.json(), Value::Null);
    let known = json!({"path": "/d", "include_deleted": true});
    let known = rpc_as(&dropbox, &alan, "files/get_metadata", known).await;
    assert_eq!(error(&known)["path"][".tag"], "not_found");
    assert_eq!(error(&forever().await)["path_lookup"][".tag"], "not_found");
}
