//! Confirming that a sign-in is that of the user whom the link was made for (row B1).
//!
//! A link can be handed to somebody else, whose browser then holds all that the sign-in is bound to. Only
//! the customer's backend sees who comes back: so the browser takes a code there, and nothing is connected
//! before the backend shows it together with the user who is signed in with it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_stores::{
    Actor, ConnectSession, ConnectionId, DatabaseError, Flow, FlowId, FlowOutcome, Place,
    SessionStatus,
};

use crate::keep::Keep;

/// What a backend shows to confirm a sign-in.
#[derive(Debug)]
pub(crate) struct Confirmation<'a> {
    /// The code that the browser brought.
    pub(crate) code: &'a str,
    /// Who is signed in with the backend in that browser.
    pub(crate) user: &'a str,
    /// Who confirms.
    pub(crate) actor: Actor,
}

/// Why a sign-in is not confirmed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotConfirmed {
    #[error("this connect session asks for no confirmation")]
    NotAsked,
    #[error("nobody has come back from Dropbox for this connect session yet")]
    NotYet,
    #[error("the confirmation code is not that of this connect session")]
    WrongCode,
    /// What its link is not for. The sign-in is being revoked.
    #[error("the link was made for another user: what was signed in to is being revoked")]
    WrongUser,
    #[error("the time to confirm is over: the sign-in is revoked")]
    TooLate,
    #[error("the configuration has no app `{0}` any more")]
    NoApp(String),
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl Keep {
    /// What the browser of the sign-in that `session` holds takes to the backend. It is computed and not
    /// stored: a reload gives the same again, and the database does not give it away.
    pub(crate) fn confirmation_code(&self, session: &ConnectSession) -> Option<String> {
        let flow = session.held_flow.as_ref()?;
        let signature = self.config().keys.sign(&place(session), flow.as_str().as_bytes());
        Some(URL_SAFE_NO_PAD.encode(signature))
    }

    /// Makes what `session` holds a connection. Confirming once more says the same and does nothing.
    pub(crate) async fn confirm(
        &self,
        session: &ConnectSession,
        confirmation: Confirmation<'_>,
    ) -> Result<ConnectionId, NotConfirmed> {
        if !session.confirm {
            return Err(NotConfirmed::NotAsked);
        }
        let flow = session.held_flow.as_ref().ok_or(NotConfirmed::NotYet)?;
        if !self.is_code_of(session, flow, confirmation.code) {
            return Err(NotConfirmed::WrongCode);
        }
        if confirmation.user != session.user {
            self.refuse(session, confirmation.actor).await?;
            return Err(NotConfirmed::WrongUser);
        }
        let Some(held) = self.connections().held(&session.id).await? else {
            return self.confirmed_before(session).await;
        };
        let endpoint = self.endpoint(&held.app);
        let endpoint = endpoint.ok_or_else(|| NotConfirmed::NoApp(held.app.clone()))?;
        let new = held.into_connection(endpoint.endpoint.app().clone());
        let Some(connected) = self.connections().confirm(&session.id, &new).await? else {
            return self.confirmed_before(session).await;
        };
        let (connection, is_new) = (connected.connection.id, connected.is_new);
        let done = ("connect_session.confirm", Some(&connection));
        self.note(session, confirmation.actor, done).await;
        let outcome = FlowOutcome::Connected { connection: connection.clone(), is_new };
        self.note_connected((&session.tenant, &session.app), &outcome).await;
        Ok(connection)
    }

    /// The connection that a confirmed session has led to.
    async fn confirmed_before(
        &self,
        session: &ConnectSession,
    ) -> Result<ConnectionId, NotConfirmed> {
        let found = self.sign_ins().sessions.find(&session.id).await?;
        let now = self.connections().database().now();
        found
            .filter(|found| found.status(now) == SessionStatus::Connected)
            .and_then(|found| found.connection)
            .ok_or(NotConfirmed::TooLate)
    }

    /// The connection that `flow` led to, if it did: at once, or because it was confirmed.
    pub(crate) async fn connected_by(
        &self,
        flow: &Flow,
    ) -> Result<Option<ConnectionId>, DatabaseError> {
        match (&flow.outcome, &flow.session) {
            (Some(FlowOutcome::Connected { connection, .. }), _) => Ok(Some(connection.clone())),
            (Some(FlowOutcome::Unconfirmed), Some(session)) => {
                let session = self.sign_ins().sessions.find(session).await?;
                let session = session.filter(|session| session.confirmed_at.is_some());
                Ok(session.and_then(|session| session.connection))
            }
            _ => Ok(None),
        }
    }

    async fn refuse(&self, session: &ConnectSession, actor: Actor) -> Result<(), DatabaseError> {
        if self.connections().refuse(&session.id).await? {
            tracing::warn!(session = %session.id, "a sign-in came back with another user: it is revoked");
            self.note(session, actor, ("connect_session.refuse", None)).await;
        }
        Ok(())
    }

    /// Compared in constant time.
    fn is_code_of(&self, session: &ConnectSession, flow: &FlowId, code: &str) -> bool {
        URL_SAFE_NO_PAD.decode(code).is_ok_and(|signature| {
            let keys = &self.config().keys;
            keys.has_signed(&place(session), flow.as_str().as_bytes(), &signature)
        })
    }

    /// Puts on the audit trail what was done about the sign-in that `session` holds.
    pub(super) async fn note(
        &self,
        session: &ConnectSession,
        actor: Actor,
        (action, connection): (&'static str, Option<&ConnectionId>),
    ) {
        let mut record = self.audit().now(&session.tenant, actor, action, connection);
        record.detail = Some(format!("{} for {} at {}", session.id, session.user, session.app));
        self.audit().record_done(&record).await;
    }
}

fn place(session: &ConnectSession) -> Place<'_> {
    Place { tenant: &session.tenant, owner: session.id.as_str(), field: "confirmation" }
}
