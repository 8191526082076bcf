//! Reads and checks the argument of a call.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::failure::{Refusal, argument_source};
use crate::spec::{Direction, Kind, Route, Style, decode};

const RPC_TYPES: &[&str] = &[
    "application/json",
    "application/json; charset=utf-8",
    "text/plain; charset=dropbox-cors-hack",
];
const UPLOAD_TYPES: &[&str] =
    &["application/octet-stream", "text/plain; charset=dropbox-cors-hack"];
const DOWNLOAD_TYPES: &[&str] = &[
    "application/octet-stream",
    "application/octet-stream; charset=utf-8",
    "text/plain",
    "text/plain; charset=utf-8",
];

/// Whether there is anything that a content type would describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Received {
    /// No body, or one that has not been looked at.
    Nothing,
    /// At least one byte.
    Something,
}

/// Refuses a content type that the route's style does not have. Without one, a call passes when
/// there is nothing it would describe.
pub(super) fn check_content_type(
    route: &Route,
    headers: &HeaderMap,
    body: Received,
) -> Result<(), Refusal> {
    let found = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let found = found.as_deref().unwrap_or_default().trim();
    let (types, optional) = match route.style {
        Style::Rpc => (RPC_TYPES, body == Received::Nothing && matches!(route.arg, Kind::Void)),
        Style::Upload => (UPLOAD_TYPES, false),
        Style::Download => (DOWNLOAD_TYPES, true),
    };
    let accepted = types.iter().any(|accepted| same_type(accepted, found));
    if accepted || (optional && found.is_empty()) {
        return Ok(());
    }
    let quoted: Vec<_> = types.iter().map(|accepted| format!("\"{accepted}\"")).collect();
    Err(Refusal::BadRequest(format!(
        "Bad HTTP \"Content-Type\" header: \"{found}\".  Expecting one of {}.",
        quoted.join(", ")
    )))
}

/// The argument of an upload- or download-style call: a header or a URL parameter, as raw UTF-8
/// or in ASCII with escapes.
pub(super) fn from_header(
    route: &Route,
    headers: &HeaderMap,
    query: &[(String, String)],
) -> Result<Value, Refusal> {
    let parameter = query.iter().find(|(name, _)| name == "arg");
    let (source, bytes) = match (headers.get("Dropbox-API-Arg"), parameter) {
        (Some(header), _) => (argument_source(route), header.as_bytes()),
        (None, Some((_, value))) => ("URL parameter \"arg\"", value.as_bytes()),
        (None, None) if matches!(route.arg, Kind::Void) => return Ok(Value::Null),
        (None, None) => {
            return Err(Refusal::BadRequest(
                "Must provide HTTP header \"Dropbox-API-Arg\" or URL parameter \"arg\".".to_owned(),
            ));
        }
    };
    checked(route, source, bytes)
}

/// The argument of an rpc-style call: its body, which may be empty where there is no argument and
/// no content type says otherwise.
pub(super) fn from_body(route: &Route, headers: &HeaderMap, body: &[u8]) -> Result<Value, Refusal> {
    if body.is_empty() && matches!(route.arg, Kind::Void) && !headers.contains_key(CONTENT_TYPE) {
        return Ok(Value::Null);
    }
    check_content_type(route, headers, Received::Something)?;
    checked(route, argument_source(route), body)
}

fn checked(route: &Route, source: &str, bytes: &[u8]) -> Result<Value, Refusal> {
    let refused = |reason: String| Refusal::BadRequest(format!("{source}: {reason}"));
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|_| refused("could not decode input as JSON".to_owned()))?;
    decode(&route.arg, &value, Direction::Argument).map_err(|error| refused(error.to_string()))
}

/// Compares media types: case and the space after the semicolon do not matter.
fn same_type(accepted: &str, found: &str) -> bool {
    let plain = |text: &str| text.to_ascii_lowercase().replace(' ', "");
    plain(accepted) == plain(found)
}
