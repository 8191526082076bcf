use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{rpc, rpc_as, token};

#[tokio::test]
async fn a_code_becomes_tokens_that_revoking_kills() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = format!(
        "{}/oauth2/authorize?client_id={}&response_type=code&token_access_type=offline",
        dropbox.endpoint(),
        dropbox.app_key()
    );
    let code = dropbox.approve(&url).unwrap().code().unwrap();
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("client_id", &dropbox.app_key()),
        ("client_secret", &dropbox.app_secret()),
    ];
    let tokens = token(&dropbox, &form).await;
    assert_eq!(tokens.status, 200, "{tokens:?}");
    let tokens = tokens.json();
    assert_eq!(tokens["expires_in"], json!(14400));
    let access = tokens["access_token"].as_str().unwrap();
    assert_eq!(rpc_as(&dropbox, access, "auth/token/revoke", Value::Null).await.text, "null");
    let dead = rpc_as(&dropbox, access, "check/user", json!({})).await;
    assert_eq!(dead.json()["error"][".tag"], json!("invalid_access_token"));
    let refresh = token(
        &dropbox,
        &[
            ("grant_type", "refresh_token"),
            ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
            ("client_id", &dropbox.app_key()),
            ("client_secret", &dropbox.app_secret()),
        ],
    )
    .await;
    assert_eq!(
        refresh.json(),
        json!({"error": "invalid_grant",
            "error_description": "refresh token is invalid or revoked"})
    );
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 200);
}
