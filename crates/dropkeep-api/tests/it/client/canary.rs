//! C11: whatever the server echoes, no secret shows in an error, in `Debug` or in what is traced.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use dropkeep_api::{Body, RetryPolicy, Route, routes};
use dropkeep_auth::{App, AppSecret};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{Answer, Script, builder, clock, given, reading, uploading};

const TOKEN: &str = "sl.u.canary-access-token";
const SECRET: &str = "canary-app-secret";
/// `appkey:canary-app-secret` in Base64.
const BASIC: &str = "YXBwa2V5OmNhbmFyeS1hcHAtc2VjcmV0";

/// Writes down everything that is traced.
#[derive(Clone, Default)]
struct Tape(Arc<Mutex<String>>);

impl Visit for Tape {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = writeln!(self.0.lock().unwrap(), "{field}={value:?}");
    }
}

impl Subscriber for Tape {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Every kind of answer, with what was sent as a credential in all of its parts.
fn echoes(sent: &str) -> Vec<Answer> {
    let json = json!({
        "error_summary": format!("{sent}/{sent}"),
        "error": {".tag": sent, "path": sent, "reason": {".tag": sent}},
        "user_message": {"text": format!("Bearer {sent}")},
    });
    let echo = json.to_string();
    let mut answers: Vec<Answer> = [400, 401, 403, 404, 409, 422, 429, 500, 418]
        .into_iter()
        .flat_map(|status| [Answer::json(status, &echo), Answer::full(status, "text/plain", &echo)])
        .map(|answer| answer.header("X-Dropbox-Request-Id", &format!("id-{sent}")))
        .collect();
    answers.extend([Answer::HangUp, Answer::full(200, "text/html", &format!("<html>{echo}"))]);
    answers.push(Answer::json(200, &echo).cut_after(10));
    answers
}

async fn check(route: &'static Route, body: Option<Body>, sent: &str) {
    let tape = Tape::default();
    let guard = tracing::subscriber::set_default(tape.clone());
    let answers = echoes(sent);
    let rounds = answers.len();
    let script = Script::play(answers).await;
    let client = builder(&script, &clock())
        .app(App::confidential("appkey", AppSecret::new(SECRET)))
        .token_source(given(TOKEN))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let mut shown = format!("{client:?}");
    for _ in 0..rounds {
        // Other tests reach the same places at the same time, with nobody listening.
        tracing::callsite::rebuild_interest_cache();
        let error = client.call(route, json!({}), body.clone()).await.unwrap_err();
        let _ = write!(shown, "{error}\n{error:?}\n");
        let mut cause = error.source();
        while let Some(error) = cause {
            let _ = write!(shown, "{error}\n{error:?}\n");
            cause = error.source();
        }
    }
    drop(guard);
    let traced = tape.0.lock().unwrap().clone();
    assert!(traced.contains("route=") && traced.contains("request_id="), "{traced}");
    assert!(shown.contains("id-[redacted]"), "{shown}");
    for secret in [TOKEN, SECRET, BASIC] {
        assert!(!shown.contains(secret), "{shown}");
        assert!(!traced.contains(secret), "{traced}");
    }
}

#[tokio::test]
async fn c11_no_secret_shows_whatever_the_server_echoes() {
    check(reading(), None, TOKEN).await;
    check(uploading(), Some(Body::from("abc")), TOKEN).await;
    let app = routes::find("check/app").unwrap();
    check(app, None, SECRET).await;
    check(app, None, BASIC).await;
}
