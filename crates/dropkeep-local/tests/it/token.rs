use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, authorize_url, http, rpc, rpc_as, token};

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

/// A verifier and its S256 challenge (RFC 7636, appendix B).
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const REDIRECT: &str = "http://localhost:5000/back";

/// A code for these parameters of the authorize URL.
fn code(dropbox: &LocalDropbox, parameters: &[(&str, &str)]) -> String {
    let parameters = [&[("response_type", "code")], parameters].concat();
    dropbox.approve(&authorize_url(dropbox, &parameters)).unwrap().code().unwrap()
}

/// Exchanges a code with the app's secret and these further parameters.
async fn exchange(dropbox: &LocalDropbox, code: &str, more: &[(&str, &str)]) -> Answer {
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", &key)];
    let form = [&form[..], &[("client_secret", &secret)], more].concat();
    token(dropbox, &form).await
}

/// The error and its description.
fn refused(answer: &Answer) -> (String, String) {
    assert_eq!((answer.status, answer.header("content-type")), (400, "application/json"));
    let text = |field: &str| answer.json()[field].as_str().unwrap_or_default().to_owned();
    (text("error"), text("error_description"))
}

fn invalid_grant(description: &str) -> (String, String) {
    ("invalid_grant".to_owned(), description.to_owned())
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let used = code(&dropbox, &[]);
    assert_eq!(exchange(&dropbox, &used, &[]).await.status, 200);
    let gone = invalid_grant("code doesn't exist or has expired");
    assert_eq!(refused(&exchange(&dropbox, &used, &[]).await), gone);
    assert_eq!(refused(&exchange(&dropbox, "never", &[]).await), gone);
    let (late, very_late) = (code(&dropbox, &[]), code(&dropbox, &[]));
    dropbox.clock().advance(Duration::from_secs(600));
    let recent = invalid_grant("code has expired (within the last hour)");
    assert_eq!(refused(&exchange(&dropbox, &late, &[]).await), recent);
    dropbox.clock().advance(Duration::from_secs(3600));
    assert_eq!(refused(&exchange(&dropbox, &very_late, &[]).await), gone);
}

#[tokio::test]
async fn the_redirect_uri_must_be_repeated() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let with = code(&dropbox, &[("redirect_uri", REDIRECT)]);
    let mismatch = invalid_grant("redirect_uri mismatch");
    assert_eq!(refused(&exchange(&dropbox, &with, &[]).await), mismatch);
    let without = code(&dropbox, &[]);
    let more = [("redirect_uri", REDIRECT)];
    assert_eq!(refused(&exchange(&dropbox, &without, &more).await), mismatch);
    let right = code(&dropbox, &[("redirect_uri", REDIRECT)]);
    assert_eq!(exchange(&dropbox, &right, &more).await.status, 200);
}

#[tokio::test]
async fn pkce_stands_in_for_the_secret_and_is_checked_beside_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let key = dropbox.app_key();
    let s256 = [("code_challenge", CHALLENGE), ("code_challenge_method", "S256")];
    let offline = [&s256[..], &[("token_access_type", "offline")]].concat();
    let public = async |code: &str, verifier: &str| {
        let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", &key)];
        token(&dropbox, &[&form[..], &[("code_verifier", verifier)]].concat()).await
    };
    let tokens = public(&code(&dropbox, &offline), VERIFIER).await.json();
    let refresh_token = tokens["refresh_token"].as_str().unwrap();
    let form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    let refreshed = token(&dropbox, &[&form[..], &[("client_id", &key)]].concat()).await;
    assert_eq!(refreshed.status, 200, "a public client refreshes without a secret");

    let plain = code(&dropbox, &[("code_challenge", VERIFIER)]);
    assert_eq!(public(&plain, VERIFIER).await.status, 200);
    let wrong = invalid_grant("invalid code verifier");
    assert_eq!(refused(&public(&code(&dropbox, &s256), CHALLENGE).await), wrong);
    assert_eq!(refused(&exchange(&dropbox, &code(&dropbox, &s256), &[]).await), wrong);
    let verifier = [("code_verifier", VERIFIER)];
    assert_eq!(refused(&exchange(&dropbox, &code(&dropbox, &[]), &verifier).await), wrong);
    assert_eq!(exchange(&dropbox, &code(&dropbox, &s256), &verifier).await.status, 200);
    let client = "invalid_client: Invalid client_id or client_secret";
    let refusal = refused(&public(&code(&dropbox, &[]), VERIFIER).await);
    assert_eq!(refusal, (client.to_owned(), String::new()));
}

#[tokio::test]
async fn the_client_proves_itself_in_the_form_the_query_or_the_header() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let refresh_token = dropbox.refresh_token();
    let query = format!(
        "grant_type=refresh_token&refresh_token={refresh_token}&client_id={key}&client_secret={secret}"
    );
    // As the JavaScript SDK: everything in the query, an empty body, the type of JSON.
    let answer = http()
        .post(format!("{}/oauth2/token?{query}", dropbox.endpoint()))
        .header("Content-Type", "application/json")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    // As the Java and Rust SDKs: a parameter twice.
    let answer = http()
        .post(format!("{}/1/oauth2/token?{query}", dropbox.endpoint()))
        .body(query.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    let answer = http()
        .post(format!("{}/oauth2/token", dropbox.endpoint()))
        .basic_auth(&key, Some(&secret))
        .body(format!("grant_type=refresh_token&refresh_token={refresh_token}"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    let conflicting = token(&dropbox, &[("client_id", &key), ("client_id", "other")]).await;
    assert_eq!(refused(&conflicting).0, "invalid_request");
}

#[tokio::test]
async fn each_wrong_token_request_has_its_error() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let (known, unknown) = (dropbox.refresh_token(), "u".repeat(64));
    let client = "invalid_client: Invalid client_id or client_secret";
    let ask = async |grant: &str, token_text: &str, (key, secret): (&str, &str), scope: &str| {
        let form = [("grant_type", grant), ("refresh_token", token_text), ("client_id", key)];
        let form = [&form[..], &[("client_secret", secret), ("scope", scope)]].concat();
        refused(&token(&dropbox, &form).await)
    };
    let app = (key.as_str(), secret.as_str());
    assert_eq!(ask("refresh_token", &known, (&key, "wrong"), "").await.0, client);
    assert_eq!(ask("refresh_token", &known, ("wrong", &secret), "").await.0, client);
    assert_eq!(ask("password", &known, app, "").await.0, "unsupported_grant_type");
    assert_eq!(ask("", &known, app, "").await.0, "invalid_request");
    assert_eq!(ask("refresh_token", "", app, "").await.0, "invalid_request");
    assert_eq!(
        ask("refresh_token", "short", app, "").await,
        invalid_grant("refresh token is malformed")
    );
    assert_eq!(
        ask("refresh_token", &unknown, app, "").await,
        invalid_grant("refresh token is invalid or revoked")
    );
    assert_eq!(ask("refresh_token", &known, app, "members.read").await.0, "invalid_scope");
}

#[tokio::test]
async fn the_access_type_decides_which_tokens_there_are() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (kind, refreshes, expires) in
        [("offline", true, true), ("online", false, true), ("legacy", false, false)]
    {
        let code = code(&dropbox, &[("token_access_type", kind), ("scope", "account_info.read")]);
        let tokens = exchange(&dropbox, &code, &[]).await.json();
        assert_eq!(tokens["scope"], json!("account_info.read"), "{kind}");
        assert_eq!(tokens.get("refresh_token").is_some(), refreshes, "{kind}");
        assert_eq!(tokens.get("expires_in").is_some(), expires, "{kind}");
        assert!(tokens["uid"].is_string() && tokens["account_id"].is_string());
    }
}

#[tokio::test]
async fn scopes_granted_before_can_be_included() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.disconnect_app();
    let first = code(&dropbox, &[("scope", "files.metadata.read")]);
    exchange(&dropbox, &first, &[]).await;
    let parameters = [("scope", "account_info.read"), ("include_granted_scopes", "user")];
    let second = code(&dropbox, &parameters);
    let tokens = exchange(&dropbox, &second, &[]).await.json();
    assert_eq!(tokens["scope"], json!("account_info.read files.metadata.read"));
}

#[tokio::test]
async fn a_code_works_once_however_many_try_at_the_same_time() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let code = code(&dropbox, &[("token_access_type", "offline")]);
    let tries =
        futures_util::future::join_all((0..64).map(|_| exchange(&dropbox, &code, &[]))).await;
    let (won, lost): (Vec<_>, Vec<_>) = tries.iter().partition(|answer| answer.status == 200);
    assert_eq!((won.len(), lost.len()), (1, 63));
    assert!(lost.iter().all(|answer| answer.json()["error"] == "invalid_grant"));
}

#[tokio::test]
async fn a_code_and_a_refresh_token_belong_to_their_app() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.register_app("otherkey", "othersecret");
    let code = code(&dropbox, &[("token_access_type", "offline")]);
    let other = [("client_id", "otherkey"), ("client_secret", "othersecret")];
    let stolen = [("grant_type", "authorization_code"), ("code", &code)];
    let refused = token(&dropbox, &[other, stolen].concat()).await;
    assert_eq!(
        (refused.status, refused.json()),
        (
            400,
            json!({"error": "invalid_grant", "error_description": "code doesn't exist or has expired"})
        )
    );
    let tokens = exchange(&dropbox, &code, &[]).await.json();
    let refresh_token = tokens["refresh_token"].as_str().expect("still the owner's");
    let stolen = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    let secret = dropbox.app_secret();
    let refused = token(&dropbox, &[other, stolen].concat()).await;
    assert_eq!(refused.json()["error_description"], "refresh token is invalid or revoked");
    let wrong = [("client_id", "otherkey"), ("client_secret", &secret)];
    let refused = token(&dropbox, &[wrong, stolen].concat()).await;
    assert_eq!(refused.json()["error"], "invalid_client: Invalid client_id or client_secret");
}

#[tokio::test]
async fn a_secret_given_twice_is_the_same_and_a_blank_scope_is_none() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let refresh = async |more: &str| {
        let form =
            format!("grant_type=refresh_token&refresh_token={}{more}", dropbox.refresh_token());
        let request = http()
            .post(format!("{}/oauth2/token", dropbox.endpoint()))
            .basic_auth(dropbox.app_key(), Some(dropbox.app_secret()))
            .body(form);
        Answer::read(request.send().await.unwrap()).await
    };
    assert_eq!(refresh(&format!("&client_secret={}", dropbox.app_secret())).await.status, 200);
    let other = refresh("&client_secret=another").await;
    assert_eq!(other.json()["error"], "invalid_client: Invalid client_id or client_secret");
    assert_eq!(refresh("&scope=%20").await.json()["error"], "invalid_scope");
}
