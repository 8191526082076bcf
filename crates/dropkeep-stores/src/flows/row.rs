//! From a row to a [`Flow`].

use dropkeep_auth::{CodeVerifier, Scopes};
use sqlx::any::AnyRow;

use super::{Flow, FlowId, FlowOutcome};
use crate::database::DatabaseError;
use crate::database::columns::{get, optional_time, time};
use crate::keys::{KeyRing, Place, Sealed};
use crate::{ConnectSessionId, ConnectionId, Label};

/// Every column that [`flow`] reads: all but the verifier.
pub(super) const COLUMNS: &str = "id, tenant, app, user_id, session, connection, return_to, label, \
     wanted_scopes, issuer, started_at, expires_at, consumed_at, outcome";

/// Reads one row.
pub(super) fn flow(row: &AnyRow) -> Result<Flow, DatabaseError> {
    let session: Option<String> = get(row, "session")?;
    let connection: Option<String> = get(row, "connection")?;
    let scopes: Option<String> = get(row, "wanted_scopes")?;
    let outcome: Option<String> = get(row, "outcome")?;
    Ok(Flow {
        id: FlowId::stored(get(row, "id")?),
        tenant: get(row, "tenant")?,
        app: get(row, "app")?,
        user: get(row, "user_id")?,
        session: session.map(ConnectSessionId::stored),
        connection: connection.map(ConnectionId::stored),
        return_to: get(row, "return_to")?,
        label: get::<Option<String>>(row, "label")?.map(Label::stored),
        wanted_scopes: scopes.map(|list| Scopes::parse(&list)),
        issuer: get(row, "issuer")?,
        started_at: time(row, "started_at")?,
        expires_at: time(row, "expires_at")?,
        consumed_at: optional_time(row, "consumed_at")?,
        outcome: outcome.as_deref().and_then(FlowOutcome::from_stored),
    })
}

/// Opens the verifier of a row of `flow`.
pub(super) fn verifier(
    row: &AnyRow,
    flow: &Flow,
    keys: &KeyRing,
) -> Result<CodeVerifier, DatabaseError> {
    let field = "verifier";
    let owner = || format!("the flow {}", flow.id);
    let sealed: Option<Vec<u8>> = get(row, field)?;
    let sealed = sealed.ok_or_else(|| DatabaseError::Damaged { owner: owner(), field })?;
    let opened = keys.open(&verifier_place(&flow.tenant, &flow.id), &Sealed::from_bytes(sealed));
    let opened =
        opened.map_err(|source| DatabaseError::Sealed { owner: owner(), field, source })?;
    let text = std::str::from_utf8(&opened);
    let text = text.map_err(|_| DatabaseError::Damaged { owner: owner(), field })?;
    Ok(CodeVerifier::new(text))
}

/// Where the verifier of a flow belongs.
pub(super) fn verifier_place<'a>(tenant: &'a str, id: &'a FlowId) -> Place<'a> {
    Place { tenant, owner: id.as_str(), field: "code_verifier" }
}
