//! Each kind of answer becomes its own kind of error, which says what happened.

use std::error::Error as _;

use dropkeep_api::error::Denial;
use dropkeep_api::{Error, common};
use serde_json::{Value, json};

use super::{Answer, Script, client, clock, reading};

async fn failure(answer: Answer) -> Error<Value> {
    let script = Script::play([answer]).await;
    client(&script, &clock()).call(reading(), json!({"path": "/a"}), None).await.unwrap_err()
}

#[tokio::test]
async fn a_bad_request_says_what_dropbox_says() {
    let text = "Error in call to API function \"files/get_metadata\": request body: path: bad";
    let error = failure(Answer::full(400, "text/plain; charset=utf-8", text)).await;
    insta::assert_snapshot!(error, @"files/get_metadata not accepted: request body: path: bad (status 400, request request-400)");
    assert!(matches!(error, Error::BadRequest { .. }));
}

#[tokio::test]
async fn an_error_of_the_route_keeps_all_that_came() {
    let text = r#"{"error_summary":"path/not_found/...","error":{".tag":"path","path":{".tag":"not_found"}},
        "user_message":{"text":"It is gone","locale":"en"}}"#;
    let error = failure(Answer::json(409, text)).await;
    insta::assert_snapshot!(error, @"files/get_metadata refused: path/not_found (status 409, request request-409)");
    assert_eq!(error.api().unwrap()["path"][".tag"], "not_found");
    assert_eq!(error.summary(), Some("path/not_found"));
    assert_eq!(error.request_id(), Some("request-409"));
    let message = error.user_message().unwrap();
    assert_eq!((message.text.as_str(), message.locale.as_deref()), ("It is gone", Some("en")));
}

#[tokio::test]
async fn a_path_root_that_is_gone_is_told_with_the_right_one() {
    let text = r#"{"error_summary":"invalid_root/","error":{".tag":"invalid_root","invalid_root":
        {".tag":"user","root_namespace_id":"1","home_namespace_id":"2"}}}"#;
    let error = failure(Answer::json(422, text)).await;
    insta::assert_snapshot!(error, @"files/get_metadata denied: the path root is not the user's (any more) (status 422, request request-422)");
    let Error::Denied { reason: Denial::PathRoot(error), .. } = error else { panic!("{error:?}") };
    assert!(matches!(error, common::PathRootError::InvalidRoot(_)));
}

#[tokio::test]
async fn an_account_without_the_feature_is_denied() {
    let text =
        r#"{"error":{".tag":"invalid_account_type","invalid_account_type":{".tag":"feature"}}}"#;
    insta::assert_snapshot!(failure(Answer::json(403, text)).await, @"files/get_metadata denied: this kind of account does not have the feature (status 403, request request-403)");
}

#[tokio::test]
async fn the_page_of_a_proxy_is_told_from_an_answer() {
    let page = "<html><body>Sign in to the Wi-Fi</body></html>";
    for status in [200, 302, 401, 403, 404, 407, 409] {
        let error = failure(Answer::full(status, "text/html; charset=utf-8", page)).await;
        assert!(matches!(error, Error::Transport { .. }), "{status}: {error:?}");
        assert_eq!(error.status().unwrap(), status);
        insta::allow_duplicates! {
            insta::assert_snapshot!(error.source().unwrap(), @"something other than Dropbox answered (text/html where JSON was expected)");
        }
    }
}

#[tokio::test]
async fn an_answer_of_another_shape_is_nonsense() {
    let error = failure(Answer::json(200, "{\"name\":")).await;
    insta::assert_snapshot!(format!("{error}: {}", error.source().unwrap()), @"files/get_metadata got no usable answer (status 200, request request-200): the answer does not make sense: not JSON");
}

#[tokio::test]
async fn a_server_in_trouble_is_told_with_its_wait() {
    let script =
        Script::play([Answer::full(503, "text/plain", "").header("Retry-After", "7")]).await;
    let client = client(&script, &clock());
    let error = client.call(super::writing(), json!({}), None).await.unwrap_err();
    insta::assert_snapshot!(error, @"files/move_v2 failed at Dropbox (status 503, request request-503, retry after 7 s)");
}
