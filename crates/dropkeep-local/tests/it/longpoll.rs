use std::time::Duration;

use dropkeep_local::LocalDropbox;
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::files::{error, put};
use crate::support::{Answer, http, post, rpc};

const ROUTE: &str = "files/list_folder/longpoll";

/// A local Dropbox whose clock stands still.
async fn start() -> LocalDropbox {
    LocalDropbox::builder().frozen_at(Timestamp::UNIX_EPOCH).start().await.unwrap()
}

/// A cursor after everything there is.
async fn latest(dropbox: &LocalDropbox, path: &str) -> Value {
    let arg = json!({"path": path, "recursive": true});
    let answer = rpc(dropbox, "files/list_folder/get_latest_cursor", arg).await;
    answer.json()["cursor"].clone()
}

async fn poll(dropbox: &LocalDropbox, arg: Value) -> Answer {
    post(dropbox, ROUTE, &[("Content-Type", "application/json")], &arg.to_string()).await
}

/// Asks in the background, and returns once the question has arrived.
async fn ask(dropbox: &LocalDropbox, arg: Value) -> JoinHandle<Answer> {
    let request = http()
        .post(format!("{}/2/{ROUTE}", dropbox.endpoint()))
        .header("Content-Type", "application/json")
        .body(arg.to_string());
    let before = dropbox.count(ROUTE);
    let asked = tokio::spawn(async { Answer::read(request.send().await.unwrap()).await });
    while dropbox.count(ROUTE) == before {
        tokio::task::yield_now().await;
    }
    asked
}

#[tokio::test]
async fn a_longpoll_answers_at_once_when_changes_wait() {
    let dropbox = start().await;
    let cursor = latest(&dropbox, "").await;
    put(&dropbox, "/a", "1").await;
    let answer = poll(&dropbox, json!({"cursor": cursor})).await;
    assert_eq!(answer.json(), json!({"changes": true}));
    let reset = poll(&dropbox, json!({"cursor": "AAE"})).await;
    assert_eq!(error(&reset), json!({".tag": "reset"}));
}

#[tokio::test]
async fn a_longpoll_waits_for_a_change_in_its_folder_and_lets_others_work() {
    let dropbox = start().await;
    put(&dropbox, "/d/a", "1").await;
    let cursor = latest(&dropbox, "/d").await;
    let asked = ask(&dropbox, json!({"cursor": cursor, "timeout": 480})).await;
    put(&dropbox, "/elsewhere", "1").await;
    rpc(&dropbox, "check/user", json!({})).await;
    assert!(!asked.is_finished(), "a change elsewhere is none");
    put(&dropbox, "/d/b", "1").await;
    assert_eq!(asked.await.unwrap().json(), json!({"changes": true}));
    let asked = ask(&dropbox, json!({"cursor": latest(&dropbox, "/d").await})).await;
    rpc(&dropbox, "files/delete_v2", json!({"path": "/d"})).await;
    assert_eq!(asked.await.unwrap().json(), json!({"changes": true}), "the folder is gone");
}

#[tokio::test]
async fn a_longpoll_ends_when_the_clock_has_moved_by_its_timeout() {
    let dropbox = start().await;
    let cursor = latest(&dropbox, "").await;
    let mut asked = ask(&dropbox, json!({"cursor": cursor, "timeout": 90})).await;
    dropbox.clock().advance(Duration::from_secs(89));
    rpc(&dropbox, "check/user", json!({})).await;
    assert!(!asked.is_finished());
    let answer = loop {
        tokio::select! {
            biased;
            answer = &mut asked => break answer.unwrap(),
            () = tokio::task::yield_now() => dropbox.clock().advance(Duration::from_secs(1)),
        }
    };
    assert_eq!((answer.status, answer.json()), (200, json!({"changes": false})));
}

#[tokio::test]
async fn a_hundred_longpolls_wait_and_all_are_told() {
    let dropbox = start().await;
    let cursor = latest(&dropbox, "").await;
    let mut asked = Vec::new();
    for _ in 0..100 {
        asked.push(ask(&dropbox, json!({"cursor": cursor})).await);
    }
    put(&dropbox, "/a", "1").await;
    for asked in asked {
        assert_eq!(asked.await.unwrap().json(), json!({"changes": true}));
    }
}

#[tokio::test]
async fn a_longpoll_takes_no_authorization_and_only_30_to_480_seconds() {
    let dropbox = start().await;
    let cursor = latest(&dropbox, "").await;
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    let refused = post(&dropbox, ROUTE, &headers, &json!({"cursor": cursor}).to_string()).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.ends_with(
        "Your request includes an Authorization header, but this function does not use it."
    ));
    for timeout in [0, 29, 481] {
        let refused = poll(&dropbox, json!({"cursor": cursor, "timeout": timeout})).await;
        let expected = format!("timeout: {timeout} is not within range [30, 480]");
        assert!(refused.status == 400 && refused.text.ends_with(&expected), "{refused:?}");
    }
}

#[tokio::test]
async fn a_waiting_longpoll_does_not_hold_up_the_shutdown() {
    let dropbox = start().await;
    let cursor = latest(&dropbox, "").await;
    let asked = ask(&dropbox, json!({"cursor": cursor})).await;
    dropbox.shutdown().await;
    assert_eq!(asked.await.unwrap().json(), json!({"changes": false}));
}
