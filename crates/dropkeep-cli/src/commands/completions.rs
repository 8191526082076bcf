//! `dropkeep completions`

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::failure::{Failure, Result};

/// Print the completion script of a shell
///
///   dropkeep completions bash > ~/.local/share/bash-completion/completions/dropkeep
///   dropkeep completions zsh  > ~/.zfunc/_dropkeep    (a directory of your `fpath`)
///   dropkeep completions fish > ~/.config/fish/completions/dropkeep.fish
///
/// To try it in the bash you are in: source <(dropkeep completions bash)
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct CompletionsArgs {
    /// Which shell
    shell: Shell,
}

impl CompletionsArgs {
    /// Prints the script.
    pub(crate) fn run(self, context: &Context) -> Result<()> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "dropkeep", &mut script);
        let script = String::from_utf8(script)
            .map_err(|error| Failure::failed("the completion script is broken").because(&error))?;
        context.output.line(script.trim_end())
    }
}
