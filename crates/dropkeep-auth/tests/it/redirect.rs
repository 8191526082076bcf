//! The redirect flow: rows A1 to A5 and B4 to B8.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_auth::{
    CallbackError, CallbackQuery, HandlerAnswer, MemorySession, RedirectFlow, SignedIn, StartError,
    is_prefetch,
};
use http::{HeaderMap, StatusCode};

use crate::support::{
    REDIRECT_URI, Reply, TokenServer, confidential_app, endpoint_at, parameters, redirect_flow,
};

const FORGED: &str = "code=stolen&state=forged";

/// One browser on its way: the flow, its session, and the query it comes back with.
struct UnderWay {
    server: TokenServer,
    flow: RedirectFlow,
    clock: dropkeep_auth::ManualClock,
    session: MemorySession,
    query: String,
}

impl UnderWay {
    async fn start(url_state: Option<&str>) -> Self {
        let server = TokenServer::start().await;
        let (flow, clock) = redirect_flow(&server.base);
        let session = MemorySession::default();
        let url = flow.start(&session, url_state).await.unwrap();
        let query = server.approve_by_redirect(&url);
        Self { server, flow, clock, session, query }
    }

    async fn finish(&self, query: &str) -> Result<SignedIn, CallbackError> {
        self.flow.finish(&self.session, query).await
    }

    fn state(&self) -> &str {
        self.query.rsplit_once('=').unwrap().1
    }
}

#[tokio::test]
async fn a_sign_in_yields_tokens_and_the_url_state_exactly_as_given() {
    for url_state in [None, Some(""), Some("/a|b&c=%20 é😀\n"), Some("x".repeat(456).as_str())] {
        let it = UnderWay::start(url_state).await;
        let signed_in = it.finish(&it.query).await.unwrap();
        assert_eq!(signed_in.url_state.as_deref(), url_state);
        let tokens = signed_in.tokens;
        assert_eq!(tokens.access_token.expose(), "CANARY-access");
        assert_eq!(tokens.refresh_token.as_ref().unwrap().expose(), "CANARY-refresh");
        assert_eq!(tokens.account_id.as_deref(), Some("dbid:AAA"));
        assert_eq!(tokens.uid.as_deref(), Some("123"));
        assert_eq!(tokens.scopes().unwrap().to_string(), "account_info.read files.content.write");
        assert_eq!(tokens.expires_at().unwrap().to_string(), "2026-11-20T16:00:00Z");
    }
}

#[tokio::test]
async fn a_url_state_that_is_too_long_is_refused_at_the_start() {
    let it = UnderWay::start(None).await;
    let started = it.flow.start(&it.session, Some(&"x".repeat(457))).await;
    assert!(matches!(started, Err(StartError::UrlStateTooLong)));
}

#[tokio::test]
async fn parsed_pairs_serve_as_well_as_a_raw_query() {
    let it = UnderWay::start(None).await;
    let code = &it.query["code=".len()..it.query.find('&').unwrap()];
    let pairs: CallbackQuery = [("state", it.state()), ("code", code)].into_iter().collect();
    assert!(it.flow.finish(&it.session, pairs).await.is_ok());
}

#[tokio::test]
async fn a1_a_valid_state_in_another_browser_signs_nobody_in_and_asks_dropbox_nothing() {
    let it = UnderWay::start(None).await;
    let stranger = MemorySession::default();
    let error = it.flow.finish(&stranger, it.query.as_str()).await.unwrap_err();
    assert!(matches!(error, CallbackError::BadState), "{error:?}");
    it.flow.start(&stranger, None).await.unwrap();
    let error = it.flow.finish(&stranger, it.query.as_str()).await.unwrap_err();
    assert_eq!(error.answer().status(), StatusCode::FORBIDDEN, "{error:?}");
    assert!(it.server.seen().is_empty());
    assert!(it.finish(&it.query).await.is_ok(), "the attempts burned nothing");
}

#[tokio::test]
async fn a1_a_state_belongs_to_one_app_and_one_redirect_uri() {
    let it = UnderWay::start(None).await;
    let (endpoint, _) = endpoint_at(&it.server.base, confidential_app());
    let other = RedirectFlow::new(endpoint, "https://app.example/other").unwrap();
    let error = other.finish(&it.session, it.query.as_str()).await.unwrap_err();
    assert!(matches!(error, CallbackError::Csrf), "{error:?}");
}

#[tokio::test]
async fn a2_states_are_256_unguessable_bits() {
    const STATES: usize = 10_000;
    let (flow, _) = redirect_flow("http://localhost:1");
    let session = MemorySession::default();
    let mut windows = HashSet::new();
    let mut ones = vec![0_usize; 256];
    for _ in 0..STATES {
        let url = flow.start(&session, None).await.unwrap();
        let bytes = URL_SAFE_NO_PAD.decode(&parameters(&url)["state"]).unwrap();
        assert_eq!(bytes.len(), 32);
        for (bit, count) in ones.iter_mut().enumerate() {
            *count += usize::from(bytes[bit / 8] >> (bit % 8) & 1);
        }
        for window in bytes.windows(8) {
            assert!(windows.insert(<[u8; 8]>::try_from(window).unwrap()), "eight bytes came twice");
        }
    }
    // Each bit is 1 in half the states; 350 is seven standard deviations.
    assert!(ones.iter().all(|count| count.abs_diff(STATES / 2) < 350), "{ones:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a3_state_is_single_use_under_64_parallel_callbacks() {
    let it = Arc::new(UnderWay::start(None).await);
    let mut callbacks = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let it = Arc::clone(&it);
        callbacks.spawn(async move { it.finish(&it.query).await });
    }
    let outcomes = callbacks.join_all().await;
    let (signed_in, refused): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert_eq!((signed_in.len(), refused.len()), (1, 63));
    assert!(refused.iter().all(|outcome| matches!(outcome, Err(CallbackError::BadState))));
    assert_eq!(it.server.seen().len(), 1);
}

#[tokio::test]
async fn a4_a_state_expires_after_15_minutes_though_its_record_is_still_there() {
    let it = UnderWay::start(None).await;
    it.clock.advance(Duration::from_secs(15 * 60 + 1));
    let error = it.finish(&it.query).await.unwrap_err();
    assert!(matches!(error, CallbackError::BadState), "{error:?}");
    assert!(it.server.seen().is_empty());

    let it = UnderWay::start(None).await;
    it.clock.advance(Duration::from_secs(15 * 60 - 1));
    assert!(it.finish(&it.query).await.is_ok());
}

#[tokio::test]
async fn a5_a_changed_state_is_refused_and_the_true_one_still_counts() {
    let it = UnderWay::start(Some("/home")).await;
    let state = it.state().to_owned();
    for position in 0..state.len() {
        let mut bytes = state.clone().into_bytes();
        bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        let error = it.finish(&format!("code=c&state={changed}")).await.unwrap_err();
        assert!(matches!(error, CallbackError::Csrf), "{error:?} at {position}");
    }
    assert_eq!(it.finish(&it.query).await.unwrap().url_state.as_deref(), Some("/home"));
}

#[tokio::test]
async fn a5_two_flows_keep_their_own_url_states_and_their_halves_do_not_mix() {
    let it = UnderWay::start(Some("/first")).await;
    let second = it.flow.start(&it.session, Some("/second")).await.unwrap();
    let second = it.server.approve_by_redirect(&second);
    let mixed = format!("code=c&state={}{}", &it.state()[..21], &second[second.len() - 22..]);
    assert!(matches!(it.finish(&mixed).await, Err(CallbackError::Csrf)));
    assert_eq!(it.finish(&second).await.unwrap().url_state.as_deref(), Some("/second"));
    assert_eq!(it.finish(&it.query).await.unwrap().url_state.as_deref(), Some("/first"));
}

#[tokio::test]
async fn abandoned_flows_do_not_pile_up_in_the_session() {
    let it = UnderWay::start(None).await;
    for _ in 0..50 {
        it.flow.start(&it.session, None).await.unwrap();
    }
    assert_eq!(format!("{:?}", it.session), "MemorySession(5 values)");
    assert!(matches!(it.finish(&it.query).await, Err(CallbackError::Csrf)));
}

#[tokio::test]
async fn b4_state_is_checked_before_code_or_error_and_a_wrong_one_burns_nothing() {
    let it = UnderWay::start(Some("/home")).await;
    for query in [FORGED, "error=access_denied&state=forged", "error=server_error&state=forged"] {
        let error = it.finish(query).await.unwrap_err();
        assert!(matches!(error, CallbackError::Csrf), "{error:?}");
    }
    let denied = format!("error=access_denied&state={}", it.state());
    let error = it.finish(&denied).await.unwrap_err();
    let CallbackError::NotApproved { url_state } = error else { panic!("{error:?}") };
    assert_eq!(url_state.as_deref(), Some("/home"));
    assert!(matches!(it.finish(&it.query).await, Err(CallbackError::BadState)));
    assert!(it.server.seen().is_empty());
}

#[tokio::test]
async fn b5_what_dropbox_reports_is_kept_for_the_log_without_control_characters() {
    let it = UnderWay::start(None).await;
    let text = "line%0d%0aSet-Cookie:%1b[31m<script>alert(1)</script>";
    let query = format!("error=server_error&error_description={text}&state={}", it.state());
    let error = it.finish(&query).await.unwrap_err();
    assert_eq!(error.answer(), HandlerAnswer::ForbiddenAndLog);
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control) && shown.contains("server_error"), "{shown:?}");
}

#[tokio::test]
async fn b6_unknown_parameters_are_ignored_and_doubled_ones_refused() {
    let it = UnderWay::start(None).await;
    let state = it.state().to_owned();
    let malformed = [
        format!("code=a&code=b&state={state}"),
        format!("{}&state={state}", it.query),
        format!("{}&error=access_denied", it.query),
        format!("state={state}&error=a&error=b"),
        format!("state={state}&error=a&error_description=b&error_description=c"),
        format!("state={state}"),
        format!("state={state}&code="),
        "code=a".to_owned(),
        String::new(),
        format!("{}&pad={}", it.query, "x".repeat(9000)),
    ];
    for query in malformed {
        let error = it.finish(&query).await.unwrap_err();
        assert_eq!(error.answer().status(), StatusCode::BAD_REQUEST, "{query}: {error:?}");
    }
    assert!(it.finish(&format!("?x=1&{}&x=2&iss=", it.query)).await.is_ok());
}

#[tokio::test]
async fn b7_the_token_request_repeats_the_redirect_uri_byte_for_byte() {
    let it = UnderWay::start(None).await;
    it.finish(&it.query).await.unwrap();
    assert_eq!(it.server.seen()[0].form()["redirect_uri"], REDIRECT_URI);
}

#[tokio::test]
async fn b8_a_reloaded_callback_redeems_nothing_a_second_time() {
    let it = UnderWay::start(None).await;
    it.finish(&it.query).await.unwrap();
    let error = it.finish(&it.query).await.unwrap_err();
    assert_eq!(error.answer(), HandlerAnswer::StartAgain, "{error:?}");
    assert_eq!(it.server.seen().len(), 1);
}

#[test]
fn b8_a_prefetch_is_known_by_its_headers() {
    for (name, value, expected) in [
        ("sec-purpose", "prefetch;prerender", true),
        ("purpose", "Prefetch", true),
        ("sec-fetch-mode", "navigate", false),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        assert_eq!(is_prefetch(&headers), expected, "{name}: {value}");
    }
}

#[tokio::test]
async fn a_failed_exchange_says_whether_to_start_again_wait_or_call_the_operator() {
    for (reply, expected) in [
        (Reply::json(400, r#"{"error":"invalid_grant"}"#), HandlerAnswer::StartAgain),
        (
            Reply::json(503, "{}").header("retry-after", "7"),
            HandlerAnswer::TryLater { retry_after: Some(Duration::from_secs(7)) },
        ),
        (Reply::json(400, r#"{"error":"invalid_client: no"}"#), HandlerAnswer::ServerErrorAndLog),
    ] {
        let it = UnderWay::start(None).await;
        it.server.script(reply);
        let error = it.finish(&it.query).await.unwrap_err();
        assert_eq!(error.answer(), expected, "{error:?}");
    }
}

#[test]
fn redirect_uris_must_be_safe_for_a_code() {
    for (uri, safe) in [
        ("https://app.example/finish", true),
        ("http://localhost:8080/finish", true),
        ("http://127.0.0.1/finish", true),
        ("http://app.example/finish", false),
        ("https://app.example/finish#part", false),
        ("/finish", false),
        ("javascript:alert(1)", false),
    ] {
        let (endpoint, _) = endpoint_at("http://localhost:1", confidential_app());
        assert_eq!(RedirectFlow::new(endpoint, uri).is_ok(), safe, "{uri}");
    }
}
