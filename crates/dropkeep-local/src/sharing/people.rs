//! Members and what may be done with them, as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::level::AccessLevel;
use super::members::{Membership, Person};
use crate::state::{Account, State};
use crate::team::{GroupRole, Management, summary};

/// Whether something may be done; otherwise the tag of `sharing.PermissionDeniedReason`.
pub(super) type Verdict = Result<(), &'static str>;

/// One member of a list.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Who.
    pub(super) person: Person,
    /// As what.
    pub(super) place: Membership,
    /// By way of a folder around a file.
    pub(super) inherited: bool,
}

/// `sharing.FolderPermission` and its likes, for each action that was asked about.
pub(super) fn permissions(actions: &Value, verdict: impl Fn(&str) -> Verdict) -> Value {
    let actions = actions.as_array().map(Vec::as_slice).unwrap_or_default();
    let shown = |action: &Value| {
        let verdict = verdict(action[".tag"].as_str().unwrap_or_default());
        let mut shown = json!({ "action": action, "allow": verdict.is_ok() });
        if let Err(reason) = verdict {
            shown["reason"] = json!({ ".tag": reason });
        }
        shown
    };
    actions.iter().map(shown).collect()
}

/// `sharing.SharedFolderMembers` and `sharing.SharedFileMembers`.
pub(super) fn members(
    lines: &[Line],
    cursor: Option<String>,
    (viewer, state): (&Account, &State),
    permissions: impl Fn(&Line) -> Option<Value>,
) -> Value {
    let (mut users, mut groups, mut invitees) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines {
        let mut shown = json!({
            "access_type": line.place.level.shown(),
            "is_inherited": line.inherited,
        });
        if let Some(permissions) = permissions(line) {
            shown["permissions"] = permissions;
        }
        match &line.person {
            Person::Account(id) => {
                let Some(account) = state.accounts.get(id) else { continue };
                shown["initials"] = json!(initials(account));
                shown["user"] = user(account, viewer);
                users.push(shown);
            }
            Person::Group(id) => {
                let Some(info) = group(id, (viewer, state)) else { continue };
                shown["group"] = info;
                groups.push(shown);
            }
            Person::Invitee(email) => {
                shown["invitee"] = json!({ ".tag": "email", "email": email });
                invitees.push(shown);
            }
        }
    }
    let mut value = json!({ "users": users, "groups": groups, "invitees": invitees });
    if let Some(cursor) = cursor {
        value["cursor"] = json!(cursor);
    }
    value
}

/// `sharing.MemberAccessLevelResult` after somebody got a level.
pub(super) fn level_result(level: AccessLevel) -> Value {
    json!({ "access_level": level.shown() })
}

/// Whether two accounts are in one team.
pub(super) fn same_team(one: &Account, other: &Account) -> bool {
    match (&one.membership, &other.membership) {
        (Some(one), Some(other)) => one.team == other.team,
        _ => false,
    }
}

/// `users.Team` of the team that an account is in.
pub(super) fn team(account: &Account, state: &State) -> Option<Value> {
    state.team_of(account).map(|team| json!({ "id": team.id, "name": team.name }))
}

/// `sharing.UserInfo`
fn user(account: &Account, viewer: &Account) -> Value {
    let same_team = same_team(account, viewer);
    let mut user = json!({
        "account_id": account.id,
        "email": account.email,
        "display_name": account.display_name(),
        "same_team": same_team,
    });
    if let (true, Some(membership)) = (same_team, &account.membership) {
        user["team_member_id"] = json!(membership.member_id);
    }
    user
}

/// `sharing.GroupInfo`
fn group(id: &str, (viewer, state): (&Account, &State)) -> Option<Value> {
    let group = state.groups.get(id)?;
    let role = group.members(state).get(&viewer.id).copied();
    let kind = match group.management {
        Management::System => "team",
        Management::Owners | Management::Company => "user_managed",
    };
    let team = viewer.membership.as_ref().map(|membership| &membership.team);
    let mut info = summary(group, state);
    info["group_type"] = json!({ ".tag": kind });
    info["is_member"] = json!(role.is_some());
    info["is_owner"] = json!(role == Some(GroupRole::Owner));
    info["same_team"] = json!(team == Some(&group.team));
    Some(info)
}

fn initials(account: &Account) -> String {
    let names = [&account.given_name, &account.surname];
    names.iter().filter_map(|name| name.chars().next()).collect()
}
