//! The environment variables, all read here and nowhere else.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dropkeep_auth::{AppSecret, KeepKey, RefreshToken};

/// What the environment says. A variable that is set to nothing counts as not set, for that is what
/// CI systems make of a missing secret.
#[derive(Debug)]
pub(crate) struct Environment {
    /// `DROPBOX_APP_KEY`
    pub(crate) app_key: Option<String>,
    /// `DROPBOX_APP_SECRET`
    pub(crate) app_secret: Option<AppSecret>,
    /// `DROPBOX_REFRESH_TOKEN`
    pub(crate) refresh_token: Option<RefreshToken>,
    /// `DROPBOX_ACCESS_TOKEN`
    pub(crate) access_token: Option<GivenAccessToken>,
    /// `DROPKEEP_KEEP`: the URL of a keep that has the sign-in.
    pub(crate) keep_url: Option<String>,
    /// `DROPKEEP_KEEP_KEY`
    pub(crate) keep_key: Option<KeepKey>,
    /// `DROPKEEP_CONNECTION`: which of the keep's connections.
    pub(crate) connection: Option<String>,
    /// `DROPKEEP_PROFILE`
    pub(crate) profile: Option<String>,
    /// `DROPKEEP_HOME`
    pub(crate) home: Option<PathBuf>,
    /// `DROPKEEP_ENDPOINT`
    pub(crate) endpoint: Option<String>,
    /// `SHELL`: how `local env` writes its lines.
    pub(crate) shell: Option<String>,
    /// `NO_PROXY`, or `no_proxy`: the hosts that `local run` and `local env` leave as they are.
    pub(crate) no_proxy: Option<String>,
    /// `REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE`, `NODE_EXTRA_CA_CERTS`: what programs trust beside
    /// what the system does. `SSL_CERT_FILE` is read where the system's roots are.
    pub(crate) trusted: Vec<PathBuf>,
    /// Every variable that begins with `DROPKEEP_`, for settings of the keep are among them, and with
    /// `OTEL_`, which says where traces go.
    pub(crate) keep: KeepVariables,
    /// `HOSTNAME` or `COMPUTERNAME`: what a keep calls itself where the system does not say.
    pub(crate) machine: Option<String>,
    /// `USER`, `LOGNAME` or `USERNAME`: who an operator is in the audit trail.
    pub(crate) user: Option<String>,
}

/// Variables by name. `Debug` shows the names alone, for there are secrets among the values.
#[derive(Clone)]
pub(crate) struct KeepVariables(pub(crate) BTreeMap<String, String>);

impl std::fmt::Debug for KeepVariables {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}

/// The text of `DROPBOX_ACCESS_TOKEN`, not yet looked at.
#[derive(Clone)]
pub(crate) struct GivenAccessToken(pub(crate) String);

impl std::fmt::Debug for GivenAccessToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("GivenAccessToken([redacted])")
    }
}

impl Environment {
    /// Reads them.
    pub(crate) fn read() -> Self {
        Self {
            app_key: text("DROPBOX_APP_KEY"),
            app_secret: text("DROPBOX_APP_SECRET").map(AppSecret::new),
            refresh_token: text("DROPBOX_REFRESH_TOKEN").map(RefreshToken::new),
            access_token: text("DROPBOX_ACCESS_TOKEN").map(GivenAccessToken),
            keep_url: text("DROPKEEP_KEEP"),
            keep_key: text("DROPKEEP_KEEP_KEY").map(KeepKey::new),
            connection: text("DROPKEEP_CONNECTION"),
            profile: text("DROPKEEP_PROFILE"),
            home: text("DROPKEEP_HOME").map(PathBuf::from),
            endpoint: text("DROPKEEP_ENDPOINT"),
            shell: text("SHELL"),
            no_proxy: text("NO_PROXY").or_else(|| text("no_proxy")),
            trusted: ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"]
                .into_iter()
                .filter_map(|name| text(name).map(PathBuf::from))
                .collect(),
            keep: KeepVariables(keep_variables()),
            user: text("USER").or_else(|| text("LOGNAME")).or_else(|| text("USERNAME")),
            machine: text("HOSTNAME").or_else(|| text("COMPUTERNAME")),
        }
    }
}

fn text(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

fn keep_variables() -> BTreeMap<String, String> {
    let all = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    all.filter(|(name, _)| name.starts_with("DROPKEEP_") || name.starts_with("OTEL_")).collect()
}
