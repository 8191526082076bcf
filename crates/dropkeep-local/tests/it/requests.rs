//! The log of requests, and what a test asserts of it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dropkeep_local::LocalDropbox;
use serde_json::json;

use crate::files::{put, send};
use crate::support::rpc;

#[tokio::test]
async fn a_request_is_logged_with_who_asked_and_what_for() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let sent =
        send(&dropbox, "files/upload", json!({"path": "/a.txt", "mode": "overwrite"}), "hello")
            .await;
    let record = dropbox.requests().remove(0);
    assert_eq!((record.number, record.route.as_str()), (1, "files/upload"));
    assert_eq!(record.account, Some(dropbox.account_id()));
    assert_eq!(record.app, Some(dropbox.app_key()));
    assert_eq!(record.request_id, sent.header("x-dropbox-request-id"));
    assert_eq!(
        (record.request_size, record.response_size),
        (Some(5), Some(sent.text.len() as u64))
    );
    assert!(record.duration.is_some());
    assert!(dropbox.endpoint().ends_with(record.host.as_deref().unwrap()));
    let argument = record.argument.unwrap();
    assert_eq!(
        (&argument["path"], &argument["mode"]),
        (&json!("/a.txt"), &json!({".tag": "overwrite"}))
    );
}

#[tokio::test]
async fn a_refused_request_is_logged_with_its_argument_too() {
    let dropbox = LocalDropbox::start().await.unwrap();
    rpc(&dropbox, "files/get_metadata", json!({"path": "/missing"})).await;
    dropbox
        .assert_requests("files/get_metadata")
        .with_status(409)
        .with_argument("path", "/missing")
        .by_account(dropbox.account_id())
        .count(1);
}

#[tokio::test]
async fn no_secret_of_a_request_is_in_the_log() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a.txt", "hello").await;
    let settings = json!({"link_password": "canary-password", "require_password": true});
    let arg = json!({"path": "/a.txt", "settings": settings});
    rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await;
    let log = format!("{:?}", dropbox.requests());
    assert!(log.contains("[redacted]"), "{log}");
    for secret in ["canary-password".to_owned(), dropbox.access_token(), dropbox.app_secret()] {
        assert!(!log.contains(&secret), "{log}");
    }
}

#[tokio::test]
async fn an_assertion_that_fails_lists_what_there_was() {
    let dropbox = LocalDropbox::start().await.unwrap();
    rpc(&dropbox, "check/user", json!({"query": "x"})).await;
    dropbox.assert_requests("check/*").at_least(1).at_most(1).count(1);
    let asserted = catch_unwind(AssertUnwindSafe(|| {
        dropbox.assert_requests("check/user").with_argument("query", "y").count(1);
    }));
    let panic = asserted.unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    insta::assert_snapshot!(text, @r#"
    1 requests expected like check/user with {"query":"y"}, but there were 0 among:
         1 200 check/user {"query":"x"}
    "#);
}

#[tokio::test]
async fn the_log_keeps_the_last_requests_and_counts_all() {
    let dropbox = LocalDropbox::builder().request_log(3).start().await.unwrap();
    for _ in 0..5 {
        rpc(&dropbox, "check/user", json!({})).await;
    }
    let numbers: Vec<_> = dropbox.requests().iter().map(|record| record.number).collect();
    assert_eq!(numbers, [3, 4, 5]);
    assert_eq!(dropbox.count("check/user"), 5);
}

#[tokio::test]
async fn what_opens_a_link_stands_neither_in_logged_paths_nor_in_arguments() {
    let dropbox = LocalDropbox::start().await.unwrap();
    crate::support::upload(&dropbox, "/a.txt", b"a".to_vec()).await;
    let link = rpc(&dropbox, "files/get_temporary_link", json!({"path": "/a.txt"})).await.json();
    let link = link["link"].as_str().unwrap().to_owned();
    crate::files::visit(&link).await;
    let arg =
        json!({"path": "/a.txt", "settings": {"require_password": true, "link_password": "pw"}});
    let shared = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await.json();
    let url = shared["url"].as_str().unwrap();
    rpc(&dropbox, "sharing/get_shared_link_metadata", json!({"url": url})).await;
    let arg = json!({"commit_info": {"path": "/b"}});
    let upload = rpc(&dropbox, "files/get_temporary_upload_link", arg).await.json();
    let upload = upload["link"].as_str().unwrap().to_owned();
    let body = crate::support::http().post(&upload).header("Content-Type", "text/plain").body("b");
    assert_eq!(body.send().await.unwrap().status().as_u16(), 200);
    let har =
        crate::files::visit(&format!("{}/_local/requests.har", dropbox.endpoint())).await.text;
    let key = url.split("rlkey=").nth(1).unwrap().split('&').next().unwrap();
    let token = |link: &str| link.split('/').rfind(|part| part.len() > 20).unwrap().to_owned();
    for secret in [key, &token(&link), &token(&upload), "\"pw\""] {
        assert!(!har.contains(secret), "{secret} in {har}");
        assert!(!format!("{:?}", dropbox.requests()).contains(secret), "{secret}");
    }
    assert_eq!(dropbox.count("/cd/0/get/[redacted]/file"), 1);
}
