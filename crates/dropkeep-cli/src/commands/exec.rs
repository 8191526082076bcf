//! `dropkeep exec`

use std::ffi::OsString;

use clap::{Args, ValueHint};

use crate::commands::local::child;
use crate::context::Context;
use crate::failure::Result;

/// Run a command with a valid access token in DROPBOX_ACCESS_TOKEN
///
/// The token is refreshed first when it is about to expire. It lasts four hours at most and is not
/// renewed while the command runs. The refresh token, the app secret and the API key of a keep are
/// taken out of the command's environment.
///
///   dropkeep exec -- python3 backup.py
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct ExecArgs {
    /// The command and its arguments
    #[arg(trailing_var_arg = true, required = true, value_name = "CMD",
        value_hint = ValueHint::CommandWithArguments)]
    command: Vec<OsString>,
}

impl ExecArgs {
    /// Becomes the command.
    pub(crate) async fn run(self, context: &Context) -> Result<u8> {
        let connection = context.connect().await?;
        let token = connection.token(None).await?;
        let mut command = child::command(&self.command)?;
        command
            .env("DROPBOX_ACCESS_TOKEN", token.expose())
            .env_remove("DROPBOX_REFRESH_TOKEN")
            .env_remove("DROPBOX_APP_SECRET")
            .env_remove("DROPKEEP_KEEP_KEY");
        let endpoint = connection.chosen.credentials().and_then(|known| known.endpoint.as_ref());
        if let Some(endpoint) = endpoint {
            command.env("DROPKEEP_ENDPOINT", endpoint);
        }
        child::become_it(command, &self.command).await
    }
}
