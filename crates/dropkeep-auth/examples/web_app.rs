//! Sign in to a web app: the two handlers of the Python SDK's documentation, `dropbox_auth_start` and
//! `dropbox_auth_finish`, with sessions that stay on the server.
//!
//! ```text
//! DROPBOX_APP_KEY=... DROPBOX_APP_SECRET=... cargo run -p dropkeep-auth --example web_app
//! ```
//!
//! Register `http://localhost:8000/dropbox/finish` in the App Console and open
//! <http://localhost:8000>. With `DROPKEEP_ENDPOINT` it runs against a local Dropbox.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::header::{COOKIE, RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use dropkeep_auth::{
    App, AppSecret, CallbackError, CodeVerifier, Endpoints, HandlerAnswer, MemorySession,
    RedirectFlow, SystemRandomness, TokenEndpoint, Tokens, is_prefetch,
};

/// The app: `/`, `/dropbox/start` and `/dropbox/finish`.
pub(crate) fn router(flow: RedirectFlow) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/dropbox/start", get(start))
        .route("/dropbox/finish", get(finish))
        .with_state(Arc::new(WebApp { flow, visitors: Mutex::default() }))
}

struct WebApp {
    flow: RedirectFlow,
    /// By the id in the visitor's cookie. A real app has a database, and forgets after a while.
    visitors: Mutex<HashMap<String, Arc<Visitor>>>,
}

#[derive(Default)]
struct Visitor {
    session: MemorySession,
    tokens: Mutex<Option<Tokens>>,
}

async fn home(State(app): State<Arc<WebApp>>, headers: HeaderMap) -> Response {
    let visitor = app.visitor(&headers);
    match visitor.and_then(|visitor| visitor.account_id()) {
        Some(_) => Html("<h1>Connected to Dropbox</h1>").into_response(),
        None => Html("<h1><a href=\"/dropbox/start\">Connect to Dropbox</a></h1>").into_response(),
    }
}

async fn start(State(app): State<Arc<WebApp>>, headers: HeaderMap) -> Response {
    if is_prefetch(&headers) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let (visitor, cookie) = match app.visitor(&headers) {
        Some(visitor) => (visitor, None),
        None => app.welcome(),
    };
    match app.flow.start(&visitor.session, Some("/")).await {
        Ok(url) => (cookie.map(|cookie| [(SET_COOKIE, cookie)]), Redirect::to(url.as_str()))
            .into_response(),
        Err(error) => {
            tracing::error!(%error, "cannot start");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn finish(
    State(app): State<Arc<WebApp>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    if is_prefetch(&headers) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let visitor = app.visitor(&headers).unwrap_or_default();
    match app.flow.finish(&visitor.session, query.unwrap_or_default().as_str()).await {
        Ok(signed_in) => {
            visitor.connect(signed_in.tokens);
            Redirect::to(&signed_in.url_state.unwrap_or_default()).into_response()
        }
        // The browser asked twice, as browsers do; the first time did it.
        Err(CallbackError::BadState) if visitor.account_id().is_some() => {
            Redirect::to("/").into_response()
        }
        Err(error) => refuse(&error),
    }
}

/// Each failure says what to answer. Nothing of the request is repeated.
fn refuse(error: &CallbackError) -> Response {
    let answer = error.answer();
    if answer.wants_log() {
        tracing::warn!(%error, cause = error.source(), "callback refused");
    }
    match answer {
        HandlerAnswer::StartAgain => Redirect::to("/dropbox/start").into_response(),
        HandlerAnswer::BackHome => Redirect::to("/").into_response(),
        HandlerAnswer::TryLater { retry_after } => {
            let seconds = retry_after.map(|wait| [(RETRY_AFTER, wait.as_secs().to_string())]);
            (answer.status(), seconds, "Dropbox is busy. Please try again later.").into_response()
        }
        _ => (answer.status(), "This did not work.").into_response(),
    }
}

impl WebApp {
    fn visitor(&self, headers: &HeaderMap) -> Option<Arc<Visitor>> {
        let cookies = headers.get(COOKIE)?.to_str().ok()?;
        let id = cookies.split("; ").find_map(|cookie| cookie.strip_prefix("visitor="))?;
        self.visitors.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// A new visitor and the cookie to know them by. `Lax`, because a `Strict` cookie would not come
    /// along when Dropbox redirects back. Behind https, name it `__Host-visitor` and add `Secure`.
    fn welcome(&self) -> (Arc<Visitor>, Option<String>) {
        let id = CodeVerifier::random(&SystemRandomness).expose().to_owned();
        let cookie = format!("visitor={id}; Path=/; HttpOnly; SameSite=Lax");
        let visitor = Arc::<Visitor>::default();
        let mut visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        visitors.insert(id, Arc::clone(&visitor));
        (visitor, Some(cookie))
    }
}

impl Visitor {
    fn connect(&self, tokens: Tokens) {
        *self.tokens.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens);
    }

    fn account_id(&self) -> Option<String> {
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.as_ref().and_then(|tokens| tokens.account_id.clone())
    }
}

#[tokio::main]
#[expect(clippy::disallowed_methods, reason = "a program reads its own environment")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = AppSecret::new(std::env::var("DROPBOX_APP_SECRET")?);
    let app = App::confidential(std::env::var("DROPBOX_APP_KEY")?, secret);
    let endpoints = match std::env::var("DROPKEEP_ENDPOINT") {
        Ok(base) => Endpoints::single(&base)?,
        Err(_) => Endpoints::dropbox(),
    };
    let token_endpoint = TokenEndpoint::builder(app).endpoints(endpoints).build()?;
    let flow = RedirectFlow::new(token_endpoint, "http://localhost:8000/dropbox/finish")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8000").await?;
    Ok(axum::serve(listener, router(flow)).await?)
}
