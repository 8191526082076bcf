//! `sharing/modify_shared_link_settings` and `sharing/revoke_shared_link`

use serde_json::Value;

use super::address::Address;
use super::create::{is_shared, settings_error};
use super::link::Link;
use super::opening::within;
use super::settings::Audience;
use super::wire::{Shown, metadata};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `sharing/modify_shared_link_settings`
pub(super) fn modify(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_not_verified"));
    }
    let address = Address::parse(call.text("url"));
    let address = address.ok_or_else(|| Failure::tag("shared_link_not_found"))?;
    let link = own(call, state, &address)?;
    let not_found = |_| Failure::tag("shared_link_not_found");
    let (_, entry) = within(state, &link, "").map_err(not_found)?;
    let (given, remove) = (&call.arg["settings"], call.flag("remove_expiration"));
    let is_empty = given.as_object().is_none_or(serde_json::Map::is_empty);
    if (is_empty && !remove) || (remove && given["expires"].is_string()) {
        return Err(settings_error("invalid_settings"));
    }
    let mut settings = link.settings;
    if remove {
        settings.expires = None;
    }
    let account = call.account(state)?;
    let settings = settings.changed(given, (account, call.now)).map_err(settings_error)?;
    if settings.audience == Audience::Members && !is_shared(&entry, state) {
        return Err(settings_error("invalid_settings"));
    }
    state.sharing.links.change(link.number, settings);
    let link = own(call, state, &address)?;
    Ok(Reply::Json(metadata(&Shown { link: &link, entry: &entry, state }, call)))
}

/// `sharing/revoke_shared_link`
pub(super) fn revoke(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let address =
        Address::parse(call.text("url")).ok_or_else(|| Failure::tag("shared_link_malformed"))?;
    let link = own(call, state, &address)?;
    state.sharing.links.revoke(link.number);
    Ok(Reply::Json(Value::Null))
}

/// The link at an address, ended or not, if the account that calls made it.
fn own(call: &Call, state: &State, address: &Address) -> Result<Link, Failure> {
    let Some(link) = state.sharing.links.at(address) else {
        return Err(Failure::tag("shared_link_not_found"));
    };
    if link.owner != call.account_id()? {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    Ok(link.clone())
}
