use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{rpc, token};

#[tokio::test]
async fn the_ready_made_account_is_shown() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = rpc(&dropbox, "users/get_current_account", Value::Null).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("x-dropbox-request-id").len(), 32);
    assert_eq!(answer.json()["account_id"], json!(dropbox.account_id()));
    assert_eq!(dropbox.account_id().len(), 40);
    let root = &answer.json()["root_info"];
    assert_eq!(root["root_namespace_id"], root["home_namespace_id"]);
}

#[tokio::test]
async fn an_access_token_expires_after_four_hours_and_is_refreshed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.clock().advance(Duration::from_secs(4 * 3600));
    let answer = rpc(&dropbox, "check/user", json!({"query": "x"})).await;
    assert_eq!(answer.status, 401);
    assert_eq!(answer.header("www-authenticate"), "Dropbox-API");
    assert_eq!(answer.json()["error"], json!({".tag": "expired_access_token"}));
    let refreshed = token(
        &dropbox,
        &[
            ("grant_type", "refresh_token"),
            ("refresh_token", &dropbox.refresh_token()),
            ("client_id", &dropbox.app_key()),
            ("client_secret", &dropbox.app_secret()),
        ],
    )
    .await;
    assert_eq!(refreshed.status, 200, "{refreshed:?}");
    let fields: Vec<_> = refreshed.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(fields, ["token_type", "expires_in", "access_token"]);
}
