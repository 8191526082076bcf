//! `dropkeep local run`

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::child;
use super::proxy::ProxyArgs;
use super::ready_made::ReadyMade;
use super::start::StartArgs;
use super::trust::{Bundle, Trust};
use crate::context::Context;
use crate::failure::{Explain, Result};

/// Run a command with a local Dropbox of its own
///
/// The local Dropbox listens on a free port while the command runs. Variables lead the command to
/// it, so that most programs run as they are:
///
///   DROPBOX_APP_KEY, DROPBOX_APP_SECRET, DROPBOX_REFRESH_TOKEN, DROPBOX_ACCESS_TOKEN,
///   DROPBOX_ACCOUNT_ID        the app and the account that it has ready
///   DROPBOX_TEAM_APP_KEY, DROPBOX_TEAM_APP_SECRET, DROPBOX_TEAM_REFRESH_TOKEN
///                             the same of a team, unless a seed has none
///   DROPBOX_SHARED_LINK       a link to an image of somebody else, unless a seed has accounts
///   HTTPS_PROXY, NO_PROXY     a proxy through which Dropbox's own names lead to it
///   SSL_CERT_FILE, REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE
///                             the authorities trusted so far, and its own
///   NODE_EXTRA_CA_CERTS, DROPKEEP_CA_FILE
///                             its own authority alone
///   DROPBOX_API_HOST, DROPBOX_API_CONTENT_HOST, DROPBOX_API_NOTIFY_HOST, DROPBOX_WEB_HOST
///                             its host and port, for the official Python SDK
///   DROPKEEP_ENDPOINT         its URL, for dropkeep and whatever takes a base URL
///
/// What else a program needs is told by `dropkeep local recipe`. The exit code is the command's, or
/// 128 and the number of the signal that ended it.
///
///   dropkeep local run -- sh -c 'echo hello | dropkeep put - /hello.txt --link'
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct RunArgs {
    #[command(flatten)]
    start: StartArgs,
    #[command(flatten)]
    proxy: ProxyArgs,
    /// Write the requests that it got to this file when the command has ended, as an HTTP Archive
    /// (HAR 1.2); secrets are left out
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    har: Option<PathBuf>,
    /// The command and its arguments
    #[arg(trailing_var_arg = true, required = true, value_name = "CMD",
        value_hint = ValueHint::CommandWithArguments)]
    command: Vec<OsString>,
}

impl RunArgs {
    /// Runs it; the number is the command's exit code.
    pub(super) async fn run(self, context: &Context) -> Result<u8> {
        let mut command = child::command(&self.command)?;
        let mut trust = Trust::locate(context)?;
        let builder = self.start.builder()?.authority_folder(trust.folder());
        let dropbox = self.proxy.apply(builder).start().await;
        let dropbox = dropbox.explain("cannot start a local Dropbox")?;
        context.output.detail(&format!("a local Dropbox listens at {}", dropbox.endpoint()));
        trust.write((context, &dropbox), Bundle::Goes)?;
        let no_proxy = context.environment.no_proxy.as_deref();
        command.envs(ReadyMade::of(&dropbox, &trust)?.variables(no_proxy));
        let code = child::run(command, &self.command).await?;
        if let Some(file) = &self.har {
            let archive = dropbox.requests_as_har().to_string();
            let failed = || format!("cannot write the requests to {}", file.display());
            std::fs::write(file, archive).explain(failed())?;
        }
        Ok(code)
    }
}
