//! The table of flows: beginning one, using it up once, keeping what became of it.

use std::time::Duration;

use dropkeep_auth::CodeVerifier;
use sqlx::AssertSqlSafe;

use super::row::{self, COLUMNS};
use super::{Flow, FlowId, FlowOutcome, NewFlow};
use crate::database::{Database, DatabaseError, milliseconds};
use crate::digest::SecretDigest;
use crate::keys::KeyRing;

/// How long a person may take at Dropbox (checklist row A4).
const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// How long after that a reload still shows what became of it.
const REMEMBERED: Duration = Duration::from_secs(60 * 60);

/// All flows of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct Flows {
    database: Database,
    keys: KeyRing,
}

/// What a callback found.
#[derive(Debug)]
pub enum Consumption {
    /// The flow, used up by this callback and no other.
    Now {
        /// The flow.
        flow: Box<Flow>,
        /// Its PKCE verifier.
        verifier: CodeVerifier,
    },
    /// The flow, used up by this callback, too late.
    TooLate(Box<Flow>),
    /// An earlier callback used it up: that one's outcome counts.
    Before(Box<Flow>),
    /// This browser began no such flow for this app, or long ago.
    Unknown,
}

impl Flows {
    /// The flows in `database`, with verifiers sealed under `keys`.
    pub fn new(database: Database, keys: KeyRing) -> Self {
        Self { database, keys }
    }

    /// Begins a flow.
    ///
    /// # Errors
    /// When the database cannot be written; there is no flow then.
    pub async fn begin(&self, new: &NewFlow) -> Result<(), DatabaseError> {
        let place = row::verifier_place(&new.tenant, &new.id);
        let verifier = self.keys.seal(&place, new.verifier.expose().as_bytes())?;
        let now = self.database.now_in_milliseconds();
        sqlx::query(
            "INSERT INTO flows (id, tenant, app, browser, user_id, session, connection, return_to, label, \
             wanted_scopes, issuer, verifier, started_at, expires_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(new.id.as_str())
        .bind(&new.tenant)
        .bind(&new.app)
        .bind(new.browser.as_str())
        .bind(&new.user)
        .bind(new.session.as_ref().map(crate::ConnectSessionId::as_str))
        .bind(new.connection.as_ref().map(crate::ConnectionId::as_str))
        .bind(&new.return_to)
        .bind(new.label.as_ref().map(crate::Label::as_str))
        .bind(new.wanted_scopes.as_ref().map(ToString::to_string))
        .bind(&new.issuer)
        .bind(verifier.as_bytes())
        .bind(now)
        .bind(now.saturating_add(milliseconds(LIFETIME)))
        .execute(self.database.statements())
        .await?;
        Ok(())
    }

    /// Uses the flow up, if `browser` began it for this app of this tenant: one statement, so of any
    /// number of callbacks in any number of processes one gets it. Another browser's callback changes
    /// nothing. The time limit is judged here, whether or not anybody sweeps.
    ///
    /// # Errors
    /// When the database cannot be written; the flow can then still be used.
    pub async fn consume(
        &self,
        id: &FlowId,
        browser: &SecretDigest,
        (tenant, app): (&str, &str),
    ) -> Result<Consumption, DatabaseError> {
        let now = self.database.now();
        let statement = format!(
            "UPDATE flows SET consumed_at = $5 WHERE id = $1 AND browser = $2 AND tenant = $3 AND app = $4 \
             AND consumed_at IS NULL RETURNING {COLUMNS}, verifier"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(browser.as_str())
            .bind(tenant)
            .bind(app)
            .bind(now.as_millisecond());
        let row = self.database.written(statement).await?;
        let Some(row) = row else {
            let before = self.find(id, browser, (tenant, app)).await?;
            return Ok(before.map_or(Consumption::Unknown, |flow| Consumption::Before(flow.into())));
        };
        let flow = Box::new(row::flow(&row)?);
        if flow.expires_at <= now {
            return Ok(Consumption::TooLate(flow));
        }
        let verifier = row::verifier(&row, &flow, &self.keys)?;
        Ok(Consumption::Now { flow, verifier })
    }

    /// The flow that `browser` began for this app of this tenant, as long as it is remembered.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(
        &self,
        id: &FlowId,
        browser: &SecretDigest,
        (tenant, app): (&str, &str),
    ) -> Result<Option<Flow>, DatabaseError> {
        let statement = format!(
            "SELECT {COLUMNS} FROM flows WHERE id = $1 AND browser = $2 AND tenant = $3 AND app = $4 \
             AND expires_at > $5"
        );
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(browser.as_str())
            .bind(tenant)
            .bind(app)
            .bind(self.forgotten_before())
            .fetch_optional(self.database.statements())
            .await?;
        row.as_ref().map(row::flow).transpose()
    }

    /// Keeps what became of a flow, and forgets its verifier. The first outcome stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn settle(&self, id: &FlowId, outcome: &FlowOutcome) -> Result<(), DatabaseError> {
        sqlx::query(
            "UPDATE flows SET outcome = $2, verifier = NULL WHERE id = $1 AND outcome IS NULL",
        )
        .bind(id.as_str())
        .bind(outcome.to_stored())
        .execute(self.database.statements())
        .await?;
        Ok(())
    }

    /// Forgets a flow that its browser gives up.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn abandon(&self, id: &FlowId, browser: &SecretDigest) -> Result<(), DatabaseError> {
        sqlx::query("DELETE FROM flows WHERE id = $1 AND browser = $2")
            .bind(id.as_str())
            .bind(browser.as_str())
            .execute(self.database.statements())
            .await?;
        Ok(())
    }

    /// Forgets flows that nobody comes back to; tells how many.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sweep(&self) -> Result<u64, DatabaseError> {
        let done = sqlx::query("DELETE FROM flows WHERE expires_at <= $1")
            .bind(self.forgotten_before())
            .execute(self.database.statements())
            .await?;
        Ok(done.rows_affected())
    }

    fn forgotten_before(&self) -> i64 {
        self.database.now_in_milliseconds().saturating_sub(milliseconds(REMEMBERED))
    }
}
