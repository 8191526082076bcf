//! `dropkeep local requests`

use clap::Args;
use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::remote::Remote;
use crate::context::Context;
use crate::failure::Result;

/// Show the requests that a running local Dropbox got, the newest first
///
///   dropkeep local requests --route 'files/*' --status 409
///   dropkeep local requests --curl 17
///   dropkeep local requests --har > requests.har
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct RequestsArgs {
    /// Only of this route; * stands for anything
    #[arg(long, value_name = "ROUTE")]
    route: Option<String>,
    /// Only those answered with this status
    #[arg(long, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(100..=599))]
    status: Option<u16>,
    /// Only those with this text in what is kept of them, the argument included
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// How many at most
    #[arg(long, value_name = "COUNT", default_value = "50",
        value_parser = clap::value_parser!(u16).range(1..=10_000))]
    limit: u16,
    /// Print an HTTP Archive (HAR 1.2) of them
    #[arg(long, conflicts_with = "curl")]
    har: bool,
    /// Print the request of this number as a curl command
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["route", "status", "text"])]
    curl: Option<u64>,
}

impl RequestsArgs {
    /// Prints them.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let remote = Remote::find(context)?;
        if let Some(number) = self.curl {
            let line = remote.look(&format!("requests/{number}/curl")).await?;
            let line = line.trim_end().to_owned();
            return context.output.record(&serde_json::json!({"curl": line}), || line.clone());
        }
        if self.har {
            let archive = remote.look(&format!("requests.har?{}", self.query(None))).await?;
            return context.output.line(archive.trim_end());
        }
        let path = format!("requests?{}", self.query(Some(self.limit)));
        let page = remote.look_at_json(&path).await?;
        let requests = page["requests"].as_array().map(Vec::as_slice).unwrap_or_default();
        for request in requests {
            context.output.record(request, || line(request))?;
        }
        if requests.is_empty() {
            context.output.say("no requests like these");
        } else if page["next"].is_u64() {
            context.output.say("there are more: --limit");
        }
        Ok(())
    }

    fn query(&self, limit: Option<u16>) -> String {
        let status = self.status.map(|status| status.to_string());
        let limit = limit.map(|limit| limit.to_string());
        let pairs =
            [("route", &self.route), ("status", &status), ("text", &self.text), ("limit", &limit)];
        let mut query = Serializer::new(String::new());
        for (name, value) in pairs {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}

/// Number, time, status, route, argument.
fn line(request: &Value) -> String {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let time = text("at").get(11..19).unwrap_or_default();
    let status = request["status"].as_u64().map_or("---".to_owned(), |status| status.to_string());
    let argument = match &request["argument"] {
        Value::Null => String::new(),
        argument => format!(" {argument}"),
    };
    format!("{:>5} {time} {status} {}{argument}", request["number"], text("route"))
}
