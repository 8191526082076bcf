//! `sharing/list_file_members`, alone and for several files at once.

use serde_json::{Value, json};

use super::super::cursor::Cursor;
use super::super::level::AccessLevel;
use super::super::members::{Membership, Person};
use super::super::people::{Line, members, permissions};
use super::held::{AccessFailure, Held, check_verified, each_file, held, owner_of};
use super::wire::member_verdict;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::tagged;
use crate::state::State;

const LIST: &str = "sharing/list_file_members";

/// `sharing/list_file_members`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let held = held(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let cursor = Cursor::begin(call, LIST, &held.entry.id.to_string());
    page(call, state, (&held, cursor)).map(Reply::Json)
}

/// `sharing/list_file_members/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let cursor = Cursor::read(call, LIST).ok_or_else(|| Failure::tag("invalid_cursor"))?;
    let held = held(call, state, &cursor.subject).map_err(AccessFailure::nested)?;
    page(call, state, (&held, cursor)).map(Reply::Json)
}

/// `sharing/list_file_members/batch`: "Inherited users are not included in the result, and
/// permissions are not returned for this endpoint."
pub(super) fn list_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    each_file(call, state, |held| {
        let cursor = Cursor::begin(call, LIST, &held.entry.id.to_string()).explicit();
        let count = lines(held, &cursor, (call, state)).len();
        let members = page(call, state, (held, cursor))?;
        Ok(tagged("result", json!({ "members": members, "member_count": count })))
    })
}

fn page(call: &Call, state: &State, (held, cursor): (&Held, Cursor)) -> Result<Value, Failure> {
    let actions = cursor.actions.clone();
    let lines = lines(held, &cursor, (call, state));
    let (lines, next) = cursor.page(lines);
    let account = call.account(state)?;
    Ok(members(&lines, next, (account, state), |line| {
        let verdict = |action: &str| member_verdict(action, line, (held, &account.id));
        actions.is_array().then(|| permissions(&actions, verdict))
    }))
}

/// The owner, those the file was shared with, and those who see it by a folder around it.
fn lines(held: &Held, cursor: &Cursor, (call, state): (&Call, &State)) -> Vec<Line> {
    let namespace = held.entry.namespace;
    let folder = state.sharing.folders.get(&namespace);
    let mut lines = Vec::new();
    if let (None, Some(owner)) = (folder, owner_of(namespace, state)) {
        let place = Membership { level: AccessLevel::Owner, invited: call.now };
        lines.push(Line { person: Person::Account(owner), place, inherited: false });
    }
    if let Some(shared) = state.sharing.files.get(&held.entry.id.to_string()) {
        let explicit = shared.members.in_order().into_iter();
        lines.extend(explicit.map(|(person, place)| Line { person, place, inherited: false }));
    }
    if let (true, Some(folder)) = (cursor.inherited, folder) {
        for (person, place) in folder.members.in_order() {
            if lines.iter().all(|line| line.person != person) {
                lines.push(Line { person, place, inherited: true });
            }
        }
    }
    lines
}
