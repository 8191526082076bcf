//! Teams and members in the form of the API.

use serde_json::{Value, json};

use crate::account::name;
use crate::state::{Account, Membership, Role, State, Team};

/// The roles a member may have: Dropbox's ids of them are not documented.
const ADMIN_ROLE: (&str, &str, &str) = (
    "pid_dbtmr:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "Team",
    "Do everything in the team",
);

/// `team.TeamGetInfoResult`.
pub(super) fn team_info(team: &Team, state: &State) -> Value {
    let members = state.members(&team.id).count();
    json!({
        "name": team.name,
        "team_id": team.id,
        "num_licensed_users": team.licensed_users,
        "num_provisioned_users": members,
        "num_used_licenses": members,
        "policies": {
            "sharing": sharing_policies(),
            "emm_state": {".tag": "disabled"},
            "office_addin": {".tag": "enabled"},
            "suggest_members_policy": {".tag": "enabled"},
            "top_level_content_policy": {".tag": "admin_only"},
        },
    })
}

/// `users.FullTeam`, as a member sees it.
pub(crate) fn full_team(team: &Team) -> Value {
    json!({
        "id": team.id,
        "name": team.name,
        "sharing_policies": sharing_policies(),
        "office_addin_policy": {".tag": "enabled"},
        "top_level_content_policy": {".tag": "admin_only"},
    })
}

/// What a new team may do: everything.
fn sharing_policies() -> Value {
    json!({
        "shared_folder_member_policy": {".tag": "anyone"},
        "shared_folder_join_policy": {".tag": "from_anyone"},
        "shared_link_create_policy": {".tag": "default_public"},
        "group_creation_policy": {".tag": "admins_and_members"},
        "shared_folder_link_restriction_policy": {".tag": "anyone"},
        "enforce_link_password_policy": {".tag": "optional"},
        "default_link_expiration_days_policy": {".tag": "none"},
        "shared_link_default_permissions_policy": {".tag": "default"},
    })
}

/// `team.TeamMemberProfile`.
pub(super) fn profile((account, of): (&Account, &Membership), state: &State) -> Value {
    let groups = state.groups.of_team(&of.team).into_iter();
    let groups = groups.filter(|group| group.members(state).contains_key(&account.id));
    let mut shown = member_profile((account, of));
    shown["groups"] = groups.map(|group| group.id.as_str()).collect();
    shown["member_folder_id"] = json!(account.home.to_string());
    shown["root_folder_id"] = json!(state.root_of(account).to_string());
    shown
}

/// `team.MemberProfile`.
pub(super) fn member_profile((account, of): (&Account, &Membership)) -> Value {
    json!({
        "team_member_id": of.member_id,
        "account_id": account.id,
        "email": account.email,
        "email_verified": account.email_verified,
        "status": {".tag": if account.disabled { "suspended" } else { "active" }},
        "name": name(account),
        "membership_type": {".tag": "full"},
    })
}

/// `team.TeamMemberInfo`, with the role as a tier.
pub(super) fn member((account, of): (&Account, &Membership), state: &State) -> Value {
    let tier = match of.role {
        Role::TeamAdmin => "team_admin",
        Role::Member => "member_only",
    };
    json!({ "profile": profile((account, of), state), "role": {".tag": tier} })
}

/// `team.TeamMemberInfoV2`, with the roles as a list.
pub(super) fn member_v2((account, of): (&Account, &Membership), state: &State) -> Value {
    let roles = match of.role {
        Role::TeamAdmin => vec![admin_role()],
        Role::Member => Vec::new(),
    };
    json!({ "profile": profile((account, of), state), "roles": roles })
}

/// `team.TeamMemberRole` of those who administer the team.
pub(super) fn admin_role() -> Value {
    let (id, name, description) = ADMIN_ROLE;
    json!({ "role_id": id, "name": name, "description": description })
}
