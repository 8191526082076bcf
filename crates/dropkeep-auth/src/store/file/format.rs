//! What stands in the files: JSON with a version. These types are not those of the domain.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::{
    AccessToken, App, AppKey, AppSecret, CachedToken, Credentials, RefreshToken, Scopes, StoreError,
};

/// The version written here, and the newest that can be read.
const VERSION: u64 = 1;

/// The credentials file. Fields that this version does not know are kept.
#[derive(Serialize, Deserialize)]
pub(super) struct CredentialsFile {
    version: u64,
    pub(super) profiles: BTreeMap<String, ProfileRecord>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ProfileRecord {
    app_key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    app_secret: Option<SecretText>,
    refresh_token: SecretText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    team_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    endpoint: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    obtained_at: Option<Timestamp>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

/// The file of one shared access token.
#[derive(Serialize, Deserialize)]
pub(super) struct TokenFile {
    version: u64,
    access_token: SecretText,
    requested_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
}

/// Reads `content`, which stands in `path`. No error repeats any of it, for it holds secrets.
pub(super) fn parse<T: DeserializeOwned>(path: &Path, content: &[u8]) -> Result<T, StoreError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u64,
    }
    let damaged = |error: serde_json::Error| StoreError::Damaged {
        path: path.to_owned(),
        line: error.line(),
        column: error.column(),
    };
    let Versioned { version } = serde_json::from_slice(content).map_err(damaged)?;
    if version > VERSION {
        return Err(StoreError::NewerVersion {
            path: path.to_owned(),
            found: version,
            supported: VERSION,
        });
    }
    serde_json::from_slice(content).map_err(damaged)
}

/// Writes `file` as JSON for people too.
pub(super) fn print(file: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let mut text = Zeroizing::new(serde_json::to_vec_pretty(file).map_err(StoreError::backend)?);
    text.push(b'\n');
    Ok(text)
}

impl Default for CredentialsFile {
    fn default() -> Self {
        Self { version: VERSION, profiles: BTreeMap::new(), unknown: Map::new() }
    }
}

impl ProfileRecord {
    /// `credentials`, with what `previous` held that this version does not know.
    pub(super) fn new(credentials: &Credentials, previous: Option<Self>) -> Self {
        let Credentials { app, refresh_token, account_id, team_id, uid, .. } = credentials;
        let Credentials { scopes, endpoint, obtained_at, .. } = credentials;
        Self {
            app_key: app.key.as_str().to_owned(),
            app_secret: app.secret.as_ref().map(|secret| SecretText::new(secret.expose())),
            refresh_token: SecretText::new(refresh_token.expose()),
            account_id: account_id.clone(),
            team_id: team_id.clone(),
            uid: uid.clone(),
            scopes: scopes.as_ref().map(to_list),
            endpoint: endpoint.clone(),
            obtained_at: *obtained_at,
            unknown: previous.map(|record| record.unknown).unwrap_or_default(),
        }
    }

    pub(super) fn holds(&self, refresh_token: &RefreshToken) -> bool {
        RefreshToken::new(self.refresh_token.0.as_str()) == *refresh_token
    }

    pub(super) fn into_credentials(self) -> Credentials {
        let secret = self.app_secret.map(|secret| AppSecret::new(secret.0.as_str()));
        Credentials {
            app: App { key: AppKey::new(self.app_key), secret },
            refresh_token: RefreshToken::new(self.refresh_token.0.as_str()),
            account_id: self.account_id,
            team_id: self.team_id,
            uid: self.uid,
            scopes: self.scopes.map(Scopes::from_iter),
            endpoint: self.endpoint,
            obtained_at: self.obtained_at,
        }
    }
}

impl TokenFile {
    pub(super) fn new(cached: &CachedToken) -> Self {
        Self {
            version: VERSION,
            access_token: SecretText::new(cached.token.expose()),
            requested_at: cached.requested_at,
            expires_at: cached.token.expires_at(),
            scopes: cached.token.scopes().map(to_list),
        }
    }

    pub(super) fn into_token(self, path: &Path) -> Result<CachedToken, StoreError> {
        let scopes = self.scopes.map(Scopes::from_iter);
        let token = AccessToken::new(self.access_token.0.as_str(), self.expires_at, scopes)
            .map_err(|_| StoreError::Damaged { path: path.to_owned(), line: 0, column: 0 })?;
        Ok(CachedToken { token, requested_at: self.requested_at })
    }
}

fn to_list(scopes: &Scopes) -> Vec<String> {
    scopes.iter().map(str::to_owned).collect()
}

/// Secret text on its way between memory and a file.
struct SecretText(Zeroizing<String>);

impl SecretText {
    fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}
