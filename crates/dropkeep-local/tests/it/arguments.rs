use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{post, rpc};

/// What Dropbox says about an argument, after the name of the function.
async fn refusal(dropbox: &LocalDropbox, route: &str, arg: Value) -> String {
    let answer = rpc(dropbox, route, arg).await;
    assert_eq!((answer.status, answer.header("content-type")), (400, "text/plain; charset=utf-8"));
    let prefix = format!("Error in call to API function \"{route}\": request body: ");
    answer.text.strip_prefix(&prefix).unwrap_or_else(|| panic!("{answer:?}")).to_owned()
}

#[tokio::test]
async fn a_wrong_argument_is_refused_in_dropboxs_words() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let account = "users/get_account";
    let batch = "users/get_account_batch";
    let features = "users/features/get_values";
    for (route, arg, expected) in [
        ("check/user", json!({"pat": 1}), "unknown field 'pat'"),
        ("check/user", json!([]), "expected object, got list"),
        ("check/user", json!({"query": 5}), "query: '5' expected to be a string, got integer"),
        ("check/user", json!({"query": null}), "query: 'None' expected to be a string, got null"),
        (account, json!({}), "missing required field 'account_id'"),
        (
            account,
            json!({"account_id": "x"}),
            "account_id: 'x' must be at least 40 characters, got 1",
        ),
        (
            account,
            json!({"account_id": "y".repeat(41)}),
            "account_id: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' must be at most 40 characters, got 41",
        ),
        (batch, json!({"account_ids": []}), "account_ids: [] has fewer than 1 items"),
        (batch, json!({"account_ids": "x"}), "account_ids: expected list, got string"),
        (features, json!({"features": ["nope"]}), "features: unknown tag 'nope'"),
        (
            features,
            json!({"features": ["other"]}),
            "features: unexpected use of the catch-all tag 'other'",
        ),
        (features, json!({"features": [{}]}), "features: missing '.tag' key"),
        (features, json!({"features": [{".tag": 1}]}), "features: tag must be string, got integer"),
        (
            features,
            json!({"features": [{".tag": "file_locking", "x": 1}]}),
            "features: unexpected key 'x'",
        ),
        (features, json!({"features": [7]}), "features: expected string or object, got integer"),
        ("users/get_space_usage", json!({}), "expected null, got value"),
    ] {
        assert_eq!(refusal(&dropbox, route, arg).await, expected);
    }
}

#[tokio::test]
async fn both_forms_of_a_union_are_read_with_the_tag_anywhere() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg =
        json!({"features": ["file_locking", {"paper_as_files": null, ".tag": "paper_as_files"}]});
    let answer = rpc(&dropbox, "users/features/get_values", arg).await;
    insta::assert_snapshot!(answer.text, @r#"{"values": [{".tag": "file_locking", "file_locking": {".tag": "enabled", "enabled": false}}, {".tag": "paper_as_files", "paper_as_files": {".tag": "enabled", "enabled": true}}]}"#);
    let answer = rpc(&dropbox, "users/features/get_values", json!({"features": []})).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.json()["error"], json!({".tag": "empty_features_list"}));
    let summary = answer.json()["error_summary"].as_str().unwrap().to_owned();
    assert_eq!(summary.trim_end_matches('.'), "empty_features_list/");
}

#[tokio::test]
async fn a_route_without_argument_takes_null_or_nothing() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let auth = ("Authorization", bearer.as_str());
    let json = ("Content-Type", "application/json");
    let route = "users/get_space_usage";
    assert_eq!(post(&dropbox, route, &[auth], "").await.status, 200);
    assert_eq!(post(&dropbox, route, &[auth, json], "null").await.status, 200);
    let refused = post(&dropbox, route, &[auth, json], "").await;
    insta::assert_snapshot!(refused.text, @r#"Error in call to API function "users/get_space_usage": request body: could not decode input as JSON"#);
    for accepted in ["application/json; charset=utf-8", "text/plain; charset=dropbox-cors-hack"] {
        let answer = post(&dropbox, route, &[auth, ("Content-Type", accepted)], "null").await;
        assert_eq!(answer.status, 200, "{accepted}");
    }
}

#[tokio::test]
async fn a_wrong_content_type_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let answer = post(&dropbox, "check/user", &[("Authorization", &bearer), form], "{}").await;
    assert_eq!(answer.status, 400);
    insta::assert_snapshot!(answer.text, @r#"Error in call to API function "check/user": Bad HTTP "Content-Type" header: "application/x-www-form-urlencoded".  Expecting one of "application/json", "application/json; charset=utf-8", "text/plain; charset=dropbox-cors-hack"."#);
}

#[tokio::test]
async fn what_is_not_json_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    for body in ["{", "{\"query\": \"x\"} trailing", "query=x"] {
        let answer = post(&dropbox, "check/user", &headers, body).await;
        assert_eq!(
            answer.text,
            "Error in call to API function \"check/user\": request body: could not decode input \
             as JSON"
        );
    }
}

#[tokio::test]
async fn text_beyond_ascii_comes_back_escaped_and_whole() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = rpc(&dropbox, "check/user", json!({"query": "ñ 漢 😀 \u{7f}"})).await;
    assert_eq!(answer.text, r#"{"result": "\u00f1 \u6f22 \ud83d\ude00 \u007f"}"#);
    assert_eq!(answer.json()["result"], json!("ñ 漢 😀 \u{7f}"));
}

#[tokio::test]
async fn functions_that_do_not_exist_and_those_not_yet_here_are_told_apart() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = rpc(&dropbox, "files/uplaod", json!({})).await;
    assert_eq!(
        (answer.status, answer.text.as_str()),
        (400, "Unknown API function: \"files/uplaod\"")
    );
    let answer = rpc(&dropbox, "team/reports/get_storage", json!({})).await;
    assert_eq!(answer.status, 501);
    assert!(answer.text.contains("team/reports/get_storage"), "{answer:?}");
}
