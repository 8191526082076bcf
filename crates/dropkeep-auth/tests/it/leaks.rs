//! Row C11: no secret shows itself in `Debug`, in an error, in a log or in a URL.

use std::error::Error;
use std::fmt::{Debug, Display, Write as _};
use std::io;
use std::sync::{Arc, Mutex};

use dropkeep_auth::{
    AccessToken, AuthorizationCode, CallbackQuery, CodeExchange, CodeVerifier, LoopbackFlow,
    MemorySession, PasteCodeFlow, RefreshToken, StaticTokenSource,
};

use crate::support::{Reply, TokenServer, confidential_app, endpoint_at, redirect_flow};

/// Every secret of these tests has this in it.
const CANARY: &str = "CANARY";

/// All text that comes out, in one place: a log writer and a notebook.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<String>>);

impl Collected {
    fn debug(&self, value: &impl Debug) {
        writeln!(self.0.lock().unwrap(), "{value:?} {value:#?}").unwrap();
    }

    fn text(&self, value: &impl Display) {
        writeln!(self.0.lock().unwrap(), "{value}").unwrap();
    }

    fn error(&self, error: &(impl Error + 'static)) {
        self.debug(&error);
        let mut next: Option<&dyn Error> = Some(error);
        while let Some(error) = next {
            self.text(&error);
            next = error.source();
        }
    }

    fn check(&self, secrets: &[String]) {
        let text = self.0.lock().unwrap();
        assert!(!text.contains(CANARY), "{text}");
        assert!(secrets.iter().all(|secret| !text.contains(secret.as_str())), "{text}");
    }
}

impl io::Write for Collected {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Collects every log line of this thread, down to the finest.
fn collect_logs(into: &Collected) -> tracing::subscriber::DefaultGuard {
    let writer = into.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_default(subscriber)
}

/// Answers that repeat every secret, as a careless server does.
fn careless_replies() -> Vec<Reply> {
    let all = "CANARY-app-secret CANARY-refresh CANARY-code-1 CANARY-access";
    let mut replies = vec![Reply::silence(), Reply::new(200, "text/html", format!("<p>{all}</p>"))];
    for error in ["invalid_grant", "invalid_client", "invalid_request", "CANARY-refresh"] {
        let secret = "CANARY-refresh and CANARY-app-secret";
        replies.push(Reply::json(400, format!(r#"{{"error":"{error}: {secret}"}}"#)));
        let described = format!(r#"{{"error":"{error}","error_description":"{secret}"}}"#);
        replies.push(Reply::json(400, described));
    }
    for status in [302, 401, 403, 429, 500, 503] {
        replies.push(Reply::new(status, "text/html", all).header("location", "/CANARY-refresh"));
    }
    let mac = r#"{"access_token":"CANARY-access","token_type":"CANARY-refresh"}"#;
    let spaced = r#"{"access_token":"CANARY access","token_type":"bearer"}"#;
    replies.extend([Reply::json(200, mac), Reply::json(200, spaced)]);
    replies
}

#[tokio::test]
async fn c11_no_error_and_no_log_line_holds_a_secret_even_if_the_server_repeats_them() {
    let out = Collected::default();
    let _logs = collect_logs(&out);
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let refresh_token = RefreshToken::new("CANARY-refresh");
    for reply in careless_replies() {
        server.script(reply);
        out.error(&endpoint.refresh(&refresh_token, None).await.unwrap_err());
    }
    let access_token = AccessToken::unexpiring("CANARY-access").unwrap();
    for status in [400, 401, 503] {
        let body = r#"{"error":{".tag":"other"},"error_summary":"other/CANARY-access"}"#;
        server.script(Reply::json(status, body));
        out.error(&endpoint.revoke(Some(&access_token), None).await.unwrap_err());
    }
    out.error(&AccessToken::unexpiring("CANARY access").unwrap_err());
    out.check(&[]);
    assert!(out.0.lock().unwrap().contains("answered"), "the log was collected");
}

#[tokio::test]
async fn c11_no_debug_output_and_no_url_holds_a_secret() {
    let out = Collected::default();
    let _logs = collect_logs(&out);
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, confidential_app());
    let (flow, _) = redirect_flow(&server.base);
    let session = MemorySession::default();
    let url = flow.start(&session, Some("/")).await.unwrap();
    let query = server.approve_by_redirect(&url);
    out.debug(&CallbackQuery::parse(&query));
    out.debug(&session);
    out.text(&url);
    let signed_in = flow.finish(&session, query.as_str()).await.unwrap();
    let verifier = server.seen()[0].form()["code_verifier"].clone();
    out.debug(&(&flow, &endpoint, &signed_in, endpoint.app()));
    out.debug(&StaticTokenSource::new(signed_in.tokens.access_token.clone()));
    out.error(&flow.finish(&session, query.as_str()).await.unwrap_err());

    let code = AuthorizationCode::new("CANARY-code");
    let secret_verifier = CodeVerifier::new("CANARY-verifier");
    let exchange =
        CodeExchange { code: &code, verifier: Some(&secret_verifier), redirect_uri: None };
    out.debug(&exchange);
    out.debug(&endpoint.exchange_request(&exchange));
    out.debug(&endpoint.refresh_request(&RefreshToken::new("CANARY-refresh"), None));
    out.debug(&endpoint.revoke_request(&signed_in.tokens.access_token));
    let paste_code = PasteCodeFlow::new(endpoint.clone()).start().unwrap();
    out.debug(&paste_code);
    out.text(paste_code.authorize_url());
    let loopback = LoopbackFlow::new(endpoint).with_port(0).start().await.unwrap();
    out.debug(&loopback);
    out.text(loopback.authorize_url());
    server.seen().iter().for_each(|seen| out.text(&seen.target));
    out.check(&[verifier]);
}
