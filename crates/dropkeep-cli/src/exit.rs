//! What the process tells its caller.

/// The exit codes, each with one meaning (listed in `docs/cli.md`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Something failed that none of the others names.
    Failed = 1,
    /// The command line was wrong, or the argument of a call.
    Usage = 2,
    /// There are no credentials, or Dropbox no longer accepts them.
    NotSignedIn = 3,
    /// What was asked for is not there.
    NotFound = 4,
    /// Something else is already there.
    Conflict = 5,
    /// Dropbox asks to be called less often.
    RateLimited = 6,
    /// Some of several things were done.
    PartlyDone = 7,
    /// The program to run could not be started (as `env` and the shells say it).
    CannotExecute = 126,
    /// The program to run is not there.
    CommandNotFound = 127,
    /// Ctrl-C.
    Interrupted = 130,
    /// Whoever read our output went away.
    PipeClosed = 141,
    /// Asked to end (SIGTERM).
    Terminated = 143,
}

impl Exit {
    /// The number the process ends with.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }

    /// The word for it in `--json` errors.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Usage => "usage",
            Self::NotSignedIn => "not_signed_in",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::PartlyDone => "partly_done",
            Self::CannotExecute => "cannot_execute",
            Self::CommandNotFound => "command_not_found",
            Self::Interrupted => "interrupted",
            Self::PipeClosed => "pipe_closed",
            Self::Terminated => "terminated",
        }
    }
}
