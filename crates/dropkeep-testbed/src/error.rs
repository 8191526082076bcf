//! Why a server is not there.

use std::io;

/// Why a server of the testbed cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TestbedError {
    /// Its package is not installed.
    #[error("`{program}` is not installed: run `cargo xtask test`, or `apt-get install {package}`")]
    NotInstalled {
        /// What was looked for.
        program: &'static str,
        /// Debian's package that has it.
        package: &'static str,
    },
    /// The operating system refused.
    #[error("{what}")]
    System {
        /// What was tried.
        what: String,
        /// What it said.
        #[source]
        source: io::Error,
    },
    /// It ended, or said something else than that it is ready.
    #[error("{program} did not start: {output}")]
    NotStarted {
        /// Which server.
        program: &'static str,
        /// The last of what it printed.
        output: String,
    },
    /// A tool ended badly.
    #[error("`{program}` failed: {output}")]
    Failed {
        /// Which tool.
        program: String,
        /// What it printed.
        output: String,
    },
}

impl TestbedError {
    pub(crate) fn system(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::System { what, source }
    }
}
