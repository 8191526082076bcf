//! The commands of `dropkeep subscriptions`.

use clap::{Args, Subcommand};

use super::change::{DeleteArgs, ListArgs, RotateArgs, TestArgs};
use super::create::CreateArgs;
use crate::context::Context;
use crate::failure::Result;
use crate::keep::{ConfigArgs, open_database};

/// The webhooks of a keep: who is told of what, and where
///
/// It works on the keep's database, with the keep's configuration; running processes see a change
/// within a second.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct SubscriptionsArgs {
    #[command(flatten)]
    config: ConfigArgs,
    #[command(subcommand)]
    command: SubscriptionsCommand,
}

#[derive(Debug, Subcommand)]
enum SubscriptionsCommand {
    Create(CreateArgs),
    List(ListArgs),
    Test(TestArgs),
    Rotate(RotateArgs),
    Delete(DeleteArgs),
}

impl SubscriptionsArgs {
    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        match self.command {
            SubscriptionsCommand::Create(args) => args.run(&open, context).await,
            SubscriptionsCommand::List(args) => args.run(&open, context).await,
            SubscriptionsCommand::Test(args) => args.run(&open, context).await,
            SubscriptionsCommand::Rotate(args) => args.run(&open, context).await,
            SubscriptionsCommand::Delete(args) => args.run(&open, context).await,
        }
    }
}
