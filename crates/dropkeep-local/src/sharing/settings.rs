//! The settings a link is made with.

use jiff::Timestamp;
use serde_json::Value;

use super::links::{Downloads, Settings};
use crate::account::Plan;

/// `sharing.SharedLinkSettings`, as far as a personal account of this plan may set them.
///
/// # Errors
/// The tag of `sharing.SharedLinkSettingsError`.
pub(super) fn read_settings(
    given: &Value,
    plan: Plan,
    now: Timestamp,
) -> Result<Settings, &'static str> {
    let password = password(given)?;
    let expires = given["expires"].as_str().map(str::parse).transpose();
    let expires: Option<Timestamp> = expires.map_err(|_| "invalid_settings")?;
    if expires.is_some_and(|expires| expires <= now) {
        return Err("invalid_settings");
    }
    let downloads = match given["allow_download"] == false {
        true => Downloads::Refused,
        false => Downloads::Allowed,
    };
    let restricted = password.is_some() || expires.is_some() || downloads == Downloads::Refused;
    if !is_for_everybody(given) || (restricted && !plan.restricts_links()) {
        return Err("not_authorized");
    }
    Ok(Settings { password, expires, downloads })
}

/// A password comes with the wish for one, and never alone.
fn password(given: &Value) -> Result<Option<String>, &'static str> {
    let wanted = given["require_password"] == true
        || given["audience"][".tag"] == "password"
        || given["requested_visibility"][".tag"] == "password";
    match given["link_password"].as_str() {
        Some(password) if wanted && !password.is_empty() => Ok(Some(password.to_owned())),
        None if !wanted => Ok(None),
        _ => Err("invalid_settings"),
    }
}

/// Nobody but a team may restrict who can open a link, or let others edit a file by it.
fn is_for_everybody(given: &Value) -> bool {
    let is_public =
        |field: &str| matches!(given[field][".tag"].as_str(), None | Some("public" | "password"));
    is_public("audience")
        && is_public("requested_visibility")
        && given["access"][".tag"] != "editor"
}
