//! The log of a service, on standard error: for people, or one JSON object a line.

use std::io;

use dropkeep_server::LogFormat;
use tracing_subscriber::EnvFilter;

use super::Output;
use crate::failure::{Failure, Result};

impl Output {
    /// Starts the log of a service. `level` is `info` or the like, or directives.
    ///
    /// # Errors
    /// When `level` is neither.
    pub(crate) fn start_service_log(&self, format: LogFormat, level: &str) -> Result<()> {
        let filter = EnvFilter::try_new(level).map_err(|error| {
            Failure::usage("log_level is no level and no directives")
                .because(&error)
                .hint("write error, warn, info, debug, or dropkeep_server=debug,info")
        })?;
        let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
        let started = match format {
            LogFormat::Json => {
                tracing::subscriber::set_global_default(builder.json().flatten_event(true).finish())
            }
            LogFormat::Text => tracing::subscriber::set_global_default(
                builder.with_ansi(self.is_coloured()).finish(),
            ),
        };
        // It is set once, at the start, so it cannot have been set before.
        let _ = started;
        Ok(())
    }
}
