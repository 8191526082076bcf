//! `dropkeep local env`

use clap::Args;
use url::Url;

use super::notice::Notice;
use super::ready_made::ReadyMade;
use super::syntax::Syntax;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Failure, Result};

/// Print the variables of the local Dropbox that `dropkeep local serve` runs
///
///   eval "$(dropkeep local env)"
///   dropkeep local env --shell github >> "$GITHUB_ENV"
///
/// From then on dropkeep, and every program that takes these variables, works with it. They are
/// listed in the help of `dropkeep local run`. The proxy among them refuses hosts other than
/// Dropbox's, unless `serve` was started with --pass-through.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct EnvArgs {
    /// Who is to read them [default: the shell that SHELL names]
    #[arg(long, value_enum, value_name = "SYNTAX")]
    shell: Option<Syntax>,
}

impl EnvArgs {
    /// Prints them.
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let notice = Notice::read(&context.home()?.local_file());
        let Some(ready_made) = notice else { return Err(not_running()) };
        if !answers(&ready_made).await {
            return Err(not_running());
        }
        let syntax =
            self.shell.unwrap_or_else(|| Syntax::usual(context.environment.shell.as_deref()));
        let no_proxy = context.environment.no_proxy.as_deref();
        context.output.record(&ready_made, || ready_made.lines(syntax, no_proxy))
    }
}

async fn answers(ready_made: &ReadyMade) -> bool {
    let Ok(url) = Url::parse(ready_made.endpoint()) else { return false };
    let (Some(host), Some(port)) = (url.host_str(), url.port()) else { return false };
    tokio::net::TcpStream::connect((host, port)).await.is_ok()
}

/// There is none that these commands could find.
pub(super) fn not_running() -> Failure {
    Failure::new(Exit::NotFound, "no local Dropbox is running")
        .hint("start one in another terminal: dropkeep local serve")
}
