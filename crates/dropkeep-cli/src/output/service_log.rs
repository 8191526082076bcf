//! The log of a service, on standard error: for people, or one JSON object a line.

use std::io;

use dropkeep_server::{LogFormat, Traces, log_panics};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::{EnvFilter, Layer, Registry, fmt};

use super::Output;
use crate::failure::{Failure, Result};

impl Output {
    /// Starts the log of a service, and its traces if there are any. `level` is `info` or the like, or
    /// directives; it says nothing about traces.
    ///
    /// # Errors
    /// When `level` is neither.
    pub(crate) fn start_service_log(
        &self,
        format: LogFormat,
        level: &str,
        traces: Option<&Traces>,
    ) -> Result<()> {
        let filter = EnvFilter::try_new(level).map_err(|error| {
            Failure::usage("log_level is no level and no directives")
                .because(&error)
                .hint("write error, warn, info, debug, or dropkeep_server=debug,info")
        })?;
        let log = fmt::layer().with_writer(io::stderr);
        let log: Box<dyn Layer<Registry> + Send + Sync> = match format {
            LogFormat::Json => log.json().flatten_event(true).boxed(),
            LogFormat::Text => log.with_ansi(self.is_coloured()).boxed(),
        };
        let started = match traces {
            // One filter for all is the fastest.
            None => {
                tracing::subscriber::set_global_default(Registry::default().with(log).with(filter))
            }
            Some(traces) => {
                let log = log.with_filter(filter);
                let traced = Registry::default().with(log).with(traces.layer());
                tracing::subscriber::set_global_default(traced)
            }
        };
        // It is set once, at the start, so it cannot have been set before.
        let _ = started;
        log_panics();
        Ok(())
    }
}
