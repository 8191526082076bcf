//! What an operator can see of a running keep: metrics, and one line of the log for each request.

mod metrics;
mod observed;
mod routes;

pub(crate) use metrics::{Metrics, RefreshCounters};
pub(crate) use observed::Observe;
