//! `dropkeep status`

use clap::Args;
use dropkeep_auth::AccessToken;
use jiff::Timestamp;
use serde::Serialize;

use crate::context::Context;
use crate::credentials::Chosen;
use crate::failure::Result;
use crate::output::{human_duration, whole_seconds};

/// Show which sign-in is used, what it may do, and where it rests
///
/// Nothing is sent: `dropkeep whoami` asks Dropbox.
#[derive(Debug, Args)]
pub(crate) struct StatusArgs {}

/// What `status --json` prints.
#[derive(Serialize)]
struct Record {
    source: &'static str,
    profile: Option<String>,
    app_key: Option<String>,
    account_id: Option<String>,
    team_id: Option<String>,
    endpoint: Option<String>,
    scopes: Option<Vec<String>>,
    signed_in_at: Option<String>,
    credentials: Option<String>,
    token_cache: Option<String>,
    access_token: Token,
    other_profiles: Vec<String>,
}

#[derive(Serialize)]
struct Token {
    state: &'static str,
    expires_at: Option<String>,
    fingerprint: Option<String>,
    #[serde(skip)]
    human: String,
}

impl StatusArgs {
    /// Looks and prints.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let chosen = context.credentials().await?;
        let shared = context.shared_token(&chosen).await;
        let token = Token::of(shared.as_ref(), context.now());
        let others = context.home()?.profiles().await.unwrap_or_default();
        let record = Record::of(&chosen, token, context, others)?;
        context.output.record(&record, || record.human())
    }
}

impl Record {
    fn of(
        chosen: &Chosen,
        access_token: Token,
        context: &Context,
        profiles: Vec<String>,
    ) -> Result<Self> {
        let home = context.home()?;
        let credentials = chosen.credentials();
        let profile = chosen.profile().map(str::to_owned);
        Ok(Self {
            source: chosen.word(),
            app_key: credentials.map(|credentials| credentials.app.key.to_string()),
            account_id: credentials.and_then(|credentials| credentials.account_id.clone()),
            team_id: credentials.and_then(|credentials| credentials.team_id.clone()),
            endpoint: credentials
                .map_or(context.environment.endpoint.clone(), |known| known.endpoint.clone()),
            scopes: credentials
                .and_then(|credentials| credentials.scopes.as_ref())
                .map(|scopes| scopes.iter().map(str::to_owned).collect()),
            signed_in_at: credentials
                .and_then(|credentials| credentials.obtained_at)
                .map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            credentials: profile.is_some().then(|| home.credentials_file().display().to_string()),
            token_cache: credentials.map(|_| home.cache_directory().display().to_string()),
            other_profiles: profiles
                .into_iter()
                .filter(|name| Some(name) != profile.as_ref())
                .collect(),
            access_token,
            profile,
        })
    }

    fn human(&self) -> String {
        let unknown = || "unknown".to_owned();
        let source = match (&self.profile, self.source) {
            (Some(profile), _) => format!("profile `{profile}`"),
            (None, "keep") => "a keep (DROPKEEP_KEEP)".to_owned(),
            (None, "environment") => "DROPBOX_REFRESH_TOKEN".to_owned(),
            (None, _) => "DROPBOX_ACCESS_TOKEN".to_owned(),
        };
        let mut rows = vec![("Sign-in", source)];
        let optional = [
            ("App key", &self.app_key),
            ("Account", &self.account_id),
            ("Team", &self.team_id),
            ("Endpoint", &self.endpoint),
            ("Signed in", &self.signed_in_at),
        ];
        for (label, value) in optional {
            if let Some(value) = value {
                rows.push((label, value.clone()));
            }
        }
        let scopes = self.scopes.as_ref().map_or_else(unknown, |scopes| scopes.join(" "));
        rows.push(("Scopes", scopes));
        rows.push(("Access token", self.access_token.human.clone()));
        if let Some(path) = &self.credentials {
            rows.push(("Rests in", path.clone()));
        }
        if let Some(path) = &self.token_cache {
            rows.push(("Token cache", path.clone()));
        }
        if !self.other_profiles.is_empty() {
            rows.push(("Also saved", self.other_profiles.join(", ")));
        }
        rows.iter()
            .map(|(label, value)| format!("{label:<13} {value}"))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Token {
    fn of(token: Option<&AccessToken>, now: Timestamp) -> Self {
        let Some(token) = token else {
            let human = "none yet; fetched when it is needed".to_owned();
            return Self { state: "none", expires_at: None, fingerprint: None, human };
        };
        let fingerprint = Some(token.fingerprint());
        let Some(expires_at) = token.expires_at() else {
            let human = "used until Dropbox refuses it".to_owned();
            return Self { state: "given", expires_at: None, fingerprint, human };
        };
        let left = expires_at.duration_since(now);
        let (state, human) = match std::time::Duration::try_from(left) {
            Ok(left) if !left.is_zero() => {
                ("valid", format!("valid for {}; refreshed by itself", human_duration(left)))
            }
            _ => ("expired", "expired; refreshed when it is needed".to_owned()),
        };
        Self { state, expires_at: Some(whole_seconds(expires_at)), fingerprint, human }
    }
}
