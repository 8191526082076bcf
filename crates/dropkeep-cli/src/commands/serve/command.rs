//! The arguments of `dropkeep serve`, and which of its ways they ask for.

use std::net::SocketAddr;

use clap::Args;

use super::trial;
use crate::context::Context;
use crate::failure::{Failure, Result};

/// Run the keep: connect pages and a token broker for a fleet
///
/// People connect their Dropbox on its pages; your servers ask it for access tokens, which it keeps
/// fresh. Try it with --local, which needs no account and no configuration.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// Try it with a Dropbox of its own on this machine; everything is gone when it ends
    #[arg(long)]
    local: bool,
    /// Where to listen [default: 127.0.0.1:8787]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

impl ServeArgs {
    /// Serves until it is told to end.
    pub(crate) async fn run(self, context: &Context) -> Result<u8> {
        if self.local {
            return trial::run(self.listen, context).await;
        }
        Err(Failure::usage("there is no configuration").hint("dropkeep serve --local"))
    }
}
