//! Signing out at Dropbox.

use std::time::Duration;

use dropkeep_auth::{AccessToken, RefreshToken, Revocation, TokenError};
use jiff::Timestamp;

use crate::support::{Reply, START, TokenServer, confidential_app, endpoint_at};

const EXPIRED: &str =
    r#"{"error_summary":"expired_access_token/","error":{".tag":"expired_access_token"}}"#;
const INVALID: &str =
    r#"{"error_summary":"invalid_access_token/","error":{".tag":"invalid_access_token"}}"#;
const DEAD_GRANT: &str =
    r#"{"error":"invalid_grant","error_description":"refresh token is invalid or revoked"}"#;

fn token_for_an_hour() -> AccessToken {
    let start: Timestamp = START.parse().unwrap();
    AccessToken::new("sl.live", Some(start + Duration::from_secs(3600)), None).unwrap()
}

fn paths(server: &TokenServer) -> Vec<String> {
    server.seen().into_iter().map(|seen| seen.target).collect()
}

#[tokio::test]
async fn a_live_token_revokes_with_one_call() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let done = endpoint.revoke(Some(&token_for_an_hour()), None).await.unwrap();
    assert_eq!(done, Revocation::Revoked);
    let seen = &server.seen()[0];
    assert_eq!((seen.target.as_str(), seen.body.as_str()), ("/2/auth/token/revoke", "null"));
    assert_eq!(seen.headers["authorization"], "Bearer sl.live");
}

#[tokio::test]
async fn an_expired_token_is_refreshed_first() {
    let server = TokenServer::start().await;
    let (endpoint, clock) = endpoint_at(&server.base, confidential_app());
    clock.advance(Duration::from_secs(3600));
    let refresh_token = RefreshToken::new("CANARY-refresh");
    let done = endpoint.revoke(Some(&token_for_an_hour()), Some(&refresh_token)).await.unwrap();
    assert_eq!(done, Revocation::Revoked);
    assert_eq!(paths(&server), ["/oauth2/token", "/2/auth/token/revoke"]);
    assert_eq!(server.seen()[1].headers["authorization"], "Bearer CANARY-refreshed");
}

#[tokio::test]
async fn a_token_that_turns_out_to_be_dead_is_refreshed_too() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let refresh_token = RefreshToken::new("CANARY-refresh");
    for dead in [EXPIRED, INVALID] {
        server.script(Reply::json(401, dead));
        let done = endpoint.revoke(Some(&token_for_an_hour()), Some(&refresh_token)).await.unwrap();
        assert_eq!(done, Revocation::Revoked);
    }
    assert_eq!(paths(&server).len(), 6);
}

#[tokio::test]
async fn a_grant_that_is_dead_already_needs_no_revoking() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    server.script(Reply::json(400, DEAD_GRANT));
    let refresh_token = RefreshToken::new("CANARY-refresh");
    let done = endpoint.revoke(None, Some(&refresh_token)).await.unwrap();
    assert_eq!(done, Revocation::AlreadyDead);
    server.script(Reply::json(401, INVALID));
    let done = endpoint.revoke(Some(&token_for_an_hour()), None).await.unwrap();
    assert_eq!(done, Revocation::AlreadyDead);
}

#[tokio::test]
async fn a_teams_sign_in_is_left_to_its_administrator() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let said = "Error in call to API function \"auth/token/revoke\": This API function operates on a single \
        Dropbox account, but the OAuth 2 access token you provided is for an entire Dropbox Business team.";
    server.script(Reply::new(400, "text/plain", said));
    let refresh_token = RefreshToken::new("CANARY-refresh");
    let done = endpoint.revoke(Some(&token_for_an_hour()), Some(&refresh_token)).await.unwrap();
    assert_eq!(done, Revocation::LeftToTeam);
    assert_eq!(paths(&server), ["/2/auth/token/revoke"], "nothing is tried once more");
}

#[tokio::test]
async fn trouble_and_other_refusals_do_not_pass_for_a_revocation() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let missing_scope = r#"{"error_summary":"missing_scope/","error":{".tag":"missing_scope"}}"#;
    for (reply, passing) in [
        (Reply::json(503, "{}").header("retry-after", "5"), true),
        (Reply::new(200, "text/html", "<html>hotel</html>"), true),
        (Reply::silence(), true),
        (Reply::json(401, missing_scope), false),
        (Reply::new(400, "text/plain", "malformed"), false),
    ] {
        server.script(reply);
        let error = endpoint.revoke(Some(&token_for_an_hour()), None).await.unwrap_err();
        assert_eq!(matches!(error, TokenError::Unavailable { .. }), passing, "{error:?}");
    }
}
