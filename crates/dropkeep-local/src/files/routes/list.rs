//! `files/list_folder`, its continuation, and waiting for changes.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::cursor::{Cursor, DeletedEntries, Depth, InvalidCursor, Options, Paths};
use super::super::listing::{Listed, ListingFailure, More, Page};
use super::super::path::TreePath;
use super::super::store::Files;
use super::super::tree::LookupFailure;
use super::super::view::View;
use super::super::wire;
use super::locator;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// How many entries a page has when the argument does not say.
const PAGE_SIZE: usize = 2000;

/// `files/list_folder`
pub(super) fn list_folder(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if call.arg["shared_link"].is_object() {
        return crate::sharing::list_link(call, state);
    }
    let folder = folder(call, state)?;
    first_page(&state.files, (call.view()?, &folder), options(&call.arg))
}

/// The first page of a folder that is seen through a shared link.
///
/// # Errors
/// `path/...`
pub(crate) fn list_through_link(
    files: &Files,
    (view, folder): (&View, &TreePath),
    (arg, link): (&Value, u64),
) -> Result<Reply, Failure> {
    first_page(files, (view, folder), Options { paths: Paths::Hidden(link), ..options(arg) })
}

fn first_page(
    files: &Files,
    (view, folder): (&View, &TreePath),
    options: Options,
) -> Result<Reply, Failure> {
    let cursor = files.listing(view, folder, options).map_err(refused)?;
    files.page(&cursor).map(|page| answer(&page)).map_err(not_continued)
}

/// `files/list_folder/continue`. A cursor works for the account that got it, and one of a shared
/// link for anybody, for as long as the link does.
pub(super) fn list_folder_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::decode(call.text("cursor")).map_err(|InvalidCursor| {
        Failure::Argument("cursor: Invalid \"cursor\" parameter.".to_owned())
    })?;
    match cursor.options.paths {
        Paths::Shown if call.account_id()? != cursor.account => return Err(Failure::tag("reset")),
        Paths::Hidden(link) if !state.sharing.works(link, call.now) => {
            return Err(refused(LookupFailure::NotFound));
        }
        Paths::Shown | Paths::Hidden(_) => {}
    }
    state.files.page(&cursor).map(|page| answer(&page)).map_err(not_continued)
}

/// `files/list_folder/get_latest_cursor`
pub(super) fn latest_cursor(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let folder = folder(call, state)?;
    let options = options(&call.arg);
    let cursor = state.files.latest(call.view()?, &folder, options).map_err(refused)?;
    Ok(Reply::Json(json!({ "cursor": cursor.encode() })))
}

/// `files/list_folder/longpoll`: answers when changes wait, or after `timeout` seconds without any.
/// The jitter that Dropbox adds is 0.
pub(super) fn longpoll(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let reset = || Failure::tag("reset");
    let cursor = Cursor::decode(call.text("cursor")).map_err(|_| reset())?;
    let timeout = Duration::from_secs(call.arg["timeout"].as_u64().unwrap_or_default());
    Ok(match state.files.waiting(&cursor).map_err(|_| reset())? {
        More::Waiting => Reply::Json(json!({ "changes": true })),
        More::Nothing => Reply::Wait {
            until: call.now.saturating_add(timeout).unwrap_or(Timestamp::MAX),
            result: json!({ "changes": false }),
        },
    })
}

fn folder(call: &Call, state: &State) -> Result<TreePath, Failure> {
    if call.text("path") == "/" {
        let text = "path: Specify the root folder as an empty string rather than as \"/\".";
        return Err(Failure::Argument(text.to_owned()));
    }
    let view = call.view()?;
    locator(call.text("path"))
        .and_then(|locator| state.files.resolve(view, &locator))
        .map_err(refused)
}

fn options(arg: &Value) -> Options {
    let limit = arg["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok());
    Options {
        depth: if arg["recursive"] == true { Depth::Everything } else { Depth::Children },
        deleted: match arg["include_deleted"] == true {
            true => DeletedEntries::Listed,
            false => DeletedEntries::Hidden,
        },
        limit: limit.unwrap_or(PAGE_SIZE),
        explicit_members: arg["include_has_explicit_shared_members"] == true,
        paths: Paths::Shown,
    }
}

fn answer(page: &Page) -> Reply {
    let options = page.cursor.options;
    let entries: Vec<_> = page.entries.iter().map(|listed| line(listed, options)).collect();
    Reply::Json(json!({
        "entries": entries,
        "cursor": page.cursor.encode(),
        "has_more": page.more == More::Waiting,
    }))
}

fn line(listed: &Listed, options: Options) -> Value {
    let mut value = wire::listed(listed);
    if let (Paths::Hidden(_), Some(fields)) = (options.paths, value.as_object_mut()) {
        fields.remove("path_lower");
        fields.remove("path_display");
    }
    if options.explicit_members && value[".tag"] == "file" {
        value["has_explicit_shared_members"] = json!(false);
    }
    value
}

fn refused(failure: LookupFailure) -> Failure {
    Failure::Route(wire::nested("path", wire::lookup_error(failure)))
}

fn not_continued(failure: ListingFailure) -> Failure {
    match failure {
        ListingFailure::Folder(failure) => refused(failure),
        ListingFailure::Reset => Failure::tag("reset"),
    }
}
