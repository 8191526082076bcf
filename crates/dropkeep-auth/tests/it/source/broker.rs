//! What a source of a keep's tokens makes of all that may answer, and what it never gives away.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    BrokerSetupError, BrokerTokenSource, HttpSettings, InvalidEndpoint, KeepKey, ManualClock,
    Proxy, SeededRandomness, TokenError, TokenSource as _, Trouble,
};
use jiff::Timestamp;
use serde_json::json;

use crate::support::{Reply, START, TokenServer};

const CONNECTION: &str = "cn_8m0c4e6jv9h2x5q7t1r3w8z0ka";

fn source(server: &TokenServer) -> (BrokerTokenSource, ManualClock) {
    let clock = ManualClock::new(START.parse().unwrap());
    let settings = HttpSettings {
        total_timeout: Duration::from_millis(500),
        proxy: Proxy::Direct,
        ..HttpSettings::default()
    };
    let key = KeepKey::new("dk_CANARY");
    let source = BrokerTokenSource::builder(&server.base, CONNECTION, key)
        .http(settings)
        .clock(Arc::new(clock.clone()))
        .randomness(Arc::new(SeededRandomness::new(7)))
        .build()
        .unwrap();
    (source, clock)
}

fn token(text: &str, expires_in: u64) -> Reply {
    // A keep whose own clock is a year behind.
    let body = json!({
        "access_token": text, "token_type": "bearer", "expires_at": "2025-11-20T16:00:00Z",
        "expires_in": expires_in, "scopes": ["files.content.read"], "fingerprint": "0123456789abcdef",
    });
    Reply::json(200, body.to_string())
}

fn problem(status: u16, body: &serde_json::Value) -> Reply {
    Reply::new(status, "application/problem+json", body.to_string())
}

#[tokio::test]
async fn the_request_carries_the_key_in_its_header_alone() {
    let server = TokenServer::start().await;
    let (source, _) = source(&server);
    server.script(token("access-1", 14_400));
    let first = source.token().await.unwrap();
    let ends =
        START.parse::<Timestamp>().unwrap().checked_add(Duration::from_secs(14_400)).unwrap();
    assert_eq!(first.expires_at(), Some(ends), "by our own clock, from when the request began");
    server.script(token("access-2", 14_400));
    source.replace(&first).await.unwrap();

    let seen = server.seen();
    let path = format!("/v1/connections/{CONNECTION}/token");
    assert_eq!((seen[0].method.as_str(), &seen[0].target), ("GET", &path));
    assert_eq!(seen[0].body, "");
    assert_eq!((seen[1].method.as_str(), &seen[1].target), ("POST", &format!("{path}/report")));
    assert_eq!(seen[1].headers["content-type"], "application/json");
    assert_eq!(seen[1].body, json!({ "fingerprint": first.fingerprint() }).to_string());
    for request in &seen {
        assert_eq!(request.headers["authorization"], "Bearer dk_CANARY");
    }
}

#[tokio::test]
async fn a_report_follows_only_a_new_refusal() {
    let server = TokenServer::start().await;
    let (source, clock) = source(&server);
    server.script(token("access-1", 14_400));
    let first = source.token().await.unwrap();
    server.script(token("access-2", 14_400));
    let second = source.replace(&first).await.unwrap();
    assert_eq!(source.replace(&first).await.unwrap(), second);

    // Hours later the refusal of old is not reported again.
    clock.advance(Duration::from_secs(4 * 3600));
    server.script(token("access-3", 14_400));
    assert_eq!(source.token().await.unwrap().expose(), "access-3");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[2].method, "GET");

    // Another replica of the keep gives what was refused: it is told as well.
    clock.advance(Duration::from_secs(4 * 3600));
    server.script(token("access-1", 14_400));
    server.script(token("access-4", 14_400));
    assert_eq!(source.token().await.unwrap().expose(), "access-4");
    assert_eq!(server.seen()[4].method, "POST");
}

#[tokio::test]
async fn each_answer_is_somebodys_to_deal_with() {
    let refused = |error: &TokenError| matches!(error, TokenError::KeepRefused(_));
    let unavailable = |error: &TokenError| matches!(error, TokenError::Unavailable { .. });
    let unusable = |error: &TokenError| matches!(error, TokenError::UnusableAnswer(_));
    let code = |code: &str| json!({ "code": code, "detail": "dk_CANARY is\nwrong", "status": 0 });
    type Check<'a> = &'a dyn Fn(&TokenError) -> bool;
    let cases: [(Reply, Check<'_>); 13] = [
        (problem(401, &code("unauthorized")), &refused),
        (problem(403, &code("forbidden")), &refused),
        (problem(404, &code("not_found")), &refused),
        (problem(400, &code("bad_request")), &refused),
        (problem(502, &code("misconfigured")), &refused),
        (problem(409, &code("needs_reconnect")), &|error| error.needs_sign_in()),
        (problem(429, &code("rate_limited")).header("retry-after", "40"), &|error| {
            error.retry_after() == Some(Duration::from_secs(40))
        }),
        (Reply::silence(), &unavailable),
        (Reply::new(200, "text/html", "<p>sign in to the Wi-Fi</p>"), &unavailable),
        (Reply::new(404, "text/html", "<p>no such page</p>"), &unavailable),
        (Reply::json(404, r#"{"message":"another service"}"#), &unusable),
        (Reply::json(200, r#"{"access_token":"two words"}"#), &unusable),
        (Reply::json(200, "x".repeat(100_000)), &unavailable),
    ];
    for (number, (reply, is_right)) in cases.into_iter().enumerate() {
        let server = TokenServer::start().await;
        server.script(reply);
        server.script(Reply::new(503, "text/plain", "").header("retry-after", "60"));
        let (source, _) = source(&server);
        let error = source.token().await.unwrap_err();
        let told = format!("{error} {error:?}");
        assert!(!told.contains("CANARY"), "{told}");
        // What is asked again ends in the last answer, which is unavailable as well.
        assert!(is_right(&error), "case {number}: {told}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_a_page_to_reconnect_at_is_on_the_web() {
    let server = TokenServer::start().await;
    for status in [301, 302, 307, 308] {
        let (source, _) = source(&server);
        for _ in 0..3 {
            server.script(Reply::json(status, "{}").header("location", "/elsewhere"));
        }
        let error = source.token().await.unwrap_err();
        let TokenError::Unavailable { trouble: Trouble::Redirected(_), .. } = &error else {
            panic!("{error:?}")
        };
    }
    assert!(server.seen().iter().all(|seen| seen.target != "/elsewhere"));
    for (url, expected) in [
        ("https://keep.example/connect/photos", Some("https://keep.example/connect/photos")),
        ("javascript:alert(1)", None),
        ("connect/photos", None),
    ] {
        let (source, _) = source(&server);
        let body = json!({ "code": "needs_reconnect", "reason": "revoked", "reconnect_url": url });
        server.script(problem(409, &body));
        let error = source.token().await.unwrap_err();
        assert_eq!(error.reconnect_url().map(url::Url::as_str), expected);
        assert!(error.to_string().contains("revoked (needs_reconnect)"), "{error}");
    }
}

#[test]
fn a_key_goes_over_https_or_to_this_machine_unless_told_otherwise() {
    let builder =
        |keep: &str| BrokerTokenSource::builder(keep, CONNECTION, KeepKey::new("dk_CANARY"));
    for keep in ["https://keep.example", "https://keep.example/below/", "http://localhost:8787"] {
        let source = builder(keep).build().unwrap();
        assert!(!format!("{source:?}").contains("CANARY"), "{source:?}");
    }
    assert!(!format!("{:?}", builder("https://keep.example")).contains("CANARY"));
    let refused = builder("http://keep.internal:8787").build().unwrap_err();
    let not_encrypted = InvalidEndpoint::NotEncrypted("http://keep.internal:8787".to_owned());
    assert!(matches!(refused, BrokerSetupError::Endpoint(error) if error == not_encrypted));
    builder("http://keep.internal:8787").unencrypted().build().unwrap();
    for keep in ["keep.example", "ftp://keep.example", "https://user:CANARY@keep.example", ""] {
        let refused = builder(keep).build().unwrap_err();
        assert!(!format!("{refused} {refused:?}").contains("CANARY"), "{refused:?}");
    }
    for key in ["", "dk_CANARY\n", "dk_CANARY x", "dk_CANÄRY"] {
        let refused =
            BrokerTokenSource::builder("https://keep.example", CONNECTION, KeepKey::new(key));
        let refused = refused.build().unwrap_err();
        assert!(matches!(refused, BrokerSetupError::InvalidKey), "{refused:?}");
    }
}
