//! A known text, sealed under each key that was ever in force.

use sqlx::Row as _;

use crate::connections::Connections;
use crate::database::{Database, DatabaseError};
use crate::keys::{KeyId, KeyRing, Place, Sealed, UnsealError};

/// What is sealed. It is no secret.
const KNOWN: &[u8] = b"this key is the one";

/// The probes of a database.
#[derive(Debug, Clone)]
pub struct KeyProbes {
    connections: Connections,
    database: Database,
    keys: KeyRing,
}

/// Why the keys at hand do not fit the database.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum KeyMismatch {
    /// Secrets are sealed under a key that is not at hand.
    #[error(
        "the key `{key}` is missing, and {secrets} secrets are sealed under it: put it back into the key \
         file, and run `dropkeep keys rotate` before it goes"
    )]
    Missing {
        /// Its name.
        key: KeyId,
        /// How many cannot be opened without it.
        secrets: u64,
    },
    /// A key has the name of the one that was used, and is another one.
    #[error(
        "the key `{0}` is not the one that this database was sealed with: put the right one into the key \
         file, or use the right database"
    )]
    Wrong(KeyId),
    /// It cannot be told now.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl KeyProbes {
    /// Those of the database that `connections` are in.
    pub fn new(connections: Connections) -> Self {
        let (database, keys) = (connections.database().clone(), connections.keys().clone());
        Self { connections, database, keys }
    }

    /// Opens every probe, and leaves one for each key that has none yet. A key that is gone and seals
    /// nothing any more is forgotten.
    ///
    /// # Errors
    /// [`KeyMismatch`] says what an operator has to do.
    pub async fn check(&self) -> Result<(), KeyMismatch> {
        let rows =
            sqlx::query("SELECT id, probe FROM keys").fetch_all(self.database.statements()).await;
        for row in &rows.map_err(DatabaseError::from)? {
            let id: String = row.try_get("id").map_err(DatabaseError::from)?;
            let probe: Vec<u8> = row.try_get("probe").map_err(DatabaseError::from)?;
            match self.keys.open(&place(&id), &Sealed::from_bytes(probe)) {
                Ok(text) if text.as_slice() == KNOWN => {}
                Err(UnsealError::KeyMissing(key)) => self.let_go(key).await?,
                Ok(_) | Err(_) => {
                    let damaged = DatabaseError::Damaged { owner: id.clone(), field: "probe" };
                    let key = KeyId::new(id).map_err(|_| damaged)?;
                    return Err(KeyMismatch::Wrong(key));
                }
            }
        }
        self.leave().await?;
        Ok(())
    }

    /// The keys that secrets are sealed under by now and that are not at hand: another process was given them
    /// and this one was not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn missing(&self) -> Result<Vec<KeyId>, DatabaseError> {
        let rows = sqlx::query("SELECT id FROM keys").fetch_all(self.database.statements()).await?;
        let mut missing = Vec::new();
        for row in &rows {
            let id: String = row.try_get("id")?;
            let known = self.keys.ids().any(|known| known.as_str() == id);
            missing.extend(KeyId::new(id).ok().filter(|_| !known));
        }
        if !missing.is_empty() {
            // Who rotates leaves the old key's probe behind.
            let counts = self.connections.sealed_under().await?;
            missing.retain(|key| counts.0.contains_key(key));
        }
        Ok(missing)
    }

    async fn let_go(&self, key: KeyId) -> Result<(), KeyMismatch> {
        let counts = self.connections.sealed_under().await?;
        match counts.0.get(&key) {
            Some(&secrets) => Err(KeyMismatch::Missing { key, secrets }),
            None => {
                tracing::info!(%key, "a key that seals nothing any more is gone");
                let deleted = sqlx::query("DELETE FROM keys WHERE id = $1").bind(key.as_str());
                deleted.execute(self.database.statements()).await.map_err(DatabaseError::from)?;
                Ok(())
            }
        }
    }

    /// The key that seals leaves its probe: every key that ever sealed anything has done so.
    async fn leave(&self) -> Result<(), DatabaseError> {
        let id = self.keys.sealing_key();
        let probe = self.keys.seal(&place(id.as_str()), KNOWN)?;
        sqlx::query(
            "INSERT INTO keys (id, probe, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
        )
        .bind(id.as_str())
        .bind(probe.as_bytes())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(())
    }
}

fn place(id: &str) -> Place<'_> {
    Place { tenant: "", owner: id, field: "key_probe" }
}
