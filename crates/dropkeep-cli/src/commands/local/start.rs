//! What is there when a local Dropbox starts.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};
use dropkeep_local::{Builder, LocalDropbox, Plan, Seed};

use crate::failure::{Explain, Result};

/// What `local serve` and `local run` both take.
#[derive(Debug, Args)]
pub(super) struct StartArgs {
    /// What the account has paid for
    #[arg(long, value_enum, value_name = "PLAN", default_value = "pro")]
    plan: PlanName,
    /// What is there at the start: a folder to serve, or a TOML file of accounts, apps, files and
    /// links (docs/local.md)
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    seed: Option<PathBuf>,
    /// Do everything that the documentation allows a server to do: small and empty pages, entries in
    /// any order, 429, 503, access tokens that expire early. A correct client survives it
    #[arg(long)]
    hostile: bool,
    /// Let every app have what it asks, without a consent page
    #[arg(long)]
    auto_approve: bool,
    /// Keep everything in this folder, and go on with what is there already
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    data: Option<PathBuf>,
}

/// The plans by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum PlanName {
    /// 2 GiB, and no settings for shared links
    Basic,
    /// 3 TiB, and all settings for shared links
    Pro,
}

impl StartArgs {
    /// A local Dropbox to be.
    pub(super) fn builder(&self) -> Result<Builder> {
        let mut builder = LocalDropbox::builder().plan(match self.plan {
            PlanName::Basic => Plan::Basic,
            PlanName::Pro => Plan::Pro,
        });
        if let Some(path) = &self.seed {
            let seed = Seed::read(path).explain(format!("cannot seed from {}", path.display()))?;
            builder = builder.content(seed);
        }
        if let Some(folder) = &self.data {
            builder = builder.data_folder(folder);
        }
        if self.auto_approve {
            builder = builder.auto_approve();
        }
        Ok(if self.hostile { builder.hostile() } else { builder })
    }
}
