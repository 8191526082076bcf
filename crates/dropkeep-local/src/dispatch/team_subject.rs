//! What a team's access token acts on: the team, or one of its members by
//! `Dropbox-API-Select-User` or `Dropbox-API-Select-Admin`, or the URL parameters in their place.

use http::HeaderMap;

use super::failure::Refusal;
use crate::spec::{Route, SelectAdminMode};
use crate::state::{Account, State};

/// The header that names a member to act for, and the URL parameter that Dropbox's own error text
/// offers in its place.
const SELECT_USER: (&str, &str) = ("Dropbox-API-Select-User", "select_user");

/// The header that names an administrator to act as, and the parameter of the same form.
const SELECT_ADMIN: (&str, &str) = ("Dropbox-API-Select-Admin", "select_admin");

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

/// One of the two choices of a request.
#[derive(Debug)]
struct Choice {
    /// The id of a member.
    id: String,
    /// Where it was given, in Dropbox's words.
    source: String,
}

impl Choice {
    /// A header comes before the URL parameter.
    fn read(
        (header, parameter): (&str, &str),
        (headers, query): (&HeaderMap, &[(String, String)]),
    ) -> Option<Self> {
        if let Some(value) = headers.get(header) {
            let id = String::from_utf8_lossy(value.as_bytes()).into_owned();
            return Some(Self { id, source: format!("HTTP header \"{header}\"") });
        }
        let (_, id) = query.iter().find(|(name, _)| name == parameter)?;
        Some(Self { id: id.clone(), source: format!("URL parameter \"{parameter}\"") })
    }

    fn refused(&self, reason: &str) -> Refusal {
        Refusal::BadRequest(format!("You provided the {}, but {reason}", self.source))
    }
}

/// Whom a request wants to act for.
#[derive(Debug)]
pub(super) struct Selection {
    user: Option<Choice>,
    admin: Option<Choice>,
}

impl Selection {
    /// Reads it.
    pub(super) fn read(headers: &HeaderMap, query: &[(String, String)]) -> Self {
        Self {
            user: Choice::read(SELECT_USER, (headers, query)),
            admin: Choice::read(SELECT_ADMIN, (headers, query)),
        }
    }

    /// Refuses any, for this reason.
    pub(super) fn refuse(&self, reason: &str) -> Result<(), Refusal> {
        match self.user.as_ref().or(self.admin.as_ref()) {
            Some(choice) => Err(choice.refused(reason)),
            None => Ok(()),
        }
    }

    /// Who acts by the token of a team on a route.
    pub(super) fn acting(
        &self,
        route: &Route,
        (team, state): (&str, &State),
    ) -> Result<Acting, Refusal> {
        if !route.accepts("user") {
            self.refuse("this API function operates on an entire Dropbox Business team.")?;
            return Ok(Acting::Team);
        }
        match (&self.user, &self.admin) {
            (Some(user), Some(admin)) => Err(Refusal::BadRequest(format!(
                "You provided both the {} and the {}, but only one of them may be given.",
                user.source, admin.source
            ))),
            (Some(user), None) => {
                let account = active(member(&user.id, team, state), "invalid_select_user")?;
                Ok(Acting::Member(account.id.clone()))
            }
            (None, Some(admin)) => as_admin(route, (admin, team), state),
            (None, None) => Err(no_member_selected()),
        }
    }
}

/// Whoever is not an administrator, or not there, is refused in the same way.
fn as_admin(
    route: &Route,
    (choice, team): (&Choice, &str),
    state: &State,
) -> Result<Acting, Refusal> {
    let Some(mode) = route.select_admin_mode else {
        return Err(choice.refused("this API function does not support it."));
    };
    let admin = member(&choice.id, team, state).filter(|account| account.is_admin());
    Ok(Acting::Admin(active(admin, "invalid_select_admin")?.id.clone(), mode))
}

/// The member with this id.
fn member<'s>(id: &str, team: &'s str, state: &'s State) -> Option<&'s Account> {
    let is_named = |account: &&Account| {
        account.membership.as_ref().is_some_and(|membership| membership.member_id == id)
    };
    state.members(team).find(is_named)
}

/// Somebody who may act: one who was suspended is still on the team, but may not.
fn active<'s>(member: Option<&'s Account>, missing: &str) -> Result<&'s Account, Refusal> {
    match member {
        Some(account) if account.disabled => Err(Refusal::unauthorized("user_suspended")),
        Some(account) => Ok(account),
        None => Err(Refusal::unauthorized(missing)),
    }
}

fn no_member_selected() -> Refusal {
    let (header, parameter) = SELECT_USER;
    Refusal::BadRequest(format!(
        "This API function operates on a single Dropbox account, but the OAuth 2 access token you \
         provided is for an entire Dropbox Business team.  Since your API app key has team member \
         file access permissions, you can operate on a team member's Dropbox by providing the \
         \"{header}\" HTTP header or \"{parameter}\" URL parameter to specify the exact user <{}>.",
        crate::endpoints::TEAMS_GUIDE
    ))
}
