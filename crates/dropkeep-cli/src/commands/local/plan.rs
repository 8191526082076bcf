//! What the account of a local Dropbox has paid for.

use clap::{Args, ValueEnum};
use dropkeep_local::{Builder, LocalDropbox, Plan};

/// What `local serve` and `local run` both take.
#[derive(Debug, Args)]
pub(super) struct PlanArgs {
    /// What the account has paid for
    #[arg(long, value_enum, value_name = "PLAN", default_value = "pro")]
    plan: PlanName,
}

/// The plans by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum PlanName {
    /// 2 GiB, and no settings for shared links
    Basic,
    /// 3 TiB, and all settings for shared links
    Pro,
}

impl PlanArgs {
    /// A local Dropbox to be, with that plan.
    pub(super) fn builder(&self) -> Builder {
        LocalDropbox::builder().plan(match self.plan {
            PlanName::Basic => Plan::Basic,
            PlanName::Pro => Plan::Pro,
        })
    }
}
