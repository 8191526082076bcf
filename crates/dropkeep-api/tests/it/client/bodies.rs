//! Bodies on their way, up and down.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dropkeep_api::error::TransportError;
use dropkeep_api::{Body, Error};
use dropkeep_auth::{HttpSettings, Proxy};
use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};

use super::{Answer, Script, builder, client, clock, downloading, given, uploading};

fn source<E>(error: Error<E>) -> TransportError {
    match error {
        Error::Transport { source, .. } => source,
        _ => panic!("no transport error"),
    }
}

#[tokio::test]
async fn a_factory_is_asked_again_for_each_attempt() {
    let opened = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&opened);
    let body = Body::replayable(6, move || {
        counted.fetch_add(1, Ordering::Relaxed);
        stream::iter(["abc", "def"].map(|chunk| Ok(chunk.into())))
    });
    let busy = Answer::full(429, "text/plain", "");
    let script = Script::play([busy, Answer::json(200, "{}")]).await;
    client(&script, &clock()).call(uploading(), json!({}), Some(body)).await.unwrap();
    assert_eq!(opened.load(Ordering::Relaxed), 2);
    assert!(script.received().iter().all(|request| request.body == b"abcdef"));
    assert_eq!(script.received()[0].header("content-length"), Some("6"));
}

#[tokio::test]
async fn a_stream_of_unknown_length_is_sent_in_chunks() {
    let script = Script::play([Answer::json(200, "{}")]).await;
    let body = Body::once(stream::iter(["abc", "def"].map(|chunk| Ok(chunk.into()))));
    client(&script, &clock()).call(uploading(), json!({}), Some(body)).await.unwrap();
    assert_eq!(script.received()[0].header("transfer-encoding"), Some("chunked"));
    assert_eq!(script.received()[0].body, b"abcdef");
}

#[tokio::test]
async fn large_bytes_arrive_whole() {
    let bytes: Vec<u8> = (0..1_000_000_u32).map(|number| number as u8).collect();
    let script = Script::play([Answer::json(200, "{}")]).await;
    let body = Some(Body::from(bytes.clone()));
    client(&script, &clock()).call(uploading(), json!({}), body).await.unwrap();
    assert!(script.received()[0].body == bytes);
}

async fn upload_fails(body: Body) -> String {
    let script = Script::play([]).await;
    let error = client(&script, &clock()).call(uploading(), json!({}), Some(body)).await;
    let TransportError::UploadBody(error) = source(error.unwrap_err()) else { panic!("another") };
    error.to_string()
}

#[tokio::test]
async fn a_body_of_another_length_than_announced_fails() {
    let of = |length| Body::replayable(length, || stream::iter([Ok("abcdef".into())]));
    insta::assert_snapshot!(upload_fails(of(7)).await, @"the body has fewer bytes than announced");
    insta::assert_snapshot!(upload_fails(of(5)).await, @"the body has more bytes than announced");
    let two = Body::replayable(3, || stream::iter(["abc", "d"].map(|chunk| Ok(chunk.into()))));
    insta::assert_snapshot!(upload_fails(two).await, @"the body has more bytes than announced");
}

#[tokio::test]
async fn a_reader_that_fails_is_named_as_the_cause() {
    let failing = || stream::iter([Ok("abc".into()), Err(io::Error::other("disk on fire"))]);
    insta::assert_snapshot!(upload_fails(Body::replayable(6, failing)).await, @"disk on fire");
}

#[tokio::test]
async fn a_download_yields_result_and_bytes() {
    let answer = Answer::full(200, "application/octet-stream", "hello")
        .header("Dropbox-API-Result", r#"{"name":"\u00f1"}"#)
        .header("ETag", "W/\"rev\"");
    let script = Script::play([answer]).await;
    let client = client(&script, &clock());
    let download = client.call_download(downloading(), json!({"path": "/a"})).await.unwrap();
    assert_eq!(download.result["name"], "ñ");
    assert_eq!(download.content_length, Some(5));
    assert_eq!(download.etag.as_deref(), Some("W/\"rev\""));
    assert_eq!(download.bytes().await.unwrap(), "hello");
}

#[tokio::test]
async fn a_download_that_is_cut_half_way_ends_with_an_error() {
    let script = Script::play([Answer::content(200, "hello world").cut_after(5)]).await;
    let client = client(&script, &clock());
    let mut download = client.call_download(downloading(), json!({})).await.unwrap();
    assert_eq!(download.content.next().await.unwrap().unwrap(), "hello");
    let error = download.content.next().await.unwrap().unwrap_err();
    insta::assert_snapshot!(error, @"the body ended after 5 bytes of 11");
    assert!(download.content.next().await.is_none());
    assert_eq!(io::Error::from(error).kind(), io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_range_is_checked_against_what_came() {
    let part = |range| Answer::content(206, "234").header("Content-Range", range);
    for (answer, expected) in [
        (part("bytes 2-4/10"), "234"),
        (part("bytes 3-5/10"), "the answer does not make sense: another range came"),
        (part("bytes 2-3/10"), "the answer does not make sense: it is not as long as its range"),
        (
            Answer::content(206, "234"),
            "the answer does not make sense: it does not say which range it is",
        ),
        (
            Answer::content(200, "0123456789"),
            "the answer does not make sense: the whole came, but a range was asked for",
        ),
    ] {
        let script = Script::play([answer]).await;
        let client = client(&script, &clock()).with_range(2..5);
        let outcome = match client.call_download(downloading(), json!({})).await {
            Ok(download) => String::from_utf8(download.bytes().await.unwrap().into()).unwrap(),
            Err(error) => source(error).to_string(),
        };
        assert_eq!(outcome, expected);
        assert_eq!(script.received()[0].header("range"), Some("bytes=2-4"));
    }
}

#[tokio::test]
async fn a_part_that_nobody_asked_for_is_an_error() {
    let answer = Answer::content(206, "234").header("Content-Range", "bytes 2-4/10");
    let script = Script::play([answer]).await;
    let outcome = client(&script, &clock()).call_download(downloading(), json!({})).await;
    insta::assert_snapshot!(source(outcome.unwrap_err()), @"the answer does not make sense: a part came, but the whole was asked for");
}

#[tokio::test]
async fn a_server_that_falls_silent_is_given_up() {
    let script = Script::play([Answer::Silence]).await;
    let short = Duration::from_millis(50);
    let http = HttpSettings {
        read_timeout: short,
        total_timeout: short,
        proxy: Proxy::Direct,
        ..HttpSettings::default()
    };
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).http(http);
    let outcome = client.build().unwrap().call(super::writing(), Value::Null, None).await;
    insta::assert_snapshot!(source(outcome.unwrap_err()), @"no answer within 0.05 s");
}

#[tokio::test]
async fn an_answer_that_comes_before_the_body_was_sent_is_heard() {
    let limit = r#"{"error":{"reason":{".tag":"too_many_requests"}}}"#;
    let script = Script::play([
        Answer::json(429, limit).before_the_body(),
        Answer::full(400, "text/plain", "too large").before_the_body(),
    ])
    .await;
    let body = Body::from(vec![0; 20_000_000]);
    let client = client(&script, &clock());
    let error = client.call(uploading(), json!({}), Some(body)).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/upload not accepted: too large (status 400, request request-400, sent 2 times)");
}
