//! Exchange and refresh: rows C1, C2 and C5 to C9.

use std::time::Duration;

use dropkeep_auth::{
    App, AuthorizationCode, CodeExchange, CodeVerifier, FormBody, RefreshToken, ScopeSubset,
    Scopes, TokenEndpoint, TokenError, Tokens, Trouble,
};
use futures_util::FutureExt as _;
use http::Request;

use crate::support::{APP_KEY, Reply, TokenServer, confidential_app, endpoint_at};

fn refresh_token() -> RefreshToken {
    RefreshToken::new("CANARY-refresh")
}

/// What a refresh makes of one answer.
async fn refresh_answered_by(reply: Reply) -> Result<Tokens, TokenError> {
    let server = TokenServer::start().await;
    server.script(reply);
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    endpoint.refresh(&refresh_token(), None).await
}

async fn refresh_with(members: &str) -> Result<Tokens, TokenError> {
    let body = format!(r#"{{"access_token":"sl.new","token_type":"bearer"{members}}}"#);
    refresh_answered_by(Reply::json(200, body)).await
}

fn show(request: &Request<FormBody>) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\n", value.to_str().unwrap());
    }
    text + "\n" + &request.body().expose().replace('&', "\n&")
}

fn exchange_shown(endpoint: &TokenEndpoint) -> String {
    show(&endpoint.exchange_request(&CodeExchange {
        code: &AuthorizationCode::new("a code&="),
        verifier: Some(&CodeVerifier::new("verifier")),
        redirect_uri: Some("https://app.example/finish?a=b"),
    }))
}

#[test]
fn requests_are_as_rfc_6749_has_them() {
    let (confidential, _) = endpoint_at("http://localhost:1", confidential_app());
    let (public, _) = endpoint_at("http://localhost:1", App::public(APP_KEY));
    insta::assert_snapshot!(exchange_shown(&confidential), @r#"
    POST http://localhost:1/oauth2/token
    accept: application/json
    content-type: application/x-www-form-urlencoded

    grant_type=authorization_code
    &code=a+code%26%3D
    &redirect_uri=https%3A%2F%2Fapp.example%2Ffinish%3Fa%3Db
    &code_verifier=verifier
    &client_id=app0key0app0key
    &client_secret=CANARY-app-secret
    "#);
    insta::assert_snapshot!(exchange_shown(&public), @r#"
    POST http://localhost:1/oauth2/token
    accept: application/json
    content-type: application/x-www-form-urlencoded

    grant_type=authorization_code
    &code=a+code%26%3D
    &redirect_uri=https%3A%2F%2Fapp.example%2Ffinish%3Fa%3Db
    &code_verifier=verifier
    &client_id=app0key0app0key
    "#);
    let granted = Scopes::parse("files.content.write account_info.read");
    let subset = ScopeSubset::of(&granted, Scopes::parse("account_info.read")).unwrap();
    let request = public.refresh_request(&refresh_token(), Some(&subset));
    insta::assert_snapshot!(show(&request), @r#"
    POST http://localhost:1/oauth2/token
    accept: application/json
    content-type: application/x-www-form-urlencoded

    grant_type=refresh_token
    &refresh_token=CANARY-refresh
    &scope=account_info.read
    &client_id=app0key0app0key
    "#);
}

#[tokio::test]
async fn c1_secrets_travel_in_the_body_of_a_post_and_nowhere_else() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    endpoint.refresh(&refresh_token(), None).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/oauth2/token"));
    assert!(!format!("{:?}", seen.headers).contains("CANARY"), "{:?}", seen.headers);
    assert_eq!(seen.form()["client_secret"], "CANARY-app-secret");
    assert_eq!(seen.form()["refresh_token"], "CANARY-refresh");
}

#[tokio::test]
async fn c2_a_new_refresh_token_replaces_the_old_one_and_without_one_the_old_one_stays() {
    let rotated = refresh_with(r#","refresh_token":"CANARY-next""#).await.unwrap();
    assert_eq!(rotated.refresh_token.unwrap().expose(), "CANARY-next");
    for absent in ["", r#","refresh_token":null"#, r#","refresh_token":"""#] {
        let kept = refresh_with(absent).await.unwrap();
        assert_eq!(kept.refresh_token.unwrap().expose(), "CANARY-refresh");
    }
}

/// The verdict in one word.
fn kind(outcome: &Result<Tokens, TokenError>) -> &'static str {
    match outcome {
        Ok(_) => "tokens",
        Err(TokenError::GrantDead(_)) => "grant",
        Err(TokenError::ClientRejected(_)) => "client",
        Err(TokenError::RequestRejected(_)) => "request",
        Err(TokenError::Unavailable { .. }) => "unavailable",
        Err(TokenError::UnusableAnswer(_)) => "unusable",
        Err(_) => "other",
    }
}

#[tokio::test]
async fn c5_status_body_and_content_type_decide_the_verdict() {
    const GRANT: &str =
        r#"{"error":"invalid_grant","error_description":"refresh token is invalid or revoked"}"#;
    const CLIENT: &str = r#"{"error":"invalid_client: Invalid client_id or client_secret"}"#;
    const PAGE: &str = "<html><body>Sign in to the hotel's network</body></html>";
    const GOOD: &str = r#"{"access_token":"sl.x","token_type":"bearer"}"#;
    let (json, html, text) = ("application/json", "text/html; charset=utf-8", "text/plain");
    let table = [
        (200, json, GOOD, "tokens"),
        (200, "text/javascript", GOOD, "tokens"),
        (200, html, PAGE, "unavailable"),
        (200, json, "", "unavailable"),
        (200, json, "[]", "unusable"),
        (200, json, "{}", "unusable"),
        (200, json, GRANT, "unusable"),
        (400, json, GRANT, "grant"),
        (400, text, GRANT, "grant"),
        (401, json, GRANT, "grant"),
        (400, json, CLIENT, "client"),
        (401, json, r#"{"error":"invalid_client"}"#, "client"),
        (400, json, r#"{"error":"unauthorized_client"}"#, "client"),
        (400, json, r#"{"error":"invalid_request"}"#, "request"),
        (400, json, r#"{"error":"unsupported_grant_type"}"#, "request"),
        (400, json, r#"{"error":"invalid_scope"}"#, "request"),
        (400, json, r#"{"error":"something_new"}"#, "request"),
        (400, json, r#"{"error":{"code":3}}"#, "request"),
        (400, text, "Error in call to API", "request"),
        (400, html, PAGE, "unavailable"),
        (400, text, PAGE, "unavailable"),
        (400, json, r#"{"error":"temporarily_unavailable"}"#, "unavailable"),
        (401, html, PAGE, "unavailable"),
        (403, html, PAGE, "unavailable"),
        (404, text, "not found", "unavailable"),
        (407, html, PAGE, "unavailable"),
        (408, json, GRANT, "unavailable"),
        (429, json, GRANT, "unavailable"),
        (500, json, GRANT, "unavailable"),
        (502, html, PAGE, "unavailable"),
        (503, json, CLIENT, "unavailable"),
        (504, text, "", "unavailable"),
        (599, text, "", "unavailable"),
    ];
    for (status, content_type, body, expected) in table {
        let outcome = refresh_answered_by(Reply::new(status, content_type, body)).await;
        assert_eq!(kind(&outcome), expected, "{status} {content_type} {body}: {outcome:?}");
    }
}

#[tokio::test]
async fn c5_dropboxs_explanation_is_kept_whichever_form_it_has() {
    let body = r#"{"error":"invalid_client: Invalid client_id or client_secret"}"#;
    let Err(TokenError::ClientRejected(refusal)) =
        refresh_answered_by(Reply::json(400, body)).await
    else {
        panic!("not a rejected client")
    };
    assert_eq!(refusal.error, "invalid_client");
    assert_eq!(refusal.description.as_deref(), Some("Invalid client_id or client_secret"));
}

#[tokio::test]
async fn c5_retry_after_is_read_from_the_header_as_seconds_or_date_and_from_the_body() {
    let seconds = |error: TokenError| error.retry_after().map(|wait| wait.as_secs());
    let by_header = |value: &str| Reply::json(429, "{}").header("retry-after", value);
    let by_body = r#"{"error":{"reason":{".tag":"too_many_requests"},"retry_after":9}}"#;
    for (reply, expected) in [
        (by_header("300"), Some(300)),
        (by_header("Fri, 20 Nov 2026 12:01:00 GMT"), Some(60)),
        (by_header("Fri, 20 Nov 2026 11:00:00 GMT"), Some(0)),
        (by_header("99999999999"), Some(24 * 3600)),
        (by_header("soon"), None),
        (Reply::json(429, by_body), Some(9)),
        (Reply::json(503, "{}"), None),
    ] {
        assert_eq!(seconds(refresh_answered_by(reply).await.unwrap_err()), expected);
    }
}

#[tokio::test]
async fn c5_silence_and_a_closed_port_are_passing_trouble() {
    let error = refresh_answered_by(Reply::silence()).await.unwrap_err();
    assert!(
        matches!(error, TokenError::Unavailable { trouble: Trouble::TimedOut, .. }),
        "{error:?}"
    );
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let (endpoint, _) = endpoint_at(&format!("http://{port}"), confidential_app());
    let error = endpoint.refresh(&refresh_token(), None).await.unwrap_err();
    let connection =
        matches!(error, TokenError::Unavailable { trouble: Trouble::Connection(_), .. });
    assert!(connection, "{error:?}");
}

#[tokio::test]
async fn c6_a_lifetime_counts_from_the_start_of_the_request_and_may_be_written_in_any_way() {
    let ten_years = 10 * 365 * 24 * 3600;
    for (written, expected) in [
        ("14400", Some(14_400)),
        ("\"3600\"", Some(3600)),
        ("\" 3600 \"", Some(3600)),
        ("3600.9", Some(3600)),
        ("1e18", Some(ten_years)),
        ("\"1e400\"", Some(ten_years)),
        ("0", None),
        ("-1", None),
        ("null", None),
        ("\"soon\"", None),
        ("\"NaN\"", None),
        ("{}", None),
    ] {
        let tokens = refresh_with(&format!(r#","expires_in":{written}"#)).await.unwrap();
        let start: jiff::Timestamp = crate::support::START.parse().unwrap();
        let lifetime = tokens.expires_at().map(|end| end.as_second() - start.as_second());
        assert_eq!(lifetime, expected, "{written}");
    }
    assert_eq!(refresh_with("").await.unwrap().expires_at(), None);
}

#[tokio::test]
async fn c6_a_slow_answer_does_not_lengthen_the_lifetime() {
    let server = TokenServer::start().await;
    let (endpoint, clock) = endpoint_at(&server.base, confidential_app());
    let token = refresh_token();
    let mut refresh = Box::pin(endpoint.refresh(&token, None));
    assert!((&mut refresh).now_or_never().is_none(), "answered without any IO");
    clock.advance(Duration::from_secs(40));
    let tokens = refresh.await.unwrap();
    assert_eq!(tokens.expires_at().unwrap().to_string(), "2026-11-20T16:00:00Z");
}

#[tokio::test]
async fn c7_a_token_of_an_unknown_type_is_not_used() {
    for kind_of_token in [r#","token_type":"mac""#, r#","token_type":"""#, ""] {
        let body = format!(r#"{{"access_token":"sl.x"{kind_of_token}}}"#);
        let outcome = refresh_answered_by(Reply::json(200, body)).await;
        assert_eq!(kind(&outcome), "unusable", "{kind_of_token}");
    }
    let body = r#"{"access_token":"sl.x","token_type":"Bearer"}"#;
    assert!(refresh_answered_by(Reply::json(200, body)).await.is_ok());
}

#[test]
fn c8_asking_for_more_than_was_granted_fails_here() {
    let granted = Scopes::parse("account_info.read files.content.read");
    let error = ScopeSubset::of(&granted, Scopes::parse("files.content.write account_info.read"));
    let Err(TokenError::ScopesNotGranted(missing)) = error else { panic!("{error:?}") };
    assert_eq!(missing.to_string(), "files.content.write");
}

#[tokio::test]
async fn c9_redirects_are_not_followed_and_carry_no_secret_elsewhere() {
    let elsewhere = TokenServer::start().await;
    for status in [301, 302, 303, 307, 308] {
        let reply = Reply::json(status, "{}")
            .header("location", format!("{}/oauth2/token", elsewhere.base));
        let error = refresh_answered_by(reply).await.unwrap_err();
        let redirected =
            matches!(error, TokenError::Unavailable { trouble: Trouble::Redirected(_), .. });
        assert!(redirected, "{error:?}");
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn c9_an_answer_beyond_64_kib_is_not_read() {
    let good = r#"{"access_token":"sl.x","token_type":"bearer"}"#;
    let padding = |length: usize| " ".repeat(length - good.len());
    let of_length = |length| Reply::json(200, good.to_owned() + &padding(length));
    assert!(refresh_answered_by(of_length(64 * 1024)).await.is_ok());
    let error = refresh_answered_by(of_length(64 * 1024 + 1)).await.unwrap_err();
    assert!(
        matches!(error, TokenError::Unavailable { trouble: Trouble::TooLarge, .. }),
        "{error:?}"
    );
}
