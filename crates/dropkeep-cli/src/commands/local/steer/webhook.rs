//! `dropkeep local webhook`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::remote::Remote;
use crate::context::Context;
use crate::failure::Result;

/// Tell a URL when files change in a running local Dropbox
///
/// It is asked with a challenge first, as Dropbox does, and then told by signed POSTs.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct WebhookArgs {
    #[command(subcommand)]
    command: WebhookCommand,
}

#[derive(Debug, Subcommand)]
enum WebhookCommand {
    /// Add a webhook
    Add(TargetArgs),
    /// Show the webhooks and what was sent to them
    List,
    /// Take a webhook out
    Remove(TargetArgs),
}

#[derive(Debug, Args)]
struct TargetArgs {
    /// Where notifications go
    #[arg(value_name = "URL")]
    url: String,
    /// The key of the app [default: the ready-made one]
    #[arg(long, value_name = "KEY")]
    app: Option<String>,
}

impl WebhookArgs {
    /// Does it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let remote = Remote::find(context)?;
        match self.command {
            WebhookCommand::Add(target) => {
                let webhook = target.body();
                let added = remote.tell(("POST", "webhooks"), Some(&webhook)).await?;
                context.output.record(&added, || format!("{} answered the challenge", target.url))
            }
            WebhookCommand::Remove(target) => {
                remote.tell(("DELETE", "webhooks"), Some(&target.body())).await?;
                let removed = json!({"removed": target.url});
                context.output.record(&removed, || "taken out".to_owned())
            }
            WebhookCommand::List => {
                let list = remote.look_at_json("webhooks").await?;
                context.output.record(&list, || in_words(&list))
            }
        }
    }
}

impl TargetArgs {
    fn body(&self) -> Value {
        json!({"url": self.url, "app": self.app})
    }
}

fn in_words(list: &Value) -> String {
    let rows = |name: &str| list[name].as_array().cloned().unwrap_or_default();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let webhooks = rows("webhooks");
    let webhooks =
        webhooks.iter().map(|row| format!("{} of {}", text(row, "url"), text(row, "app")));
    let deliveries = rows("deliveries");
    let deliveries = deliveries.iter().map(|row| {
        let result = row["status"].as_u64().map_or(text(row, "error"), |status| status.to_string());
        format!("  {} {} attempt {}: {result}", text(row, "at"), text(row, "url"), row["attempt"])
    });
    let lines: Vec<_> = webhooks.chain(deliveries).collect();
    if lines.is_empty() { "no webhooks".to_owned() } else { lines.join("\n") }
}
