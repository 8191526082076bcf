//! The commands of `dropkeep local`.

use clap::{Args, Subcommand};

use super::env::EnvArgs;
use super::recipe::RecipeArgs;
use super::routes::RoutesArgs;
use super::run::RunArgs;
use super::serve::ServeArgs;
use super::steer::{
    ClockArgs, FaultArgs, RequestsArgs, ResetArgs, RestoreArgs, SnapshotArgs, WebhookArgs,
};
use crate::context::Context;
use crate::failure::Result;

/// A Dropbox on this machine, to test against: no account, no network
///
/// It has an app and an account ready made. Everything in it is gone when it ends, unless --data
/// keeps it.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct LocalArgs {
    #[command(subcommand)]
    command: LocalCommand,
}

#[derive(Debug, Subcommand)]
enum LocalCommand {
    Serve(ServeArgs),
    Run(RunArgs),
    Env(EnvArgs),
    Recipe(RecipeArgs),
    Routes(RoutesArgs),
    Clock(ClockArgs),
    Reset(ResetArgs),
    Snapshot(SnapshotArgs),
    Restore(RestoreArgs),
    Requests(RequestsArgs),
    Fault(FaultArgs),
    Webhook(WebhookArgs),
}

impl LocalArgs {
    /// Whether it waits for a program that gets the terminal's Ctrl-C itself.
    pub(crate) fn waits_for_another(&self) -> bool {
        matches!(self.command, LocalCommand::Run(_))
    }

    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<u8> {
        match self.command {
            LocalCommand::Serve(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Run(args) => args.run(context).await,
            LocalCommand::Env(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Recipe(args) => args.run(context).map(|()| 0),
            LocalCommand::Routes(args) => args.run(context).map(|()| 0),
            LocalCommand::Clock(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Reset(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Snapshot(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Restore(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Requests(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Fault(args) => args.run(context).await.map(|()| 0),
            LocalCommand::Webhook(args) => args.run(context).await.map(|()| 0),
        }
    }
}
