//! Sealing the secrets of subscriptions anew under the first key.

use super::Subscriptions;
use super::table::place;
use crate::connections::{Rotation, SealedUnder};
use crate::database::DatabaseError;
use crate::database::columns::get;
use crate::keys::Sealed;

/// The sealed columns, and what writes each if it is still the same.
const FIELDS: [(&str, &str); 2] = [
    ("secret", "UPDATE subscriptions SET secret = $3 WHERE id = $1 AND secret = $2"),
    (
        "former_secret",
        "UPDATE subscriptions SET former_secret = $3 WHERE id = $1 AND former_secret = $2",
    ),
];

/// A sealed column of one row.
struct Field {
    id: String,
    tenant: String,
    sealed: Sealed,
    name: &'static str,
    statement: &'static str,
}

impl Subscriptions {
    /// Seals every secret anew that is not sealed under the first key.
    pub(crate) async fn rotate(&self, rotation: &mut Rotation) -> Result<(), DatabaseError> {
        for field in self.sealed_fields().await? {
            if field.sealed.key().as_ref() == Some(self.keys.sealing_key()) {
                continue;
            }
            let place = place(&field.tenant, &field.id);
            let opened = self.keys.open(&place, &field.sealed).map_err(|source| {
                DatabaseError::Sealed { owner: field.id.clone(), field: field.name, source }
            })?;
            let anew = self.keys.seal(&place, &opened)?;
            let done = sqlx::query(field.statement)
                .bind(&field.id)
                .bind(field.sealed.as_bytes())
                .bind(anew.as_bytes())
                .execute(self.database.pool())
                .await?;
            match done.rows_affected() {
                0 => rotation.changed_meanwhile += 1,
                _ => rotation.sealed_anew += 1,
            }
        }
        Ok(())
    }

    /// Counts secrets by the key that sealed them.
    pub(crate) async fn count_sealed(&self, counts: &mut SealedUnder) -> Result<(), DatabaseError> {
        for field in self.sealed_fields().await? {
            if let Some(key) = field.sealed.key() {
                *counts.0.entry(key).or_default() += 1;
            }
        }
        Ok(())
    }

    /// Subscriptions are few: they are read at once.
    async fn sealed_fields(&self) -> Result<Vec<Field>, DatabaseError> {
        let rows = sqlx::query("SELECT id, tenant, secret, former_secret FROM subscriptions")
            .fetch_all(self.database.pool())
            .await?;
        let mut fields = Vec::new();
        for row in &rows {
            for (name, statement) in FIELDS {
                let sealed: Option<Vec<u8>> = get(row, name)?;
                if let Some(sealed) = sealed.map(Sealed::from_bytes) {
                    let (id, tenant) = (get(row, "id")?, get(row, "tenant")?);
                    fields.push(Field { id, tenant, sealed, name, statement });
                }
            }
        }
        Ok(fields)
    }
}
