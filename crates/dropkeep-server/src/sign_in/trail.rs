//! What sign-ins leave on the audit trail.

use dropkeep_stores::{Actor, AuditLog, ConnectSession, ConnectionId, FlowOutcome};

/// Puts a new sign-in on it.
pub(super) async fn note_connected(
    audit: &AuditLog,
    (tenant, app): (&str, &str),
    outcome: &FlowOutcome,
) {
    let FlowOutcome::Connected { connection, is_new } = outcome else { return };
    let action = if *is_new { "connection.connect" } else { "connection.reconnect" };
    let mut record = audit.now(tenant, Actor::Person, action, Some(connection));
    record.detail = Some(app.to_owned());
    audit.record_done(&record).await;
}

/// Puts on it what was done about the sign-in that `session` holds.
pub(super) async fn note_held(
    audit: &AuditLog,
    session: &ConnectSession,
    actor: Actor,
    (action, connection): (&'static str, Option<&ConnectionId>),
) {
    let mut record = audit.now(&session.tenant, actor, action, connection);
    record.detail = Some(format!("{} for {} at {}", session.id, session.user, session.app));
    audit.record_done(&record).await;
}
