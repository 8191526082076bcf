//! The group and the people that an argument names.

use serde_json::{Value, json};

use super::group::{Group, GroupRole, Management};
use crate::call::{Call, Failure};
use crate::state::{Account, State};
use crate::team::members::by_selector;

/// Why a group cannot be changed, after `team.GroupSelectorWithTeamGroupError` and what its likes add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unnamed {
    /// There is none of this id.
    NotFound,
    /// There was one.
    Deleted,
    /// It is another team's.
    NotInTeam,
    /// Dropbox manages it.
    SystemManaged,
}

impl Unnamed {
    /// For a route whose error has `group_not_found` and `system_managed_group_disallowed` alone.
    pub(super) fn plain(self) -> Failure {
        Failure::tag(match self {
            Self::SystemManaged => "system_managed_group_disallowed",
            Self::NotFound | Self::Deleted | Self::NotInTeam => "group_not_found",
        })
    }

    /// For a route whose error has `group_not_in_team` besides.
    pub(super) fn of_a_team(self) -> Failure {
        match self {
            Self::NotInTeam => Failure::tag("group_not_in_team"),
            other => other.plain(),
        }
    }
}

/// The group of the calling team that a `team.GroupSelector` names.
pub(super) fn group<'s>(
    call: &Call,
    selector: &Value,
    state: &'s State,
) -> Result<&'s Group, Unnamed> {
    let team = call.team.as_deref().unwrap_or_default();
    let found = match selector[".tag"].as_str() {
        Some("group_id") => state.groups.get(selector["group_id"].as_str().unwrap_or_default()),
        _ => {
            let external_id = selector["group_external_id"].as_str();
            let is_meant = |group: &&Group| group.external_id.as_deref() == external_id;
            let own = state.groups.of_team(team).into_iter().find(is_meant);
            own.or_else(|| state.groups.all().find(is_meant))
        }
    };
    match found {
        None => Err(Unnamed::NotFound),
        Some(group) if group.team != team => Err(Unnamed::NotInTeam),
        Some(group) if group.is_deleted => Err(Unnamed::Deleted),
        Some(group) => Ok(group),
    }
}

/// The same, if people may change it.
pub(super) fn changeable<'s>(
    call: &Call,
    selector: &Value,
    state: &'s State,
) -> Result<&'s Group, Unnamed> {
    let group = group(call, selector, state)?;
    match group.management {
        Management::System => Err(Unnamed::SystemManaged),
        Management::Owners | Management::Company => Ok(group),
    }
}

/// The members of the calling team that `team.UserSelectorArg`s name.
///
/// # Errors
/// `users_not_found` or `members_not_in_team`, with all that it is about.
pub(super) fn people<'s>(
    call: &Call,
    selectors: &[&Value],
    state: &'s State,
) -> Result<Vec<&'s Account>, Failure> {
    let (mut found, mut unknown, mut strangers) = (Vec::new(), Vec::new(), Vec::new());
    for selector in selectors {
        let (account, text) = by_selector(selector, state);
        let is_in_team = |account: &Account| {
            let membership = account.membership.as_ref();
            membership.is_some_and(|membership| Some(&membership.team) == call.team.as_ref())
        };
        match account {
            None => unknown.push(text),
            Some(account) if !is_in_team(account) => strangers.push(text),
            Some(account) => found.push(account),
        }
    }
    match (unknown.is_empty(), strangers.is_empty()) {
        (false, _) => Err(listed("users_not_found", &unknown)),
        (true, false) => Err(listed("members_not_in_team", &strangers)),
        (true, true) => Ok(found),
    }
}

/// A union member that carries a list of texts.
pub(super) fn listed(tag: &str, texts: &[String]) -> Failure {
    Failure::Route(json!({ ".tag": tag, tag: texts }))
}

/// `team.GroupAccessType`
pub(super) fn role(access_type: &Value) -> GroupRole {
    match access_type[".tag"].as_str() {
        Some("owner") => GroupRole::Owner,
        _ => GroupRole::Member,
    }
}
