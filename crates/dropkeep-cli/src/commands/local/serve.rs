//! `dropkeep local serve`

use std::net::SocketAddr;

use clap::Args;

use super::plan::PlanArgs;
use super::ready_made::{Notice, ReadyMade, Syntax};
use crate::context::Context;
use crate::failure::{Failure, Result};

/// Run a local Dropbox until Ctrl-C
///
/// Prints the variables of its app and account as shell lines, or as JSON with --json, and serves.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// Where to listen; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7787")]
    listen: SocketAddr,
    #[command(flatten)]
    plan: PlanArgs,
}

impl ServeArgs {
    /// Serves. It ends by being dropped.
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let dropbox = self.plan.builder().listen(self.listen).start().await;
        let dropbox = dropbox.map_err(|error| {
            Failure::failed(format!("cannot listen on {}", self.listen))
                .because(&error)
                .hint("choose another address, or any free port: --listen 127.0.0.1:0")
        })?;
        let ready_made = ReadyMade::of(&dropbox);
        let syntax = Syntax::usual(context.environment.shell.as_deref());
        context.output.record(&ready_made, || ready_made.lines(syntax))?;
        if !self.listen.ip().is_loopback() {
            context.output.warn("everybody who can reach this address can use it, unencrypted");
        }
        let path = context.home()?.local_file();
        let _notice = match Notice::post(&path, &ready_made) {
            Ok(notice) => {
                context.output.say("in another terminal: eval \"$(dropkeep local env)\"");
                Some(notice)
            }
            Err(failure) => {
                context.output.detail(&format!("`local env` will not find it: {failure}"));
                None
            }
        };
        context.output.say(&format!("serving at {}, Ctrl-C ends it", dropbox.endpoint()));
        std::future::pending::<()>().await;
        drop(dropbox);
        Ok(())
    }
}
