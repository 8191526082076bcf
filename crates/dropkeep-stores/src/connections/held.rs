//! A sign-in that is kept until the customer's backend confirms whose it is.
//!
//! It is no connection: no list shows it, and no token can be had from it.

use dropkeep_auth::{App, CachedToken, Credentials, RefreshToken, Scopes};
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use zeroize::{Zeroize, Zeroizing};

use super::{Label, NewConnection, Profile, Subject};
use crate::ConnectSessionId;
use crate::database::DatabaseError;
use crate::database::columns::get;
use crate::keys::{KeyRing, Place, Sealed};
use crate::tokens::SealedToken;

/// As its place names it.
pub(super) const HELD_FIELD: &str = "held_sign_in";

/// A sign-in that awaits confirmation, or is to be revoked for want of it.
#[derive(Debug, Clone)]
pub struct HeldSignIn {
    /// Whose app it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person.
    pub user: String,
    /// What access tokens are refreshed from.
    pub refresh_token: RefreshToken,
    /// The access token that came with it.
    pub access_token: Option<CachedToken>,
    subject: Subject,
    label: Option<Label>,
    profile: Profile,
    wanted_scopes: Option<Scopes>,
    scopes: Option<Scopes>,
    uid: Option<String>,
}

impl HeldSignIn {
    /// The connection that it becomes, of `app` with its key and secret.
    pub fn into_connection(self, app: App) -> NewConnection {
        NewConnection {
            tenant: self.tenant,
            app: self.app,
            user: self.user,
            subject: self.subject,
            label: self.label,
            profile: self.profile,
            wanted_scopes: self.wanted_scopes,
            credentials: Credentials {
                uid: self.uid,
                scopes: self.scopes,
                ..Credentials::new(app, self.refresh_token)
            },
            access_token: self.access_token,
        }
    }
}

/// The stored form, which is sealed as a whole.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    subject: String,
    is_team: bool,
    label: Option<String>,
    email: Option<String>,
    display_name: Option<String>,
    photo_url: Option<String>,
    wanted_scopes: Option<String>,
    scopes: Option<String>,
    uid: Option<String>,
    refresh_token: String,
    access_token: Option<SealedToken>,
}

impl Drop for Stored {
    fn drop(&mut self) {
        self.refresh_token.zeroize();
    }
}

/// Seals `new` for the connect session that it came by.
pub(super) fn seal(
    keys: &KeyRing,
    session: &ConnectSessionId,
    new: &NewConnection,
) -> Result<Sealed, DatabaseError> {
    let list = |scopes: &Option<Scopes>| scopes.as_ref().map(ToString::to_string);
    let stored = Stored {
        v: 1,
        subject: new.subject.id().to_owned(),
        is_team: matches!(new.subject, Subject::Team(_)),
        label: new.label.clone().map(Into::into),
        email: new.profile.email.clone(),
        display_name: new.profile.display_name.clone(),
        photo_url: new.profile.photo_url.clone(),
        wanted_scopes: list(&new.wanted_scopes),
        scopes: list(&new.credentials.scopes),
        uid: new.credentials.uid.clone(),
        refresh_token: new.credentials.refresh_token.expose().to_owned(),
        access_token: new.access_token.as_ref().map(SealedToken::of),
    };
    let text = Zeroizing::new(serde_json::to_vec(&stored).unwrap_or_default());
    Ok(keys.seal(&place(&new.tenant, session), &text)?)
}

/// Opens what `row` of the connect session holds.
pub(super) fn open(
    keys: &KeyRing,
    session: &ConnectSessionId,
    row: &AnyRow,
) -> Result<HeldSignIn, DatabaseError> {
    let damaged = || DatabaseError::Damaged { owner: session.to_string(), field: HELD_FIELD };
    let tenant: String = get(row, "tenant")?;
    let sealed = Sealed::from_bytes(get(row, "held")?);
    let opened = keys.open(&place(&tenant, session), &sealed).map_err(|source| {
        DatabaseError::Sealed { owner: session.to_string(), field: HELD_FIELD, source }
    })?;
    let mut stored: Stored = serde_json::from_slice(&opened).map_err(|_| damaged())?;
    let scopes = |list: &Option<String>| list.as_deref().map(Scopes::parse);
    let subject = std::mem::take(&mut stored.subject);
    let access_token = stored.access_token.take().map(SealedToken::into_token).transpose();
    Ok(HeldSignIn {
        tenant,
        app: get(row, "app")?,
        user: get(row, "user_id")?,
        refresh_token: RefreshToken::new(&*stored.refresh_token),
        access_token: access_token.map_err(|_| damaged())?,
        subject: if stored.is_team { Subject::Team(subject) } else { Subject::Account(subject) },
        label: stored.label.take().map(Label::stored),
        profile: Profile {
            email: stored.email.take(),
            display_name: stored.display_name.take(),
            photo_url: stored.photo_url.take(),
        },
        wanted_scopes: scopes(&stored.wanted_scopes),
        scopes: scopes(&stored.scopes),
        uid: stored.uid.take(),
    })
}

fn place<'a>(tenant: &'a str, session: &'a ConnectSessionId) -> Place<'a> {
    Place { tenant, owner: session.as_str(), field: HELD_FIELD }
}
