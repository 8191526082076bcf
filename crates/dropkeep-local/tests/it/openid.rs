//! Signing in with OpenID Connect: identity tokens, their keys, and `openid/userinfo`.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_local::LocalDropbox;
use ring::rsa::PublicKeyComponents;
use ring::signature::RSA_PKCS1_2048_8192_SHA256;
use serde_json::{Value, json};

use crate::support::{Answer, authorize_url, http, rpc, rpc_as, token};

/// The tokens for a code with these further parameters of the authorize URL.
async fn sign_in(dropbox: &LocalDropbox, parameters: &[(&str, &str)]) -> Value {
    let parameters = [&[("response_type", "code")], parameters].concat();
    let url = authorize_url(dropbox, &parameters);
    let code = dropbox.approve(&url).unwrap().code().unwrap();
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let grant = [("grant_type", "authorization_code"), ("code", &code)];
    let client = [("client_id", key.as_str()), ("client_secret", secret.as_str())];
    let answer = token(dropbox, &[grant, client].concat()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

async fn get(url: &str) -> Value {
    let answer = Answer::read(http().get(url).send().await.unwrap()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// The claims of a token whose signature a key of the key set confirms.
async fn verified(dropbox: &LocalDropbox, id_token: &str) -> Value {
    let found = get(&format!("{}/.well-known/openid-configuration", dropbox.endpoint())).await;
    assert_eq!(found["issuer"], json!(dropbox.endpoint()));
    let keys = get(found["jwks_uri"].as_str().unwrap()).await;
    let (signed, signature) = id_token.rsplit_once('.').unwrap();
    let (header, claims) = signed.split_once('.').unwrap();
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let part = |text: &str| serde_json::from_slice::<Value>(&bytes(text)).unwrap();
    let header = part(header);
    assert_eq!((&header["alg"], &header["typ"]), (&json!("RS256"), &json!("JWT")));
    let all = keys["keys"].as_array().unwrap();
    let key = all.iter().find(|key| key["kid"] == header["kid"]).unwrap();
    assert_eq!(
        (&key["kty"], &key["alg"], &key["use"]),
        (&json!("RSA"), &json!("RS256"), &json!("sig"))
    );
    let number = |name: &str| bytes(key[name].as_str().unwrap());
    let public = PublicKeyComponents { n: number("n"), e: number("e") };
    public.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &bytes(signature)).unwrap();
    part(claims)
}

#[tokio::test]
async fn an_identity_token_says_who_signed_in_and_to_which_request() {
    let time = "2026-01-02T03:04:05Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(time).start().await.unwrap();
    let asked = [("scope", "openid email profile"), ("nonce", "n-0S6_WzA2Mj")];
    let url = authorize_url(&dropbox, &[&[("response_type", "code")], &asked[..]].concat());
    let code = dropbox.approve(&url).unwrap().code().unwrap();
    dropbox.clock().advance(Duration::from_secs(60));
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let grant = [("grant_type", "authorization_code"), ("code", code.as_str())];
    let client = [("client_id", key.as_str()), ("client_secret", secret.as_str())];
    let tokens = token(&dropbox, &[grant, client].concat()).await.json();
    let at = time.as_second() + 60;
    assert_eq!(
        verified(&dropbox, tokens["id_token"].as_str().unwrap()).await,
        json!({
            "iss": dropbox.endpoint(),
            "sub": dropbox.account_id(),
            "aud": dropbox.app_key(),
            "iat": at,
            "auth_time": at,
            "exp": at + 3600,
            "nonce": "n-0S6_WzA2Mj",
            "email": "ada@example.com",
            "email_verified": true,
            "given_name": "Ada",
            "family_name": "Example",
        })
    );
}

#[tokio::test]
async fn claims_follow_the_scopes_in_the_token_and_in_userinfo() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (scope, expected) in [
        ("openid email", &["email", "email_verified"]),
        ("openid profile", &["given_name", "family_name"]),
    ] {
        let tokens = sign_in(&dropbox, &[("scope", scope)]).await;
        let claims = verified(&dropbox, tokens["id_token"].as_str().unwrap()).await;
        let access = tokens["access_token"].as_str().unwrap();
        let told = rpc_as(&dropbox, access, "openid/userinfo", json!({})).await.json();
        let mut names: Vec<_> = told.as_object().unwrap().keys().map(String::as_str).collect();
        names.retain(|name| !["iss", "sub"].contains(name));
        assert_eq!(names, expected, "{scope}");
        for (name, value) in told.as_object().unwrap() {
            assert_eq!(&claims[name], value, "{name}");
        }
        let extra = ["email", "given_name"].into_iter().filter(|name| !names.contains(name));
        assert!(extra.clone().all(|name| claims.get(name).is_none()), "{claims}");
        assert!(claims.get("nonce").is_none());
    }
}

#[tokio::test]
async fn openid_alone_signs_in_and_tells_nothing_more() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let tokens = sign_in(&dropbox, &[("scope", "openid")]).await;
    let claims = verified(&dropbox, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(claims["sub"], json!(dropbox.account_id()));
    let access = tokens["access_token"].as_str().unwrap();
    let refused = rpc_as(&dropbox, access, "openid/userinfo", json!({})).await;
    assert_eq!(refused.status, 409);
    assert_eq!(
        refused.json()["error"],
        json!({".tag": "openid_error", "openid_error": {".tag": "incorrect_openid_scopes"}})
    );
}

#[tokio::test]
async fn without_openid_nobody_is_told_of() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let tokens = sign_in(&dropbox, &[("scope", "email profile"), ("nonce", "1")]).await;
    assert!(tokens.get("id_token").is_none(), "{tokens}");
    let access = tokens["access_token"].as_str().unwrap();
    let refused = rpc_as(&dropbox, access, "openid/userinfo", json!({})).await;
    assert_eq!(refused.status, 401);
    assert_eq!(
        refused.json()["error"],
        json!({".tag": "missing_scope", "required_scope": "openid"})
    );
    // The scopes of OpenID Connect are not among those that come without being named.
    let all = sign_in(&dropbox, &[]).await;
    assert!(all.get("id_token").is_none(), "{all}");
    let scope = all["scope"].as_str().unwrap();
    assert!(!scope.split(' ').any(|scope| ["openid", "email", "profile"].contains(&scope)));
    assert_eq!(rpc(&dropbox, "openid/userinfo", json!({})).await.status, 200);
}

#[tokio::test]
async fn the_implicit_grant_signs_nobody_in() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let redirect = ("redirect_uri", "http://localhost:5000/back");
    let asked = [("response_type", "token"), redirect, ("scope", "openid email")];
    let refused = dropbox.approve(&authorize_url(&dropbox, &asked)).unwrap_err();
    assert_eq!(refused.reason, "scope: 'email' needs response_type=code");
    let hidden = [&asked[..2], &[("scope", "openid")]].concat();
    assert!(dropbox.approve(&authorize_url(&dropbox, &hidden)).is_err());
}

#[tokio::test]
async fn a_refresh_token_yields_no_identity_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let asked = [("scope", "openid email"), ("token_access_type", "offline")];
    let tokens = sign_in(&dropbox, &asked).await;
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let refresh = tokens["refresh_token"].as_str().unwrap();
    let grant = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
    let client = [("client_id", key.as_str()), ("client_secret", secret.as_str())];
    let again = token(&dropbox, &[grant, client].concat()).await;
    assert_eq!(again.status, 200);
    assert!(again.json().get("id_token").is_none());
}

#[tokio::test]
async fn dropboxs_own_names_are_told_to_those_who_asked_by_them() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = format!("{}/.well-known/openid-configuration", dropbox.endpoint());
    let request = http().get(url).header("Host", "www.dropbox.com").send().await.unwrap();
    let found = Answer::read(request).await.json();
    for (name, host, path) in [
        ("issuer", "www.dropbox.com", ""),
        ("authorization_endpoint", "www.dropbox.com", "/oauth2/authorize"),
        ("token_endpoint", "api.dropboxapi.com", "/oauth2/token"),
        ("jwks_uri", "www.dropbox.com", "/.well-known/jwks"),
    ] {
        let expected = format!("//{host}{path}");
        assert!(found[name].as_str().unwrap().ends_with(&expected), "{found}");
    }
}
