//! Signing in: a connection is made, or an existing one gets a new sign-in.

use dropkeep_auth::{AccessToken, CacheKey, CachedToken, Credentials, Scopes, Tokens};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::row::{self, COLUMNS};
use super::table::{access_token_place, refresh_token_place};
use super::{Connection, ConnectionId, Connections, Label, Profile, Subject};
use crate::database::{DatabaseError, Transaction};
use crate::keys::Sealed;
use crate::tokens::SealedToken;

/// A sign-in to be kept.
#[derive(Debug, Clone)]
pub struct NewConnection {
    /// Whose it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person; empty when there is none.
    pub user: String,
    /// The account or team.
    pub subject: Subject,
    /// What to call it, if it has no label yet.
    pub label: Option<Label>,
    /// Who that is.
    pub profile: Profile,
    /// What was asked for.
    pub wanted_scopes: Option<Scopes>,
    /// The refresh token, and what belongs to it.
    pub credentials: Credentials,
    /// The access token that came with it: it spares the first refresh.
    pub access_token: Option<CachedToken>,
}

/// What became of a sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connected {
    /// The connection as it is now.
    pub connection: Connection,
    /// Whether there was none before for this person and account.
    pub is_new: bool,
}

/// The secrets of a sign-in, sealed for the connection they belong to.
pub(super) struct SealedFor {
    pub(super) id: ConnectionId,
    is_new: bool,
    refresh: Sealed,
    access: Option<Vec<u8>>,
}

impl NewConnection {
    /// What `tokens` say about whom they act for; `None` when they say nothing.
    pub fn subject_of(tokens: &Tokens) -> Option<Subject> {
        match (&tokens.team_id, &tokens.account_id) {
            (Some(team), _) => Some(Subject::Team(team.clone())),
            (None, Some(account)) => Some(Subject::Account(account.clone())),
            (None, None) => None,
        }
    }
}

impl Connections {
    /// Keeps a sign-in. A person who connected the same account to the same app before gets the same
    /// connection, with its id, its label and its history; whoever refreshes the old sign-in at this
    /// moment can no longer write.
    ///
    /// # Errors
    /// When the database cannot be written; nothing was changed then.
    pub async fn connect(&self, new: &NewConnection) -> Result<Connected, DatabaseError> {
        loop {
            let sealed = self.seal_for(new).await?;
            let mut transaction = self.database.begin().await?;
            if let Some(connected) = self.connect_in(&mut transaction, new, &sealed).await? {
                transaction.commit().await?;
                self.outbox.ring();
                return Ok(connected);
            }
        }
    }

    /// Finds out which connection a sign-in belongs to, or draws the id of a new one, and seals its
    /// secrets for that.
    pub(super) async fn seal_for(&self, new: &NewConnection) -> Result<SealedFor, DatabaseError> {
        let known: Option<String> = sqlx::query_scalar(
            "SELECT id FROM connections WHERE tenant = $1 AND app = $2 AND user_id = $3 AND subject = $4",
        )
        .bind(&new.tenant)
        .bind(&new.app)
        .bind(&new.user)
        .bind(new.subject.id())
        .fetch_optional(self.database.statements())
        .await?;
        let is_new = known.is_none();
        let id = known
            .map_or_else(|| ConnectionId::generate(self.randomness.as_ref()), ConnectionId::stored);
        let place = refresh_token_place(&new.tenant, &id);
        let refresh = self.keys.seal(&place, new.credentials.refresh_token.expose().as_bytes())?;
        let place = access_token_place(&new.tenant, &id);
        let access = new.access_token.as_ref();
        let access =
            access.map(|token| SealedToken::seal(&self.keys, &place, token)).transpose()?;
        Ok(SealedFor { id, is_new, refresh, access: access.map(Sealed::into_bytes) })
    }

    /// Keeps a sign-in and tells subscribers, as a part of a transaction; who commits it rings. `None` when
    /// another sign-in of the person at the same instant got the connection, with another id than this one
    /// was sealed for: the transaction is to be given up, and all begins anew.
    pub(super) async fn connect_in(
        &self,
        transaction: &mut Transaction,
        new: &NewConnection,
        sealed: &SealedFor,
    ) -> Result<Option<Connected>, DatabaseError> {
        let access = new.access_token.as_ref().map(|token| &token.token);
        let row = sqlx::query(AssertSqlSafe(format!("{UPSERT} RETURNING {COLUMNS}")))
            .bind(sealed.id.as_str())
            .bind(&new.tenant)
            .bind(&new.app)
            .bind(&new.user)
            .bind(new.subject.id())
            .bind(new.subject.account())
            .bind(new.subject.team())
            .bind(&new.credentials.uid)
            .bind(new.label.as_ref().map(Label::as_str))
            .bind(&new.profile.email)
            .bind(&new.profile.display_name)
            .bind(&new.profile.photo_url)
            .bind(new.credentials.scopes.as_ref().map(ToString::to_string))
            .bind(new.wanted_scopes.as_ref().map(ToString::to_string))
            .bind(sealed.refresh.as_bytes())
            .bind(CacheKey::of(&new.credentials).as_str())
            .bind(self.database.now_in_milliseconds())
            .bind(&sealed.access)
            .bind(access.map(AccessToken::fingerprint))
            .bind(access.and_then(AccessToken::expires_at).map(Timestamp::as_millisecond))
            .fetch_one(&mut *transaction)
            .await?;
        let connection = row::connection(&row)?;
        if connection.id != sealed.id {
            return Ok(None);
        }
        self.tell_connected_in(transaction, &connection).await?;
        Ok(Some(Connected { is_new: sealed.is_new, connection }))
    }
}

const UPSERT: &str = "INSERT INTO connections \
    (id, tenant, app, user_id, subject, account_id, team_id, uid, label, email, display_name, photo_url, \
     scopes, wanted_scopes, refresh_token, grant_digest, state, state_since, epoch, lease_until, refreshes, \
     created_at, connected_at, changed_at, access_token, access_fingerprint, access_expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'active', $17, 1, 0, 0, \
     $17, $17, $17, $18, $19, $20) \
    ON CONFLICT (tenant, app, user_id, subject) DO UPDATE SET \
     account_id = excluded.account_id, team_id = excluded.team_id, uid = excluded.uid, \
     label = COALESCE(connections.label, excluded.label), email = COALESCE(excluded.email, connections.email), \
     display_name = COALESCE(excluded.display_name, connections.display_name), \
     photo_url = COALESCE(excluded.photo_url, connections.photo_url), scopes = excluded.scopes, \
     wanted_scopes = excluded.wanted_scopes, refresh_token = excluded.refresh_token, \
     grant_digest = excluded.grant_digest, access_token = excluded.access_token, \
     access_fingerprint = excluded.access_fingerprint, access_expires_at = excluded.access_expires_at, state = 'active', reason = NULL, state_since = excluded.state_since, \
     epoch = connections.epoch + 1, lease_owner = NULL, lease_until = 0, \
     connected_at = excluded.connected_at, changed_at = excluded.changed_at";
