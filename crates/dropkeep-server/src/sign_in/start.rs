//! Sending a person off to Dropbox.
//!
//! A flow is what a callback will be measured against, so all that counts is written down before the browser leaves:
//! for which tenant, app, user and session it is, whom Dropbox's answer has to come from, where the person goes
//! afterwards, and the PKCE verifier, sealed. The browser takes along a random secret of its own, of which the row has
//! the digest; the address it is sent to holds nothing that would be worth stealing (rows A1, A6 and B3).

use dropkeep_auth::{
    AuthorizeOptions, AuthorizeRequest, CodeVerifier, InvalidAuthorizeRequest, Scopes,
    TokenAccessType,
};
use dropkeep_stores::{
    ConnectSession, ConnectSessionId, ConnectionId, DatabaseError, Flow, FlowId, Label, NewFlow,
};
use url::Url;

use super::BrowserSecret;
use super::state::StateFor;
use crate::config::AppConfig;
use crate::keep::Keep;

/// What a sign-in is for.
#[derive(Debug, Clone, Default)]
pub(crate) struct SignIn {
    /// The customer's own name for the person; empty when there is none.
    pub(crate) user: String,
    /// The connect session it comes from.
    pub(crate) session: Option<ConnectSessionId>,
    /// The connection that it renews.
    pub(crate) connection: Option<ConnectionId>,
    /// Where the person goes afterwards.
    pub(crate) return_to: Option<String>,
    /// What to call the connection.
    pub(crate) label: Option<Label>,
    /// What is asked for; `None` is what the app asks for.
    pub(crate) wanted_scopes: Option<Scopes>,
    /// Whether Dropbox shows its page even to who allowed all of it before. Without, it sends them back
    /// at once, and they could neither choose another account nor think again.
    pub(crate) asks_anew: bool,
}

impl SignIn {
    /// What `session` is for.
    pub(crate) fn of_session(session: &ConnectSession) -> Self {
        Self {
            user: session.user.clone(),
            session: Some(session.id.clone()),
            connection: session.connection.clone(),
            return_to: session.return_to.clone(),
            label: session.label.clone(),
            wanted_scopes: session.wanted_scopes.clone(),
            asks_anew: session.connection.is_some(),
        }
    }

    /// What `flow` was for, once more: after a refusal, or to renew the connection that it led to. One that
    /// led to a connection has used its session up; and that this browser is its user's was confirmed then,
    /// if anybody wanted to know.
    pub(crate) fn again(flow: &Flow, connected: Option<ConnectionId>) -> Self {
        Self {
            user: flow.user.clone(),
            session: flow.session.clone().filter(|_| connected.is_none()),
            connection: connected.or_else(|| flow.connection.clone()),
            return_to: flow.return_to.clone(),
            label: flow.label.clone(),
            wanted_scopes: flow.wanted_scopes.clone(),
            asks_anew: true,
        }
    }
}

/// A flow that has begun.
#[derive(Debug)]
pub(crate) struct Started {
    /// Where the browser goes now.
    pub(crate) authorize_url: Url,
    /// The flow.
    pub(crate) flow: FlowId,
    /// What the browser has to hold until it is back.
    pub(crate) browser: BrowserSecret,
}

/// Why no flow began.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    /// The flow is not stored, so nobody is sent off.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// The app's settings make no authorize URL: the operator has to mend them.
    #[error(transparent)]
    Request(#[from] InvalidAuthorizeRequest),
}

impl Keep {
    /// Begins a flow for the app named `name`: state and PKCE challenge are drawn for it alone, and the
    /// redirect URI is that of the configuration (rows A1, A6, A11).
    pub(crate) async fn start_sign_in(
        &self,
        (name, app): (&str, &AppConfig),
        sign_in: SignIn,
    ) -> Result<Started, StartError> {
        let (config, randomness) = (self.config(), self.randomness());
        let browser = BrowserSecret::generate(randomness);
        let tenant = app.tenant.as_str();
        let signed = StateFor { keys: &config.keys, tenant, app: name, browser: &browser };
        let state = signed.issue(randomness);
        let verifier = CodeVerifier::random(randomness);
        let wanted = sign_in.wanted_scopes.unwrap_or_else(|| app.options.scopes.clone());
        let options = AuthorizeOptions {
            scopes: wanted.clone(),
            token_access_type: TokenAccessType::Offline,
            force_reapprove: app.options.force_reapprove || sign_in.asks_anew,
            ..app.options.clone()
        };
        let authorize_url = AuthorizeRequest {
            app_key: &app.app.key,
            redirect_uri: Some(&self.redirect_uri(name)),
            state: Some(&state),
            challenge: Some(&verifier.challenge()),
            options: &options,
        }
        .url(&config.endpoints)?;
        let flow = FlowId::of_state(&state);
        let new = NewFlow {
            id: flow.clone(),
            tenant: app.tenant.clone(),
            app: name.to_owned(),
            browser: browser.digest(),
            user: sign_in.user,
            session: sign_in.session,
            connection: sign_in.connection,
            return_to: sign_in.return_to,
            label: sign_in.label,
            wanted_scopes: Some(wanted).filter(|scopes| !scopes.is_empty()),
            issuer: self.issuer(),
            verifier,
        };
        self.sign_ins().flows.begin(&new).await?;
        Ok(Started { authorize_url, flow, browser })
    }

    /// Where Dropbox sends people back to: one for each app, so that no app's answer is taken for
    /// another's (row B2).
    pub(crate) fn redirect_uri(&self, app: &str) -> String {
        self.config().url_of(["connect", app, "callback"]).into()
    }

    /// Who answers (RFC 9207): whoever shows the authorize page.
    fn issuer(&self) -> String {
        self.config().endpoints.web.trim_end_matches('/').to_owned()
    }
}

/// Whether `name` can be that of a scope to ask for: a word (`scope-token`, RFC 6749 section 3.3), and not a
/// long one.
pub fn is_scope_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 100 && name.bytes().all(|byte| byte.is_ascii_graphic())
}
