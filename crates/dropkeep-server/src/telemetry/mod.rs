//! What an operator can see of a running keep: metrics, one line of the log for each request, and traces.

mod metrics;
mod observed;
mod panics;
mod routes;
mod traces;

pub(crate) use metrics::{Metrics, RefreshCounters};
pub(crate) use observed::{Observe, Trust};
pub use panics::log_panics;
pub use traces::{TraceError, Traces};
