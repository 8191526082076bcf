//! The command: find the route, read the argument, call, print.

use std::path::PathBuf;

use clap::Args;
use dropkeep_api::route::Style;
use dropkeep_api::{Error, Route};
use serde_json::Value;
use tokio::io::AsyncReadExt;

use super::body;
use super::route::find;
use crate::context::Context;
use crate::credentials::Chosen;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::refusal;

/// Call any route of the Dropbox API
///
/// The argument is JSON: as text, from a file (`@FILE`), or from standard input (`-`). Routes that
/// upload take their content from --input, those that download write it to --output. Prints the
/// result as JSON.
///
///   dropkeep call files/get_metadata '{"path": "/report.pdf"}'
///   dropkeep call files/export '{"path": "/notes.paper"}' --output notes.md
///
/// The routes: https://www.dropbox.com/developers/documentation/http/documentation
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct CallArgs {
    /// The route, such as `files/list_folder`
    #[arg(value_name = "ROUTE")]
    route: String,
    /// Its argument: JSON, `@FILE` or `-`; nothing for routes that take none
    #[arg(value_name = "JSON")]
    argument: Option<String>,
    /// The content to upload; `-` is standard input
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Where to write the content that is downloaded; `-` is standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace an --output that is there
    #[arg(long, short, requires = "output")]
    force: bool,
}

impl CallArgs {
    /// Calls.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let route = find(&self.route)?;
        self.fits(route)?;
        let argument = self.argument().await?;
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let refused = |error: &_| self.refused(error, &connection.chosen);
        if let Some(target) = &self.output {
            let download = client.call_download(route, argument).await;
            let download = download.map_err(|error| refused(&error))?;
            let result = download.result.clone();
            let to_file = body::write(download, target, self.force).await?;
            return if to_file { print(&result, context) } else { Ok(()) };
        }
        let body = match &self.input {
            Some(path) => Some(body::read(path).await?),
            None => None,
        };
        let result = client.call(route, argument, body).await.map_err(|error| refused(&error))?;
        print(&result, context)
    }

    /// What Dropbox or the network said, and what the caller can do about the argument.
    fn refused(&self, error: &Error<Value>, chosen: &Chosen) -> Failure {
        let name = &self.route;
        let mut failure = refusal::of_call(format!("cannot call {name}"), error, chosen);
        if failure.summary().contains("payload_too_large") {
            return failure.hint("dropkeep put uploads files of any size");
        }
        if matches!(error, Error::BadRequest { .. }) && failure.hint.is_none() {
            failure.exit = Exit::Usage;
            if self.argument.is_none() {
                return failure.hint(format!("give its argument: dropkeep call {name} '{{…}}'"));
            }
        }
        failure
    }

    /// Whether the content has somewhere to come from or go to.
    fn fits(&self, route: &Route) -> Result<()> {
        let name = &self.route;
        match (route.style, &self.input, &self.output) {
            (Style::Upload, None, _) => Err(Failure::usage(format!("{name} uploads content"))
                .hint("name it: --input FILE, or --input - for standard input")),
            (Style::Download, _, None) => Err(Failure::usage(format!("{name} downloads content"))
                .hint("say where to: --output FILE, or --output - for standard output")),
            (Style::Rpc | Style::Download, Some(_), _) => {
                Err(Failure::usage(format!("{name} takes no content: leave out --input")))
            }
            (Style::Rpc | Style::Upload, _, Some(_)) => {
                Err(Failure::usage(format!("{name} gives no content: leave out --output"))
                    .hint("the result is printed on standard output"))
            }
            _ => Ok(()),
        }
    }

    async fn argument(&self) -> Result<Value> {
        let text = match self.argument.as_deref() {
            None => return Ok(Value::Null),
            Some("-") => {
                let mut text = String::new();
                let read = tokio::io::stdin().read_to_string(&mut text).await;
                read.explain("cannot read standard input")?;
                text
            }
            Some(argument) => match argument.strip_prefix('@') {
                Some(file) => std::fs::read_to_string(file)
                    .explain(format!("cannot read the argument from {file}"))?,
                None => argument.to_owned(),
            },
        };
        serde_json::from_str(&text).map_err(|error| {
            Failure::usage("the argument is not JSON")
                .because(&error)
                .hint(r#"quote it for the shell: '{"path": "/report.pdf"}'"#)
        })
    }
}

fn print(result: &Value, context: &Context) -> Result<()> {
    let pretty = serde_json::to_string_pretty(result).explain("cannot write the result")?;
    context.output.record(result, || pretty)
}
