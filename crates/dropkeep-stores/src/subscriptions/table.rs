//! The table of subscriptions: making one, listing them, signing anew, ending one.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Randomness;
use sqlx::AssertSqlSafe;
use sqlx::any::AnyRow;

use super::subscription::{COLUMNS, stored_events, subscription};
use super::{Subscription, SubscriptionId, WebhookSecret};
use crate::connections::ConnectionId;
use crate::database::columns::{get, optional_time};
use crate::database::{Database, DatabaseError};
use crate::keys::{KeyRing, Place, Sealed};
use crate::outbox::EventKind;

/// All subscriptions of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct Subscriptions {
    database: Database,
    keys: KeyRing,
    randomness: Arc<dyn Randomness>,
}

/// A subscription to be made.
#[derive(Debug, Clone)]
pub struct NewSubscription {
    /// Whose it is.
    pub tenant: String,
    /// Where to send. Whether that is a place to send to is for the caller to judge.
    pub url: String,
    /// What of; all there is when empty.
    pub events: Vec<EventKind>,
    /// Of one connection, or of all the tenant's.
    pub connection: Option<ConnectionId>,
}

/// A subscription with what its deliveries are signed with.
#[derive(Debug)]
pub struct Recipient {
    /// Where to send.
    pub url: String,
    /// What to sign with: the secret in force and, for a while after a change, the former one.
    pub secrets: Vec<WebhookSecret>,
}

impl Subscriptions {
    /// The subscriptions in `database`, with secrets sealed under `keys`.
    pub fn new(database: Database, keys: KeyRing) -> Self {
        Self { database, keys, randomness: Arc::new(dropkeep_auth::SystemRandomness) }
    }

    /// Makes one, and its secret.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create(
        &self,
        new: &NewSubscription,
    ) -> Result<(Subscription, WebhookSecret), DatabaseError> {
        let id = SubscriptionId::generate(self.randomness.as_ref());
        let secret = WebhookSecret::generate(self.randomness.as_ref());
        let sealed = self.keys.seal(&place(&new.tenant, id.as_str()), secret.bytes())?;
        let statement = format!(
            "INSERT INTO subscriptions (id, tenant, url, events, connection, secret, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {COLUMNS}"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(&new.tenant)
            .bind(&new.url)
            .bind(stored_events(&new.events))
            .bind(new.connection.as_ref().map(ConnectionId::as_str))
            .bind(sealed.as_bytes())
            .bind(self.database.now_in_milliseconds());
        let row = self.database.written_one(statement).await?;
        Ok((subscription(&row)?, secret))
    }

    /// All of `tenant`, or of everybody, in the order of their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self, tenant: Option<&str>) -> Result<Vec<Subscription>, DatabaseError> {
        let statement = format!(
            "SELECT {COLUMNS} FROM subscriptions WHERE ($1 IS NULL OR tenant = $1) ORDER BY id"
        );
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(tenant)
            .fetch_all(self.database.statements())
            .await?;
        rows.iter().map(subscription).collect()
    }

    /// The subscription `id`, if there is one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(&self, id: &SubscriptionId) -> Result<Option<Subscription>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM subscriptions WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .fetch_optional(self.database.statements())
            .await?;
        row.as_ref().map(subscription).transpose()
    }

    /// Ends the subscription `id` of `tenant`, and drops what it was still to be told; tells whether
    /// there was one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn delete(&self, tenant: &str, id: &SubscriptionId) -> Result<bool, DatabaseError> {
        let mut transaction = self.database.begin().await?;
        let done = sqlx::query("DELETE FROM subscriptions WHERE tenant = $1 AND id = $2")
            .bind(tenant)
            .bind(id.as_str())
            .execute(&mut transaction)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE outbox SET finished_at = $2, outcome = 'dropped' \
             WHERE target = $1 AND kind = 'webhook' AND finished_at IS NULL",
        )
        .bind(id.as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(&mut transaction)
        .await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Gives the subscription `id` of `tenant` a new secret. For `overlap` deliveries are signed with both,
    /// so that who receives them can change over in that time. `None` when there is no such subscription.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn renew_secret(
        &self,
        tenant: &str,
        id: &SubscriptionId,
        overlap: Duration,
    ) -> Result<Option<WebhookSecret>, DatabaseError> {
        let secret = WebhookSecret::generate(self.randomness.as_ref());
        let sealed = self.keys.seal(&place(tenant, id.as_str()), secret.bytes())?;
        let overlap = i64::try_from(overlap.as_millis()).unwrap_or(i64::MAX);
        let done = sqlx::query(
            "UPDATE subscriptions SET former_secret = secret, former_secret_until = $3, secret = $4 \
             WHERE tenant = $1 AND id = $2",
        )
        .bind(tenant)
        .bind(id.as_str())
        .bind(self.database.now_in_milliseconds().saturating_add(overlap))
        .bind(sealed.as_bytes())
        .execute(self.database.statements())
        .await?;
        Ok((done.rows_affected() > 0).then_some(secret))
    }

    /// Where the deliveries of the subscription `id` go, and how they are signed; `None` when it is gone.
    ///
    /// # Errors
    /// When the database cannot be read, or a secret does not open.
    pub async fn recipient(&self, id: &str) -> Result<Option<Recipient>, DatabaseError> {
        let row = sqlx::query(
            "SELECT id, tenant, url, secret, former_secret, former_secret_until FROM subscriptions \
             WHERE id = $1",
        )
        .bind(id)
        .fetch_optional(self.database.statements())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let mut secrets = Vec::new();
        secrets.extend(self.opened(&row, "secret")?);
        let until = optional_time(&row, "former_secret_until")?;
        if until.is_some_and(|until| until > self.database.now()) {
            secrets.extend(self.opened(&row, "former_secret")?);
        }
        Ok(Some(Recipient { url: get(&row, "url")?, secrets }))
    }

    fn opened(
        &self,
        row: &AnyRow,
        field: &'static str,
    ) -> Result<Option<WebhookSecret>, DatabaseError> {
        let (id, tenant): (String, String) = (get(row, "id")?, get(row, "tenant")?);
        let sealed: Option<Vec<u8>> = get(row, field)?;
        let Some(sealed) = sealed.map(Sealed::from_bytes) else { return Ok(None) };
        let opened = self.keys.open(&place(&tenant, &id), &sealed);
        let opened = opened.map_err(|source| DatabaseError::Sealed { owner: id, field, source })?;
        Ok(Some(WebhookSecret::from_bytes(opened)))
    }
}

/// Where the secrets of a subscription belong, the former one too: it moves from one column to the other.
fn place<'a>(tenant: &'a str, id: &'a str) -> Place<'a> {
    Place { tenant, owner: id, field: "webhook_secret" }
}
