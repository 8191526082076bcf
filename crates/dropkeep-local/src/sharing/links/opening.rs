//! Who gets in by a link, and what is found there.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;

use super::super::folders::SharedLinkPolicy;
use super::super::people::same_team;
use super::super::preview;
use super::address::Address;
use super::link::Link;
use super::settings::Audience;
use crate::files::{Entry, LookupFailure, TreePath, View};
use crate::state::{Account, State};

/// The working link at an address: one that somebody made, or the preview of what is shared.
pub(super) fn link_at(address: &Address, state: &State, now: Timestamp) -> Option<Link> {
    let made = state.sharing.links.working(address, now).cloned();
    made.or_else(|| previewed(address, state))
}

/// The shared file or folder whose preview has this address.
fn previewed(address: &Address, state: &State) -> Option<Link> {
    let files =
        state.sharing.files.iter().map(|(id, file)| (id.clone(), file.owner.clone(), Some("")));
    let folders = state
        .sharing
        .folders
        .values()
        .filter_map(|folder| Some((folder.folder_id.to_string(), folder.owner()?, None)));
    files.chain(folders).find_map(|(id, owner, name)| {
        let preview = preview::address(&id, name);
        preview.opens(address).then(|| Link::preview(&owner, &id, preview))
    })
}

/// Whom a link to an entry is for, after the policy of the shared folder around it.
pub(super) fn audience(link: &Link, entry: &Entry, state: &State) -> Audience {
    let namespace = entry.mounted().unwrap_or(entry.namespace);
    let policy = state.sharing.folders.get(&namespace).map(|folder| folder.policies.links);
    match (policy, link.settings.audience) {
        (Some(SharedLinkPolicy::Members), Audience::Public | Audience::Team) => Audience::Members,
        (Some(SharedLinkPolicy::Team), Audience::Public) => Audience::Team,
        (_, audience) => audience,
    }
}

/// Whether a link to an entry is for an account, or for somebody who is not signed in.
pub(super) fn is_for(link: &Link, entry: &Entry, viewer: Option<&Account>, state: &State) -> bool {
    let audience = audience(link, entry, state);
    let Some(viewer) = viewer else { return audience == Audience::Public };
    if viewer.id == link.owner {
        return true;
    }
    match audience {
        Audience::Public => true,
        Audience::Team => {
            state.accounts.get(&link.owner).is_some_and(|owner| same_team(owner, viewer))
        }
        Audience::Members | Audience::NoOne => sees(viewer, entry, state),
    }
}

/// Whether an account sees an entry without a link.
fn sees(viewer: &Account, entry: &Entry, state: &State) -> bool {
    let namespace = entry.mounted().unwrap_or(entry.namespace);
    let file = state.sharing.files.get(&entry.id.to_string());
    state.files.access(namespace, &viewer.id).is_some()
        || file.is_some_and(|file| file.members.of(&viewer.id).is_some())
}

/// The file that a `files.SharedLinkFileInfo` names, to an account or to somebody who is not signed
/// in.
///
/// # Errors
/// The link cannot be used, or leads to no file.
pub(crate) fn open_link(
    state: &State,
    info: &Value,
    (viewer, now): (Option<&Account>, Timestamp),
) -> Result<(Link, Arc<Entry>), OpenFailure> {
    let address = Address::parse(info["url"].as_str().unwrap_or_default());
    let link = address.and_then(|address| link_at(&address, state, now));
    let link = link.ok_or(OpenFailure::NoLink)?;
    if !link.opens_with(info["password"].as_str()) {
        return Err(OpenFailure::AccessDenied);
    }
    let path = info["path"].as_str().unwrap_or_default();
    match within(state, &link, path).map_err(OpenFailure::Path)? {
        (_, entry) if !is_for(&link, &entry, viewer, state) => Err(OpenFailure::AccessDenied),
        (_, entry) if entry.is_folder() => Err(OpenFailure::Path(LookupFailure::NotFile)),
        (_, entry) => Ok((link, entry)),
    }
}

/// Why a link leads to no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OpenFailure {
    /// There is no such link, or it does not work any more.
    NoLink,
    /// It asks for a password, and for another than was given, or it is for others.
    AccessDenied,
    /// There is no file at the path.
    Path(LookupFailure),
}

/// What lies at a path inside the target of a link.
pub(super) fn within(
    state: &State,
    link: &Link,
    path: &str,
) -> Result<(View, Arc<Entry>), LookupFailure> {
    let path = TreePath::parse(path).map_err(|_| LookupFailure::MalformedPath)?;
    let owner = state.accounts.get(&link.owner).ok_or(LookupFailure::NotFound)?;
    let (view, target) = target(state, owner, link).ok_or(LookupFailure::NotFound)?;
    let path = TreePath::root().rebase(&path, &target.path);
    let entry = state.files.entry(&view, &path).ok_or(LookupFailure::NotFound)?;
    Ok((view, entry))
}

/// What a link leads to, as its owner sees it.
fn target(state: &State, owner: &Account, link: &Link) -> Option<(View, Arc<Entry>)> {
    if link.target.starts_with('/') {
        let view = View { account: owner.id.clone(), root: owner.home };
        let path = TreePath::parse(&link.target).ok()?;
        return state.files.entry(&view, &path).map(|entry| (view, entry));
    }
    let view = View { account: owner.id.clone(), root: state.root_of(owner) };
    state.files.entry_by_id(&view, &link.target).map(|entry| (view, entry))
}
