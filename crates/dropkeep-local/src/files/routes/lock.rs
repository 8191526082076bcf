//! `files/lock_file_batch`, `unlock_file_batch` and `get_file_lock_batch`.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::super::describe::describe;
use super::super::entry::Entry;
use super::super::lock::{Key, Lock, LockFailure};
use super::super::view::View;
use super::super::wire;
use super::batch::entry_result;
use super::{limits, locator};
use crate::call::{Call, Failure, Reply};
use crate::state::{Account, State};

/// How many files one call may lock: as many as `files/delete_batch` takes. Dropbox documents the error
/// and no number.
const LIMIT: usize = 1000;

/// `files/lock_file_batch`, which is for the members of teams.
pub(super) fn lock(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if call.account(state)?.membership.is_none() {
        let reason = json!({ ".tag": "feature" });
        return Err(Failure::Access(wire::nested("invalid_account_type", reason)));
    }
    let now = limits(call, state)?.now;
    each(call, state, |view, entry, state| state.files.lock(view, entry, now).map(Some))
}

/// `files/unlock_file_batch`
pub(super) fn unlock(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    each(call, state, |view, entry, state| {
        let key = key(view, entry, state);
        state.files.unlock(view, entry, key).map(|()| None)
    })
}

/// `files/get_file_lock_batch`
pub(super) fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    each(call, state, |_, entry, state| match entry.is_folder() {
        true => Err(LockFailure::CannotBeLocked),
        false => Ok(state.files.lock_of(entry).cloned()),
    })
}

/// Does the same with every file that is named. A path that comes twice counts once.
fn each(
    call: &Call,
    state: &mut State,
    mut act: impl FnMut(&View, &Entry, &mut State) -> Result<Option<Lock>, LockFailure>,
) -> Result<Reply, Failure> {
    let paths = call.arg["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
    if paths.len() > LIMIT {
        return Err(Failure::tag("too_many_files"));
    }
    let view = call.view()?;
    let (mut known, mut results) = (HashSet::new(), Vec::new());
    for path in paths.iter().filter_map(|entry| entry["path"].as_str()) {
        if !known.insert(path.to_lowercase()) {
            continue;
        }
        let done = found(view, state, path)
            .and_then(|entry| act(view, &entry, state).map(|lock| (entry, lock)))
            .map_err(|failure| Failure::Route(refused(failure, state)));
        let told = done.and_then(|(entry, lock)| success(call, state, (&entry, lock.as_ref())));
        results.push(entry_result(told)?);
    }
    Ok(Reply::Json(json!({ "entries": results })))
}

fn found(view: &View, state: &State, path: &str) -> Result<Arc<Entry>, LockFailure> {
    let found = locator(path).and_then(|locator| state.files.lookup(view, &locator));
    found.map_err(LockFailure::Lookup)
}

/// An administrator unlocks what members of the team hold.
fn key(view: &View, entry: &Entry, state: &State) -> Key {
    let team = |account: &str| Some(state.accounts.get(account)?.membership.as_ref()?.team.clone());
    let is_admin = state.accounts.get(&view.account).is_some_and(Account::is_admin);
    match state.files.lock_of(entry) {
        Some(lock) if is_admin && team(&lock.holder) == team(&view.account) => Key::Master,
        _ => Key::Own,
    }
}

/// `files.LockFileResult`
fn success(
    call: &Call,
    state: &State,
    (entry, lock): (&Entry, Option<&Lock>),
) -> Result<Value, Failure> {
    let metadata = describe(call, state, entry)?;
    let result = json!({ "metadata": metadata, "lock": file_lock(lock, state) });
    Ok(wire::tagged("success", result))
}

/// `files.FileLock`
fn file_lock(lock: Option<&Lock>, state: &State) -> Value {
    let Some(lock) = lock else { return json!({ "content": { ".tag": "unlocked" } }) };
    let mut content = json!({
        ".tag": "single_user",
        "created": crate::wire::timestamp(lock.created),
        "lock_holder_account_id": lock.holder,
    });
    let holder = state.accounts.get(&lock.holder).and_then(|account| account.membership.as_ref());
    if let Some(membership) = holder {
        content["lock_holder_team_id"] = json!(membership.team);
    }
    json!({ "content": content })
}

/// `files.LockFileError`
fn refused(failure: LockFailure, state: &State) -> Value {
    let void = |tag: &str| json!({ ".tag": tag });
    match failure {
        LockFailure::Lookup(failure) => wire::nested("path_lookup", wire::lookup_error(failure)),
        LockFailure::CannotBeLocked => void("cannot_be_locked"),
        LockFailure::NotShared => void("file_not_shared"),
        LockFailure::NoWritePermission => void("no_write_permission"),
        LockFailure::Conflict(lock) => {
            json!({ ".tag": "lock_conflict", "lock": file_lock(Some(&lock), state) })
        }
    }
}
