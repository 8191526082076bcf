use std::time::Duration;

use dropkeep_local::{Fault, LocalDropbox};
use serde_json::{Value, json};

use crate::support::{Answer, http, rpc};

#[tokio::test]
async fn a_rate_limit_comes_in_header_and_body_as_often_as_scripted() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("check/user").times(2).respond(429).retry_after(3));
    for _ in 0..2 {
        let answer = rpc(&dropbox, "check/user", json!({})).await;
        assert_eq!((answer.status, answer.header("retry-after")), (429, "3"));
        assert_eq!(
            answer.text,
            r#"{"error_summary": "too_many_requests/..", "error": {"reason": {".tag": "too_many_requests"}, "retry_after": 3}}"#
        );
    }
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 200);
    assert_eq!(dropbox.count("check/user"), 3);
}

#[tokio::test]
async fn an_expired_token_can_be_disguised() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("check/user").expired_token());
    dropbox.fault(Fault::on("check/user").expired_token_disguised());
    let plain = rpc(&dropbox, "check/user", json!({})).await;
    assert_eq!(
        (plain.status, plain.json()["error"][".tag"].clone()),
        (401, json!("expired_access_token"))
    );
    let disguised = rpc(&dropbox, "check/user", json!({})).await;
    assert_eq!(
        (disguised.status, disguised.json()["error"][".tag"].clone()),
        (401, json!("other"))
    );
    for answer in [&plain, &disguised] {
        assert_eq!(answer.header("www-authenticate"), "Dropbox-API");
    }
    let text = disguised.json()["user_message"]["text"].as_str().unwrap().to_owned();
    let inner: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(inner["error"], json!({".tag": "expired_access_token"}));
}

#[tokio::test]
async fn a_lost_answer_closes_the_connection_after_the_effect() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("auth/token/revoke").lose_answer());
    let lost = http()
        .post(format!("{}/2/auth/token/revoke", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .send()
        .await;
    assert!(lost.is_err_and(|error| error.is_request()));
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 401);
}

#[tokio::test]
async fn a_body_is_cut_half_way() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("users/get_space_usage").cut_body_after(10));
    let mut response = http()
        .post(format!("{}/2/users/get_space_usage", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.content_length().unwrap() > 10);
    assert_eq!(response.chunk().await.unwrap().unwrap().len(), 10);
    assert!(response.chunk().await.is_err());
}

#[tokio::test]
async fn a_delayed_answer_waits_for_the_clock() {
    let start = "2026-01-01T00:00:00Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(start).start().await.unwrap();
    dropbox.fault(Fault::on("check/user").delay(Duration::from_secs(60)));
    let mut call = Box::pin(rpc(&dropbox, "check/user", json!({})));
    while dropbox.count("check/user") == 0 {
        let early = tokio::time::timeout(Duration::from_millis(5), &mut call).await;
        assert!(early.is_err(), "{early:?}");
    }
    dropbox.clock().advance(Duration::from_secs(59));
    let early = tokio::time::timeout(Duration::from_millis(20), &mut call).await;
    assert!(early.is_err(), "{early:?}");
    dropbox.clock().advance(Duration::from_secs(1));
    assert_eq!(call.await.status, 200);
}

#[tokio::test]
async fn the_token_endpoint_can_answer_with_the_page_of_a_proxy() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("oauth2/token").after(1).respond(502).body("<html>Bad gateway</html>"));
    let ask = async || {
        let sent = http().post(format!("{}/1/oauth2/token", dropbox.endpoint())).send().await;
        Answer::read(sent.unwrap()).await
    };
    assert_eq!(ask().await.status, 400);
    let broken = ask().await;
    assert_eq!((broken.status, broken.text.as_str()), (502, "<html>Bad gateway</html>"));
}

#[tokio::test]
async fn a_fault_that_nothing_met_fails_the_test() {
    let dropped = tokio::spawn(async {
        let dropbox = LocalDropbox::start().await.unwrap();
        dropbox.fault(Fault::on("files/upload"));
    });
    let panic = dropped.await.unwrap_err().into_panic();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("nothing has met") && text.contains("files/upload"), "{text}");
}
