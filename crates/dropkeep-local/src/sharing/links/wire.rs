//! Shared links as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::super::people::{same_team, team};
use super::link::Link;
use super::opening::audience;
use super::settings::{Audience, Downloads};
use crate::call::Call;
use crate::files::Entry;
use crate::state::{Account, State};
use crate::wire::timestamp;

/// A link and what it leads to.
pub(super) struct Shown<'s> {
    pub(super) link: &'s Link,
    pub(super) entry: &'s Entry,
    pub(super) state: &'s State,
}

/// `sharing.SharedLinkMetadata` for the account that calls, or for an app without one.
pub(super) fn metadata(shown: &Shown<'_>, call: &Call) -> Value {
    let Shown { link, entry, state } = shown;
    let mut value = json!({
        ".tag": if entry.is_folder() { "folder" } else { "file" },
        "url": link.url(&call.link_base),
        "id": entry.id.to_string(),
        "name": entry.path.name(),
        "link_permissions": permissions(shown, call.account(state).ok()),
    });
    if let Some(expires) = link.settings.expires {
        value["expires"] = json!(timestamp(expires));
    }
    // Only who sees it in their own Dropbox is told where it lies.
    let seen =
        call.view().ok().and_then(|view| state.files.entry_by_id(view, &entry.id.to_string()));
    if let Some(seen) = seen {
        value["path_lower"] = json!(seen.path.lower());
    }
    if let Some(owner) = state.accounts.get(&link.owner) {
        member_info(&mut value, owner, (call.account(state).ok(), state));
    }
    if let Some(file) = entry.file() {
        value["client_modified"] = json!(timestamp(file.client_modified));
        value["server_modified"] = json!(timestamp(file.server_modified));
        value["rev"] = json!(entry.rev());
        value["size"] = json!(file.content.size());
    }
    value
}

/// `sharing.PathLinkMetadata`
pub(super) fn path_metadata(shown: &Shown<'_>, call: &Call) -> Value {
    let Shown { link, entry, state } = shown;
    let mut value = json!({
        "url": link.url(&call.link_base),
        "visibility": { ".tag": match visibility(link, audience(link, entry, state)) {
            "no_one" => "shared_folder_only",
            tag => tag,
        } },
        "path": entry.path.display(),
    });
    if let Some(expires) = link.settings.expires {
        value["expires"] = json!(timestamp(expires));
    }
    value
}

/// The `team_member_info` of a link of a team's member.
fn member_info(value: &mut Value, owner: &Account, (viewer, state): (Option<&Account>, &State)) {
    let (Some(team), Some(membership)) = (team(owner, state), &owner.membership) else { return };
    let mut info = json!({ "team_info": team, "display_name": owner.display_name() });
    if viewer.is_some_and(|viewer| same_team(viewer, owner)) {
        info["member_id"] = json!(membership.member_id);
    }
    value["team_member_info"] = info;
}

/// The tag of `sharing.ResolvedVisibility`.
fn visibility(link: &Link, audience: Audience) -> &'static str {
    match (audience, link.settings.password.is_some()) {
        (Audience::Public, false) => "public",
        (Audience::Public, true) => "password",
        (Audience::Team, false) => "team_only",
        (Audience::Team, true) => "team_and_password",
        (Audience::Members, _) => "shared_folder_only",
        (Audience::NoOne, _) => "no_one",
    }
}

/// `sharing.LinkPermissions`
fn permissions(shown: &Shown<'_>, viewer: Option<&Account>) -> Value {
    let Shown { link, entry, state } = shown;
    let owner = viewer.filter(|viewer| viewer.id == link.owner);
    let restricts = owner.is_some_and(|owner| owner.plan.restricts_links());
    let in_team = owner.is_some_and(|owner| owner.membership.is_some());
    let (settings, audience) = (&link.settings, audience(link, entry, state));
    let mut value = json!({
        "resolved_visibility": { ".tag": visibility(link, audience) },
        "effective_audience": { ".tag": effective(link, audience) },
        "link_access_level": { ".tag": "viewer" },
        "can_revoke": owner.is_some(),
        "visibility_policies": [
            policy("public", Ok(())),
            policy("team_only", if in_team { Ok(()) } else { Err("user_not_on_team") }),
            policy("password", if restricts { Ok(()) } else { Err("user_account_type") }),
        ],
        "can_set_expiry": restricts,
        "can_remove_expiry": owner.is_some() && settings.expires.is_some(),
        "allow_download": settings.downloads == Downloads::Allowed,
        "can_allow_download": owner.is_some(),
        "can_disallow_download": restricts,
        "allow_comments": true,
        "team_restricts_comments": false,
        "can_set_password": restricts,
        "can_remove_password": owner.is_some() && settings.password.is_some(),
        "require_password": settings.password.is_some(),
    });
    match owner {
        None => value["revoke_failure_reason"] = json!({ ".tag": "owner_only" }),
        Some(_) => {
            value["audience_options"] = json!([
                option("public", Ok(())),
                option("team", if in_team { Ok(()) } else { Err("user_not_on_team") }),
                option("no_one", Ok(())),
            ]);
            if let Some(requested) = requested(link) {
                value["requested_visibility"] = json!({ ".tag": requested });
            }
        }
    }
    value
}

/// The tag of `sharing.LinkAudience`.
pub(super) fn effective(link: &Link, audience: Audience) -> &'static str {
    match audience {
        Audience::Public if link.settings.password.is_some() => "password",
        Audience::Public => "public",
        Audience::Team => "team",
        Audience::Members => "members",
        Audience::NoOne => "no_one",
    }
}

/// The tag of `sharing.RequestedVisibility`, which has none for every audience.
fn requested(link: &Link) -> Option<&'static str> {
    match link.settings.audience {
        Audience::Public if link.settings.password.is_some() => Some("password"),
        Audience::Public => Some("public"),
        Audience::Team => Some("team_only"),
        Audience::Members | Audience::NoOne => None,
    }
}

/// `sharing.VisibilityPolicy`
fn policy(tag: &str, allowed: Result<(), &str>) -> Value {
    let mut value = json!({
        "policy": { ".tag": tag },
        "resolved_policy": { ".tag": tag },
        "allowed": allowed.is_ok(),
    });
    if let Err(reason) = allowed {
        value["disallowed_reason"] = json!({ ".tag": reason });
    }
    value
}

/// `sharing.LinkAudienceOption`
fn option(tag: &str, allowed: Result<(), &str>) -> Value {
    let mut value = json!({ "audience": { ".tag": tag }, "allowed": allowed.is_ok() });
    if let Err(reason) = allowed {
        value["disallowed_reason"] = json!({ ".tag": reason });
    }
    value
}
