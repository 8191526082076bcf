//! `dropkeep token`

use std::time::Duration;

use clap::Args;
use dropkeep_auth::AccessToken;
use jiff::Timestamp;
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::keep::values::duration;
use crate::output::{human_duration, whole_seconds};

/// Print a valid access token, alone on standard output
///
/// It is refreshed first when it is about to expire. Whoever can see the output can use your
/// Dropbox until the token expires (four hours at most), so hand it on with care:
///
///   curl -H "$(dropkeep token --header)" -X POST \
///     https://api.dropboxapi.com/2/users/get_current_account
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct TokenArgs {
    /// Print `Authorization: Bearer TOKEN`
    #[arg(long, conflicts_with = "json")]
    header: bool,
    /// Refresh the token unless it lasts this much longer: `10m`, `1h 30m`, `90s`
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    min_ttl: Option<Duration>,
    /// Dropbox answered 401 to the token with this fingerprint, as --json prints it: print another
    #[arg(long, value_name = "FINGERPRINT", conflicts_with = "min_ttl")]
    refused: Option<String>,
}

/// What `token --json` prints.
#[derive(Serialize)]
struct Record<'a> {
    access_token: &'a str,
    token_type: &'static str,
    expires_at: Option<String>,
    expires_in: Option<i64>,
    scopes: Option<Vec<&'a str>>,
    fingerprint: String,
}

impl TokenArgs {
    /// Prints the token.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let connection = context.connect().await?;
        let mut token = connection.token(self.min_ttl).await?;
        if self.refused.is_some_and(|refused| refused == token.fingerprint()) {
            token = connection.other_token(&token).await?;
        }
        if self.header {
            return context.output.line(&format!("Authorization: Bearer {}", token.expose()));
        }
        let record = Record::of(&token, context.now());
        context.output.record(&record, || token.expose().to_owned())
    }
}

impl<'a> Record<'a> {
    fn of(token: &'a AccessToken, now: Timestamp) -> Self {
        Self {
            access_token: token.expose(),
            token_type: "bearer",
            expires_at: token.expires_at().map(whole_seconds),
            expires_in: token.expires_at().map(|at| at.as_second() - now.as_second()),
            scopes: token.scopes().map(|scopes| scopes.iter().collect()),
            fingerprint: token.fingerprint(),
        }
    }
}

/// Dropbox grants no longer tokens than this.
pub(crate) fn too_short(token: &AccessToken, wanted: Duration, now: Timestamp) -> Option<Failure> {
    let expires_at = token.expires_at()?;
    let left = expires_at.as_second() - now.as_second();
    let wanted_seconds = i64::try_from(wanted.as_secs()).unwrap_or(i64::MAX);
    (left < wanted_seconds).then(|| {
        Failure::failed(format!(
            "no access token lasts {}: a fresh one lasts {}",
            human_duration(wanted),
            human_duration(Duration::from_secs(left.unsigned_abs())),
        ))
        .hint("ask for a shorter --min-ttl")
    })
}
