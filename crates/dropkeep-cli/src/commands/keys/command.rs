//! The commands of `dropkeep keys`.

use clap::{Args, Subcommand};

use super::generate::GenerateArgs;
use super::list::ListArgs;
use super::rotate::RotateArgs;
use crate::context::Context;
use crate::failure::Result;

/// The keys that seal what a keep keeps
///
/// To change the key: `dropkeep keys generate --rotate` puts a new one in front, every process of the
/// fleet is restarted with it, `dropkeep keys rotate` seals everything anew, and then the old key
/// can go from the file. Where no process may miss a token meanwhile, two rounds: `dropkeep keys
/// generate --append` first, so that every process opens what the new key will seal, and once all
/// were restarted, its line moves to the front.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct KeysArgs {
    #[command(subcommand)]
    command: KeysCommand,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    Generate(GenerateArgs),
    List(ListArgs),
    Rotate(RotateArgs),
}

impl KeysArgs {
    /// Runs the command.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        match self.command {
            KeysCommand::Generate(args) => args.run(context),
            KeysCommand::List(args) => args.run(context).await,
            KeysCommand::Rotate(args) => args.run(context).await,
        }
    }
}
