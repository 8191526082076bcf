//! `Dropbox-API-Path-Root`: below which namespace paths are meant.

use http::HeaderMap;
use serde_json::{Value, json};

use super::failure::Refusal;
use crate::spec::{Direction, Kind, decode};
use crate::state::Account;

const HEADER: &str = "Dropbox-API-Path-Root";

/// Accepts the account's own namespace in each of its three names; its root is its home.
pub(super) fn check(headers: &HeaderMap, account: Option<&Account>) -> Result<(), Refusal> {
    let Some(header) = headers.get(HEADER) else { return Ok(()) };
    let refused = |reason: &str| Refusal::BadRequest(format!("HTTP header \"{HEADER}\": {reason}"));
    let value: Value = serde_json::from_slice(header.as_bytes())
        .map_err(|_| refused("could not decode input as JSON"))?;
    let root = decode(&Kind::union("common", "PathRoot"), &value, Direction::Argument)
        .map_err(|error| refused(&error.to_string()))?;
    let Some(account) = account else { return Ok(()) };
    let own = json!(account.namespace_id);
    match root[".tag"].as_str() {
        Some("root") if root["root"] != own => {
            let info = json!({".tag": "user", "root_namespace_id": own, "home_namespace_id": own});
            Err(Refusal::PathRoot(json!({".tag": "invalid_root", "invalid_root": info})))
        }
        Some("namespace_id") if root["namespace_id"] != own => {
            Err(Refusal::PathRoot(json!({".tag": "no_permission"})))
        }
        _ => Ok(()),
    }
}
