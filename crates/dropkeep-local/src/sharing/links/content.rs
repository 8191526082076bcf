//! Links as part of what a shared folder or file is: `link_settings` and `link_metadata`.

use serde_json::{Value, json};

use super::create::made;
use super::settings::{Refused, Settings};
use super::wire::effective;
use crate::call::{Call, Failure};
use crate::files::Entry;
use crate::state::{Account, State};
use crate::wire::timestamp;

/// Changes the account's link to an entry as `sharing.LinkSettings` ask; makes it first where there
/// is none.
///
/// # Errors
/// The call has no account; within, that the settings are not allowed.
pub(crate) fn apply_link_settings(
    call: &Call,
    state: &mut State,
    (entry, asked): (&Entry, &Value),
) -> Result<Result<(), Refused>, Failure> {
    let account = call.account(state)?;
    let known = state.sharing.links.direct(&account.id, entry).cloned();
    let mut settings = known.as_ref().map(|link| link.settings.clone()).unwrap_or_default();
    if asked["expiry"][".tag"] == "remove_expiry" {
        settings.expires = None;
    }
    let settings = match settings.changed(&as_settings(asked), (account, call.now)) {
        Ok(settings) => settings,
        Err(refused) => return Ok(Err(refused)),
    };
    match known {
        Some(link) => state.sharing.links.change(link.number, settings),
        None => {
            made(call, state, (entry, settings))?;
        }
    }
    Ok(Ok(()))
}

/// `sharing.LinkSettings` in the terms of `sharing.SharedLinkSettings`.
fn as_settings(asked: &Value) -> Value {
    let mut given = json!({});
    if asked["audience"].is_object() {
        given["audience"] = asked["audience"].clone();
    }
    if asked["access_level"].is_object() {
        given["access"] = asked["access_level"].clone();
    }
    if let Some(expires) = asked["expiry"]["set_expiry"].as_str() {
        given["expires"] = json!(expires);
    }
    match asked["password"][".tag"].as_str() {
        Some("set_password") => {
            given["require_password"] = json!(true);
            given["link_password"] = asked["password"]["set_password"].clone();
        }
        Some("remove_password") => given["require_password"] = json!(false),
        _ => {}
    }
    given
}

/// `sharing.SharedContentLinkMetadata` of the account's link to an entry, if it has one.
pub(crate) fn content_link(
    entry: &Entry,
    account: &Account,
    (state, base): (&State, &str),
) -> Option<Value> {
    let link = state.sharing.links.direct(&account.id, entry)?;
    let Settings { password, expires, .. } = &link.settings;
    let mut options = vec![json!({ ".tag": "public" }), json!({ ".tag": "no_one" })];
    if account.membership.is_some() {
        options.insert(1, json!({ ".tag": "team" }));
    }
    let restricts = account.plan.restricts_links();
    let permission = |tag: &str, allow: bool| json!({ "action": { ".tag": tag }, "allow": allow });
    let mut shown = json!({
        "access_level": { ".tag": "viewer" },
        "audience_options": options,
        "current_audience": { ".tag": effective(link, super::opening::audience(link, entry, state)) },
        "link_permissions": [
            permission("change_audience", true),
            permission("set_expiry", restricts),
            permission("remove_expiry", expires.is_some()),
            permission("set_password", restricts),
            permission("remove_password", password.is_some()),
        ],
        "password_protected": password.is_some(),
        "url": link.url(base),
    });
    if let Some(expires) = expires {
        shown["expiry"] = json!(timestamp(*expires));
    }
    Some(shown)
}
