//! What is sent again, and what is not.

use std::time::Duration;

use dropkeep_api::error::TransportError;
use dropkeep_api::{Body, Error, RetryPolicy, Route};
use dropkeep_auth::Clock as _;
use serde_json::json;

use super::{Answer, Script, builder, client, clock, given, reading, uploading, writing};

const BUSY: &str =
    r#"{"error_summary":"too_many_requests/..","error":{"reason":{".tag":"too_many_requests"}}}"#;

fn done() -> Answer {
    Answer::json(200, "{}")
}

/// Plays `trouble` and then a success, and says whether the call got as far as that.
async fn survives(route: &'static Route, trouble: Answer) -> bool {
    let script = Script::play([trouble]).await;
    let outcome = client(&script, &clock()).call(route, json!({}), None).await;
    // The script is over after the trouble: whoever asks again is told 418.
    assert!(outcome.is_err());
    script.received().len() == 2
}

#[tokio::test]
async fn a_refusal_is_repeated_whatever_the_route() {
    assert!(survives(writing(), Answer::json(429, BUSY)).await);
    assert!(survives(writing(), Answer::full(429, "text/plain", "slow down")).await);
    let contention = r#"{"error_summary":"to/too_many_write_operations/.","error":{".tag":"x"}}"#;
    assert!(survives(writing(), Answer::json(409, contention)).await);
}

#[tokio::test]
async fn an_unknown_outcome_is_repeated_for_an_idempotent_route_only() {
    for trouble in [
        Answer::full(500, "text/plain", "oops"),
        Answer::full(503, "text/html", "<html>").header("Retry-After", "1"),
        Answer::HangUp,
        done().cut_after(1),
    ] {
        assert!(survives(reading(), trouble.clone()).await);
        assert!(!survives(writing(), trouble).await);
    }
}

#[tokio::test]
async fn a_verdict_is_not_repeated() {
    for trouble in [
        Answer::full(400, "text/plain", "bad"),
        Answer::json(403, r#"{"error":{".tag":"other"}}"#),
        Answer::json(409, r#"{"error_summary":"path/not_found/","error":{".tag":"path"}}"#),
        Answer::json(422, r#"{"error":{".tag":"no_permission"}}"#),
        Answer::full(200, "text/html", "<html>"),
    ] {
        assert!(!survives(reading(), trouble).await);
    }
}

#[tokio::test]
async fn rate_limits_for_a_minute_are_waited_out() {
    let answers = (0..6).map(|_| Answer::json(429, BUSY).header("Retry-After", "10"));
    let script = Script::play(answers.chain([done()])).await;
    let clock = clock();
    client(&script, &clock).call(writing(), json!({}), None).await.unwrap();
    let waited = clock.monotonic();
    assert!((60..90).contains(&waited.as_secs()), "{waited:?}");
}

#[tokio::test]
async fn the_header_counts_more_than_the_body() {
    let body = r#"{"error":{"reason":{".tag":"too_many_requests"},"retry_after":100}}"#;
    for (answer, seconds) in [
        (Answer::json(429, body).header("Retry-After", "20"), 20..22),
        (Answer::json(429, body), 100..102),
        (Answer::json(429, BUSY).header("Retry-After", "Thu, 01 Jan 1970 00:00:40 GMT"), 40..42),
    ] {
        let script = Script::play([answer, done()]).await;
        let clock = clock();
        client(&script, &clock).call(reading(), json!({}), None).await.unwrap();
        assert!(seconds.contains(&clock.monotonic().as_secs()), "{:?}", clock.monotonic());
    }
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_ends_the_call_at_once() {
    let script = Script::play([Answer::json(429, BUSY).header("Retry-After", "3000")]).await;
    let clock = clock();
    let error = client(&script, &clock).call(reading(), json!({}), None).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3000)));
    assert_eq!(clock.monotonic(), Duration::ZERO);
    insta::assert_snapshot!(error, @"files/get_metadata rate limited: too_many_requests (status 429, request request-429, retry after 3000 s)");
}

#[tokio::test]
async fn attempts_are_counted() {
    let script = Script::play((0..3).map(|_| Answer::full(500, "text/plain", ""))).await;
    let policy = RetryPolicy { max_attempts: 3, ..RetryPolicy::default() };
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).retry(policy);
    let error = client.build().unwrap().call(reading(), json!({}), None).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/get_metadata failed at Dropbox (status 500, request request-500, sent 3 times)");
}

#[tokio::test]
async fn a_connection_that_never_stood_is_tried_again_whatever_the_route() {
    let script = Script::play([]).await;
    let clock = clock();
    let endpoint = script.endpoint();
    let client = client(&script, &clock);
    drop(script);
    while tokio::net::TcpStream::connect(endpoint.trim_start_matches("http://")).await.is_ok() {
        tokio::task::yield_now().await;
    }
    let body = Body::once(futures_util::stream::iter([Ok("abc".into())]));
    for (route, body) in [(uploading(), Some(body)), (writing(), None)] {
        let error = client.call(route, json!({}), body).await.unwrap_err();
        assert_eq!(error.context().attempts, 10, "{route}");
        let Error::Transport { source, .. } = error else { panic!("{error:?}") };
        assert!(matches!(source, TransportError::Connect { .. }), "{source:?}");
    }
}

#[tokio::test]
async fn connections_are_reused() {
    let trouble = [Answer::json(429, BUSY), Answer::full(500, "text/plain", "oops")];
    let script = Script::play(trouble.into_iter().chain([done(), done(), done()])).await;
    let client = client(&script, &clock());
    for _ in 0..3 {
        client.clone().call(reading(), json!({}), None).await.unwrap();
    }
    assert_eq!(script.received().len(), 5);
    assert_eq!(script.connections(), 1);
}
