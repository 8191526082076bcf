//! A token the server refuses is replaced once, and only once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dropkeep_api::error::Denial;
use dropkeep_api::{Body, Error, auth};
use dropkeep_auth::{AccessToken, TokenError, TokenSource};
use futures_util::future::BoxFuture;
use serde_json::json;

use super::{Answer, Script, builder, client, clock, reading, uploading};

const EXPIRED: &str =
    r#"{"error_summary":"expired_access_token/..","error":{".tag":"expired_access_token"}}"#;

/// `token-0`, and after each replacement the next.
#[derive(Debug, Default)]
struct Numbered(AtomicUsize);

impl TokenSource for Numbered {
    fn cached(&self) -> Option<AccessToken> {
        let number = self.0.load(Ordering::Relaxed);
        Some(AccessToken::unexpiring(format!("token-{number}")).unwrap())
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        unreachable!("a token is always cached")
    }

    fn replace<'a>(
        &'a self,
        rejected: &'a AccessToken,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(async move {
            assert_eq!(Some(rejected), self.cached().as_ref());
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(self.cached().unwrap())
        })
    }
}

async fn check(refusal: Answer) {
    let script = Script::play([refusal, Answer::json(200, r#"{"name":"a"}"#)]).await;
    let tokens = Arc::new(Numbered::default());
    let client = builder(&script, &clock()).token_source(tokens).build().unwrap();
    let result = client.call(uploading(), json!({"path": "/a"}), Some(Body::from("abc"))).await;
    assert_eq!(result.unwrap()["name"], "a");
    let received = script.received();
    assert_eq!(received[0].header("authorization"), Some("Bearer token-0"));
    assert_eq!(received[1].header("authorization"), Some("Bearer token-1"));
    assert_eq!(received[1].body, b"abc");
}

#[tokio::test]
async fn an_expired_token_is_replaced_and_the_call_repeated() {
    check(Answer::json(401, EXPIRED)).await;
}

#[tokio::test]
async fn an_invalid_token_is_replaced_too() {
    check(Answer::json(401, r#"{"error":{".tag":"invalid_access_token"}}"#)).await;
}

#[tokio::test]
async fn the_disguise_of_the_content_host_is_seen_through() {
    let disguised = |inner: &str| {
        let text = json!({
            "error": {".tag": "other"},
            "error_summary": "other/...",
            "user_message": {"text": inner, "locale": "en"},
        });
        Answer::json(401, &text.to_string())
    };
    check(disguised(EXPIRED)).await;
    check(disguised(r#"{".tag":"expired_access_token"}"#)).await;
    check(disguised(r#"{"error":{".tag":"invalid_access_token"}}"#)).await;
}

#[tokio::test]
async fn a_disguise_that_hides_nothing_is_shown_as_it_came() {
    let text = r#"{"error":{".tag":"other"},"user_message":{"text":"Try later"}}"#;
    let script = Script::play([Answer::json(401, text)]).await;
    let client = builder(&script, &clock()).token_source(Arc::new(Numbered::default()));
    let error = client.build().unwrap().call(reading(), json!({}), None).await.unwrap_err();
    assert_eq!(error.user_message().unwrap().text, "Try later");
    assert!(matches!(error, Error::Denied { reason: Denial::Auth(auth::AuthError::Other(_)), .. }));
}

#[tokio::test]
async fn a_token_that_expires_twice_is_an_error_and_no_loop() {
    let script = Script::play([Answer::json(401, EXPIRED), Answer::json(401, EXPIRED)]).await;
    let tokens = Arc::new(Numbered::default());
    let client = builder(&script, &clock()).token_source(Arc::clone(&tokens) as _).build().unwrap();
    let error = client.call(reading(), json!({"path": "/a"}), None).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/get_metadata denied: the access token has expired (status 401, request request-401, sent 2 times)");
    assert_eq!(tokens.0.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_given_token_that_expired_is_reported_as_such() {
    let script = Script::play([Answer::json(401, EXPIRED)]).await;
    let client = client(&script, &clock());
    let error = client.call(reading(), json!({"path": "/a"}), None).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/get_metadata denied: the access token has expired (status 401, request request-401)");
}

#[tokio::test]
async fn a_body_that_was_begun_is_not_sent_again_but_the_next_call_has_another_token() {
    let script = Script::play([Answer::json(401, EXPIRED), Answer::json(200, "{}")]).await;
    let client = builder(&script, &clock()).token_source(Arc::new(Numbered::default()));
    let client = client.build().unwrap();
    let once = || Body::once(futures_util::stream::iter([Ok("abc".into())]));
    let argument = || json!({"path": "/a"});
    let error = client.call(uploading(), argument(), Some(once())).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    client.call(uploading(), argument(), Some(once())).await.unwrap();
    let received = script.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[1].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn a_missing_scope_is_named_and_nothing_is_repeated() {
    let text = r#"{"error_summary":"missing_scope/.",
        "error":{".tag":"missing_scope","required_scope":"files.metadata.read"}}"#;
    let script = Script::play([Answer::json(401, text)]).await;
    let error = client(&script, &clock()).call(reading(), json!({}), None).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/get_metadata denied: the access token lacks the scope `files.metadata.read` (status 401, request request-401)");
}
