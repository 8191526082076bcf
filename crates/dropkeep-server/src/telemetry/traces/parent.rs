//! The span of a request as part of a trace that may have begun elsewhere.

use http::{HeaderMap, StatusCode};
use opentelemetry::KeyValue;
use opentelemetry::propagation::TextMapPropagator as _;
use opentelemetry::trace::{Status, TraceContextExt as _};
use opentelemetry_http::HeaderExtractor;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

/// Makes `span` a child of what `headers` name (W3C Trace Context), if that comes from somebody `trusted`. Anybody else
/// would decide by it which traces are kept: they get a trace of ours, with a link to theirs. `span` has not
/// been entered yet.
pub(in crate::telemetry) fn take_parent(
    span: &Span,
    headers: &HeaderMap,
    trusted: impl FnOnce() -> bool,
) {
    if headers.contains_key("traceparent") {
        let parent = TraceContextPropagator::new().extract(&HeaderExtractor(headers));
        if trusted() {
            // Where no traces are kept, there is nobody to tell.
            let _ = span.set_parent(parent);
        } else {
            span.add_link(parent.span().span_context().clone());
        }
    }
}

/// Ends the span of a request that was answered with `status`. A refresh that the request began may go on
/// as its child, and is no part of how long it took.
pub(in crate::telemetry) fn end(span: &Span, status: StatusCode) {
    let context = span.context();
    let traced = context.span();
    if !traced.is_recording() {
        return;
    }
    traced.set_attribute(KeyValue::new("status", i64::from(status.as_u16())));
    if status.is_server_error() {
        traced.set_status(Status::error(""));
    }
    traced.end();
}
