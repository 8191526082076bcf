//! What a team's access token acts on: the team, or one of its members by
//! `Dropbox-API-Select-User` or `Dropbox-API-Select-Admin`.

use http::HeaderMap;

use super::failure::Refusal;
use crate::spec::{Route, SelectAdminMode};
use crate::state::{Account, State};

/// The header that names a member to act for.
pub(super) const SELECT_USER: &str = "Dropbox-API-Select-User";

/// The header that names an administrator to act as.
pub(super) const SELECT_ADMIN: &str = "Dropbox-API-Select-Admin";

/// What an app needs to act for members, by Dropbox's guide to team files.
pub(super) const MEMBER_SCOPE: &str = "team_data.member";

/// Who acts by a team's token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Acting {
    /// The team itself.
    Team,
    /// A member, by the account's id.
    Member(String),
    /// An administrator who sees what this mode opens, by the account's id.
    Admin(String, SelectAdminMode),
}

/// Reads the two headers against what the route is for.
pub(super) fn acting(
    route: &Route,
    team: &str,
    (headers, state): (&HeaderMap, &State),
) -> Result<Acting, Refusal> {
    let given = |name: &str| headers.get(name).map(|id| String::from_utf8_lossy(id.as_bytes()));
    let (user, admin) = (given(SELECT_USER), given(SELECT_ADMIN));
    if !route.accepts("user") {
        return match (&user, &admin) {
            (None, None) => Ok(Acting::Team),
            (Some(_), _) => Err(for_whole_team(SELECT_USER)),
            (None, Some(_)) => Err(for_whole_team(SELECT_ADMIN)),
        };
    }
    match (user, admin) {
        (Some(_), Some(_)) => Err(Refusal::BadRequest(format!(
            "You provided both the HTTP headers \"{SELECT_USER}\" and \"{SELECT_ADMIN}\", but only \
             one of them may be given."
        ))),
        (Some(id), None) => match member(&id, team, state) {
            Some(account) => Ok(Acting::Member(account.id.clone())),
            None => Err(Refusal::unauthorized("invalid_select_user")),
        },
        (None, Some(id)) => as_admin(route, (&id, team), state),
        (None, None) => Err(Refusal::BadRequest(format!(
            "This API function operates on a single Dropbox account, but the OAuth 2 access token \
             you provided is for an entire Dropbox Business team.  Since your API app key has team \
             member file access permissions, you can operate on a team member's Dropbox by \
             providing the \"{SELECT_USER}\" HTTP header or \"select_user\" URL parameter to \
             specify the exact user <{}>.",
            crate::endpoints::TEAMS_GUIDE
        ))),
    }
}

/// Whoever is not an administrator, or not there, is refused in the same way.
fn as_admin(route: &Route, (id, team): (&str, &str), state: &State) -> Result<Acting, Refusal> {
    let Some(mode) = route.select_admin_mode else {
        return Err(Refusal::BadRequest(format!(
            "You provided the HTTP header \"{SELECT_ADMIN}\", but this API function does not \
             support it."
        )));
    };
    match member(id, team, state).filter(|account| account.is_admin()) {
        Some(account) => Ok(Acting::Admin(account.id.clone(), mode)),
        None => Err(Refusal::unauthorized("invalid_select_admin")),
    }
}

/// The member with this id who may act: one who was suspended may not.
fn member<'s>(id: &str, team: &'s str, state: &'s State) -> Option<&'s Account> {
    let named =
        |account: &&Account| account.membership.as_ref().is_some_and(|of| of.member_id == id);
    state.members(team).find(named).filter(|account| !account.disabled)
}

fn for_whole_team(header: &str) -> Refusal {
    Refusal::BadRequest(format!(
        "You provided the HTTP header \"{header}\", but this API function operates on an entire \
         Dropbox Business team."
    ))
}
