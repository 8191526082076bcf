//! `dropkeep local serve`

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};

use super::notice::Notice;
use super::proxy::ProxyArgs;
use super::ready_made::ReadyMade;
use super::start::StartArgs;
use super::syntax::Syntax;
use super::trust::{Bundle, Trust};
use crate::context::Context;
use crate::failure::{Failure, Result};

/// Run a local Dropbox until Ctrl-C
///
/// Prints the variables that lead programs to it as shell lines, or as JSON with --json, and
/// serves. The one port speaks HTTP and HTTPS and is the HTTP proxy of those variables.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// Where to listen; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7787")]
    listen: SocketAddr,
    /// Write where it is, its app and its account as one JSON object into this file once it accepts
    /// connections; the file is gone when it ends
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    ready_file: Option<PathBuf>,
    #[command(flatten)]
    start: StartArgs,
    #[command(flatten)]
    proxy: ProxyArgs,
}

impl ServeArgs {
    /// Serves. It ends by being dropped.
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        self.ready_file.as_deref().map(Notice::withdraw);
        let mut trust = Trust::locate(context)?;
        let builder = self.start.builder()?.authority_folder(trust.folder()).listen(self.listen);
        let dropbox = self.proxy.apply(builder).start().await;
        let dropbox = dropbox.map_err(|error| self.not_started(&error))?;
        trust.write((context, &dropbox), Bundle::Stays)?;
        let ready_made = ReadyMade::of(&dropbox, &trust)?;
        let syntax = Syntax::usual(context.environment.shell.as_deref());
        let no_proxy = context.environment.no_proxy.as_deref();
        context.output.record(&ready_made, || ready_made.lines(syntax, no_proxy))?;
        if !self.listen.ip().is_loopback() {
            context.output.warn("everybody who can reach this address can use it");
        }
        let _notice = notice(context, &ready_made)?;
        context.output.say(&format!("serving at {}, Ctrl-C ends it", dropbox.endpoint()));
        let ready = |path: &Path| Notice::post(path, &ready_made.ready_file());
        let _ready = self.ready_file.as_deref().map(ready).transpose()?;
        std::future::pending::<()>().await;
        drop(dropbox);
        Ok(())
    }

    fn not_started(&self, error: &io::Error) -> Failure {
        use io::ErrorKind::{AddrInUse, AddrNotAvailable, PermissionDenied};
        match error.kind() {
            AddrInUse | AddrNotAvailable | PermissionDenied => {
                Failure::failed(format!("cannot listen on {}", self.listen))
                    .because(error)
                    .hint("choose another address, or any free port: --listen 127.0.0.1:0")
            }
            _ => Failure::failed("cannot start a local Dropbox").because(error),
        }
    }
}

/// Leaves word for `local env`, as far as that is possible.
fn notice(context: &Context, ready_made: &ReadyMade) -> Result<Option<Notice>> {
    match Notice::post(&context.home()?.local_file(), ready_made) {
        Ok(notice) => {
            context.output.say("in another terminal: eval \"$(dropkeep local env)\"");
            Ok(Some(notice))
        }
        Err(failure) => {
            context.output.detail(&format!("`local env` will not find it: {failure}"));
            Ok(None)
        }
    }
}
