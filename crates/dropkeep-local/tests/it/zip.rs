//! `files/download_zip`

use std::io::{Cursor, Read as _};

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::support::{download, rpc, upload, upload_with};

fn names(bytes: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).collect()
}

#[tokio::test]
async fn a_folder_is_an_archive_with_itself_on_top() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({ "path": "/Own/Work/Über.txt", "client_modified": "2015-05-12T15:50:38Z" });
    upload_with(&dropbox, arg, b"hello".to_vec()).await;
    upload(&dropbox, "/own/WORK/second", vec![7; 100_000]).await;
    upload(&dropbox, "/Own/Other", b"x".to_vec()).await;
    rpc(&dropbox, "files/create_folder_v2", json!({ "path": "/Own/Work/Empty" })).await;
    let (answer, bytes) =
        download(&dropbox, "files/download_zip", json!({ "path": "/own/work" })).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/zip"));
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    assert_eq!(result["metadata"]["path_display"], "/Own/Work");
    assert_eq!(result["metadata"].get(".tag"), None);
    let mut found = names(&bytes);
    found.sort();
    assert_eq!(found, ["Work/", "Work/Empty/", "Work/second", "Work/Über.txt"]);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut file = archive.by_name("Work/Über.txt").unwrap();
    let time = file.last_modified().unwrap();
    assert_eq!((time.year(), time.month(), time.hour()), (2015, 5, 15));
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    assert_eq!(text, "hello");
}

#[tokio::test]
async fn an_archive_ignores_ranges() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a/b", b"x".to_vec()).await;
    let request = crate::support::http()
        .post(format!("{}/2/files/download_zip", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", r#"{"path": "/a"}"#)
        .header("Range", "bytes=0-3");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(names(&response.bytes().await.unwrap()), ["a/", "a/b"]);
}

#[tokio::test]
async fn what_is_no_folder_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/file", b"x".to_vec()).await;
    for (path, tag) in [("/file", "not_folder"), ("/none", "not_found"), ("/a/", "malformed_path")]
    {
        let (answer, _) = download(&dropbox, "files/download_zip", json!({ "path": path })).await;
        assert_eq!(answer.status, 409, "{path}");
        let expected = json!({ ".tag": "path", "path": { ".tag": tag } });
        assert_eq!(answer.json()["error"], expected, "{path}");
    }
    let (answer, _) = download(&dropbox, "files/download_zip", json!({ "path": "/" })).await;
    assert_eq!(answer.status, 400, "the root has no metadata");
}

#[tokio::test]
async fn a_link_to_a_folder_downloads_it_as_an_archive() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Trip to Ávila/a.txt", b"hello".to_vec()).await;
    let arg = json!({ "path": "/Trip to Ávila" });
    let answer = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await;
    let url = answer.json()["url"].as_str().unwrap().replace("dl=0", "dl=1");
    let redirect = crate::files::visit(&url).await;
    let response = crate::support::http().get(redirect.header("location")).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/zip");
    let disposition = response.headers()["content-disposition"].to_str().unwrap();
    assert!(disposition.starts_with("attachment") && disposition.contains("%C3%81vila.zip"));
    let found = names(&response.bytes().await.unwrap());
    assert_eq!(found, ["Trip to Ávila/", "Trip to Ávila/a.txt"]);
}
