//! The commands of `dropkeep api-keys`.

use clap::{Args, Subcommand};

use super::change::{ListArgs, RevokeArgs, RotateArgs, ShowArgs};
use super::create::CreateArgs;
use crate::context::Context;
use crate::failure::Result;
use crate::keep::{ConfigArgs, open_database};

/// The API keys of a keep: who may ask it for what
///
/// It works on the keep's database, with the keep's configuration; running processes see a change
/// within a second.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct ApiKeysArgs {
    #[command(flatten)]
    config: ConfigArgs,
    #[command(subcommand)]
    command: ApiKeysCommand,
}

#[derive(Debug, Subcommand)]
enum ApiKeysCommand {
    Create(CreateArgs),
    List(ListArgs),
    Show(ShowArgs),
    Rotate(RotateArgs),
    Revoke(RevokeArgs),
}

impl ApiKeysArgs {
    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        match self.command {
            ApiKeysCommand::Create(args) => args.run(&open, context).await,
            ApiKeysCommand::List(args) => args.run(&open, context).await,
            ApiKeysCommand::Show(args) => args.run(&open, context).await,
            ApiKeysCommand::Rotate(args) => args.run(&open, context).await,
            ApiKeysCommand::Revoke(args) => args.run(&open, context).await,
        }
    }
}
