//! `sharing/create_shared_link_with_settings`, and the deprecated `sharing/create_shared_link`

use std::sync::Arc;

use serde_json::json;

use super::link::{Link, Request};
use super::settings::{Audience, Refused, Settings};
use super::wire::{Shown, metadata, path_metadata};
use crate::call::{Call, Failure, Reply};
use crate::files::wire::{lookup_error, nested};
use crate::files::{Entry, LookupFailure, NamespaceKind, locator, readable};
use crate::state::State;

/// `sharing/create_shared_link_with_settings`
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    if !account.email_verified {
        return Err(Failure::tag("email_not_verified"));
    }
    let entry = target(call, state, call.text("path"))?;
    let settings = Settings::default()
        .changed(&call.arg["settings"], (account, call.now))
        .map_err(settings_error)?;
    if settings.audience == Audience::Members && !is_shared(&entry, state) {
        return Err(settings_error("invalid_settings"));
    }
    if let Some(link) = state.sharing.links.direct(&account.id, &entry) {
        let metadata = metadata(&Shown { link, entry: &entry, state }, call);
        let error = nested("shared_link_already_exists", nested("metadata", metadata));
        return Err(Failure::Route(error));
    }
    let link = made(call, state, (&entry, settings))?;
    Ok(Reply::Json(metadata(&Shown { link: &link, entry: &entry, state }, call)))
}

/// `sharing/create_shared_link`, which answers a link that there is already, and may be asked for a
/// path where nothing lies yet. URLs are not shortened any more.
pub(super) fn create_old(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let pending = call.arg["pending_upload"][".tag"].as_str();
    let entry = match target(call, state, call.text("path")) {
        Ok(entry) => entry,
        Err(failure) => match pending {
            Some(tag) => return promise(call, state, tag),
            None => return Err(failure),
        },
    };
    let known = state.sharing.links.direct(call.account_id()?, &entry).cloned();
    let link = match known {
        Some(link) => link,
        None => made(call, state, (&entry, Settings::default()))?,
    };
    Ok(Reply::Json(path_metadata(&Shown { link: &link, entry: &entry, state }, call)))
}

/// The account's new link to an entry.
///
/// # Errors
/// The call has no account.
pub(super) fn made(
    call: &Call,
    state: &mut State,
    (entry, settings): (&Entry, Settings),
) -> Result<Link, Failure> {
    let file_name = (!entry.is_folder()).then(|| entry.path.name());
    let (owner, target) = (call.account_id()?, entry.id.to_string());
    let request = Request { owner, target: &target, file_name, settings };
    Ok(state.sharing.links.create(request, &mut state.random).clone())
}

/// A link to a path where something will lie.
fn promise(call: &Call, state: &mut State, tag: &str) -> Result<Reply, Failure> {
    let refused = |failure| Failure::Route(nested("path", lookup_error(failure)));
    let view = call.view()?;
    let path = locator(call.text("path"))
        .and_then(|locator| state.files.resolve(view, &locator))
        .map_err(refused)?;
    let owner = call.account_id()?;
    let link = match state.sharing.links.pending(owner, path.lower()).cloned() {
        Some(link) => link,
        None => {
            let file_name = (tag == "file").then(|| path.name());
            let (target, settings) = (path.lower(), Settings::default());
            let request = Request { owner, target, file_name, settings };
            state.sharing.links.create(request, &mut state.random).clone()
        }
    };
    Ok(Reply::Json(json!({
        "url": link.url(&call.link_base),
        "visibility": { ".tag": "public" },
        "path": path.display(),
    })))
}

/// The file or folder that a path of the account names, as it is now.
///
/// # Errors
/// `path/...`
pub(super) fn target(call: &Call, state: &State, path: &str) -> Result<Arc<Entry>, Failure> {
    let (files, view) = (&state.files, call.view()?);
    readable(path)?
        .and_then(|locator| files.resolve(view, &locator))
        .and_then(|path| files.entry(view, &path).ok_or(LookupFailure::NotFound))
        .map_err(|failure| Failure::Route(nested("path", lookup_error(failure))))
}

/// `settings_error/...`
pub(super) fn settings_error(tag: Refused) -> Failure {
    Failure::Route(nested("settings_error", json!({ ".tag": tag })))
}

/// Whether an entry is a shared folder or lies in one.
pub(super) fn is_shared(entry: &Entry, state: &State) -> bool {
    let namespace = entry.mounted().unwrap_or(entry.namespace);
    let kind = state.files.namespaces.get(&namespace).map(|row| &row.kind);
    matches!(kind, Some(NamespaceKind::SharedFolder | NamespaceKind::TeamFolder(_)))
}
