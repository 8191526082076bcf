//! What a local Dropbox has ready for programs.

use std::path::PathBuf;

use dropkeep_local::LocalDropbox;
use serde::{Deserialize, Serialize};

use super::no_proxy;
use super::syntax::Syntax;
use super::trust::Trust;
use crate::failure::{Failure, Result};

/// Where a local Dropbox is, its app, its account and their tokens. Its secrets open nothing but
/// that Dropbox.
#[derive(Serialize, Deserialize)]
pub(super) struct ReadyMade {
    endpoint: String,
    https_endpoint: String,
    proxy_url: String,
    ca_file: PathBuf,
    bundle_file: PathBuf,
    app_key: String,
    app_secret: String,
    refresh_token: String,
    access_token: String,
    account_id: String,
    team_app_key: Option<String>,
    team_app_secret: Option<String>,
    team_refresh_token: Option<String>,
    team_access_token: Option<String>,
    shared_link: Option<String>,
}

/// What `--ready-file` gets.
#[derive(Serialize)]
pub(super) struct ReadyFile<'r> {
    url: &'r str,
    https_url: &'r str,
    proxy_url: &'r str,
    admin_url: String,
    ca_file: &'r PathBuf,
    bundle_file: &'r PathBuf,
    apps: Vec<ReadyApp<'r>>,
    accounts: Vec<ReadyAccount<'r>>,
    shared_link: Option<&'r str>,
}

#[derive(Serialize)]
struct ReadyApp<'r> {
    key: &'r str,
    secret: &'r str,
    refresh_tokens: Vec<&'r str>,
    access_tokens: Vec<&'r str>,
}

#[derive(Serialize)]
struct ReadyAccount<'r> {
    account_id: &'r str,
}

impl ReadyMade {
    /// That of `dropbox`.
    ///
    /// # Errors
    /// When it does not listen, and so is of no use to another program.
    pub(super) fn of(dropbox: &LocalDropbox, trust: &Trust) -> Result<Self> {
        let urls = dropbox.https_endpoint().zip(dropbox.proxy_url());
        let (https_endpoint, proxy_url) =
            urls.ok_or_else(|| Failure::failed("the local Dropbox does not listen"))?;
        Ok(Self {
            endpoint: dropbox.endpoint(),
            https_endpoint,
            proxy_url,
            ca_file: trust.authority(),
            bundle_file: trust.bundle(),
            app_key: dropbox.app_key(),
            app_secret: dropbox.app_secret(),
            refresh_token: dropbox.refresh_token(),
            access_token: dropbox.access_token(),
            account_id: dropbox.account_id(),
            team_app_key: dropbox.team_app_key(),
            team_app_secret: dropbox.team_app_secret(),
            team_refresh_token: dropbox.team_refresh_token(),
            team_access_token: dropbox.team_access_token(),
            shared_link: dropbox.shared_link(),
        })
    }

    /// Where the local Dropbox listens.
    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Names and values of the variables that point a program at it, given the hosts that the
    /// program's user wants no proxy for.
    pub(super) fn variables(&self, no_proxy: Option<&str>) -> Vec<(&'static str, String)> {
        let host = self.https_endpoint.split_once("//").map_or("", |(_, host)| host);
        let (authority, bundle) = (&self.ca_file.display(), &self.bundle_file.display());
        let no_proxy = no_proxy::merged(no_proxy);
        let credentials = [
            ("DROPBOX_APP_KEY", self.app_key.clone()),
            ("DROPBOX_APP_SECRET", self.app_secret.clone()),
            ("DROPBOX_REFRESH_TOKEN", self.refresh_token.clone()),
            ("DROPBOX_ACCESS_TOKEN", self.access_token.clone()),
            ("DROPBOX_ACCOUNT_ID", self.account_id.clone()),
        ];
        let hosts = [
            ("DROPKEEP_ENDPOINT", self.endpoint.clone()),
            ("DROPBOX_API_HOST", host.to_owned()),
            ("DROPBOX_API_CONTENT_HOST", host.to_owned()),
            ("DROPBOX_API_NOTIFY_HOST", host.to_owned()),
            ("DROPBOX_WEB_HOST", host.to_owned()),
        ];
        let proxy = [
            ("HTTPS_PROXY", self.proxy_url.clone()),
            ("https_proxy", self.proxy_url.clone()),
            ("NO_PROXY", no_proxy.clone()),
            ("no_proxy", no_proxy),
            // Node takes the variables above for itself from version 24.5 on, when this is set.
            ("NODE_USE_ENV_PROXY", "1".to_owned()),
        ];
        let trust = [
            ("DROPKEEP_CA_FILE", authority.to_string()),
            ("NODE_EXTRA_CA_CERTS", authority.to_string()),
            ("SSL_CERT_FILE", bundle.to_string()),
            ("REQUESTS_CA_BUNDLE", bundle.to_string()),
            ("CURL_CA_BUNDLE", bundle.to_string()),
        ];
        let ready_made = credentials.into_iter().chain(self.team_and_link());
        ready_made.chain(hosts).chain(proxy).chain(trust).collect()
    }

    /// Those that not every seed has something for.
    fn team_and_link(&self) -> impl Iterator<Item = (&'static str, String)> {
        let known = [
            ("DROPBOX_TEAM_APP_KEY", self.team_app_key.clone()),
            ("DROPBOX_TEAM_APP_SECRET", self.team_app_secret.clone()),
            ("DROPBOX_TEAM_REFRESH_TOKEN", self.team_refresh_token.clone()),
            ("DROPBOX_SHARED_LINK", self.shared_link.clone()),
        ];
        known.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    /// The lines that set them.
    pub(super) fn lines(&self, syntax: Syntax, no_proxy: Option<&str>) -> String {
        let variables = self.variables(no_proxy);
        let lines: Vec<_> =
            variables.iter().map(|(name, value)| syntax.line(name, value)).collect();
        lines.join("\n")
    }

    /// The same for a program that starts `local serve` and waits for it.
    pub(super) fn ready_file(&self) -> ReadyFile<'_> {
        ReadyFile {
            url: &self.endpoint,
            https_url: &self.https_endpoint,
            proxy_url: &self.proxy_url,
            admin_url: format!("{}/_local/", self.endpoint),
            ca_file: &self.ca_file,
            bundle_file: &self.bundle_file,
            apps: self.ready_apps(),
            accounts: vec![ReadyAccount { account_id: &self.account_id }],
            shared_link: self.shared_link.as_deref(),
        }
    }

    /// The account's app, and that of the team where there is one.
    fn ready_apps(&self) -> Vec<ReadyApp<'_>> {
        let users = ReadyApp {
            key: &self.app_key,
            secret: &self.app_secret,
            refresh_tokens: vec![&self.refresh_token],
            access_tokens: vec![&self.access_token],
        };
        let teams = self.team_app_key.as_deref().zip(self.team_app_secret.as_deref());
        let teams = teams.map(|(key, secret)| ReadyApp {
            key,
            secret,
            refresh_tokens: self.team_refresh_token.as_deref().into_iter().collect(),
            access_tokens: self.team_access_token.as_deref().into_iter().collect(),
        });
        std::iter::once(users).chain(teams).collect()
    }
}
