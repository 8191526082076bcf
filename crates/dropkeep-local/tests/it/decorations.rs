//! What metadata says beyond the file itself, and what listings leave out on request.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, send};
use crate::support::{rpc, rpc_as};

fn names(answer: &Value) -> Vec<&str> {
    let entries = answer["entries"].as_array().unwrap();
    entries.iter().map(|entry| entry["name"].as_str().unwrap()).collect()
}

async fn found(dropbox: &LocalDropbox, path: &str) -> Value {
    rpc(dropbox, "files/get_metadata", json!({"path": path})).await.json()
}

#[tokio::test]
async fn a_shared_folder_and_what_is_in_it_say_so() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/s/d/a", "1").await;
    let shared = rpc(&dropbox, "sharing/share_folder", json!({"path": "/s"})).await.json();
    let id = shared["shared_folder_id"].clone();
    let folder = found(&dropbox, "/s").await;
    let flags = json!({"read_only": false, "traverse_only": false, "no_access": false});
    let mut expected = flags.clone();
    expected["shared_folder_id"] = id.clone();
    assert_eq!((&folder["sharing_info"], &folder["shared_folder_id"]), (&expected, &id));
    let inner = found(&dropbox, "/s/d").await;
    let mut expected = flags;
    expected["parent_shared_folder_id"] = id.clone();
    assert_eq!((&inner["sharing_info"], &inner["parent_shared_folder_id"]), (&expected, &id));
    let file = found(&dropbox, "/s/d/a").await;
    let expected = json!({
        "read_only": false,
        "parent_shared_folder_id": id,
        "modified_by": dropbox.account_id(),
    });
    assert_eq!(file["sharing_info"], expected);
    let path = format!("ns:{}/d/a", id.as_str().unwrap());
    let by_number = rpc(&dropbox, "files/get_metadata", json!({"path": path})).await.json();
    assert_eq!(by_number, file);
    let listed = rpc(&dropbox, "files/list_folder", json!({"path": "/s/d"})).await.json();
    assert_eq!(listed["entries"][0]["sharing_info"], expected);
    assert_eq!(put(&dropbox, "/plain", "1").await.get("sharing_info"), None);
}

#[tokio::test]
async fn another_account_cannot_name_the_namespace() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/s/a", "1").await;
    let shared = rpc(&dropbox, "sharing/share_folder", json!({"path": "/s"})).await.json();
    let path = format!("ns:{}/a", shared["shared_folder_id"].as_str().unwrap());
    let bob = dropbox.access_token_for("bob@example.com").unwrap();
    let foreign = rpc_as(&dropbox, &bob, "files/get_metadata", json!({"path": path})).await;
    assert_eq!(error(&foreign)["path"][".tag"], "not_found");
}

#[tokio::test]
async fn what_is_not_downloaded_can_be_left_out_of_listings() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let paper = json!({"path": "/doc.paper", "import_format": "markdown"});
    assert_eq!(send(&dropbox, "files/paper/create", paper, "# Title").await.status, 200);
    put(&dropbox, "/file", "1").await;
    let all = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await.json();
    assert_eq!(names(&all), ["doc.paper", "file"]);
    let arg = json!({"path": "", "include_non_downloadable_files": false, "limit": 1});
    let plain = rpc(&dropbox, "files/list_folder", arg).await.json();
    assert_eq!((names(&plain), &plain["has_more"]), (vec!["file"], &json!(false)));
}

#[tokio::test]
async fn a_cursor_with_media_info_cannot_be_waited_for() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"path": "", "include_media_info": true});
    let cursor = rpc(&dropbox, "files/list_folder", arg).await.json()["cursor"].clone();
    let headers = [("Content-Type", "application/json")];
    let body = json!({"cursor": cursor}).to_string();
    let route = "files/list_folder/longpoll";
    let refused = crate::support::post(&dropbox, route, &headers, &body).await;
    assert_eq!(refused.status, 400, "{refused:?}");
}
