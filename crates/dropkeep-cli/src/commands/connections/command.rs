//! The commands of `dropkeep connections`.

use clap::{Args, Subcommand};

use super::change::{DisconnectArgs, LabelArgs};
use super::import::ImportArgs;
use super::link::LinkArgs;
use super::look::{ListArgs, ShowArgs};
use super::session::{ConfirmArgs, SessionArgs};
use crate::context::Context;
use crate::failure::Result;
use crate::keep::{ConfigArgs, open_database};

/// The connections of a keep, and the links that make them
///
/// It works on the keep's database, with the keep's configuration; running processes see a change
/// within a second.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct ConnectionsArgs {
    #[command(flatten)]
    config: ConfigArgs,
    #[command(subcommand)]
    command: ConnectionsCommand,
}

#[derive(Debug, Subcommand)]
enum ConnectionsCommand {
    List(ListArgs),
    Show(ShowArgs),
    Link(LinkArgs),
    Session(SessionArgs),
    Confirm(ConfirmArgs),
    Import(ImportArgs),
    Label(LabelArgs),
    Disconnect(DisconnectArgs),
}

impl ConnectionsArgs {
    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        match self.command {
            ConnectionsCommand::List(args) => args.run(&open, context).await,
            ConnectionsCommand::Show(args) => args.run(&open, context).await,
            ConnectionsCommand::Link(args) => args.run(&open, context).await,
            ConnectionsCommand::Session(args) => args.run(&open, context).await,
            ConnectionsCommand::Confirm(args) => args.run(&open, context).await,
            ConnectionsCommand::Import(args) => args.run(&open, context).await,
            ConnectionsCommand::Label(args) => args.run(&open, context).await,
            ConnectionsCommand::Disconnect(args) => args.run(&open, context).await,
        }
    }
}
