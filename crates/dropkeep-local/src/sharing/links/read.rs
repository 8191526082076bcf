//! `sharing/get_shared_link_metadata`, `sharing/get_shared_link_file`, and listing a folder by its
//! link.

use std::sync::Arc;

use super::address::Address;
use super::link::Link;
use super::opening::{is_for, link_at, within};
use super::settings::Downloads;
use super::wire::{Shown, metadata};
use crate::call::{Call, Failure, Reply};
use crate::files::wire::{lookup_error, nested};
use crate::files::{Entry, LookupFailure, list_through_link};
use crate::state::State;

/// `sharing/get_shared_link_metadata`
pub(super) fn link_metadata(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (link, entry) = opened(call, state)?;
    Ok(Reply::Json(metadata(&Shown { link: &link, entry: &entry, state }, call)))
}

/// `sharing/get_shared_link_file`
pub(super) fn file(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (link, entry) = opened(call, state)?;
    let Some(file) = entry.file() else { return Err(Failure::tag("shared_link_is_directory")) };
    if link.settings.downloads == Downloads::Refused {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    Ok(Reply::Download {
        result: metadata(&Shown { link: &link, entry: &entry, state }, call),
        content: file.content.blob.clone(),
        rev: Some(entry.rev()),
    })
}

/// `files/list_folder` with a `shared_link`: `path` is relative to the link.
///
/// # Errors
/// `path/...`
pub(crate) fn list_link(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let refused = |failure| Failure::Route(nested("path", lookup_error(failure)));
    if call.flag("recursive") {
        let text = "shared_link: recursive is not supported for shared links.";
        return Err(Failure::Argument(text.to_owned()));
    }
    let shared = &call.arg["shared_link"];
    let found = Address::parse(shared["url"].as_str().unwrap_or_default())
        .and_then(|address| link_at(&address, state, call.now))
        .filter(|link| link.opens_with(shared["password"].as_str()));
    let Some(link) = found else { return Err(refused(LookupFailure::NotFound)) };
    let (view, entry) = within(state, &link, call.text("path")).map_err(refused)?;
    if !is_for(&link, &entry, call.account(state).ok(), state) {
        return Err(refused(LookupFailure::NotFound));
    }
    list_through_link(call, state, (&view, &entry.path), link.number)
}

/// The link that the argument's `url` names, and the file or folder it leads to: its target, or
/// what lies at `path` inside.
fn opened(call: &Call, state: &State) -> Result<(Link, Arc<Entry>), Failure> {
    let address = Address::parse(call.text("url"));
    let link = address.and_then(|address| link_at(&address, state, call.now));
    let Some(link) = link else { return Err(Failure::tag("shared_link_not_found")) };
    if !link.opens_with(call.arg["link_password"].as_str()) {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    match within(state, &link, call.text("path")) {
        Ok((_, entry)) if is_for(&link, &entry, call.account(state).ok(), state) => {
            Ok((link, entry))
        }
        Ok(_) => Err(Failure::tag("shared_link_access_denied")),
        Err(_) => Err(Failure::tag("shared_link_not_found")),
    }
}
