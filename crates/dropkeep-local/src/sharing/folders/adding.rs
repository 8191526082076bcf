//! `sharing/add_folder_member` and `sharing/update_folder_member`

use serde_json::{Value, json};

use super::super::level::AccessLevel;
use super::super::members::Person;
use super::super::people::{level_result, same_team};
use super::folder::{MemberPolicy, SharedFolder, seat_member};
use super::seat::{Seat, manager_seat};
use crate::account::Plan;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::{nested, tagged};
use crate::state::{Account, State};
use crate::team::Management;

/// `sharing/add_folder_member`: those added can mount the folder from now on. All or nobody.
pub(super) fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    if !account.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let seat = manager_seat(call, state).map_err(|failure| failure.nested_or("no_permission"))?;
    if !seat.manages_members(seat.folder(state)?) {
        return Err(Failure::tag("no_permission"));
    }
    let asked = call.arg["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut added = Vec::new();
    for member in asked {
        added.push(new_member(member, (&seat, account), state)?);
    }
    for (person, level) in added {
        let known = seat.folder(state)?.members.find(&person);
        if known.is_none_or(|place| place.level < level) {
            seat_member(state, seat.namespace, (&person, level), call.now);
        }
    }
    Ok(Reply::Json(Value::Null))
}

/// A `sharing.AddMember` that may be added.
fn new_member(
    member: &Value,
    (seat, account): (&Seat, &Account),
    state: &State,
) -> Result<(Person, AccessLevel), Failure> {
    let bad = |error| Failure::Route(nested("bad_member", error));
    let person = Person::read_any(&member["member"], state)
        .map_err(|id| bad(json!({ ".tag": "invalid_dropbox_id", "invalid_dropbox_id": id })))?;
    if let Person::Group(id) = &person {
        check_group(id, (seat, account), state).map_err(|tag| bad(json!({ ".tag": tag })))?;
    }
    let level = match member["access_level"].is_object() {
        true => AccessLevel::read(&member["access_level"]),
        false => Some(AccessLevel::Viewer),
    };
    let level = level.filter(|level| *level < AccessLevel::Owner);
    let level = level.ok_or_else(|| Failure::tag("no_permission"))?;
    check_plan(account, level)?;
    let target = match &person {
        Person::Account(id) => state.accounts.get(id),
        Person::Group(_) | Person::Invitee(_) => None,
    };
    let by_id = member["member"]["dropbox_id"].as_str();
    if let (Some(id), true) = (by_id, target.is_some_and(|target| !target.email_verified)) {
        return Err(bad(json!({ ".tag": "unverified_dropbox_id", "unverified_dropbox_id": id })));
    }
    let inside_team = matches!(person, Person::Group(_))
        || target.is_some_and(|target| same_team(target, account));
    if seat.folder(state)?.policies.members != MemberPolicy::Anyone && !inside_team {
        return Err(Failure::tag("cant_share_outside_team"));
    }
    Ok((person, level))
}

/// Whether a group may be added, otherwise why not, after `sharing.AddMemberSelectorError`.
fn check_group(
    id: &str,
    (seat, account): (&Seat, &Account),
    state: &State,
) -> Result<(), &'static str> {
    let group = state.groups.get(id).ok_or("invalid_group")?;
    let team = account.membership.as_ref().map(|membership| &membership.team);
    match group.management {
        _ if team != Some(&group.team) => Err("group_not_on_team"),
        _ if group.is_deleted => Err("group_deleted"),
        Management::System if !seat.is_of_team(state) => Err("automatic_group"),
        _ => Ok(()),
    }
}

/// `sharing/update_folder_member`
pub(super) fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = manager_seat(call, state).map_err(|failure| failure.nested_or("no_permission"))?;
    let refused = |tag: &str| Failure::Route(nested("member_error", json!({ ".tag": tag })));
    let person =
        Person::read_any(&call.arg["member"], state).map_err(|_| refused("invalid_dropbox_id"))?;
    let folder = seat.folder(state)?;
    let place =
        folder.members.find(&person).ok_or_else(|| match by_group(&person, folder, state) {
            Some(level) => Failure::Route(nested(
                "member_error",
                tagged("no_explicit_access", level_result(level)),
            )),
            None => refused("not_a_member"),
        })?;
    let level = AccessLevel::read(&call.arg["access_level"]);
    let level = level.filter(|level| *level < AccessLevel::Owner);
    if place.level == AccessLevel::Owner || !seat.manages_members(folder) {
        return Err(Failure::tag("no_permission"));
    }
    let level = level.ok_or_else(|| Failure::tag("no_permission"))?;
    check_plan(call.account(state)?, level)?;
    seat_member(state, seat.namespace, (&person, level), call.now);
    Ok(Reply::Json(level_result(level)))
}

/// The level that somebody has by a group alone.
pub(super) fn by_group(
    person: &Person,
    folder: &SharedFolder,
    state: &State,
) -> Option<AccessLevel> {
    let Person::Account(id) = person else { return None };
    let place = folder.members.everybody(state).get(id).copied();
    place.filter(|_| folder.members.of(id).is_none()).map(|place| place.level)
}

/// "An example of this is when adding a read-only member. This action can only be performed by users
/// that have upgraded to a Pro or Business plan."
fn check_plan(account: &Account, level: AccessLevel) -> Result<(), Failure> {
    match account.plan {
        Plan::Basic if level < AccessLevel::Editor => Err(Failure::tag("insufficient_plan")),
        _ => Ok(()),
    }
}
