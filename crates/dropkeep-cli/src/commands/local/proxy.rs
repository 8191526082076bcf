//! Whom programs, and the local Dropbox for them, reach beside it.

use clap::Args;
use dropkeep_local::Builder;

/// What `local serve` and `local run` both take.
#[derive(Debug, Args)]
pub(super) struct ProxyArgs {
    /// Let programs reach other hosts than Dropbox's, which the proxy refuses otherwise
    #[arg(long)]
    pass_through: bool,

    /// Let files/save_url download from any host, and not from this machine only
    #[arg(long)]
    allow_fetch: bool,
}

impl ProxyArgs {
    /// The local Dropbox to be, with those choices.
    pub(super) fn apply(&self, builder: Builder) -> Builder {
        let builder = if self.pass_through { builder.pass_through() } else { builder };
        if self.allow_fetch { builder.allow_save_url_anywhere() } else { builder }
    }
}
