//! Sealing anew under the first key, while everything goes on.

use std::collections::BTreeMap;

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::table::{access_token_place, refresh_token_place};
use super::{ConnectionId, Connections};
use crate::database::DatabaseError;
use crate::database::columns::get;
use crate::keys::{KeyId, Place, Sealed};

/// How many rows are read at once.
const PAGE: i64 = 200;

/// What a rotation did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rotation {
    /// How many secrets were sealed anew.
    pub sealed_anew: u64,
    /// How many were changed by somebody else meanwhile, who sealed them anew too.
    pub changed_meanwhile: u64,
}

/// How many secrets are sealed under which key. A key that has none can go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SealedUnder(pub BTreeMap<KeyId, u64>);

/// The two sealed columns: what reads them and what writes them if they are still the same.
const FIELDS: [(&str, &str); 2] = [
    (
        "refresh_token",
        "UPDATE connections SET refresh_token = $3 WHERE id = $1 AND refresh_token = $2",
    ),
    (
        "access_token",
        "UPDATE connections SET access_token = $3 WHERE id = $1 AND access_token = $2",
    ),
];

impl Connections {
    /// Seals everything anew that is not sealed under the first key.
    ///
    /// # Errors
    /// When the database fails, or a secret does not open; what was done until then stays done, and
    /// starting again goes on from there.
    pub async fn rotate(&self) -> Result<Rotation, DatabaseError> {
        let mut rotation = Rotation::default();
        let mut after = String::new();
        loop {
            let rows = self.sealed_after(&after).await?;
            let Some(last) = rows.last() else { break };
            after = get(last, "id")?;
            for row in &rows {
                for field in FIELDS {
                    self.seal_anew(row, field, &mut rotation).await?;
                }
            }
        }
        self.subscriptions().rotate(&mut rotation).await?;
        Ok(rotation)
    }

    /// Counts secrets by the key that sealed them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sealed_under(&self) -> Result<SealedUnder, DatabaseError> {
        let mut counts = SealedUnder::default();
        let mut after = String::new();
        loop {
            let rows = self.sealed_after(&after).await?;
            let Some(last) = rows.last() else { break };
            after = get(last, "id")?;
            for row in &rows {
                for (field, _) in FIELDS {
                    let sealed: Option<Vec<u8>> = row.try_get(field)?;
                    if let Some(key) = sealed.and_then(|bytes| Sealed::from_bytes(bytes).key()) {
                        *counts.0.entry(key).or_default() += 1;
                    }
                }
            }
        }
        self.subscriptions().count_sealed(&mut counts).await?;
        Ok(counts)
    }

    async fn sealed_after(&self, id: &str) -> Result<Vec<AnyRow>, DatabaseError> {
        let rows = sqlx::query(
            "SELECT id, tenant, refresh_token, access_token FROM connections \
             WHERE id > $1 AND (refresh_token IS NOT NULL OR access_token IS NOT NULL) \
             ORDER BY id LIMIT $2",
        )
        .bind(id)
        .bind(PAGE)
        .fetch_all(self.database.pool())
        .await?;
        Ok(rows)
    }

    async fn seal_anew(
        &self,
        row: &AnyRow,
        (field, statement): (&'static str, &'static str),
        rotation: &mut Rotation,
    ) -> Result<(), DatabaseError> {
        let stored: Option<Vec<u8>> = row.try_get(field)?;
        let Some(sealed) = stored.map(Sealed::from_bytes) else { return Ok(()) };
        if sealed.key().as_ref() == Some(self.keys.sealing_key()) {
            return Ok(());
        }
        let id = ConnectionId::stored(get(row, "id")?);
        let tenant: String = get(row, "tenant")?;
        let place: Place<'_> = match field {
            "refresh_token" => refresh_token_place(&tenant, &id),
            _ => access_token_place(&tenant, &id),
        };
        let opened = self.keys.open(&place, &sealed).map_err(|source| DatabaseError::Sealed {
            owner: id.to_string(),
            field,
            source,
        })?;
        let anew = self.keys.seal(&place, &opened)?;
        let done = sqlx::query(statement)
            .bind(id.as_str())
            .bind(sealed.as_bytes())
            .bind(anew.as_bytes())
            .execute(self.database.pool())
            .await?;
        match done.rows_affected() {
            0 => rotation.changed_meanwhile += 1,
            _ => rotation.sealed_anew += 1,
        }
        Ok(())
    }
}
