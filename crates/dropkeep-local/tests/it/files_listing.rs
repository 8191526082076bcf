use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put};
use crate::support::rpc;

/// The tag and the path of each entry of a page.
fn lines(page: &Value) -> Vec<String> {
    let text = |entry: &Value, field: &str| entry[field].as_str().expect("text").to_owned();
    let line = |entry: &Value| format!("{} {}", text(entry, ".tag"), text(entry, "path_display"));
    page["entries"].as_array().expect("entries").iter().map(line).collect()
}

/// Continues until nothing more waits.
async fn rest(dropbox: &LocalDropbox, page: &Value) -> (Vec<String>, Value) {
    let mut lines_so_far = Vec::new();
    let mut cursor = page["cursor"].clone();
    loop {
        let arg = json!({"cursor": cursor});
        let page = rpc(dropbox, "files/list_folder/continue", arg).await.json();
        lines_so_far.extend(lines(&page));
        cursor = page["cursor"].clone();
        if page["has_more"] == false {
            return (lines_so_far, cursor);
        }
    }
}

#[tokio::test]
async fn a_folder_is_listed_page_by_page() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for path in ["/B/x", "/B/y/z", "/B/w", "/c"] {
        put(&dropbox, path, "1").await;
    }
    let list = async |arg| rpc(&dropbox, "files/list_folder", arg).await.json();
    let page = list(json!({"path": ""})).await;
    assert_eq!(lines(&page), ["folder /B", "file /c"]);
    assert_eq!(page["has_more"], false);

    let page = list(json!({"path": "/b", "recursive": true, "limit": 2})).await;
    assert_eq!(lines(&page), ["folder /B", "file /B/w"]);
    assert_eq!(page["has_more"], true);
    let (others, _) = rest(&dropbox, &page).await;
    assert_eq!(others, ["file /B/x", "folder /B/y", "file /B/y/z"]);
    let (again, _) = rest(&dropbox, &page).await;
    assert_eq!(again, others, "a cursor can be used again");
}

#[tokio::test]
async fn changes_are_told_in_order_and_deletions_among_them() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "1").await;
    put(&dropbox, "/d/x", "1").await;
    let latest = json!({"path": "", "recursive": true});
    let page = rpc(&dropbox, "files/list_folder/get_latest_cursor", latest).await.json();
    let (nothing, cursor) = rest(&dropbox, &page).await;
    assert_eq!(nothing, Vec::<String>::new());

    rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    let arg = json!({"from_path": "/a", "to_path": "/e/b"});
    rpc(&dropbox, "files/move_v2", arg).await;
    let (told, cursor) = rest(&dropbox, &json!({"cursor": cursor})).await;
    assert_eq!(told, ["deleted /d", "folder /e", "deleted /a", "file /e/b"]);
    assert_eq!(rest(&dropbox, &json!({"cursor": cursor})).await.0, Vec::<String>::new());
}

#[tokio::test]
async fn what_was_deleted_is_listed_when_asked_for() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "1").await;
    put(&dropbox, "/b", "1").await;
    rpc(&dropbox, "files/delete_v2", json!({"path": "/a"})).await;
    let list = async |arg| lines(&rpc(&dropbox, "files/list_folder", arg).await.json());
    assert_eq!(list(json!({"path": "", "include_deleted": true})).await, ["deleted /a", "file /b"]);
    assert_eq!(list(json!({"path": ""})).await, ["file /b"]);
}

#[tokio::test]
async fn a_listing_that_cannot_be_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "1").await;
    for (path, tag) in [("/a", "not_folder"), ("/no", "not_found"), ("/a/", "malformed_path")] {
        let answer = rpc(&dropbox, "files/list_folder", json!({"path": path})).await;
        assert_eq!(error(&answer)["path"][".tag"], tag);
    }
    let made = rpc(&dropbox, "files/create_folder_v2", json!({"path": "/d"})).await.json();
    let id = &made["metadata"]["id"];
    let page = rpc(&dropbox, "files/list_folder", json!({"path": id})).await.json();
    rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    let arg = json!({"cursor": page["cursor"]});
    let gone = rpc(&dropbox, "files/list_folder/continue", arg.clone()).await;
    assert_eq!(error(&gone)["path"], json!({".tag": "not_found"}));
    let other = LocalDropbox::builder().seed(2).start().await.unwrap();
    let foreign = rpc(&other, "files/list_folder/continue", arg).await;
    assert_eq!(error(&foreign), json!({".tag": "reset"}));
    let arg = json!({"cursor": "nonsense"});
    let nonsense = rpc(&dropbox, "files/list_folder/continue", arg).await;
    assert!(nonsense.status == 400 && nonsense.text.contains("cursor"), "{nonsense:?}");
}
