//! Sealing anew under the first key, while everything goes on.

use std::collections::BTreeMap;

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use super::Connections;
use super::held::HELD_FIELD;
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

/// A column with secrets.
struct SealedColumn {
    table: &'static str,
    column: &'static str,
    /// As its place names it.
    field: &'static str,
}

/// Every column that holds secrets, the verifiers of flows under way included.
const SEALED: [SealedColumn; 6] = [
    SealedColumn { table: "connections", column: "refresh_token", field: "refresh_token" },
    SealedColumn { table: "connections", column: "access_token", field: "access_token" },
    SealedColumn { table: "subscriptions", column: "secret", field: "webhook_secret" },
    SealedColumn { table: "subscriptions", column: "former_secret", field: "webhook_secret" },
    SealedColumn { table: "connect_sessions", column: "held", field: HELD_FIELD },
    SealedColumn { table: "flows", column: "verifier", field: "code_verifier" },
];

impl Connections {
    /// Seals everything in the database anew that is not sealed under the first key: what belongs to
    /// connections, to subscriptions, to connect sessions and to flows.
    ///
    /// # Errors
    /// When the database fails, or a secret does not open; what was done until then stays done, and
    /// starting again goes on from there.
    pub async fn rotate(&self) -> Result<Rotation, DatabaseError> {
        let mut rotation = Rotation::default();
        for column in &SEALED {
            let mut after = String::new();
            loop {
                let rows = self.sealed_after(column, &after).await?;
                let Some(last) = rows.last() else { break };
                after = get(last, "id")?;
                for row in &rows {
                    self.seal_anew(row, column, &mut rotation).await?;
                }
            }
        }
        Ok(rotation)
    }

    /// Counts all secrets in the database by the key that sealed them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sealed_under(&self) -> Result<SealedUnder, DatabaseError> {
        let mut counts = SealedUnder::default();
        for column in &SEALED {
            let mut after = String::new();
            loop {
                let rows = self.sealed_after(column, &after).await?;
                let Some(last) = rows.last() else { break };
                after = get(last, "id")?;
                for row in &rows {
                    if let Some(key) = Sealed::from_bytes(row.try_get("sealed")?).key() {
                        *counts.0.entry(key).or_default() += 1;
                    }
                }
            }
        }
        Ok(counts)
    }

    async fn sealed_after(
        &self,
        SealedColumn { table, column, .. }: &SealedColumn,
        id: &str,
    ) -> Result<Vec<AnyRow>, DatabaseError> {
        let statement = format!(
            "SELECT id, tenant, {column} AS sealed FROM {table} \
             WHERE id > $1 AND {column} IS NOT NULL ORDER BY id LIMIT $2"
        );
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(id)
            .bind(PAGE)
            .fetch_all(self.database.statements())
            .await?;
        Ok(rows)
    }

    async fn seal_anew(
        &self,
        row: &AnyRow,
        SealedColumn { table, column, field }: &SealedColumn,
        rotation: &mut Rotation,
    ) -> Result<(), DatabaseError> {
        let sealed = Sealed::from_bytes(row.try_get("sealed")?);
        if sealed.key().as_ref() == Some(self.keys.sealing_key()) {
            return Ok(());
        }
        let (id, tenant): (String, String) = (get(row, "id")?, get(row, "tenant")?);
        let place = Place { tenant: &tenant, owner: &id, field };
        let opened = self.keys.open(&place, &sealed).map_err(|source| DatabaseError::Sealed {
            owner: id.clone(),
            field,
            source,
        })?;
        let anew = self.keys.seal(&place, &opened)?;
        let statement = format!("UPDATE {table} SET {column} = $3 WHERE id = $1 AND {column} = $2");
        let done = sqlx::query(AssertSqlSafe(statement))
            .bind(&id)
            .bind(sealed.as_bytes())
            .bind(anew.as_bytes())
            .execute(self.database.statements())
            .await?;
        match done.rows_affected() {
            0 => rotation.changed_meanwhile += 1,
            _ => rotation.sealed_anew += 1,
        }
        Ok(())
    }
}
