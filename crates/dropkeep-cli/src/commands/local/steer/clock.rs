//! `dropkeep local clock`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::remote::Remote;
use crate::context::Context;
use crate::failure::Result;

/// Tell or move the time of a running local Dropbox
///
///   dropkeep local clock advance 4h
///
/// Access tokens, authorization codes, upload sessions, temporary links and longpolls obey it.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct ClockArgs {
    #[command(subcommand)]
    command: Option<ClockCommand>,
}

#[derive(Debug, Subcommand)]
enum ClockCommand {
    /// Tell the time
    Status,
    /// Move it forward
    Advance {
        /// How far: 4h, "90 min", "2 days", PT4H
        #[arg(value_name = "DURATION", required = true, num_args = 1..)]
        by: Vec<String>,
    },
    /// Let it stand still
    Freeze,
    /// Let it go on from where it stands
    Resume,
}

impl ClockArgs {
    /// Does it, and tells the time.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let remote = Remote::find(context)?;
        let clock = match self.command.unwrap_or(ClockCommand::Status) {
            ClockCommand::Status => remote.look_at_json("clock").await?,
            ClockCommand::Advance { by } => {
                let by = json!({"by": by.join(" ")});
                remote.tell(("POST", "clock/advance"), Some(&by)).await?
            }
            ClockCommand::Freeze => remote.tell(("POST", "clock/freeze"), None).await?,
            ClockCommand::Resume => remote.tell(("POST", "clock/resume"), None).await?,
        };
        context.output.record(&clock, || in_words(&clock))
    }
}

fn in_words(clock: &Value) -> String {
    let now = clock["now"].as_str().unwrap_or_default();
    let still = if clock["running"] == false { " (stands still)" } else { "" };
    format!("{now}{still}")
}
