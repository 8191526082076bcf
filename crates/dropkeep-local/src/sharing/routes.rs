//! The routes of the namespace `sharing` that are about links.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::links::{Address, Downloads, Link, Request};
use super::settings::read_settings;
use super::wire::{Viewer, metadata};
use crate::call::{Call, Failure, Handler, Reply};
use crate::files::wire::{lookup_error, nested};
use crate::files::{Entry, LookupFailure, TreePath, View, list_through_link, readable};
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("sharing/create_shared_link_with_settings", create),
    ("sharing/get_shared_link_file", file),
    ("sharing/get_shared_link_metadata", link_metadata),
    ("sharing/list_shared_links", list),
    ("sharing/revoke_shared_link", revoke),
];

/// How many links a page has.
const PAGE_SIZE: usize = 200;

/// `sharing/create_shared_link_with_settings`
fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = target(call, state, call.text("path"))?;
    let plan = call.account(state)?.plan;
    let settings = read_settings(&call.arg["settings"], plan, call.now)
        .map_err(|tag| Failure::Route(nested("settings_error", json!({ ".tag": tag }))))?;
    let owner = call.account_id()?;
    if let Some(link) = state.sharing.direct(owner, &entry.id.to_string()) {
        let metadata = metadata(link, &entry, &call.link_base, Viewer::Owner(plan));
        let error = nested("shared_link_already_exists", nested("metadata", metadata));
        return Err(Failure::Route(error));
    }
    let file_name = (!entry.is_folder()).then(|| entry.path.name());
    let request = Request { owner, target: &entry.id.to_string(), file_name, settings };
    let link = state.sharing.create(request, &mut state.random);
    Ok(Reply::Json(metadata(link, &entry, &call.link_base, Viewer::Owner(plan))))
}

/// `sharing/list_shared_links`
fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    match call.arg["path"].as_str() {
        Some(path) => list_on_path(call, state, path),
        None => list_all(call, state),
    }
}

/// The links on a file or folder, then those on the folders around it: all on one page.
fn list_on_path(call: &Call, state: &mut State, path: &str) -> Result<Reply, Failure> {
    let mut entries = vec![target(call, state, path)?];
    let (owner, plan) = (call.account_id()?, call.account(state)?.plan);
    if !call.flag("direct_only") {
        let (files, view) = (&state.files, call.view()?);
        let around = entries[0].path.ancestors();
        entries.extend(around.iter().rev().filter_map(|path| files.entry(view, path)));
    }
    let links: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((state.sharing.direct(owner, &entry.id.to_string())?, entry)))
        .map(|(link, entry)| metadata(link, entry, &call.link_base, Viewer::Owner(plan)))
        .collect();
    Ok(Reply::Json(json!({ "links": links, "has_more": false })))
}

/// All links of the account whose files are still there, oldest first.
fn list_all(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (owner, plan) = (call.account_id()?, call.account(state)?.plan);
    let after = match call.arg["cursor"].as_str() {
        Some(cursor) => decode_cursor(cursor).ok_or_else(|| Failure::tag("reset"))?,
        None => 0,
    };
    let (files, view) = (&state.files, call.view()?);
    let mut alive = state
        .sharing
        .of(owner)
        .filter(|link| link.number > after)
        .filter_map(|link| Some((link, files.entry_by_id(view, &link.target)?)));
    let page: Vec<_> = alive.by_ref().take(PAGE_SIZE).collect();
    let links: Vec<_> = page
        .iter()
        .map(|(link, entry)| metadata(link, entry, &call.link_base, Viewer::Owner(plan)))
        .collect();
    let mut answer = json!({ "links": links, "has_more": false });
    if let (Some(_), Some((last, _))) = (alive.next(), page.last()) {
        answer["has_more"] = json!(true);
        answer["cursor"] = json!(encode_cursor(last.number));
    }
    Ok(Reply::Json(answer))
}

/// `sharing/get_shared_link_metadata`
fn link_metadata(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (link, entry) = opened(call, state)?;
    Ok(Reply::Json(metadata(&link, &entry, &call.link_base, viewer(call, state, &link))))
}

/// `sharing/get_shared_link_file`
fn file(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (link, entry) = opened(call, state)?;
    let Some(file) = entry.file() else { return Err(Failure::tag("shared_link_is_directory")) };
    if link.settings.downloads == Downloads::Refused {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    Ok(Reply::Download {
        result: metadata(&link, &entry, &call.link_base, viewer(call, state, &link)),
        content: file.content.blob.clone(),
        rev: Some(entry.rev()),
    })
}

/// `sharing/revoke_shared_link`
fn revoke(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let address =
        Address::parse(call.text("url")).ok_or_else(|| Failure::tag("shared_link_malformed"))?;
    let Some(link) = state.sharing.at(&address) else {
        return Err(Failure::tag("shared_link_not_found"));
    };
    if link.owner != call.account_id()? {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    let number = link.number;
    state.sharing.revoke(number);
    Ok(Reply::Json(Value::Null))
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
        .and_then(|address| state.sharing.working(&address, call.now))
        .filter(|link| link.opens_with(shared["password"].as_str()));
    let Some(link) = found.cloned() else { return Err(refused(LookupFailure::NotFound)) };
    let (view, entry) = within(state, &link, call.text("path")).map_err(refused)?;
    list_through_link(call, state, (&view, &entry.path), link.number)
}

/// The link that the argument's `url` names, and the file or folder it leads to: its target, or
/// what lies at `path` inside.
fn opened(call: &Call, state: &mut State) -> Result<(Link, Arc<Entry>), Failure> {
    let address = Address::parse(call.text("url"));
    let link = address.and_then(|address| state.sharing.working(&address, call.now)).cloned();
    let Some(link) = link else { return Err(Failure::tag("shared_link_not_found")) };
    if !link.opens_with(call.arg["link_password"].as_str()) {
        return Err(Failure::tag("shared_link_access_denied"));
    }
    match within(state, &link, call.text("path")) {
        Ok((_, entry)) => Ok((link, entry)),
        Err(_) => Err(Failure::tag("shared_link_not_found")),
    }
}

/// The file that a `files.SharedLinkFileInfo` names.
///
/// # Errors
/// The link cannot be used, or leads to no file.
pub(crate) fn open_link(
    state: &State,
    info: &Value,
    now: Timestamp,
) -> Result<(Link, Arc<Entry>), OpenFailure> {
    let address = Address::parse(info["url"].as_str().unwrap_or_default());
    let link = address.and_then(|address| state.sharing.working(&address, now));
    let link = link.cloned().ok_or(OpenFailure::NoLink)?;
    if !link.opens_with(info["password"].as_str()) {
        return Err(OpenFailure::AccessDenied);
    }
    let path = info["path"].as_str().unwrap_or_default();
    match within(state, &link, path).map_err(OpenFailure::Path)? {
        (_, entry) if entry.is_folder() => Err(OpenFailure::Path(LookupFailure::NotFile)),
        (_, entry) => Ok((link, entry)),
    }
}

/// Why a link leads to no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OpenFailure {
    /// There is no such link, or it does not work any more.
    NoLink,
    /// It asks for a password, and for another than was given.
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
    let view = View { account: owner.id.clone(), root: state.root_of(owner) };
    let target = state.files.entry_by_id(&view, &link.target).ok_or(LookupFailure::NotFound)?;
    let path = TreePath::root().rebase(&path, &target.path);
    let entry = state.files.entry(&view, &path).ok_or(LookupFailure::NotFound)?;
    Ok((view, entry))
}

/// The file or folder that a path of the account names, as it is now.
fn target(call: &Call, state: &State, path: &str) -> Result<Arc<Entry>, Failure> {
    let (files, view) = (&state.files, call.view()?);
    readable(path)?
        .and_then(|locator| files.resolve(view, &locator))
        .and_then(|path| files.entry(view, &path).ok_or(LookupFailure::NotFound))
        .map_err(|failure| Failure::Route(nested("path", lookup_error(failure))))
}

fn viewer(call: &Call, state: &State, link: &Link) -> Viewer {
    match call.account(state) {
        Ok(account) if account.id == link.owner => Viewer::Owner(account.plan),
        _ => Viewer::Other,
    }
}

fn encode_cursor(number: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("links:{number}"))
}

fn decode_cursor(text: &str) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    String::from_utf8(bytes).ok()?.strip_prefix("links:")?.parse().ok()
}
