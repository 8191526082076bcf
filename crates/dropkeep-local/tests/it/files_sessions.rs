use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, receive, send};
use crate::support::{Answer, rpc};

/// A block of a concurrent session: 4 MiB.
const BLOCK: usize = 4 * 1024 * 1024;

async fn start(dropbox: &LocalDropbox, arg: Value, bytes: &'static str) -> Value {
    let answer = send(dropbox, "files/upload_session/start", arg, bytes).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["session_id"].clone()
}

async fn append(
    dropbox: &LocalDropbox,
    (session, offset, close): (&Value, usize, bool),
    bytes: impl Into<reqwest::Body>,
) -> Answer {
    let cursor = json!({"session_id": session, "offset": offset});
    let arg = json!({"cursor": cursor, "close": close});
    send(dropbox, "files/upload_session/append_v2", arg, bytes).await
}

fn finish_arg(session: &Value, offset: usize, path: &str) -> Value {
    json!({"cursor": {"session_id": session, "offset": offset}, "commit": {"path": path}})
}

async fn finish(
    dropbox: &LocalDropbox,
    (session, offset, path): (&Value, usize, &str),
    bytes: &'static str,
) -> Answer {
    let arg = finish_arg(session, offset, path);
    send(dropbox, "files/upload_session/finish", arg, bytes).await
}

#[tokio::test]
async fn parts_become_a_file() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let session = start(&dropbox, json!({}), "ab").await;
    let appended = append(&dropbox, (&session, 2, false), "cd").await;
    assert_eq!((appended.status, appended.text.as_str()), (200, "null"));
    assert_eq!(append(&dropbox, (&session, 4, true), "").await.status, 200);
    let finished = finish(&dropbox, (&session, 4, "/f"), "").await;
    assert_eq!(finished.json()["size"], 4, "{finished:?}");
    let got = receive(&dropbox, "files/download", json!({"path": "/f"})).await;
    assert_eq!(got.text, "abcd");
    let again = finish(&dropbox, (&session, 4, "/f"), "").await;
    assert_eq!(error(&again)["lookup_failed"], json!({".tag": "not_found"}));
}

#[tokio::test]
async fn a_wrong_offset_is_corrected_at_the_top_in_append_and_nested_in_finish() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let session = start(&dropbox, json!({}), "ab").await;
    let corrected = json!({".tag": "incorrect_offset", "correct_offset": 2});
    assert_eq!(error(&append(&dropbox, (&session, 0, false), "ab").await), corrected);
    let finished = finish(&dropbox, (&session, 5, "/f"), "").await;
    assert_eq!(error(&finished), json!({".tag": "lookup_failed", "lookup_failed": corrected}));
    assert_eq!(append(&dropbox, (&session, 2, true), "").await.status, 200);
    let closed = append(&dropbox, (&session, 2, false), "x").await;
    assert_eq!(error(&closed), json!({".tag": "closed"}));
    let closed = finish(&dropbox, (&session, 2, "/f"), "x").await;
    assert_eq!(error(&closed)["lookup_failed"], json!({".tag": "closed"}));
}

#[tokio::test]
async fn a_conflict_at_the_end_keeps_the_bytes() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/f", "old").await;
    let session = start(&dropbox, json!({}), "ne").await;
    let refused = error(&finish(&dropbox, (&session, 2, "/f"), "w").await);
    assert_eq!(refused["path"], json!({".tag": "conflict", "conflict": {".tag": "file"}}));
    let saved = finish(&dropbox, (&session, 3, "/g"), "").await;
    assert_eq!(saved.json()["size"], 3, "{saved:?}");
}

#[tokio::test]
async fn a_session_is_gone_after_seven_days() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let session = start(&dropbox, json!({}), "ab").await;
    dropbox.clock().advance(Duration::from_secs(7 * 24 * 3600 + 60));
    let token = crate::support::token(
        &dropbox,
        &[
            ("grant_type", "refresh_token"),
            ("refresh_token", &dropbox.refresh_token()),
            ("client_id", &dropbox.app_key()),
            ("client_secret", &dropbox.app_secret()),
        ],
    )
    .await;
    let token = token.json()["access_token"].as_str().unwrap().to_owned();
    let request = crate::support::http()
        .post(format!("{}/2/files/upload_session/append_v2", dropbox.endpoint()))
        .bearer_auth(token)
        .header("Content-Type", "application/octet-stream")
        .header(
            "Dropbox-API-Arg",
            json!({"cursor": {"session_id": session, "offset": 2}}).to_string(),
        );
    let answer = Answer::read(request.send().await.unwrap()).await;
    assert_eq!(error(&answer), json!({".tag": "not_found"}));
}

#[tokio::test]
async fn a_concurrent_session_takes_blocks_in_any_order() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let concurrent = json!({"session_type": "concurrent"});
    let refused = send(&dropbox, "files/upload_session/start", concurrent.clone(), "x").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_data_not_allowed");
    let close = json!({"session_type": {".tag": "concurrent"}, "close": true});
    let refused = send(&dropbox, "files/upload_session/start", close, "").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_close_not_allowed");

    let session = start(&dropbox, concurrent, "").await;
    let refused = append(&dropbox, (&session, 1, false), vec![0; BLOCK]).await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_invalid_offset");
    let refused = append(&dropbox, (&session, 0, false), "x").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_invalid_data_size");
    let refused = finish(&dropbox, (&session, 0, "/f"), "").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_not_closed");
    assert_eq!(append(&dropbox, (&session, BLOCK, true), "x").await.status, 200);
    let refused = finish(&dropbox, (&session, BLOCK + 1, "/f"), "").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_missing_data");
    assert_eq!(append(&dropbox, (&session, 0, false), vec![0; BLOCK]).await.status, 200);
    let refused = finish(&dropbox, (&session, BLOCK + 1, "/f"), "x").await;
    assert_eq!(error(&refused)[".tag"], "concurrent_session_data_not_allowed");
    let saved = finish(&dropbox, (&session, BLOCK + 1, "/f"), "").await;
    assert_eq!(saved.json()["size"], BLOCK + 1, "{saved:?}");
}

#[tokio::test]
async fn batches_start_append_and_finish_each_on_its_own() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"num_sessions": 2});
    let started = rpc(&dropbox, "files/upload_session/start_batch", arg).await.json();
    let [first, second] = [&started["session_ids"][0], &started["session_ids"][1]];
    let entry = |session: &Value, offset, length| json!({"cursor": {"session_id": session, "offset": offset}, "length": length, "close": true});
    let entries = json!({"entries": [entry(first, 0, 2), entry(second, 7, 3)]});
    let route = "files/upload_session/append_batch";
    let short = send(&dropbox, route, entries.clone(), "abcd").await;
    assert_eq!(error(&short), json!({".tag": "length_mismatch"}));
    let appended = send(&dropbox, route, entries, "abcde").await.json();
    assert_eq!(appended["entries"][0], json!({".tag": "success"}));
    let corrected = json!({".tag": "incorrect_offset", "correct_offset": 0});
    assert_eq!(appended["entries"][1], json!({".tag": "failure", "failure": corrected}));

    let entries = [finish_arg(first, 2, "/one"), finish_arg(second, 0, "/two")];
    let arg = json!({"entries": entries});
    let route = "files/upload_session/finish_batch_v2";
    let finished = rpc(&dropbox, route, arg).await.json();
    assert_eq!(finished["entries"][0][".tag"], "success");
    assert_eq!(finished["entries"][0]["path_display"], "/one");
    let not_closed = json!({".tag": "lookup_failed", "lookup_failed": {".tag": "not_closed"}});
    assert_eq!(finished["entries"][1]["failure"], not_closed);

    append(&dropbox, (second, 0, true), "x").await;
    let arg = json!({"entries": [finish_arg(second, 1, "/two")]});
    let older = rpc(&dropbox, "files/upload_session/finish_batch", arg).await.json();
    assert_eq!(older[".tag"], "complete", "{older}");
    assert_eq!(older["entries"][0]["name"], "two");
}
