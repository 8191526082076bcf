//! Whom programs reach beside the local Dropbox.

use clap::Args;
use dropkeep_local::Builder;

/// What `local serve` and `local run` both take.
#[derive(Debug, Args)]
pub(super) struct ProxyArgs {
    /// Let programs reach other hosts than Dropbox's, which the proxy refuses otherwise
    #[arg(long)]
    pass_through: bool,
}

impl ProxyArgs {
    /// The local Dropbox to be, with that choice.
    pub(super) fn apply(&self, builder: Builder) -> Builder {
        if self.pass_through { builder.pass_through() } else { builder }
    }
}
