//! `dropkeep local run`

use std::ffi::OsString;

use clap::{Args, ValueHint};

use super::child;
use super::plan::PlanArgs;
use super::ready_made::ReadyMade;
use crate::context::Context;
use crate::failure::{Explain, Result};

/// Run a command with a local Dropbox of its own
///
/// The local Dropbox listens on a free port while the command runs, and is told to it by
/// DROPBOX_APP_KEY, DROPBOX_APP_SECRET, DROPBOX_REFRESH_TOKEN, DROPBOX_ACCESS_TOKEN,
/// DROPBOX_ACCOUNT_ID and DROPKEEP_ENDPOINT. The exit code is the command's, or 128 and the number
/// of the signal that ended it.
///
///   dropkeep local run -- sh -c 'echo hello | dropkeep put - /hello.txt --link'
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct RunArgs {
    #[command(flatten)]
    plan: PlanArgs,
    /// The command and its arguments
    #[arg(trailing_var_arg = true, required = true, value_name = "CMD",
        value_hint = ValueHint::CommandWithArguments)]
    command: Vec<OsString>,
}

impl RunArgs {
    /// Runs it; the number is the command's exit code.
    pub(super) async fn run(self, context: &Context) -> Result<u8> {
        let mut command = child::command(&self.command)?;
        let dropbox = self.plan.builder().start().await;
        let dropbox = dropbox.explain("cannot start a local Dropbox")?;
        context.output.detail(&format!("a local Dropbox listens at {}", dropbox.endpoint()));
        command.envs(ReadyMade::of(&dropbox).variables());
        child::run(command, &self.command).await
    }
}
