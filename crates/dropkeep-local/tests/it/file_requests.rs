use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, rpc, rpc_as, token, upload};

async fn create(dropbox: &LocalDropbox, arg: Value) -> Answer {
    rpc(dropbox, "file_requests/create", arg).await
}

async fn simple(dropbox: &LocalDropbox) -> Value {
    create(dropbox, json!({"title": "Homework", "destination": "/Inbox"})).await.json()
}

#[tokio::test]
async fn a_request_is_made_with_its_folder_shown_changed_and_counted() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let made = simple(&dropbox).await;
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["url"], format!("{}/request/{id}", dropbox.endpoint()));
    assert_eq!((&made["is_open"], &made["file_count"]), (&json!(true), &json!(0)));
    let folder = rpc(&dropbox, "files/get_metadata", json!({"path": "/Inbox"})).await.json();
    assert_eq!(folder[".tag"], "folder");
    rpc(&dropbox, "files/move_v2", json!({"from_path": "/Inbox", "to_path": "/Post"})).await;
    let shown = rpc(&dropbox, "file_requests/get", json!({ "id": id })).await.json();
    assert_eq!(shown["destination"], "/Post");
    let change = json!({"id": id, "title": "Essays", "open": false, "destination": "/Other"});
    let changed = rpc(&dropbox, "file_requests/update", change).await.json();
    assert_eq!((&changed["title"], &changed["is_open"]), (&json!("Essays"), &json!(false)));
    let count = rpc(&dropbox, "file_requests/count", Value::Null).await.json();
    assert_eq!(count["file_request_count"], 1);
    let list = rpc(&dropbox, "file_requests/list", Value::Null).await.json();
    assert_eq!(list["file_requests"][0]["destination"], "/Other");
}

#[tokio::test]
async fn only_closed_requests_are_removed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let id = simple(&dropbox).await["id"].clone();
    let open = rpc(&dropbox, "file_requests/delete", json!({"ids": [id]})).await;
    assert_eq!(open.json()["error"], json!({".tag": "file_request_open"}));
    rpc(&dropbox, "file_requests/update", json!({"id": id, "open": false})).await;
    let gone = rpc(&dropbox, "file_requests/delete", json!({"ids": [id]})).await.json();
    assert_eq!(gone["file_requests"][0]["id"], id);
    let missing = rpc(&dropbox, "file_requests/get", json!({ "id": id })).await;
    assert_eq!(missing.json()["error"], json!({".tag": "not_found"}));
    simple(&dropbox).await;
    create(&dropbox, json!({"title": "t", "destination": "/c", "open": false})).await;
    let all = rpc(&dropbox, "file_requests/delete_all_closed", Value::Null).await.json();
    assert_eq!(all["file_requests"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_request_closes_when_deadline_and_grace_are_over() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let day = Duration::from_secs(24 * 60 * 60);
    let deadline = (dropbox.clock().now() + day).to_string();
    let deadline = format!("{}Z", &deadline[..19]);
    let deadline = json!({"deadline": deadline, "allow_late_uploads": "one_day"});
    let arg = json!({"title": "t", "destination": "/in", "deadline": deadline});
    let made = create(&dropbox, arg).await.json();
    assert_eq!(made["deadline"]["allow_late_uploads"][".tag"], "one_day");
    let get = json!({ "id": made["id"] });
    dropbox.clock().advance(day + day / 2);
    let late = rpc(&dropbox, "file_requests/count", Value::Null).await;
    assert_eq!(late.status, 401, "the token has expired");
    let token = refreshed(&dropbox).await;
    let late = rpc_as(&dropbox, &token, "file_requests/get", get.clone()).await.json();
    assert_eq!(late["is_open"], true);
    dropbox.clock().advance(day);
    let token = refreshed(&dropbox).await;
    let over = rpc_as(&dropbox, &token, "file_requests/get", get).await.json();
    assert_eq!(over["is_open"], false);
    let change = json!({"id": made["id"], "deadline": {".tag": "update"}});
    let open = rpc_as(&dropbox, &token, "file_requests/update", change).await.json();
    assert!(open.get("deadline").is_none(), "{open}");
    assert_eq!(open["is_open"], true);
}

async fn refreshed(dropbox: &LocalDropbox) -> String {
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", &dropbox.refresh_token()),
        ("client_id", &dropbox.app_key()),
        ("client_secret", &dropbox.app_secret()),
    ];
    token(dropbox, &form).await.json()["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn bad_destinations_and_titles_are_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/file", b"a".to_vec()).await;
    for (title, destination, tag) in [
        ("t", "/file", "not_a_folder"),
        ("t", "/file/in", "not_a_folder"),
        ("t", "/", "invalid_location"),
        ("t", "/a//b", "validation_error"),
        (" ", "/in", "validation_error"),
    ] {
        let arg = json!({"title": title, "destination": destination});
        let answer = create(&dropbox, arg).await;
        assert_eq!(answer.json()["error"][".tag"], tag, "{destination}");
    }
    let answer = create(&dropbox, json!({"title": "", "destination": "/in"})).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn requests_are_listed_in_pages_and_cursors_are_their_owners() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for _ in 0..3 {
        simple(&dropbox).await;
    }
    let first = rpc(&dropbox, "file_requests/list_v2", json!({"limit": 2})).await.json();
    assert_eq!(
        (first["file_requests"].as_array().unwrap().len(), &first["has_more"]),
        (2, &json!(true))
    );
    let cursor = json!({ "cursor": first["cursor"] });
    let rest = rpc(&dropbox, "file_requests/list/continue", cursor.clone()).await.json();
    assert_eq!(
        (rest["file_requests"].as_array().unwrap().len(), &rest["has_more"]),
        (1, &json!(false))
    );
    let bob = dropbox.access_token_for("bob@example.com").unwrap();
    let other = rpc_as(&dropbox, &bob, "file_requests/list/continue", cursor).await;
    assert_eq!(other.json()["error"], json!({".tag": "invalid_cursor"}));
    let id = &first["file_requests"][0]["id"];
    let other = rpc_as(&dropbox, &bob, "file_requests/get", json!({ "id": id })).await;
    assert_eq!(other.json()["error"], json!({".tag": "no_permission"}));
}
