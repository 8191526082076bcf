//! The one error type of the binary: what happened, on what, and what to do about it.

use std::fmt;

use crate::exit::Exit;

/// What every command returns.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// A failure as its reader needs it. It becomes the lines `error: …` and `hint: …`, or one JSON
/// object.
#[derive(Debug)]
pub(crate) struct Failure {
    /// How the process ends.
    pub(crate) exit: Exit,
    /// What happened, on what.
    pub(crate) message: String,
    /// Why, as whoever noticed it said.
    pub(crate) cause: Option<String>,
    /// What to do about it.
    pub(crate) hint: Option<String>,
    /// What Dropbox's answer said besides.
    pub(crate) answer: Option<Box<Answer>>,
}

/// What Dropbox's answer says for those who look into it.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Dropbox's name for the request, which its support asks for.
    pub(crate) request_id: Option<String>,
    /// Dropbox's own summary of the error, such as `path/not_found`.
    pub(crate) summary: Option<String>,
}

impl Failure {
    /// A failure that ends the process with `exit`.
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), cause: None, hint: None, answer: None }
    }

    /// A failure of no particular kind.
    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self::new(Exit::Failed, message)
    }

    /// The command line was wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Adds what to do about it.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds why it happened: the error with all its sources.
    #[must_use]
    pub(crate) fn because(mut self, cause: &dyn std::error::Error) -> Self {
        self.cause = Some(whole_chain(cause));
        self
    }

    /// Adds why it happened, in words.
    #[must_use]
    pub(crate) fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Dropbox's own summary of the error; empty when there is none.
    pub(crate) fn summary(&self) -> &str {
        let answer = self.answer.as_ref();
        answer.and_then(|answer| answer.summary.as_deref()).unwrap_or_default()
    }

    /// Whether nothing is to be said: the reader went away.
    pub(crate) fn is_silent(&self) -> bool {
        self.exit == Exit::PipeClosed
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)?;
        match &self.cause {
            // Several causes begin on a line of their own.
            Some(causes) if causes.starts_with('\n') => write!(formatter, ":{causes}"),
            Some(cause) => write!(formatter, ": {cause}"),
            None => Ok(()),
        }
    }
}

/// Turns a foreign error into a [`Failure`] that says what was being done.
pub(crate) trait Explain<T> {
    /// Says what could not be done.
    fn explain(self, message: impl Into<String>) -> Result<T>;
}

impl<T, E: std::error::Error> Explain<T> for std::result::Result<T, E> {
    fn explain(self, message: impl Into<String>) -> Result<T> {
        self.map_err(|error| Failure::failed(message).because(&error))
    }
}

/// The messages of an error and its sources, each once.
pub(crate) fn whole_chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        let message = inner.to_string();
        if !text.contains(&message) {
            text = format!("{text}: {message}");
        }
        source = inner.source();
    }
    text
}
