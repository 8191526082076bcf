//! `files/list_folder`, its continuation, and waiting for changes.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::cursor::{
    Cursor, DeletedEntries, Depth, InvalidCursor, Longpoll, MountedFolders, NotDownloadable,
    Options, Paths,
};
use super::super::describe::{Include, Perspective};
use super::super::listing::{Listed, ListingFailure, More, Page};
use super::super::path::TreePath;
use super::super::tree::LookupFailure;
use super::super::view::View;
use super::super::wire;
use super::locator;
use crate::call::{Call, Failure, Reply};
use crate::fault::PageSize;
use crate::state::State;
use crate::wire::{write, write_text};

/// About how many bytes a line of a listing has.
const LINE: usize = 420;

/// `files/list_folder`
pub(super) fn list_folder(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if call.arg["shared_link"].is_object() {
        return crate::sharing::list_link(call, state);
    }
    let (folder, view) = (folder(call, state)?, call.view()?);
    first_page(call, state, (view, &folder), options(&call.arg))
}

/// The first page of a folder that is seen through a shared link.
///
/// # Errors
/// `path/...`
pub(crate) fn list_through_link(
    call: &Call,
    state: &State,
    (view, folder): (&View, &TreePath),
    link: u64,
) -> Result<Reply, Failure> {
    let options = Options { paths: Paths::Hidden(link), ..options(&call.arg) };
    first_page(call, state, (view, folder), options)
}

fn first_page(
    call: &Call,
    state: &State,
    (view, folder): (&View, &TreePath),
    options: Options,
) -> Result<Reply, Failure> {
    let cursor = state.files.listing(view, folder, options).map_err(refused)?;
    page(call, state, Cursor { include: Include::asked(&call.arg), ..cursor })
}

/// `files/list_folder/continue`. A cursor works for the account that got it, and one of a shared
/// link for anybody, for as long as the link does.
pub(super) fn list_folder_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::decode(call.text("cursor")).map_err(|InvalidCursor| {
        Failure::Argument("cursor: Invalid \"cursor\" parameter.".to_owned())
    })?;
    match cursor.options.paths {
        Paths::Shown if call.account_id()? != cursor.account => return Err(Failure::tag("reset")),
        Paths::Hidden(link) if !state.sharing.link_works(link, call.now) => {
            return Err(refused(LookupFailure::NotFound));
        }
        Paths::Shown | Paths::Hidden(_) => {}
    }
    page(call, state, cursor)
}

/// `files/list_folder/get_latest_cursor`
pub(super) fn latest_cursor(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let folder = folder(call, state)?;
    let options = options(&call.arg);
    let cursor = state.files.latest(call.view()?, &folder, options).map_err(refused)?;
    let cursor = Cursor { include: Include::asked(&call.arg), ..cursor };
    Ok(Reply::Json(json!({ "cursor": cursor.encode() })))
}

/// `files/list_folder/longpoll`: answers when changes wait, or after `timeout` seconds without any.
/// The jitter that Dropbox adds is 0.
pub(super) fn longpoll(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let reset = || Failure::tag("reset");
    let cursor = Cursor::decode(call.text("cursor")).map_err(|_| reset())?;
    if cursor.options.longpoll == Longpoll::Unsupported {
        let text = "cursor: Cursors retrieved with include_media_info are not supported.";
        return Err(Failure::Argument(text.to_owned()));
    }
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
    let defaults = Options::default();
    Options {
        depth: if arg["recursive"] == true { Depth::Everything } else { Depth::Children },
        deleted: match arg["include_deleted"] == true {
            true => DeletedEntries::Listed,
            false => DeletedEntries::Hidden,
        },
        limit: limit.unwrap_or(defaults.limit),
        mounted: match arg["include_mounted_folders"] == false {
            true => MountedFolders::Closed,
            false => MountedFolders::Open,
        },
        not_downloadable: match arg["include_non_downloadable_files"] == false {
            true => NotDownloadable::Hidden,
            false => NotDownloadable::Listed,
        },
        longpoll: match arg["include_media_info"] == true {
            true => Longpoll::Unsupported,
            false => Longpoll::Supported,
        },
        paths: Paths::Shown,
    }
}

/// The page that a cursor stands before, as long and in the order that the conduct asks for.
fn page(call: &Call, state: &State, cursor: Cursor) -> Result<Reply, Failure> {
    let options = cursor.options;
    let limit = call.conduct.page.limit(options.limit);
    let asked = Cursor { options: Options { limit, ..options }, ..cursor.clone() };
    let mut page = state.files.page(&asked).map_err(not_continued)?;
    page.cursor.options = options;
    if call.conduct.page == PageSize::Empty {
        page = Page { entries: Vec::new(), cursor, more: More::Waiting };
    }
    call.conduct.arrange(&mut page.entries, |listed| matches!(listed, Listed::Gone(_)));
    Ok(answer(state, &page))
}

/// Written as text at once, since a page may have thousands of lines.
fn answer(state: &State, page: &Page) -> Reply {
    let (view, include) = (page.cursor.view(), &page.cursor.include);
    let perspective = Perspective { state, view: &view, include };
    let mut text = String::with_capacity(64 + page.entries.len() * LINE);
    text.push_str("{\"cursor\": ");
    write_text(&page.cursor.encode(), &mut text);
    text.push_str(", \"entries\": [");
    for (index, listed) in page.entries.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { ", " });
        match page.cursor.options.paths {
            Paths::Shown => perspective.write_listed(listed, &mut text),
            Paths::Hidden(_) => write(&without_paths(wire::listed(listed)), &mut text),
        }
    }
    text.push_str("], \"has_more\": ");
    text.push_str(if page.more == More::Waiting { "true}" } else { "false}" });
    Reply::Text(text)
}

/// What those see who look through a shared link.
fn without_paths(mut line: Value) -> Value {
    if let Some(fields) = line.as_object_mut() {
        fields.remove("path_lower");
        fields.remove("path_display");
    }
    line
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
