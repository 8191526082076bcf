//! Adding, changing and removing members of a file.

use serde_json::{Value, json};

use super::super::level::AccessLevel;
use super::super::members::{Members, Person};
use super::super::people::level_result;
use super::file::SharedFile;
use super::held::{AccessFailure, Held, Own, check_verified, held, managed, owner_of};
use crate::call::{Call, Failure, Reply};
use crate::files::wire::{nested, tagged};
use crate::state::State;

/// `sharing/add_file_member`: what became of each is told apart.
pub(super) fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let held = managed(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let level = match call.arg["access_level"].is_object() {
        true => AccessLevel::read(&call.arg["access_level"]),
        false => Some(AccessLevel::Viewer),
    };
    let level = level.filter(|level| *level < AccessLevel::Owner);
    let selectors = call.arg["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut results = Vec::new();
    for selector in selectors {
        let result = match add_one(call, state, (&held, selector), level) {
            Ok(()) => json!({ ".tag": "success" }),
            Err(tag) => nested("member_error", json!({ ".tag": tag })),
        };
        results.push(json!({ "member": selector, "result": result }));
    }
    Ok(Reply::Json(Value::Array(results)))
}

fn add_one(
    call: &Call,
    state: &mut State,
    (held, selector): (&Held, &Value),
    level: Option<AccessLevel>,
) -> Result<(), &'static str> {
    let person = Person::read(selector, state).map_err(|_| "invalid_member")?;
    let level = level.ok_or("no_permission")?;
    let owner = owner_of(held.entry.namespace, state).ok_or("no_permission")?;
    if person == Person::Account(owner.clone()) {
        return Err("no_permission");
    }
    let make =
        || SharedFile { owner, members: Members::default(), viewer_info: Default::default() };
    let id = held.entry.id.to_string();
    let shared = state.sharing.files.entry_or_insert_with(id, make);
    if shared.members.find(&person).is_none_or(|place| place.level < level) {
        shared.members.set(&person, level, call.now);
    }
    Ok(())
}

/// `sharing/update_file_member`
pub(super) fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let held = managed(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let person = Person::read(&call.arg["member"], state);
    let person = person.map_err(|_| Failure::tag("invalid_member"))?;
    let level = AccessLevel::read(&call.arg["access_level"]);
    match explicit(&held, &person, state) {
        Ok(()) => {}
        Err(Absent::Inherited(access)) => {
            let result = tagged("no_explicit_access", level_result(access));
            return Err(Failure::Route(result));
        }
        Err(Absent::Unknown) => return Err(Failure::tag("invalid_member")),
    }
    let level = level.filter(|level| *level < AccessLevel::Owner);
    let level = level.ok_or_else(|| Failure::tag("no_permission"))?;
    if let Some(shared) = state.sharing.files.get_mut(&held.entry.id.to_string()) {
        shared.members.set(&person, level, call.now);
    }
    Ok(Reply::Json(level_result(level)))
}

/// `sharing/remove_file_member_2`
pub(super) fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    removed(call, state).map(Reply::Json)
}

/// `sharing/remove_file_member`, whose success and member errors are written alike.
pub(super) fn remove_old(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    removed(call, state).map(Reply::Json)
}

fn removed(call: &Call, state: &mut State) -> Result<Value, Failure> {
    check_verified(call, state)?;
    let held = managed(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let unknown = || nested("member_error", json!({ ".tag": "invalid_member" }));
    let Ok(person) = Person::read(&call.arg["member"], state) else { return Ok(unknown()) };
    match explicit(&held, &person, state) {
        Ok(()) => {
            take_away(state, &held, &person);
            Ok(json!({ ".tag": "success" }))
        }
        Err(Absent::Inherited(access)) => {
            Err(Failure::Route(tagged("no_explicit_access", level_result(access))))
        }
        Err(Absent::Unknown) => Ok(unknown()),
    }
}

/// `sharing/relinquish_file_membership`
pub(super) fn relinquish(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let held = held(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let person = Person::Account(call.account_id()?.to_owned());
    if held.own == Own::Mounted && explicit(&held, &person, state).is_err() {
        return Err(Failure::tag("no_permission"));
    }
    take_away(state, &held, &person);
    Ok(Reply::Json(Value::Null))
}

/// `sharing/relinquish_access`, whose scope only Dropbox's own apps have.
pub(super) fn relinquish_access(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let file = Some(call.text("file_id")).filter(|id| id.starts_with("id:"));
    let held = file.and_then(|id| held(call, state, id).ok());
    let held = held.ok_or_else(|| Failure::tag("invalid_file_id"))?;
    if held.level == AccessLevel::Owner {
        return Err(Failure::tag("owner"));
    }
    let person = Person::Account(call.account_id()?.to_owned());
    if explicit(&held, &person, state).is_err() {
        return Err(Failure::tag("no_explicit_access"));
    }
    take_away(state, &held, &person);
    Ok(Reply::Json(json!({})))
}

/// `sharing/unshare_file`: those who see it by a folder around it still do.
pub(super) fn unshare(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let held = managed(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    state.sharing.files.remove(&held.entry.id.to_string());
    Ok(Reply::Json(Value::Null))
}

/// Why somebody is no member of a file by itself.
enum Absent {
    /// A folder around it gives them this.
    Inherited(AccessLevel),
    /// They have nothing to do with it.
    Unknown,
}

fn explicit(held: &Held, person: &Person, state: &State) -> Result<(), Absent> {
    let shared = state.sharing.files.get(&held.entry.id.to_string());
    if shared.is_some_and(|shared| shared.members.find(person).is_some()) {
        return Ok(());
    }
    match person {
        Person::Account(id) => match state.files.access(held.entry.namespace, id) {
            Some(access) => Err(Absent::Inherited(access.into())),
            None => Err(Absent::Unknown),
        },
        Person::Group(_) | Person::Invitee(_) => Err(Absent::Unknown),
    }
}

fn take_away(state: &mut State, held: &Held, person: &Person) {
    if let Some(shared) = state.sharing.files.get_mut(&held.entry.id.to_string()) {
        shared.members.remove(person);
    }
}
