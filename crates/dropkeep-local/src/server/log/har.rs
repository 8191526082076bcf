//! The log as HAR 1.2, which browsers and many tools open.

use serde_json::{Value, json};

use super::record::RequestRecord;
use crate::spec::{Style, spec};
use crate::wire;

/// An archive of these requests. Headers and bodies are as far as they are kept: without secrets.
pub(crate) fn as_har(records: &[RequestRecord], endpoint: &str) -> Value {
    let entries: Vec<_> = records.iter().map(|record| entry(record, endpoint)).collect();
    json!({"log": {
        "version": "1.2",
        "creator": {"name": "dropkeep-local", "version": env!("CARGO_PKG_VERSION")},
        "entries": entries,
    }})
}

fn entry(record: &RequestRecord, endpoint: &str) -> Value {
    let milliseconds = record.duration.map_or(0.0, |duration| duration.as_secs_f64() * 1000.0);
    json!({
        "startedDateTime": record.at.to_string(),
        "time": milliseconds,
        "request": request(record, endpoint),
        "response": response(record),
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        "comment": format!("request {}", record.number),
    })
}

fn request(record: &RequestRecord, endpoint: &str) -> Value {
    let route = spec().route(&record.route);
    let path = match (&route, record.route.starts_with('/')) {
        (Some(_), _) => format!("/2/{}", record.route),
        (None, true) => record.route.clone(),
        (None, false) => format!("/{}", record.route),
    };
    let mut headers = Vec::new();
    let mut header = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            headers.push(json!({"name": name, "value": value}));
        }
    };
    header("Host", record.host.as_deref());
    header("User-Agent", record.user_agent.as_deref());
    let argument = record.argument.as_deref().map(wire::encode);
    let is_rpc = route.is_some_and(|route| route.style == Style::Rpc);
    if !is_rpc {
        header("Dropbox-API-Arg", argument.as_deref());
    }
    let mut request = json!({
        "method": record.method.as_str(),
        "url": format!("{endpoint}{path}"),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers,
        "queryString": [],
        "headersSize": -1,
        "bodySize": size(record.request_size),
    });
    if let (true, Some(text)) = (is_rpc, argument) {
        request["postData"] = json!({"mimeType": "application/json", "text": text});
    }
    request
}

fn response(record: &RequestRecord) -> Value {
    let reason = record.status.and_then(|status| status.canonical_reason()).unwrap_or_default();
    json!({
        "status": record.status.map_or(0, |status| status.as_u16()),
        "statusText": reason,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": "X-Dropbox-Request-Id", "value": record.request_id}],
        "content": {"size": record.response_size.unwrap_or_default(), "mimeType": ""},
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": size(record.response_size),
    })
}

/// `-1` is HAR for not known.
fn size(bytes: Option<u64>) -> i64 {
    bytes.and_then(|bytes| i64::try_from(bytes).ok()).unwrap_or(-1)
}
