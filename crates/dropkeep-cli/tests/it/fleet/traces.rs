//! Traces, as a collector gets them.

use std::time::Duration;

use dropkeep_auth::{
    AccessToken, App, AppSecret, CachedToken, Clock as _, Credentials, RefreshToken, SystemClock,
};
use dropkeep_local::Fault;
use dropkeep_stores::{Action, NewConnection, Profile, Subject};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::collector::{Collector, Span};
use super::replica::Replica;
use super::stage::{Stage, free_address, until};
use super::visitor::Visitor;

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const CALLER: &str = "b7ad6b7169203331";

/// A keep that exports to `collector` and has one connection, whose id is given with an API key.
async fn traced(stage: &Stage, endpoint: &str, more: &str) -> (Replica, Visitor, String, String) {
    stage.configure(more);
    let mut command = stage.command(&["serve"]);
    command.env("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint).env("OTEL_SERVICE_NAME", "keep-of-a-test");
    let replica = Replica::start(command).await;
    let key = stage.key(&[Action::Token, Action::Write, Action::Proxy]).await;
    let mut visitor = Visitor::new(replica.url());
    let import = json!({ "app": "photos", "refresh_token": stage.dropbox.refresh_token() });
    let made = visitor.done(&key, (Method::POST, "/v1/connections"), &import).await;
    let id = made["id"].as_str().unwrap().to_owned();
    (replica, visitor, key, id)
}

async fn ask_for_token(visitor: &mut Visitor, key: &str, id: &str, flags: &str) -> Value {
    let path = format!("/v1/connections/{id}/token?min_ttl=60");
    let request = visitor.request(Method::GET, &path).bearer_auth(key);
    let request = request.header("traceparent", format!("00-{TRACE}-{CALLER}-{flags}"));
    let answer = visitor.send(request).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer.json()
}

fn only<'s>(spans: &'s [Span], name: &str) -> &'s Span {
    let mut found = spans.iter().filter(|span| span.name == name);
    let span = found.next().unwrap_or_else(|| panic!("no span {name}: {spans:#?}"));
    assert!(found.next().is_none(), "{name} is there twice: {spans:#?}");
    span
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_a_span_in_the_callers_trace_and_what_it_waits_for_its_children() {
    let (stage, collector) = (Stage::on_sqlite().await, Collector::start().await);
    let more = "traces.authorization = 'Bearer of-the-collector'";
    let (replica, mut visitor, key, id) = traced(&stage, &collector.url, more).await;
    let token = ask_for_token(&mut visitor, &key, &id, "01").await;
    let report = json!({ "fingerprint": token["fingerprint"] }).to_string();
    let path = format!("/v1/connections/{id}/token/report");
    let reporting = visitor.request(Method::POST, &path).bearer_auth(&key).body(report);
    let reporting = reporting.header("content-type", "application/json");
    let reporting = reporting.header("traceparent", format!("00-{TRACE}-{CALLER}-01"));
    assert_eq!(visitor.send(reporting).await.status, StatusCode::OK);
    visitor.get("/v1/nowhere/canary-path?canary=query").await;
    let who = format!("/v1/proxy/{id}/2/users/get_current_account");
    visitor.done(&key, (Method::POST, &who), &json!(null)).await;
    replica.terminate();
    let (status, printed) = replica.ended().await;
    assert!(status.success(), "{printed}");
    let spans = collector.spans();
    let request = only(&spans, "GET /v1/connections/{id}/token");
    assert_eq!((request.trace.as_str(), request.parent.as_str()), (TRACE, CALLER));
    assert_eq!((request.kind, request.status), (2, 0));
    let attributes: Vec<_> = request.attributes.iter().collect();
    let names: Vec<_> = attributes.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "dropkeep.api_key.id",
        "dropkeep.connection.id",
        "http.request.method",
        "http.response.status_code",
        "http.route",
    ];
    assert_eq!(names, expected);
    assert_eq!(request.attributes["dropkeep.connection.id"], id);
    assert_eq!(request.attributes["http.response.status_code"], "200");
    assert_eq!(request.resource["service.name"], "keep-of-a-test");
    let request = only(&spans, "POST /v1/connections/{id}/token/report");
    let renew =
        spans.iter().find(|span| span.name == "renew" && span.parent == request.id).unwrap();
    let claim = only(&spans, "store.claim");
    let refresh = spans.iter().find(|span| span.name == "refresh" && span.trace == TRACE).unwrap();
    assert_eq!((&claim.trace, &claim.parent), (&request.trace, &renew.id));
    assert_eq!((&refresh.parent, refresh.kind), (&renew.id, 3));
    assert_eq!(refresh.attributes["dropkeep.outcome"], "done");
    only(&spans, "store.commit");
    only(&spans, "store.connect");
    let proxied = &only(&spans, "POST /v1/proxy/{connection}/{*route}").id;
    let upstream = spans.iter().find(|span| span.parent == *proxied).unwrap();
    assert_eq!((upstream.name.as_str(), upstream.kind), ("dropbox", 3));
    assert_eq!(upstream.attributes["dropbox.route"], "/2/users/get_current_account");
    assert!(spans.iter().any(|span| span.name == "GET"), "a path that is none: {spans:#?}");
    let text = collector.text();
    for secret in ["canary", &key, token["access_token"].as_str().unwrap()] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    assert!(collector.authorization().iter().all(|proof| proof == "Bearer of-the-collector"));
    assert!(!printed.contains("of-the-collector"));
    for exchange in stage.recorder.exchanges() {
        assert!(exchange.headers.get("traceparent").is_none(), "Dropbox is no part of the trace");
    }
}

/// A connection whose token has ten minutes left of its four hours.
async fn ageing(stage: &Stage) -> String {
    let (dropbox, now) = (&stage.dropbox, SystemClock.now());
    let app = App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret()));
    let ends = now + Duration::from_secs(600);
    let token = AccessToken::new(dropbox.access_token(), Some(ends), None).unwrap();
    let new = NewConnection {
        tenant: "default".to_owned(),
        app: "photos".to_owned(),
        user: "ada".to_owned(),
        subject: Subject::Account(dropbox.account_id()),
        label: None,
        profile: Profile::default(),
        wanted_scopes: None,
        credentials: Credentials::new(app, RefreshToken::new(dropbox.refresh_token())),
        access_token: Some(CachedToken { token, requested_at: now - Duration::from_secs(13_800) }),
    };
    stage.connections().await.connect(&new).await.unwrap().connection.id.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_ahead_of_time_is_no_part_of_how_long_the_request_took() {
    let (stage, collector) = (Stage::on_sqlite().await, Collector::start().await);
    let (replica, mut visitor, key, _) = traced(&stage, &collector.url, "").await;
    let path = format!("/v1/connections/{}/token", ageing(&stage).await);
    let slow = Fault::on("oauth2/token").delay(Duration::from_millis(1500));
    stage.dropbox.fault(slow);
    let before = stage.dropbox.count("oauth2/token");
    visitor.done(&key, (Method::GET, &path), &Value::Null).await;
    let last = |spans: &[Span]| spans.iter().filter(|span| span.name == "refresh").count();
    until(async || last(&collector.spans()) > before).await;
    replica.terminate();
    assert!(replica.ended().await.0.success());
    let spans = collector.spans();
    let refresh = spans.iter().max_by_key(|span| (span.name == "refresh", span.nanoseconds));
    let refresh = refresh.unwrap();
    assert!(refresh.nanoseconds > 1_400_000_000, "{refresh:?}");
    let renew = spans.iter().find(|span| span.id == refresh.parent).unwrap();
    let claim = spans.iter().rev().find(|span| span.name == "store.claim").unwrap();
    assert_eq!((renew.name.as_str(), &claim.parent), ("renew", &renew.id));
    let requests = spans.iter().filter(|span| span.name == "GET /v1/connections/{id}/token");
    for request in requests {
        assert!(request.nanoseconds < 1_000_000_000, "{request:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_want_a_trace_gets_none_and_a_share_is_kept_of_the_rest() {
    let (stage, collector) = (Stage::on_sqlite().await, Collector::start().await);
    let (replica, mut visitor, key, id) =
        traced(&stage, &collector.url, "traces.sample = 0.0").await;
    ask_for_token(&mut visitor, &key, &id, "00").await;
    assert_eq!(visitor.get("/healthz").await.status, StatusCode::OK);
    ask_for_token(&mut visitor, &key, &id, "01").await;
    // Whoever shows no API key decides nothing.
    let stranger = visitor.request(Method::GET, "/healthz");
    let stranger = stranger.header("traceparent", format!("00-{TRACE}-{CALLER}-01"));
    assert_eq!(visitor.send(stranger).await.status, StatusCode::OK);
    replica.terminate();
    assert!(replica.ended().await.0.success());
    let requests: Vec<_> = collector.spans().into_iter().filter(|span| span.kind == 2).collect();
    assert_eq!(requests.len(), 1, "{requests:#?}");
    assert_eq!(collector.named("GET /v1/connections/{id}/token").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_is_away_harms_nobody() {
    let stage = Stage::on_sqlite().await;
    let nowhere = format!("http://{}", free_address().await);
    let (replica, mut visitor, key, id) = traced(&stage, &nowhere, "").await;
    ask_for_token(&mut visitor, &key, &id, "01").await;
    replica.terminate();
    let (status, printed) = replica.ended().await;
    assert!(status.success(), "{printed}");
    assert_eq!(printed.matches("traces do not reach the collector").count(), 1, "{printed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_is_none_is_refused_with_its_place() {
    let stage = Stage::on_sqlite().await;
    for (wrong, what) in [
        ("traces.endpoint = 'localhost:4318'", "the base URL of a collector"),
        (
            "traces.endpoint = 'http://me:canary-password@collector:4318'",
            "set traces.authorization",
        ),
        ("traces.endpoint = 'http://collector:4318'\ntraces.sample = 2", "a number from 0 to 1"),
    ] {
        stage.configure(wrong);
        let ran = crate::world::run(stage.command(&["serve"]), b"").await;
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains(what) && !ran.stderr.contains("canary"), "{ran:?}");
    }
}
