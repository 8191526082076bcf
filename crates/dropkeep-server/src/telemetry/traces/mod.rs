//! Traces for OpenTelemetry: spans of this process, sent to a collector over OTLP.
//!
//! Spans are those of `tracing`, which logs have too. What leaves the process is converted in
//! `exported.rs`, the one place that knows the names OpenTelemetry gives to things; whatever is not named
//! there does not leave.

mod client;
mod exported;
mod parent;
mod pipeline;

pub(super) use parent::{end, take_parent};
pub use pipeline::{TraceError, Traces};
