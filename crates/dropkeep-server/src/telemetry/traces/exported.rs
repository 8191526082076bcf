//! What leaves the process of a span, and under which name.

use std::borrow::Cow;
use std::mem;
use std::time::Duration;

use opentelemetry::trace::SpanKind;
use opentelemetry::{KeyValue, Value};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

/// The fields of spans that may leave, with the names of OpenTelemetry's semantic conventions where there is
/// one. No other does, whatever somebody adds to a span.
const ATTRIBUTES: [(&str, &str); 8] = [
    ("method", "http.request.method"),
    ("route", "http.route"),
    ("status", "http.response.status_code"),
    ("key", "dropkeep.api_key.id"),
    ("connection", "dropkeep.connection.id"),
    ("app", "dropkeep.app"),
    ("outcome", "dropkeep.outcome"),
    ("kind", "dropkeep.outbox.kind"),
];
/// The same for requests to Dropbox, whose routes are not ours.
const OF_DROPBOX: [(&str, &str); 1] = [("route", "dropbox.route")];
/// The fields of warnings and errors that may leave.
const OF_EVENTS: [(&str, &str); 2] =
    [("error", "exception.message"), ("trouble", "dropkeep.trouble")];
/// Spans during which somebody else is asked: Dropbox, a subscriber, the database or Redis.
const ASKS_OTHERS: [&str; 10] = [
    "refresh",
    "redeem",
    "revoke",
    "dropbox",
    "delivery",
    "store.claim",
    "store.commit",
    "store.connect",
    "cache.load",
    "cache.save",
];
/// The methods that are told apart; others would be as many as callers think of.
const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// An exporter behind that edge.
#[derive(Debug)]
pub(super) struct Exported<E>(pub(super) E);

impl<E: SpanExporter> SpanExporter for Exported<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch.into_iter().map(converted).collect()).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.0.shutdown_with_timeout(timeout)
    }

    fn shutdown(&self) -> OTelSdkResult {
        self.0.shutdown()
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.0.force_flush()
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.0.set_resource(resource);
    }
}

fn converted(mut span: SpanData) -> SpanData {
    if span.name == "request" {
        span.span_kind = SpanKind::Server;
        span.name = name_of_request(&mut span.attributes);
    } else if ASKS_OTHERS.contains(&span.name.as_ref()) {
        span.span_kind = SpanKind::Client;
    }
    let names: &[_] = if span.name == "dropbox" { &OF_DROPBOX } else { &ATTRIBUTES };
    span.attributes = renamed(mem::take(&mut span.attributes), names);
    for event in &mut span.events.events {
        event.attributes = renamed(mem::take(&mut event.attributes), &OF_EVENTS);
    }
    span
}

fn renamed(attributes: Vec<KeyValue>, names: &[(&str, &'static str)]) -> Vec<KeyValue> {
    let renamed = |KeyValue { key, value, .. }| {
        let (_, name) = names.iter().find(|(field, _)| *field == key.as_str())?;
        Some(KeyValue::new(*name, value))
    };
    attributes.into_iter().filter_map(renamed).collect()
}

/// `GET /v1/connections`, or the method alone where no route is that of the path.
fn name_of_request(attributes: &mut Vec<KeyValue>) -> Cow<'static, str> {
    attributes.retain(|attribute| attribute.value != Value::from("none"));
    for attribute in attributes.iter_mut().filter(|attribute| attribute.key.as_str() == "method") {
        if !METHODS.contains(&attribute.value.as_str().as_ref()) {
            attribute.value = Value::from("_OTHER");
        }
    }
    let text = |field| {
        let found = attributes.iter().find(|attribute| attribute.key.as_str() == field);
        found.map(|attribute| attribute.value.as_str().into_owned())
    };
    match (text("method"), text("route")) {
        (Some(method), Some(route)) => format!("{method} {route}").into(),
        (method, _) => method.unwrap_or_else(|| "request".to_owned()).into(),
    }
}
