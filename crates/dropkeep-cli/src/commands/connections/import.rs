//! `dropkeep connections import`

use std::path::PathBuf;

use clap::{Args, ValueHint};
use dropkeep_auth::{RefreshToken, Scopes, TokenError};
use dropkeep_server::{Import, ImportError, TokenKind, import_connection};
use dropkeep_stores::Label;

use super::shape::Line;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result, whole_chain};
use crate::keep::OpenDatabase;
use crate::keep::values::{label, name, scope};
use crate::output::prompt;

/// Take over a refresh token that exists already, from standard input or a file
///
/// Dropbox is asked for an access token with it, and whom it acts for; when it refuses, nothing is
/// stored. Who is connected to the app already keeps the connection, with the new token.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The app that the token was given to, by its name in the configuration
    #[arg(long, value_name = "NAME")]
    app: String,
    /// The file with the token [default: the first line of standard input]
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,
    /// Your own name for the person
    #[arg(long, value_name = "NAME", value_parser = name)]
    user: Option<String>,
    /// What to call the connection
    #[arg(long, value_name = "TEXT", value_parser = label)]
    label: Option<Label>,
    /// What was granted with it, for when Dropbox does not say
    #[arg(long, value_name = "SCOPE", value_delimiter = ',', value_parser = scope)]
    scopes: Vec<String>,
    /// The token is for a whole team, not for one account
    #[arg(long)]
    team: bool,
}

impl ImportArgs {
    /// Takes it over.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        if !open.config.apps.contains_key(&self.app) {
            return Err(no_app(&self.app, open));
        }
        let import = Import {
            refresh_token: self.token().await?,
            app: self.app,
            user: self.user.unwrap_or_default(),
            label: self.label,
            kind: if self.team { TokenKind::Team } else { TokenKind::Account },
            scopes: Some(self.scopes).filter(|scopes| !scopes.is_empty()).map(Scopes::from_iter),
        };
        let (app, kind) = (import.app.clone(), import.kind);
        let imported = import_connection(&open.config, &open.connections, import).await;
        let connected = imported.map_err(|error| match error {
            ImportError::NoApp => no_app(&app, open),
            error => refused(&error, kind),
        })?;
        let connection = connected.connection;
        open.record(context, "connection.import", &connection).await?;
        let line = Line::of(&connection);
        context.output.record(&line, || line.row())?;
        context.output.say(if connected.is_new {
            "a new connection"
        } else {
            "the connection was there, and has the new token"
        });
        Ok(())
    }

    /// Never from the command line itself, where everybody on this machine could read it.
    async fn token(&self) -> Result<RefreshToken> {
        let text = match &self.file {
            Some(path) => {
                let text = std::fs::read_to_string(path);
                text.explain(format!("cannot read the refresh token from {}", path.display()))?
            }
            None if prompt::is_interactive() => prompt::hidden("Refresh token").await?,
            None => prompt::line("").await?,
        };
        let text = text.trim();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Failure::usage("this is no refresh token")
                .hint("one line with the token and nothing else"));
        }
        Ok(RefreshToken::new(text))
    }
}

pub(super) fn no_app(name: &str, open: &OpenDatabase) -> Failure {
    let names: Vec<_> = open.config.apps.keys().map(String::as_str).collect();
    let failure = Failure::new(Exit::NotFound, format!("the configuration has no app `{name}`"));
    match names.as_slice() {
        [] => failure.hint("dropkeep serve --sample-config shows how an app is configured"),
        names => failure.hint(format!("it has {}", names.join(", "))),
    }
}

fn refused(error: &ImportError, kind: TokenKind) -> Failure {
    match error {
        ImportError::Token(TokenError::GrantDead(refusal)) => Failure::new(
            Exit::NotSignedIn,
            format!("Dropbox does not accept this refresh token for this app: {refusal}"),
        )
        .hint("a token works only with the app that it was given to"),
        ImportError::Token(error @ TokenError::ClientRejected(_)) => {
            Failure::new(Exit::NotSignedIn, "Dropbox does not accept the app")
                .with_cause(whole_chain(error))
                .hint("compare its app_key and app_secret with its Settings tab")
        }
        ImportError::Token(error @ TokenError::Unavailable { .. }) => {
            Failure::failed("Dropbox does not answer now").with_cause(whole_chain(error))
        }
        ImportError::Who(_) => {
            let failure = Failure::failed("cannot import the token").because(error);
            failure.hint(match kind {
                TokenKind::Account => "for a token of a team: --team",
                TokenKind::Team => "for a token of one account: without --team",
            })
        }
        error => Failure::failed("cannot import the token").because(error),
    }
}
