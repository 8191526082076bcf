//! From a code to a connection.
//!
//! A code can be redeemed once (RFC 6749 section 4.1.2), so from here on there is no second try: what Dropbox gave is
//! not to be dropped. Hence storing it is insisted on for a few seconds before it is given up and the log says that
//! a sign-in is lost; and a sign-in by the wrong account is ended at Dropbox before the person is told.
//!
//! Who signed in comes from Dropbox's answer alone, never from what the browser says.

use std::time::Duration;

use dropkeep_auth::{
    AuthorizationCode, CachedToken, CodeExchange, CodeVerifier, Credentials, TokenError, Tokens,
};
use dropkeep_stores::{
    Actor, ConnectSession, Connected, DatabaseError, Flow, FlowOutcome, NewConnection, Profile,
    Subject,
};
use tracing::Instrument as _;

use super::finish::Taken;
use super::profile::TokenKind;
use super::trail::note_held;
use crate::keep::Keep;

/// How often a sign-in in hand is stored, a second apart, before it is given up.
const MOST_ATTEMPTS: u32 = 5;

impl Keep {
    /// Redeems `code` and keeps what it gives: as a connection, or until that is confirmed.
    pub(super) async fn redeem(
        &self,
        flow: &Flow,
        (code, verifier): (&AuthorizationCode, &CodeVerifier),
        taken: &Taken,
    ) -> FlowOutcome {
        let Some(endpoint) = self.endpoint(&flow.app) else { return FlowOutcome::Misconfigured };
        let redirect_uri = self.redirect_uri(&flow.app);
        let exchange =
            CodeExchange { code, verifier: Some(verifier), redirect_uri: Some(&redirect_uri) };
        let asked_at = self.clock().now();
        let tokens = match endpoint.redeem(&exchange).await {
            Ok(tokens) => tokens,
            Err(error) => return not_redeemed(flow, &error),
        };
        let app = endpoint.endpoint.app().clone();
        let subject = NewConnection::subject_of(&tokens);
        let credentials = Credentials::signed_in(app, &tokens, asked_at);
        let (Some(subject), Some(credentials)) = (subject, credentials) else {
            tracing::error!(app = flow.app, "a sign-in names no account or has no refresh token");
            return FlowOutcome::Misconfigured;
        };
        let profile = self.profile_of(&tokens).await;
        match self.is_for(flow, &subject).await {
            Ok(true) => {}
            Ok(false) => {
                self.revoke(flow, &tokens).await;
                return FlowOutcome::OtherAccount { signed_in_as: profile.email };
            }
            Err(error) => return not_stored(&error),
        }
        let access_token =
            CachedToken { token: tokens.access_token.clone(), requested_at: asked_at };
        let new = NewConnection {
            tenant: flow.tenant.clone(),
            app: flow.app.clone(),
            user: flow.user.clone(),
            subject,
            label: flow.label.clone(),
            profile,
            wanted_scopes: flow.wanted_scopes.clone(),
            credentials,
            access_token: Some(access_token),
        };
        let kept = match taken {
            Taken::Session(session) if session.confirm => self.hold(flow, session, &new).await,
            _ => self.store(&new).await,
        };
        kept.unwrap_or_else(|error| not_stored(&error))
    }

    /// Whether a sign-in as `subject` is what the flow was for: any is, unless it renews a connection.
    async fn is_for(&self, flow: &Flow, subject: &Subject) -> Result<bool, DatabaseError> {
        let Some(id) = &flow.connection else { return Ok(true) };
        let renewed = self.connections().find(id).await?;
        Ok(renewed.is_some_and(|connection| {
            connection.subject == *subject
                && (connection.tenant, connection.app, connection.user)
                    == (flow.tenant.clone(), flow.app.clone(), flow.user.clone())
        }))
    }

    /// Makes a sign-in a connection.
    async fn store(&self, new: &NewConnection) -> Result<FlowOutcome, DatabaseError> {
        let Connected { connection, is_new } =
            self.insist(|| self.connections().connect(new)).await?;
        Ok(FlowOutcome::Connected { connection: connection.id, is_new })
    }

    /// Keeps a sign-in until the customer's backend confirms whose it is.
    async fn hold(
        &self,
        flow: &Flow,
        session: &ConnectSession,
        new: &NewConnection,
    ) -> Result<FlowOutcome, DatabaseError> {
        let held_for = (&session.id, &flow.id);
        if self.insist(|| self.connections().hold(held_for, new)).await? {
            let done = ("connect_session.sign_in", None);
            note_held(&self.audit(), session, Actor::Person, done).await;
            return Ok(FlowOutcome::Unconfirmed);
        }
        tracing::error!(session = %session.id, "a sign-in is lost: its connect session is gone");
        Ok(FlowOutcome::Refused)
    }

    /// Dropbox has handed the sign-in out, and will not again: it is not given up at the first trouble.
    async fn insist<T, F>(&self, keep: impl Fn() -> F) -> Result<T, DatabaseError>
    where
        F: Future<Output = Result<T, DatabaseError>>,
    {
        let mut attempt = 1;
        loop {
            let span = tracing::debug_span!("store.connect");
            match keep().instrument(span).await {
                Err(error) if attempt < MOST_ATTEMPTS => {
                    tracing::warn!(%error, attempt, "a sign-in is not stored yet");
                    attempt += 1;
                    self.clock().sleep(Duration::from_secs(1)).await;
                }
                kept => return kept,
            }
        }
    }

    /// Ends a sign-in that is not kept.
    async fn revoke(&self, flow: &Flow, tokens: &Tokens) {
        let Some(endpoint) = self.endpoint(&flow.app) else { return };
        let refresh_token = tokens.refresh_token.as_ref();
        let revoked = endpoint.endpoint.revoke(Some(&tokens.access_token), refresh_token).await;
        if let Err(error) = revoked {
            tracing::warn!(app = flow.app, %error, "a sign-in that is not kept is not revoked");
        }
    }

    /// Who signed in. That it cannot be told is no reason to refuse them.
    async fn profile_of(&self, tokens: &Tokens) -> Profile {
        let is_team = tokens.team_id.is_some();
        let kind = if is_team { TokenKind::Team } else { TokenKind::Account };
        match self.ask_who(&tokens.access_token, kind).await {
            Ok(who) => who.profile,
            Err(error) => {
                tracing::warn!(%error, "Dropbox does not say who connected");
                Profile::default()
            }
        }
    }
}

/// What a refused code means to the person: one that Dropbox does not accept, trouble that passes, or a
/// configuration that only the operator can mend.
fn not_redeemed(flow: &Flow, error: &TokenError) -> FlowOutcome {
    match error {
        TokenError::GrantDead(refusal) => {
            tracing::warn!(app = flow.app, %refusal, "Dropbox does not accept a code");
            FlowOutcome::Refused
        }
        TokenError::Unavailable { trouble, .. } => {
            tracing::warn!(app = flow.app, %trouble, "a code cannot be redeemed now");
            FlowOutcome::Unavailable
        }
        error => {
            tracing::error!(app = flow.app, %error, "a code cannot be redeemed until the operator acts");
            FlowOutcome::Misconfigured
        }
    }
}

fn not_stored(error: &DatabaseError) -> FlowOutcome {
    tracing::error!(%error, "a sign-in is lost: the database cannot be used");
    FlowOutcome::Unavailable
}
