use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, authorize_url, post, rpc, rpc_as, token};

const JSON: (&str, &str) = ("Content-Type", "application/json");

/// Calls `check/user` with these headers.
async fn check(dropbox: &LocalDropbox, headers: &[(&str, &str)]) -> Answer {
    let headers: Vec<_> = headers.iter().copied().chain([JSON]).collect();
    post(dropbox, "check/user", &headers, "{}").await
}

#[tokio::test]
async fn a_missing_or_unreadable_authorization_is_a_400() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let missing = check(&dropbox, &[]).await;
    assert_eq!(missing.status, 400);
    insta::assert_snapshot!(missing.text, @r#"Error in call to API function "check/user": Must provide HTTP header "Authorization" or URL parameter "authorization"."#);
    let bare = check(&dropbox, &[("Authorization", "Bearer")]).await;
    insta::assert_snapshot!(bare.text, @r#"Error in call to API function "check/user": Invalid authorization value in HTTP header "Authorization": "Bearer".  Expecting "Bearer <oauth2-access-token>"."#);
    let basic = check(&dropbox, &[("Authorization", "Basic c2VjcmV0")]).await;
    assert_eq!(basic.status, 400);
    assert!(!basic.text.contains("c2VjcmV0"), "the credentials are not repeated: {basic:?}");
}

#[tokio::test]
async fn an_unknown_token_is_a_401() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for unknown in ["garbage", "sl.u.AAAA"] {
        let answer = rpc_as(&dropbox, unknown, "check/user", json!({})).await;
        assert_eq!((answer.status, answer.header("content-type")), (401, "application/json"));
        assert_eq!(answer.json()["error"], json!({".tag": "invalid_access_token"}));
    }
}

#[tokio::test]
async fn the_token_may_come_in_the_url() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let route = format!("check/user?authorization=Bearer%20{}", dropbox.access_token());
    let hack = ("Content-Type", "text/plain; charset=dropbox-cors-hack");
    let answer = post(&dropbox, &route, &[hack], r#"{"query": "x"}"#).await;
    assert_eq!(answer.text, r#"{"result": "x"}"#);
}

#[tokio::test]
async fn a_token_without_the_scope_is_told_which() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let narrowed = token(
        &dropbox,
        &[
            ("grant_type", "refresh_token"),
            ("refresh_token", &dropbox.refresh_token()),
            ("client_id", &dropbox.app_key()),
            ("client_secret", &dropbox.app_secret()),
            ("scope", "files.metadata.read"),
        ],
    )
    .await
    .json();
    assert_eq!(narrowed["scope"], json!("files.metadata.read"));
    let narrowed = narrowed["access_token"].as_str().unwrap();
    let answer = rpc_as(&dropbox, narrowed, "users/get_current_account", Value::Null).await;
    assert_eq!(answer.status, 401);
    assert_eq!(
        answer.json()["error"],
        json!({".tag": "missing_scope", "required_scope": "account_info.read"})
    );
    assert!(answer.json()["error_summary"].as_str().unwrap().starts_with("missing_scope/"));
}

#[tokio::test]
async fn an_app_without_the_scope_is_told_in_a_400() {
    let dropbox = LocalDropbox::builder().scopes(["files.metadata.read"]).start().await.unwrap();
    let answer = rpc(&dropbox, "users/get_current_account", Value::Null).await;
    assert_eq!(answer.status, 400);
    let text = answer.text.split_once("(ID: ").unwrap();
    let rest = text.1.trim_start_matches(|character: char| character.is_ascii_digit());
    insta::assert_snapshot!(format!("{}(ID: N{rest}", text.0), @r#"Error in call to API function "users/get_current_account": Your app (ID: N) is not permitted to access this endpoint because it does not have the required scope 'account_info.read'. The owner of the app can enable the scope for the app using the Permissions tab on the App Console."#);
}

#[tokio::test]
async fn app_authentication_is_for_app_routes() {
    use base64::Engine as _;
    let dropbox = LocalDropbox::start().await.unwrap();
    let basic = |secret: &str| {
        let pair = format!("{}:{secret}", dropbox.app_key());
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
    };
    let right = basic(&dropbox.app_secret());
    let answer =
        post(&dropbox, "check/app", &[("Authorization", &right), JSON], r#"{"query": "x"}"#).await;
    assert_eq!(answer.text, r#"{"result": "x"}"#);
    let wrong = basic("wrong");
    let answer = post(&dropbox, "check/app", &[("Authorization", &wrong), JSON], "{}").await;
    assert_eq!(answer.status, 401);
    assert_eq!(rpc(&dropbox, "check/app", json!({})).await.status, 400);
}

#[tokio::test]
async fn team_headers_do_not_go_with_a_users_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let bearer = format!("Bearer {}", dropbox.access_token());
    for header in ["Dropbox-API-Select-User", "Dropbox-API-Select-Admin"] {
        let headers = [("Authorization", bearer.as_str()), (header, "dbmid:x")];
        let answer = check(&dropbox, &headers).await;
        assert_eq!(answer.status, 400);
        assert!(answer.text.contains(header), "{answer:?}");
    }
}

#[tokio::test]
async fn the_path_root_is_the_accounts_own_namespace() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let own = rpc(&dropbox, "users/get_current_account", Value::Null).await.json()["root_info"]
        ["root_namespace_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let root = async |value: &str| {
        let path_root = ("Dropbox-API-Path-Root", value);
        check(&dropbox, &[("Authorization", &bearer), path_root]).await
    };
    for accepted in [
        json!({".tag": "home"}),
        json!("home"),
        json!({".tag": "root", "root": own}),
        json!({"namespace_id": own, ".tag": "namespace_id"}),
    ] {
        assert_eq!(root(&accepted.to_string()).await.status, 200, "{accepted}");
    }
    let other = root(r#"{".tag": "root", "root": "1"}"#).await;
    assert_eq!((other.status, other.header("content-type")), (422, "application/json"));
    assert_eq!(
        other.json()["error"],
        json!({".tag": "invalid_root", "invalid_root":
            {".tag": "user", "root_namespace_id": own, "home_namespace_id": own}})
    );
    let other = root(r#"{".tag": "namespace_id", "namespace_id": "1"}"#).await;
    assert_eq!((other.status, &other.json()["error"]), (422, &json!({".tag": "no_permission"})));
    let text = root("{").await.text;
    insta::assert_snapshot!(text, @r#"Error in call to API function "check/user": HTTP header "Dropbox-API-Path-Root": could not decode input as JSON"#);
}

#[tokio::test]
async fn disconnecting_the_app_kills_every_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = authorize_url(&dropbox, &[("response_type", "code")]);
    assert!(dropbox.approve(&url).is_ok());
    dropbox.disconnect_app();
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 401);
}
