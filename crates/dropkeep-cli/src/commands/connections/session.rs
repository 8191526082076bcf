//! `dropkeep connections session` and `confirm`

use clap::Args;
use dropkeep_server::{Confirmation, NotConfirmed, confirm_sign_in};
use dropkeep_stores::{ConnectSession, ConnectSessionId, ConnectSessions, ConnectionId};
use jiff::Timestamp;
use serde::Serialize;

use super::import::no_app;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::values::name;
use crate::keep::{OpenDatabase, operator};
use crate::output::{one_a_line, prompt};

/// Show what came of a link
///
/// A link is `open` until somebody has signed in by it. With confirmation it is `unconfirmed` then, until it
/// is `connected`, or `refused`: it was somebody else, or nobody confirmed it in time.
#[derive(Debug, Args)]
pub(super) struct SessionArgs {
    /// The connect session that the link is of, cs_...
    #[arg(value_name = "ID", value_parser = ConnectSessionId::parse)]
    id: ConnectSessionId,
}

/// Confirm whose sign-in came back by a link, and connect it
///
/// Your page that people come back to does this by the API; this is for the day on which it cannot. The
/// code is read from standard input: `confirmation` in the address that the person came back to.
///
/// Name the user who is signed in with you in that browser, whoever the link was made for. When that is
/// another one, nothing is connected, and what was signed in to is revoked at Dropbox at once.
///
///   dropkeep connections confirm cs_8m0c4e6jv9h2x5q7t1r3w8z0ka --user ada
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct ConfirmArgs {
    /// The connect session, cs_...: `session` in that address
    #[arg(value_name = "ID", value_parser = ConnectSessionId::parse)]
    id: ConnectSessionId,
    /// Your own name for who is signed in with you
    #[arg(long, value_name = "NAME", value_parser = name)]
    user: String,
}

impl SessionArgs {
    /// Shows it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let session = find(open, &self.id).await?;
        let line = Line::of(&session, open.database.now());
        context.output.record(&line, || line.story())
    }
}

impl ConfirmArgs {
    /// Confirms it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let session = find(open, &self.id).await?;
        let code = match prompt::is_interactive() {
            true => prompt::hidden("Confirmation").await?,
            false => prompt::line("").await?,
        };
        let confirmation =
            Confirmation { code: code.trim(), user: &self.user, actor: operator(context) };
        let done = confirm_sign_in(&open.config, &open.connections, &session, confirmation).await;
        let connection = done.map_err(|error| refused(&error, open))?;
        let session = find(open, &self.id).await?;
        let line = Line::of(&session, open.database.now());
        context.output.record(&line, || format!("{connection} is connected for {}", self.user))
    }
}

async fn find(open: &OpenDatabase, id: &ConnectSessionId) -> Result<ConnectSession> {
    let found = ConnectSessions::new(open.database.clone()).find(id).await;
    found.explain("cannot look for the connect session")?.ok_or_else(|| {
        Failure::new(Exit::NotFound, format!("there is no connect session {id}")).hint(
            "it is forgotten a week after its link ended; dropkeep connections link makes one",
        )
    })
}

fn refused(error: &NotConfirmed, open: &OpenDatabase) -> Failure {
    let failure = match error {
        NotConfirmed::NoApp(name) => return no_app(name, open),
        NotConfirmed::NotAsked | NotConfirmed::NotYet | NotConfirmed::TooLate => {
            Failure::new(Exit::Conflict, error.to_string())
        }
        error => Failure::failed(error.to_string()),
    };
    match error {
        NotConfirmed::NotAsked => {
            failure.hint("dropkeep connections session shows what came of it")
        }
        NotConfirmed::NotYet => failure.hint("the person has to use the link first"),
        NotConfirmed::WrongCode => {
            failure.hint("it is `confirmation` in the address that the person came back to")
        }
        NotConfirmed::WrongUser | NotConfirmed::TooLate => {
            failure.hint("for another try: dropkeep connections link")
        }
        _ => failure,
    }
}

/// A connect session of `--json`, as the API answers it.
#[derive(Serialize)]
struct Line<'s> {
    id: &'s str,
    tenant: &'s str,
    app: &'s str,
    user: &'s str,
    status: &'static str,
    confirm: bool,
    confirm_until: Option<String>,
    connection: Option<&'s str>,
    created_at: String,
    expires_at: String,
}

impl<'s> Line<'s> {
    fn of(session: &'s ConnectSession, now: Timestamp) -> Self {
        Self {
            id: session.id.as_str(),
            tenant: &session.tenant,
            app: &session.app,
            user: &session.user,
            status: session.status(now).as_str(),
            confirm: session.confirm,
            confirm_until: session.confirm_until(now).map(|time| time.to_string()),
            connection: session.connection.as_ref().map(ConnectionId::as_str),
            created_at: session.created_at.to_string(),
            expires_at: session.expires_at.to_string(),
        }
    }

    fn story(&self) -> String {
        one_a_line(&[
            ("connect session", Some(self.id)),
            ("status", Some(self.status)),
            ("user", Some(self.user)),
            ("app", Some(self.app)),
            ("tenant", Some(self.tenant)),
            ("connection", self.connection),
            ("confirmation", Some(if self.confirm { "needed" } else { "not needed" })),
            ("confirm until", self.confirm_until.as_deref()),
            ("made", Some(&self.created_at)),
            ("link ends", Some(&self.expires_at)),
        ])
    }
}
