//! The running local Dropbox, as these commands find it.

use dropkeep_local::{Admin, AdminFailure};
use serde_json::Value;

use super::super::env::not_running;
use super::super::notice::Notice;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Failure, Result};

/// A local Dropbox of another process.
pub(super) struct Remote(Admin);

impl Remote {
    /// The one that DROPKEEP_ENDPOINT names, else the one that `local serve` runs.
    pub(super) fn find(context: &Context) -> Result<Self> {
        let endpoint = match &context.environment.endpoint {
            Some(endpoint) => endpoint.trim_end_matches('/').to_owned(),
            None => match Notice::read(&context.home()?.local_file()) {
                Some(ready_made) => ready_made.endpoint().to_owned(),
                None => return Err(not_running()),
            },
        };
        Admin::new(endpoint).map(Self).map_err(failed)
    }

    /// Reads something.
    pub(super) async fn look(&self, path: &str) -> Result<String> {
        self.0.ask("GET", path, None).await.map_err(failed)
    }

    /// Reads something that is JSON.
    pub(super) async fn look_at_json(&self, path: &str) -> Result<Value> {
        json(&self.look(path).await?)
    }

    /// Tells it something, and reads the answer, which may be empty.
    pub(super) async fn tell(
        &self,
        (method, path): (&str, &str),
        body: Option<&Value>,
    ) -> Result<Value> {
        let answer = self.0.ask(method, path, body).await.map_err(failed)?;
        if answer.is_empty() { Ok(Value::Null) } else { json(&answer) }
    }
}

fn json(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        Failure::failed("that is no local Dropbox of this version").because(&error)
    })
}

fn failed(failure: AdminFailure) -> Failure {
    match failure {
        AdminFailure::Refused { status, what, place, hint } => {
            let exit = match status {
                400 => Exit::Usage,
                404 => Exit::NotFound,
                409 => Exit::Conflict,
                _ => Exit::Failed,
            };
            let failure = Failure::new(exit, what).hint(hint);
            if place.is_empty() { failure } else { failure.with_cause(format!("in {place}")) }
        }
        failure => {
            let hint = "start one in another terminal: dropkeep local serve";
            Failure::new(Exit::NotFound, failure.to_string()).hint(hint)
        }
    }
}
