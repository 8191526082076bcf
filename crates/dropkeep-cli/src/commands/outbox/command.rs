//! The commands of `dropkeep outbox`.

use clap::{Args, Subcommand};

use super::change::{Change, ItemArgs};
use super::list::ListArgs;
use crate::context::Context;
use crate::failure::Result;
use crate::keep::{ConfigArgs, open_database};

/// The outbox of a keep: what has to happen outside and has not
///
/// A revocation at Dropbox is tried until it has happened, a webhook for three days before it is given
/// up.
///
///   dropkeep outbox list --outcome given_up
///   dropkeep outbox list --json | jq -r 'select(.attempts > 5) | "\(.target) \(.error)"'
///
/// It works on the keep's database, with the keep's configuration; running processes see a change
/// within a second.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment, arg_required_else_help = true)]
pub(crate) struct OutboxArgs {
    #[command(flatten)]
    config: ConfigArgs,
    #[command(subcommand)]
    command: OutboxCommand,
}

#[derive(Debug, Subcommand)]
enum OutboxCommand {
    List(ListArgs),
    /// Try something at once that waits, or was given up
    Retry(ItemArgs),
    /// Give up a webhook that waits
    ///
    /// A revocation cannot be given up: the sign-in would live on at Dropbox.
    Discard(ItemArgs),
}

impl OutboxArgs {
    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        match self.command {
            OutboxCommand::List(args) => args.run(&open, context).await,
            OutboxCommand::Retry(args) => args.run(Change::Retry, &open, context).await,
            OutboxCommand::Discard(args) => args.run(Change::Discard, &open, context).await,
        }
    }
}
