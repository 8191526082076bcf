use dropkeep_local::LocalDropbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, http, rpc};

/// `a`, hashed as Dropbox does.
const HASH_OF_A: &str = "bf5d3affb73efd2ec6c36ad3112dd933efed63c4e1cbffcfa88e2759c144f2d8";

/// Calls an upload-style route with the ready-made access token.
pub(crate) async fn send(
    dropbox: &LocalDropbox,
    route: &str,
    arg: Value,
    body: impl Into<reqwest::Body>,
) -> Answer {
    let request = http()
        .post(format!("{}/2/{route}", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", arg.to_string().into_bytes())
        .body(body);
    Answer::read(request.send().await.expect("an answer")).await
}

/// Calls a download-style route with the ready-made access token.
pub(crate) async fn receive(dropbox: &LocalDropbox, route: &str, arg: Value) -> Answer {
    let request = http()
        .post(format!("{}/2/{route}", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", arg.to_string().into_bytes());
    Answer::read(request.send().await.expect("an answer")).await
}

/// Follows a link with a GET, without any token.
pub(crate) async fn visit(url: &str) -> Answer {
    Answer::read(http().request(Method::GET, url).send().await.expect("an answer")).await
}

/// Uploads a file that is not there yet.
pub(crate) async fn put(dropbox: &LocalDropbox, path: &str, content: &'static str) -> Value {
    let answer = send(dropbox, "files/upload", json!({"path": path}), content).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// The route's own error, which is answered with 409.
pub(crate) fn error(answer: &Answer) -> Value {
    assert_eq!(answer.status, 409, "{answer:?}");
    answer.json()["error"].clone()
}

#[tokio::test]
async fn what_was_uploaded_is_downloaded() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let uploaded = put(&dropbox, "/Ünïx/漢 😀.txt", "a").await;
    assert_eq!(uploaded["name"], "漢 😀.txt");
    assert_eq!(uploaded["path_lower"], "/ünïx/漢 😀.txt");
    assert_eq!(uploaded["path_display"], "/Ünïx/漢 😀.txt");
    assert_eq!(uploaded["content_hash"], HASH_OF_A);
    assert_eq!(uploaded["size"], 1);
    assert_eq!(uploaded["id"].as_str().unwrap().len(), 25);
    assert!(uploaded["rev"].as_str().unwrap().len() >= 9);
    assert_eq!(uploaded.get(".tag"), None);
    let rev = uploaded["rev"].as_str().unwrap();
    for path in [uploaded["id"].as_str().unwrap(), "/ÜNÏX/漢 😀.TXT", &format!("rev:{rev}")] {
        let answer = receive(&dropbox, "files/download", json!({"path": path})).await;
        assert_eq!(answer.text, "a", "{path}");
        let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
        assert_eq!(result, uploaded);
        assert_eq!(answer.header("etag"), format!("W/\"{rev}\""));
    }
}

#[tokio::test]
async fn a_file_in_the_way_is_a_conflict_whose_bytes_can_still_be_saved() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a.txt", "old").await;
    let refused = send(&dropbox, "files/upload", json!({"path": "/A.txt"}), "new").await;
    let failed = error(&refused);
    assert_eq!(failed["reason"], json!({".tag": "conflict", "conflict": {".tag": "file"}}));
    assert!(refused.json()["error_summary"].as_str().unwrap().starts_with("path/conflict/file/"));
    let finish = json!({
        "cursor": {"session_id": failed["upload_session_id"], "offset": 3},
        "commit": {"path": "/a.txt", "autorename": true},
    });
    let saved = send(&dropbox, "files/upload_session/finish", finish, "").await;
    assert_eq!(saved.json()["path_display"], "/a (1).txt", "{saved:?}");
    let got = receive(&dropbox, "files/download", json!({"path": "/a (1).txt"})).await;
    assert_eq!(got.text, "new");
}

#[tokio::test]
async fn a_body_that_is_not_what_its_hash_says_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for route in ["files/upload", "files/upload_session/start"] {
        let arg = match route {
            "files/upload" => json!({"path": "/a", "content_hash": HASH_OF_A}),
            _ => json!({"content_hash": HASH_OF_A}),
        };
        let refused = send(&dropbox, route, arg.clone(), "b").await;
        assert_eq!(error(&refused), json!({".tag": "content_hash_mismatch"}));
        assert_eq!(send(&dropbox, route, arg, "a").await.status, 200);
    }
}

#[tokio::test]
async fn properties_of_an_unknown_template_fail_but_the_file_is_saved() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({
        "path": "/a",
        "property_groups": [{"template_id": "ptid:1", "fields": []}],
    });
    let failed = error(&send(&dropbox, "files/upload", arg, "a").await);
    assert_eq!(failed["properties_error"][".tag"], "template_not_found");
    let found = rpc(&dropbox, "files/get_metadata", json!({"path": "/a"})).await;
    assert_eq!(found.json()["size"], 1);
}

#[tokio::test]
async fn no_more_is_stored_than_the_quota_allows() {
    let dropbox = LocalDropbox::builder().allocated(3).start().await.unwrap();
    put(&dropbox, "/a", "aa").await;
    let refused = send(&dropbox, "files/upload", json!({"path": "/b"}), "bb").await;
    assert_eq!(error(&refused)["reason"], json!({".tag": "insufficient_space"}));
    let overwrite = json!({"path": "/a", "mode": "overwrite"});
    assert_eq!(send(&dropbox, "files/upload", overwrite, "ccc").await.status, 200);
    let space = rpc(&dropbox, "users/get_space_usage", Value::Null).await;
    assert_eq!(space.json()["used"], 3);
}

#[tokio::test]
async fn the_root_and_bad_paths_are_named_in_dropboxs_words() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let root = rpc(&dropbox, "files/get_metadata", json!({"path": "/"})).await;
    assert_eq!(root.status, 400);
    assert!(root.text.ends_with("path: The root folder is unsupported."), "{root:?}");
    let root = rpc(&dropbox, "files/list_folder", json!({"path": "/"})).await;
    let hint = "path: Specify the root folder as an empty string rather than as \"/\".";
    assert!(root.status == 400 && root.text.ends_with(hint), "{root:?}");
    for path in ["/a/", "/a//b", "/./a", "/a/..", "/a\\b", "/a "] {
        let answer = rpc(&dropbox, "files/get_metadata", json!({"path": path})).await;
        assert_eq!(error(&answer)["path"], json!({".tag": "malformed_path"}), "{path}");
    }
    put(&dropbox, "//a", "a").await;
    let found = rpc(&dropbox, "files/get_metadata", json!({"path": "//a"})).await;
    assert_eq!(found.json()["path_display"], "/a");
}

#[tokio::test]
async fn what_is_deleted_is_known_to_have_been_there() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/x", "a").await;
    let deleted = rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    assert_eq!(deleted.json()["metadata"][".tag"], "folder");
    for path in ["/d", "/d/x"] {
        let gone = rpc(&dropbox, "files/get_metadata", json!({"path": path})).await;
        assert_eq!(error(&gone)["path"], json!({".tag": "not_found"}));
        let arg = json!({"path": path, "include_deleted": true});
        let known = rpc(&dropbox, "files/get_metadata", arg).await;
        assert_eq!(known.json()[".tag"], "deleted", "{known:?}");
    }
    let again = rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    assert_eq!(error(&again)["path_lookup"], json!({".tag": "not_found"}));
}

#[tokio::test]
async fn a_temporary_link_works_for_four_hours() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a.txt", "a").await;
    let made = rpc(&dropbox, "files/get_temporary_link", json!({"path": "/a.txt"})).await;
    let link = made.json()["link"].as_str().unwrap().to_owned();
    let got = visit(&link).await;
    assert_eq!((got.status, got.text.as_str()), (200, "a"));
    assert_eq!(got.header("content-type"), "text/plain; charset=utf-8");
    dropbox.clock().advance(std::time::Duration::from_secs(4 * 3600));
    assert_eq!(visit(&link).await.status, 410);
    assert_eq!(visit(&link.replace("/get/", "/get/x")).await.status, 404);
}
