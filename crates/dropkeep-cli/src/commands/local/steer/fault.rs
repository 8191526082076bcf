//! `dropkeep local fault`

use clap::{ArgGroup, Args, Subcommand};
use serde_json::{Value, json};

use super::remote::Remote;
use crate::context::Context;
use crate::failure::Result;

/// Order trouble of a running local Dropbox
///
///   dropkeep local fault add files/upload --status 429 --retry-after 3 --times 2
///   dropkeep local fault add 'files/*' --status 503 --forever --probability 0.1
///   dropkeep local fault add files/upload --error path/insufficient_space
///   dropkeep local fault add files/list_folder --action empty_page
///   dropkeep local fault list
#[derive(Debug, Args)]
#[command(verbatim_doc_comment, arg_required_else_help = true)]
pub(crate) struct FaultArgs {
    #[command(subcommand)]
    command: FaultCommand,
}

#[derive(Debug, Subcommand)]
enum FaultCommand {
    /// Order trouble on a route
    Add(AddArgs),
    /// Show what is ordered
    List,
    /// Take back one order, or all
    Remove {
        /// The number that `list` shows
        #[arg(value_name = "NUMBER", required_unless_present = "all")]
        number: Option<u64>,
        /// All of them
        #[arg(long, conflicts_with = "number")]
        all: bool,
    },
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true))]
struct AddArgs {
    /// The route as in its URL (files/upload, oauth2/token); * stands for anything
    #[arg(value_name = "ROUTE")]
    route: String,
    /// Answer with this status; the call has no effect
    #[arg(long, value_name = "STATUS", group = "what")]
    status: Option<u16>,
    /// With Retry-After
    #[arg(long, value_name = "SECONDS", requires = "status")]
    retry_after: Option<u64>,
    /// With this body
    #[arg(long, value_name = "TEXT", requires = "status")]
    body: Option<String>,
    /// Answer 409 with the route's own error that has these tags; the call has no effect
    #[arg(long, value_name = "TAGS", group = "what")]
    error: Option<String>,
    /// Hold the call for this long by its clock
    #[arg(long, value_name = "DURATION", group = "what")]
    delay: Option<String>,
    /// Let so many bytes a second pass
    #[arg(long, value_name = "BYTES", group = "what")]
    bandwidth: Option<u64>,
    /// Cut the body of the answer after so many bytes
    #[arg(long, value_name = "BYTES", group = "what")]
    cut: Option<u64>,
    /// expired_token, expired_token_disguised, reset_connection, lose_answer, reset_cursor,
    /// empty_page, page_larger_than_asked, shuffled_page or stale
    #[arg(long, value_name = "ACTION", group = "what")]
    action: Option<String>,
    /// For so many calls
    #[arg(long, value_name = "COUNT", default_value = "1")]
    times: u32,
    /// For every call
    #[arg(long, conflicts_with = "times")]
    forever: bool,
    /// Let so many calls pass first
    #[arg(long, value_name = "COUNT", default_value = "0")]
    after: u32,
    /// For a share of the calls only
    #[arg(long, value_name = "0..1", default_value = "1")]
    probability: f64,
}

impl FaultArgs {
    /// Does it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let remote = Remote::find(context)?;
        match self.command {
            FaultCommand::Add(args) => {
                let added = remote.tell(("POST", "faults"), Some(&args.fault())).await?;
                context.output.record(&added, || format!("fault {}", added["number"]))
            }
            FaultCommand::List => {
                let list = remote.look_at_json("faults").await?;
                let faults = list["faults"].as_array().map(Vec::as_slice).unwrap_or_default();
                for fault in faults {
                    context.output.record(fault, || line(fault))?;
                }
                if faults.is_empty() {
                    context.output.say("no trouble is ordered");
                }
                Ok(())
            }
            FaultCommand::Remove { number, .. } => {
                let path = number.map_or("faults".to_owned(), |number| format!("faults/{number}"));
                remote.tell(("DELETE", &path), None).await?;
                context.output.record(&json!({"removed": number}), || "taken back".to_owned())
            }
        }
    }
}

impl AddArgs {
    fn fault(&self) -> Value {
        let action = match self {
            Self { status: Some(status), .. } => {
                let mut respond = json!({"status": status});
                if let Some(seconds) = self.retry_after {
                    respond["retry_after"] = json!(seconds);
                }
                if let Some(body) = &self.body {
                    respond["body"] = json!(body);
                }
                json!({ "respond": respond })
            }
            Self { error: Some(tags), .. } => json!({ "error": tags }),
            Self { delay: Some(delay), .. } => json!({ "delay": delay }),
            Self { bandwidth: Some(bytes), .. } => json!({ "bandwidth": bytes }),
            Self { cut: Some(bytes), .. } => json!({ "cut_body_after": bytes }),
            Self { action, .. } => json!(action),
        };
        let times = if self.forever { json!("forever") } else { json!(self.times) };
        json!({
            "route": self.route,
            "times": times,
            "after": self.after,
            "probability": self.probability,
            "action": action,
        })
    }
}

fn line(shown: &Value) -> String {
    let fault = &shown["fault"];
    let route = fault["route"].as_str().unwrap_or_default();
    let left = match &fault["times"] {
        Value::String(word) => word.clone(),
        times => format!("{times} left"),
    };
    format!("{:>5} {route} {} ({left}, met {})", shown["number"], fault["action"], shown["met"])
}
