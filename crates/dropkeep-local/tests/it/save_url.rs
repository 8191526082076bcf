//! `files/save_url`: the server downloads by itself.

use std::time::Duration;

use axum::Router;
use axum::response::Redirect;
use axum::routing::get;
use dropkeep_local::LocalDropbox;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::support::{download, rpc, upload};

/// A web server to download from, and its base URL. It ends with the set.
async fn website() -> (JoinSet<()>, String) {
    let big = "0123456789".repeat(30_000);
    let site = Router::new()
        .route("/hello", get(async || "hello"))
        .route("/big", get(async move || big))
        .route("/moved", get(async || Redirect::to("/hello")))
        .route("/round", get(async || Redirect::to("/round")))
        .route("/away", get(async || Redirect::to("http://192.0.2.1/hello")))
        .route("/elsewhere", get(async || Redirect::to("ftp://127.0.0.1/hello")))
        .route("/forbidden", get(async || (StatusCode::FORBIDDEN, "no")))
        .route("/never", get(std::future::pending::<&str>));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let mut server = JoinSet::new();
    server.spawn(async move { axum::serve(listener, site).await.unwrap() });
    (server, base)
}

async fn launch(dropbox: &LocalDropbox, path: &str, url: &str) -> String {
    let answer = rpc(dropbox, "files/save_url", json!({ "path": path, "url": url })).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.json()[".tag"], "async_job_id");
    answer.json()["async_job_id"].as_str().unwrap().to_owned()
}

async fn status(dropbox: &LocalDropbox, job: &str) -> Value {
    let arg = json!({ "async_job_id": job });
    let answer = rpc(dropbox, "files/save_url/check_job_status", arg).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// Saves a URL and tells how the job ended.
async fn saved(dropbox: &LocalDropbox, path: &str, url: &str) -> Value {
    let job = launch(dropbox, path, url).await;
    ended(dropbox, &job).await
}

async fn ended(dropbox: &LocalDropbox, job: &str) -> Value {
    loop {
        let status = status(dropbox, job).await;
        if status[".tag"] != "in_progress" {
            return status;
        }
    }
}

fn failed(error: &str) -> Value {
    json!({ ".tag": "failed", "failed": { ".tag": error } })
}

#[tokio::test]
async fn a_url_becomes_a_file() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    let status = saved(&dropbox, "/From the web.txt", &format!("{base}/hello")).await;
    assert_eq!((&status[".tag"], &status["size"]), (&json!("complete"), &json!(5)));
    assert_eq!(status["path_display"], "/From the web.txt");
    let (_, bytes) =
        download(&dropbox, "files/download", json!({ "path": "/From the web.txt" })).await;
    assert_eq!(bytes, b"hello");
    let status = saved(&dropbox, "/big", &format!("{base}/big")).await;
    assert_eq!(status["size"], 300_000);
}

#[tokio::test]
async fn a_path_that_is_taken_gets_another_name() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    upload(&dropbox, "/a.txt", b"mine".to_vec()).await;
    let status = saved(&dropbox, "/a.txt", &format!("{base}/hello")).await;
    assert_eq!(status["path_display"], "/a (1).txt");
}

#[tokio::test]
async fn redirects_are_followed_within_this_machine() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    let status = saved(&dropbox, "/a", &format!("{base}/moved")).await;
    assert_eq!((&status[".tag"], &status["size"]), (&json!("complete"), &json!(5)));
    for path in ["/round", "/away", "/elsewhere"] {
        let status = saved(&dropbox, "/b", &format!("{base}{path}")).await;
        assert_eq!(status, failed("download_failed"), "{path}");
    }
}

#[tokio::test]
async fn what_cannot_be_downloaded_fails_the_job() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    for url in [
        format!("{base}/none"),
        format!("{base}/forbidden"),
        "http://127.0.0.1:1/".to_owned(),
        "http://192.0.2.1/".to_owned(),
        "http://[2001:db8::1]/".to_owned(),
    ] {
        let status = saved(&dropbox, "/a", &url).await;
        assert_eq!(status, failed("download_failed"), "{url}");
    }
    let none = rpc(&dropbox, "files/get_metadata", json!({ "path": "/a" })).await;
    assert_eq!(none.status, 409);
}

#[tokio::test]
async fn a_file_that_cannot_be_saved_fails_the_job() {
    let (_site, base) = website().await;
    let dropbox = LocalDropbox::builder().allocated(1000).start().await.unwrap();
    upload(&dropbox, "/file", b"x".to_vec()).await;
    let path =
        |error: Value| json!({ ".tag": "failed", "failed": { ".tag": "path", "path": error } });
    let status = saved(&dropbox, "/desktop.ini", &format!("{base}/hello")).await;
    assert_eq!(status, path(json!({ ".tag": "disallowed_name" })));
    upload(&dropbox, "/full", vec![0; 998]).await;
    let status = saved(&dropbox, "/a", &format!("{base}/hello")).await;
    assert_eq!(status, path(json!({ ".tag": "insufficient_space" })));
}

#[tokio::test]
async fn wrong_arguments_are_refused_at_once() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let save = async |path: &str, url: &str| {
        rpc(&dropbox, "files/save_url", json!({ "path": path, "url": url })).await
    };
    for url in ["", "hello", "ftp://127.0.0.1/a", "http://", "file:///etc/passwd"] {
        let answer = save("/a", url).await;
        assert_eq!(answer.status, 409, "{url}");
        assert_eq!(answer.json()["error"], json!({ ".tag": "invalid_url" }), "{url}");
    }
    let answer = save("/a/", "http://127.0.0.1:1/").await;
    let expected = json!({ ".tag": "path", "path": { ".tag": "malformed_path" } });
    assert_eq!(answer.json()["error"], expected);
    assert_eq!(save("a", "http://127.0.0.1:1/").await.status, 400);
}

#[tokio::test]
async fn only_the_ids_of_ones_own_jobs_are_known() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({ "async_job_id": "dbjid:none" });
    let answer = rpc(&dropbox, "files/save_url/check_job_status", arg).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.json()["error"], json!({ ".tag": "invalid_async_job_id" }));
}

#[tokio::test]
async fn a_download_may_take_fifteen_minutes() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    let job = launch(&dropbox, "/a", &format!("{base}/never")).await;
    dropbox.clock().advance(Duration::from_secs(14 * 60));
    assert_eq!(status(&dropbox, &job).await, json!({ ".tag": "in_progress" }));
    dropbox.clock().advance(Duration::from_secs(2 * 60));
    assert_eq!(ended(&dropbox, &job).await, failed("download_failed"));
}

#[tokio::test]
async fn its_own_links_can_be_saved_by_any_of_dropboxs_names() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"hello".to_vec()).await;
    let answer = rpc(&dropbox, "files/get_temporary_link", json!({ "path": "/a" })).await;
    let link = answer.json()["link"].as_str().unwrap().to_owned();
    assert_eq!(saved(&dropbox, "/b", &link).await["size"], 5);
    let path = link.strip_prefix(&dropbox.endpoint()).unwrap();
    let https = format!("{}{path}", dropbox.https_endpoint().unwrap());
    assert_eq!(saved(&dropbox, "/d", &https).await["size"], 5);
    let public = format!("https://uc12.dl.dropboxusercontent.com{path}");
    assert_eq!(saved(&dropbox, "/c", &public).await["size"], 5);
}

#[tokio::test]
async fn a_download_that_the_process_did_not_outlive_has_failed() {
    let (_site, base) = website().await;
    let folder = tempfile::tempdir().unwrap();
    let start = || LocalDropbox::builder().data_folder(folder.path()).start();
    let dropbox = start().await.unwrap();
    let job = launch(&dropbox, "/a", &format!("{base}/never")).await;
    dropbox.shutdown().await;
    let dropbox = start().await.unwrap();
    assert_eq!(status(&dropbox, &job).await, failed("download_failed"));
}

#[tokio::test]
async fn this_machine_may_be_called_by_any_of_its_names() {
    let ((_site, base), dropbox) = (website().await, LocalDropbox::start().await.unwrap());
    let port = base.rsplit_once(':').unwrap().1;
    for host in ["localhost", "127.0.0.1", "2130706433", "0x7f.1"] {
        let status = saved(&dropbox, "/a", &format!("http://{host}:{port}/hello")).await;
        assert_eq!(status[".tag"], "complete", "{host}: {status}");
    }
}
