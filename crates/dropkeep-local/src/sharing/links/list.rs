//! `sharing/list_shared_links`, and the deprecated `sharing/get_shared_links`

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::create::target;
use super::link::Link;
use super::opening::within;
use super::wire::{Shown, metadata, path_metadata};
use crate::call::{Call, Failure, Reply};
use crate::files::Entry;
use crate::files::wire::tagged;
use crate::state::State;

/// How many links a page has.
const PAGE_SIZE: usize = 200;

/// `sharing/list_shared_links`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    match call.arg["path"].as_str() {
        Some(path) => {
            let links = around(call, state, path)?;
            let shown =
                links.iter().map(|(link, entry)| metadata(&Shown { link, entry, state }, call));
            Ok(Reply::Json(json!({ "links": shown.collect::<Value>(), "has_more": false })))
        }
        None => list_all(call, state),
    }
}

/// `sharing/get_shared_links`
pub(super) fn list_old(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let path = call.text("path");
    let links = match path.is_empty() {
        true => alive(call, state, 0)?.collect(),
        // A path where nothing lies, too.
        false => around(call, state, path).map_err(|_| Failure::tag("path"))?,
    };
    let shown = links
        .iter()
        .map(|(link, entry)| tagged("path", path_metadata(&Shown { link, entry, state }, call)));
    Ok(Reply::Json(json!({ "links": shown.collect::<Value>() })))
}

/// The links on a file or folder, then those on the folders around it.
fn around(call: &Call, state: &State, path: &str) -> Result<Vec<(Link, Arc<Entry>)>, Failure> {
    let mut entries = vec![target(call, state, path)?];
    let owner = call.account_id()?;
    if !call.flag("direct_only") {
        let (files, view) = (&state.files, call.view()?);
        let around = entries[0].path.ancestors();
        entries.extend(around.iter().rev().filter_map(|path| files.entry(view, path)));
    }
    let links = entries.into_iter();
    Ok(links
        .filter_map(|entry| Some((state.sharing.links.direct(owner, &entry)?.clone(), entry)))
        .collect())
}

/// All links of the account whose files are still there, oldest first.
fn list_all(call: &Call, state: &State) -> Result<Reply, Failure> {
    let after = match call.arg["cursor"].as_str() {
        Some(cursor) => decode_cursor(cursor).ok_or_else(|| Failure::tag("reset"))?,
        None => 0,
    };
    let mut alive = alive(call, state, after)?;
    let page: Vec<_> = alive.by_ref().take(PAGE_SIZE).collect();
    let shown = page.iter().map(|(link, entry)| metadata(&Shown { link, entry, state }, call));
    let mut answer = json!({ "links": shown.collect::<Value>(), "has_more": false });
    if let (Some(_), Some((last, _))) = (alive.next(), page.last()) {
        answer["has_more"] = json!(true);
        answer["cursor"] = json!(encode_cursor(last.number));
    }
    Ok(Reply::Json(answer))
}

/// The account's links after one of this number that lead to what the call sees.
fn alive<'s>(
    call: &'s Call,
    state: &'s State,
    after: u64,
) -> Result<impl Iterator<Item = (Link, Arc<Entry>)> + 's, Failure> {
    let (owner, view) = (call.account_id()?, call.view()?);
    let links = state.sharing.links.of(owner).filter(move |link| link.number > after);
    Ok(links.filter_map(move |link| {
        let (_, entry) = within(state, link, "").ok()?;
        Some((link.clone(), state.files.entry_by_id(view, &entry.id.to_string())?))
    }))
}

fn encode_cursor(number: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("links:{number}"))
}

fn decode_cursor(text: &str) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    String::from_utf8(bytes).ok()?.strip_prefix("links:")?.parse().ok()
}
