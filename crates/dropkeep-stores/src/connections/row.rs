//! From a row to a [`Connection`].

use dropkeep_auth::Scopes;
use sqlx::any::AnyRow;

use super::{Connection, ConnectionId, ConnectionState, Label, Profile, StateKind, Subject};
use crate::database::DatabaseError;
use crate::database::columns::{get, optional_time, time};

/// Every column that [`connection`] reads: all but the secrets.
pub(super) const COLUMNS: &str = "id, tenant, app, user_id, subject, account_id, team_id, uid, label, email, \
     display_name, photo_url, scopes, wanted_scopes, state, reason, state_since, epoch, grant_digest, \
     access_fingerprint, access_expires_at, refreshes, refreshed_at, created_at, connected_at, changed_at";

/// Reads one row.
pub(super) fn connection(row: &AnyRow) -> Result<Connection, DatabaseError> {
    let id: String = get(row, "id")?;
    let subject: String = get(row, "subject")?;
    let team: Option<String> = get(row, "team_id")?;
    let kind: String = get(row, "state")?;
    let kind = StateKind::parse(&kind)
        .ok_or_else(|| DatabaseError::Damaged { owner: id.clone(), field: "state" })?;
    let scopes = |list: Option<String>| list.map(|list| Scopes::parse(&list));
    Ok(Connection {
        id: ConnectionId::stored(id),
        tenant: get(row, "tenant")?,
        app: get(row, "app")?,
        user: get(row, "user_id")?,
        subject: if team.is_some() { Subject::Team(subject) } else { Subject::Account(subject) },
        uid: get(row, "uid")?,
        label: get::<Option<String>>(row, "label")?.map(Label::stored),
        profile: Profile {
            email: get(row, "email")?,
            display_name: get(row, "display_name")?,
            photo_url: get(row, "photo_url")?,
        },
        scopes: scopes(get(row, "scopes")?),
        wanted_scopes: scopes(get(row, "wanted_scopes")?),
        state: ConnectionState {
            kind,
            reason: get(row, "reason")?,
            since: time(row, "state_since")?,
        },
        epoch: get(row, "epoch")?,
        grant_digest: get(row, "grant_digest")?,
        access_fingerprint: get(row, "access_fingerprint")?,
        access_expires_at: optional_time(row, "access_expires_at")?,
        refreshes: get(row, "refreshes")?,
        refreshed_at: optional_time(row, "refreshed_at")?,
        created_at: time(row, "created_at")?,
        connected_at: time(row, "connected_at")?,
        changed_at: time(row, "changed_at")?,
    })
}
