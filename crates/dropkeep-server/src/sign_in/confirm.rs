//! Confirming that a sign-in is that of the user whom the link was made for (row B1).
//!
//! A link can be handed to somebody else, whose browser then holds all that the sign-in is bound to. Only
//! the customer's backend sees who comes back: so the browser takes a code there, and nothing is connected
//! before the backend shows it together with the user who is signed in with it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_stores::{
    Actor, AuditLog, ConnectSession, ConnectSessions, ConnectionId, Connections, DatabaseError,
    Flow, FlowId, FlowOutcome, KeyRing, Place, SessionStatus,
};

use super::trail::{note_connected, note_held};
use crate::config::KeepConfig;
use crate::keep::Keep;

/// What confirms a sign-in.
#[derive(Clone)]
pub struct Confirmation<'a> {
    /// The code that the browser brought.
    pub code: &'a str,
    /// Who is signed in with the customer in that browser.
    pub user: &'a str,
    /// Who confirms.
    pub actor: Actor,
}

/// Without the code.
impl fmt::Debug for Confirmation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Confirmation");
        shown.field("user", &self.user).field("actor", &self.actor).finish_non_exhaustive()
    }
}

/// Why a sign-in is not confirmed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotConfirmed {
    /// It was connected without, or will be.
    #[error("this connect session asks for no confirmation")]
    NotAsked,
    /// There is nothing to confirm.
    #[error("nobody has come back from Dropbox for this connect session yet")]
    NotYet,
    /// Some other browser's, or none at all.
    #[error("the confirmation code is not that of this connect session")]
    WrongCode,
    /// What its link is not for. The sign-in is being revoked.
    #[error("the link was made for another user: what was signed in to is being revoked")]
    WrongUser,
    /// What nobody confirms does not live on.
    #[error("the time to confirm is over: the sign-in is revoked")]
    TooLate,
    /// It was there when the person was sent off.
    #[error("the configuration has no app `{0}` any more")]
    NoApp(String),
    /// It can be confirmed once the database can be used again.
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
}

/// Makes what `session` holds a connection, and puts it on the audit trail. Confirming once more says the
/// same and does nothing. It needs no running keep: operators have the configuration and the database.
///
/// # Errors
/// [`NotConfirmed`]; after [`NotConfirmed::WrongUser`] it never will be.
pub async fn confirm_sign_in(
    config: &KeepConfig,
    connections: &Connections,
    session: &ConnectSession,
    confirmation: Confirmation<'_>,
) -> Result<ConnectionId, NotConfirmed> {
    if !session.confirm {
        return Err(NotConfirmed::NotAsked);
    }
    let flow = session.held_flow.as_ref().ok_or(NotConfirmed::NotYet)?;
    if !is_code_of(&config.keys, session, flow, confirmation.code) {
        return Err(NotConfirmed::WrongCode);
    }
    let audit = AuditLog::new(connections.database().clone());
    if confirmation.user != session.user {
        if connections.refuse(&session.id).await? {
            tracing::warn!(session = %session.id, "a sign-in came back with another user: it is revoked");
            note_held(&audit, session, confirmation.actor, ("connect_session.refuse", None)).await;
        }
        return Err(NotConfirmed::WrongUser);
    }
    let Some(held) = connections.held(&session.id).await? else {
        return confirmed_before(connections, session).await;
    };
    let app = config.apps.get(&held.app).ok_or_else(|| NotConfirmed::NoApp(held.app.clone()))?;
    let new = held.into_connection(app.app.clone());
    let Some(connected) = connections.confirm(&session.id, &new).await? else {
        return confirmed_before(connections, session).await;
    };
    let (connection, is_new) = (connected.connection.id, connected.is_new);
    let done = ("connect_session.confirm", Some(&connection));
    note_held(&audit, session, confirmation.actor, done).await;
    let outcome = FlowOutcome::Connected { connection: connection.clone(), is_new };
    note_connected(&audit, (&session.tenant, &session.app), &outcome).await;
    Ok(connection)
}

/// The connection that a confirmed session has led to.
async fn confirmed_before(
    connections: &Connections,
    session: &ConnectSession,
) -> Result<ConnectionId, NotConfirmed> {
    let database = connections.database();
    let found = ConnectSessions::new(database.clone()).find(&session.id).await?;
    found
        .filter(|found| found.status(database.now()) == SessionStatus::Connected)
        .and_then(|found| found.connection)
        .ok_or(NotConfirmed::TooLate)
}

/// Compared in constant time.
fn is_code_of(keys: &KeyRing, session: &ConnectSession, flow: &FlowId, code: &str) -> bool {
    URL_SAFE_NO_PAD.decode(code).is_ok_and(|signature| {
        keys.has_signed(&place(session), flow.as_str().as_bytes(), &signature)
    })
}

fn place(session: &ConnectSession) -> Place<'_> {
    Place { tenant: &session.tenant, owner: session.id.as_str(), field: "confirmation" }
}
