//! The handlers of the namespace team that read.

use serde_json::{Value, json};

use super::members::{self, Form};
use super::page::{List, Position};
use super::{spaces, wire};
use crate::call::{Call, Failure, Handler, Reply};
use crate::state::{State, TeamSpace};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("team/features/get_values", features),
    ("team/get_info", get_info),
    ("team/members/get_available_team_member_roles", available_roles),
    ("team/members/get_info", members_info),
    ("team/members/get_info_v2", members_info_v2),
    ("team/members/list", members_list),
    ("team/members/list/continue", members_list_continue),
    ("team/members/list/continue_v2", members_list_v2_continue),
    ("team/members/list_v2", members_list_v2),
    ("team/namespaces/list", namespaces_list),
    ("team/namespaces/list/continue", namespaces_list_continue),
    ("team/token/get_authenticated_admin", authenticated_admin),
];

const MEMBERS: List = List { field: "members", name: "members" };
const MEMBERS_V2: List = List { field: "members", name: "members_v2" };
const NAMESPACES: List = List { field: "namespaces", name: "namespaces" };

fn get_info(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::Json(wire::team_info(call.team(state)?, state)))
}

/// The one who linked the team to the app.
fn authenticated_admin(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let team = call.team(state)?;
    let linked_by = call.linked_by.as_deref().unwrap_or_default();
    let members = members::all(&team.id, state);
    let found = members.into_iter().find(|(account, _)| account.id == linked_by);
    let (account, of) = found.ok_or_else(|| Failure::tag("mapping_not_found"))?;
    if !account.is_admin() {
        return Err(Failure::tag("admin_not_active"));
    }
    Ok(Reply::Json(json!({ "admin_profile": wire::profile((account, of), state) })))
}

fn features(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let has_space = call.team(state)?.space == TeamSpace::Shared;
    let asked = call.arg["features"].as_array().map(Vec::as_slice).unwrap_or_default();
    if asked.is_empty() {
        return Err(Failure::tag("empty_features_list"));
    }
    let value = |tag: &str| match tag {
        "upload_api_rate_limit" => json!({".tag": tag, tag: {".tag": "unlimited"}}),
        "has_team_file_events" => json!({".tag": tag, tag: {".tag": "enabled", "enabled": false}}),
        // Members' folders lie in the space of the team, each under its name.
        "has_team_shared_dropbox" | "has_distinct_member_homes" => {
            json!({".tag": tag, tag: {".tag": tag, tag: has_space}})
        }
        // What a folder of the team leaves out of computers can be chosen.
        _ => json!({".tag": tag, tag: {".tag": tag, tag: true}}),
    };
    let tags = asked.iter().filter_map(|feature| feature[".tag"].as_str());
    let values: Vec<_> = tags.filter(|tag| *tag != "other").map(value).collect();
    Ok(Reply::Json(json!({ "values": values })))
}

fn available_roles(_: &Call, _: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::Json(json!({ "roles": [wire::admin_role()] })))
}

fn members_info(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::Json(Value::Array(selected(call, wire::member, state)?)))
}

fn members_info_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let members = selected(call, wire::member_v2, state)?;
    Ok(Reply::Json(json!({ "members_info": members })))
}

fn selected(call: &Call, form: Form, state: &State) -> Result<Vec<Value>, Failure> {
    let team = call.team(state)?;
    let selectors = call.arg["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(members::selected(selectors, (&team.id, form), state))
}

fn members_list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    members_page((call, MEMBERS), &List::begin(call), (wire::member, state))
}

fn members_list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    members_page((call, MEMBERS), &MEMBERS.resume(call)?, (wire::member, state))
}

fn members_list_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    members_page((call, MEMBERS_V2), &List::begin(call), (wire::member_v2, state))
}

fn members_list_v2_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    members_page((call, MEMBERS_V2), &MEMBERS_V2.resume(call)?, (wire::member_v2, state))
}

fn members_page(
    (call, list): (&Call, List),
    position: &Position,
    (form, state): (Form, &State),
) -> Result<Reply, Failure> {
    let team = call.team(state)?;
    let members = members::all(&team.id, state);
    let shown = members.into_iter().map(|member| form(member, state)).collect();
    Ok(Reply::Json(list.page(position, shown)))
}

/// `team/namespaces/list`, of whose limit "specifying a value here has no effect".
fn namespaces_list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let shown = spaces::namespaces(call.team(state)?, state);
    Ok(Reply::Json(NAMESPACES.page(&List::begin_unlimited(""), shown)))
}

fn namespaces_list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let position = NAMESPACES.resume(call)?;
    let shown = spaces::namespaces(call.team(state)?, state);
    Ok(Reply::Json(NAMESPACES.page(&position, shown)))
}
