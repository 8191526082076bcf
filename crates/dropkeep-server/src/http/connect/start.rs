//! Before Dropbox: what will happen, and the button that starts it.
//!
//! Looking at the page costs nothing and leaves nothing behind: mail scanners, previews and image tags open links,
//! and must use none up (row A15). The flow begins with the POST of the button, which has to come from a page of ours
//! by `Sec-Fetch-Site`, or by `Origin` from browsers that send no such thing; there the one-time link is bound to the
//! browser, the flow stored and its cookie set.
//!
//! Neither page has a script, so that its policy can forbid all of them.

use std::sync::Arc;

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dropkeep_stores::{ConnectSession, ConnectTicket, FlowId};
use http::{HeaderMap, Method, StatusCode};
use serde::Deserialize;

use super::cookies::{Cookies, MOST_FLOWS, MOST_SESSIONS};
use super::notice::Notice;
use super::pages::StartPage;
use super::scope_words;
use crate::config::AppConfig;
use crate::http::Server;
use crate::http::pages::Frame;
use crate::http::pages::answer;
use crate::http::pages::fetch_metadata::{Kind, is_own_form};
use crate::sign_in::{Browser, BrowserSecret, SignIn, StartError, allowed_return_to};

/// What says how a sign-in is meant: a link's query, or the form on the page.
#[derive(Deserialize, Default)]
pub(super) struct Asked {
    /// The ticket of a connect session.
    session: Option<String>,
    /// Where to go afterwards, for those without a session.
    return_to: Option<String>,
    /// A flow of this browser, to be gone through again. Only forms have it.
    flow: Option<String>,
}

/// `GET /connect/{app}`: the page. Nothing is stored and no cookie set, whoever looks at it.
pub(super) async fn page(
    State(server): State<Arc<Server>>,
    Path(name): Path<String>,
    method: Method,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let asked = asked.map(|Query(asked)| Asked { flow: None, ..asked });
    let shown = match Kind::of(&method, &headers) {
        Kind::Ahead => return answer::nothing_yet(),
        Kind::Embedded => Err(Notice::ForeignForm),
        Kind::Navigation => match asked {
            Ok(asked) => show(&server, &name, asked, &headers).await,
            Err(_) => Err(Notice::UnknownLink),
        },
    };
    shown.unwrap_or_else(|notice| notice.page(&server, Some(&name)))
}

/// `POST /connect/{app}`: begins a flow and sends the browser to Dropbox.
pub(super) async fn begin(
    State(server): State<Arc<Server>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    asked: Result<Form<Asked>, FormRejection>,
) -> Response {
    let is_navigation = Kind::of(&Method::POST, &headers) == Kind::Navigation;
    let begun = match asked {
        _ if !is_navigation || !is_own_form(&headers, &server.keep.config().public_url) => {
            Err(Notice::ForeignForm)
        }
        Ok(Form(asked)) => send_off(&server, &name, asked, &headers).await,
        Err(_) => Err(Notice::UnknownLink),
    };
    begun.unwrap_or_else(|notice| notice.page(&server, Some(&name)))
}

async fn show(
    server: &Server,
    name: &str,
    asked: Asked,
    headers: &HeaderMap,
) -> Result<Response, Notice> {
    let app = find(server, name)?;
    let browser = Cookies::of(server.keep.config()).read(headers);
    let (sign_in, _) = sign_in(server, (name, app), &asked, &browser).await?;
    let renewed = match &sign_in.connection {
        Some(id) => server.keep.connections().find(id).await?,
        None => None,
    };
    let scopes = sign_in.wanted_scopes.as_ref().unwrap_or(&app.options.scopes);
    let page = StartPage {
        frame: Frame::of(server.keep.config(), Some((name, app))),
        scopes: scope_words::all(scopes),
        is_team: scope_words::are_of_a_team(scopes),
        user: sign_in.user,
        label: sign_in.label,
        is_renewal: renewed.is_some(),
        account: renewed.and_then(|renewed| renewed.profile.email.or(renewed.profile.display_name)),
        ticket: asked.session,
        return_to: asked.return_to,
    };
    Ok(answer::page(StatusCode::OK, &page))
}

async fn send_off(
    server: &Server,
    name: &str,
    asked: Asked,
    headers: &HeaderMap,
) -> Result<Response, Notice> {
    let app = find(server, name)?;
    let cookies = Cookies::of(server.keep.config());
    let browser = cookies.read(headers);
    let (sign_in, session) = sign_in(server, (name, app), &asked, &browser).await?;
    let mut set = Vec::new();
    if let Some(session) = &session {
        let secret = bind(server, session, &browser).await?;
        let crowded_out = browser.sessions_crowded_out(MOST_SESSIONS);
        set.extend(crowded_out.map(|id| cookies.forget_session(id)));
        set.push(cookies.session(&session.id, &secret));
    }
    let started = server.keep.start_sign_in((name, app), sign_in).await?;
    for (id, secret) in browser.flows_crowded_out(MOST_FLOWS) {
        server.keep.sign_ins().flows.abandon(id, &secret.digest()).await?;
        set.push(cookies.forget_flow(id));
    }
    set.push(cookies.flow(&started.flow, &started.browser));
    Ok(answer::with_cookies(answer::see_other(started.authorize_url.as_str()), set))
}

fn find<'s>(server: &'s Server, name: &str) -> Result<&'s AppConfig, Notice> {
    server.keep.config().apps.get(name).ok_or(Notice::UnknownApp)
}

/// What the sign-in is for, and the connect session that it comes from by its link.
async fn sign_in(
    server: &Server,
    (name, app): (&str, &AppConfig),
    asked: &Asked,
    browser: &Browser,
) -> Result<(SignIn, Option<ConnectSession>), Notice> {
    if let Some(flow) = &asked.flow {
        return Ok((again(server, (name, app), flow, browser).await?, None));
    }
    if let Some(ticket) = &asked.session {
        let session = open(server, (name, app), ticket, browser).await?;
        return Ok((SignIn::of_session(&session), Some(session)));
    }
    let return_to = match &asked.return_to {
        Some(text) => {
            let allowed = allowed_return_to(text, &server.keep.config().return_to);
            Some(allowed.ok_or(Notice::NoSuchReturn)?.to_string())
        }
        None => None,
    };
    Ok((SignIn { return_to, ..SignIn::default() }, None))
}

/// The session of a link, if this browser may still use it.
async fn open(
    server: &Server,
    (name, app): (&str, &AppConfig),
    ticket: &str,
    browser: &Browser,
) -> Result<ConnectSession, Notice> {
    let sessions = &server.keep.sign_ins().sessions;
    let found = sessions.opened_by(&ConnectTicket::new(ticket)).await?;
    let session = found
        .filter(|session| session.tenant == app.tenant && session.app == name)
        .ok_or(Notice::UnknownLink)?;
    if session.finished_at.is_some() {
        return Err(Notice::LinkUsed);
    }
    if session.expires_at <= server.keep.connections().database().now() {
        return Err(Notice::LinkExpired);
    }
    let held = browser.session(&session.id).map(|secret| secret.digest().to_string());
    match &session.browser {
        Some(bound) if held.as_ref() != Some(bound) => Err(Notice::LinkElsewhere),
        _ => Ok(session),
    }
}

/// Gives the session to this browser. Looking at the page is not enough: programs that preview links look
/// at it too.
async fn bind(
    server: &Server,
    session: &ConnectSession,
    browser: &Browser,
) -> Result<BrowserSecret, Notice> {
    let held = browser.session(&session.id).cloned();
    let secret = held.unwrap_or_else(|| BrowserSecret::generate(server.keep.randomness()));
    let bound = server.keep.sign_ins().sessions.bind(&session.id, &secret.digest()).await?;
    bound.then_some(secret).ok_or(Notice::LinkElsewhere)
}

/// What an earlier flow of this browser was for.
async fn again(
    server: &Server,
    (name, app): (&str, &AppConfig),
    flow: &str,
    browser: &Browser,
) -> Result<SignIn, Notice> {
    let id = FlowId::parse(flow).map_err(|_| Notice::UnknownLink)?;
    let secret = browser.flow(&id).ok_or(Notice::AnotherBrowser)?;
    let context = (app.tenant.as_str(), name);
    let found = server.keep.sign_ins().flows.find(&id, &secret.digest(), context).await?;
    let found = found.ok_or(Notice::Forgotten)?;
    let connected = server.keep.connected_by(&found).await?;
    let mut sign_in = SignIn::again(&found, connected);
    if let Some(connection) = &sign_in.connection {
        let connection = server.keep.connections().find(connection).await?;
        // Whoever has disconnected may connect any account.
        sign_in.connection =
            connection.filter(|found| found.state.kind.is_served()).map(|found| found.id);
    }
    if let Some(session) = &sign_in.session {
        let session = server.keep.sign_ins().sessions.find(session).await?;
        let session = session.ok_or(Notice::LinkExpired)?;
        if session.finished_at.is_some() {
            return Err(Notice::LinkUsed);
        }
        if session.expires_at <= server.keep.connections().database().now() {
            return Err(Notice::LinkExpired);
        }
    }
    Ok(sign_in)
}

impl From<StartError> for Notice {
    fn from(error: StartError) -> Self {
        match error {
            StartError::Database(error) => error.into(),
            StartError::Request(error) => {
                tracing::error!(%error, "no authorize URL can be made: the settings are wrong");
                Self::Misconfigured
            }
        }
    }
}
