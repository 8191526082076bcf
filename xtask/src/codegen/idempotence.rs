//! Which requests may be sent again when nobody knows whether the first one arrived.
//!
//! Reading is always repeatable: scopes `*.read` and `*.list`, and the polling of jobs. Of the rest, those below, each for its
//! reason; whatever is not listed is not repeated. Source: `semantics.md` 4.

use super::facts::Route;

/// `namespace/route`, for all its versions, and why a second request does no harm.
const REPEATABLE: &[(&str, &str)] = &[
    ("account/delete_profile_photo", "the photo is gone either way"),
    ("account/set_profile_photo", "sets a value"),
    ("check/app", "echoes"),
    ("contacts/delete_manual_contacts", "all are gone either way"),
    ("file_properties/properties/overwrite", "sets values"),
    ("file_properties/templates/get_for_team", "reads"),
    ("file_properties/templates/list_for_team", "reads"),
    ("file_requests/update", "sets values"),
    ("files/alpha/upload", "identical content at the path is no conflict and is not written again"),
    ("files/copy_reference/get", "makes a reference, which costs nothing"),
    ("files/get_temporary_upload_link", "makes a link, which does nothing until used"),
    ("files/lock_file_batch", "the holder may lock again"),
    ("files/upload", "identical content at the path is no conflict and is not written again"),
    (
        "files/upload_session/append",
        "the offset guards it: a repeated part is answered with incorrect_offset",
    ),
    ("files/upload_session/append_batch", "every entry's offset guards it"),
    ("files/upload_session/start", "a session that nobody finishes leaves nothing behind"),
    ("files/upload_session/start_batch", "sessions that nobody finishes leave nothing behind"),
    ("openid/userinfo", "reads"),
    ("paper/docs/sharing_policy/set", "sets a value"),
    ("sharing/modify_shared_link_settings", "sets values"),
    ("sharing/set_access_inheritance", "sets a value"),
    ("sharing/update_file_member", "sets a value"),
    ("sharing/update_file_policy", "sets a value"),
    ("sharing/update_folder_member", "sets a value"),
    ("sharing/update_folder_policy", "sets values"),
    ("team/groups/members/set_access_type", "sets a value"),
    ("team/groups/update", "sets values"),
    ("team/legal_holds/get_policy", "reads"),
    ("team/legal_holds/list_held_revisions", "reads"),
    ("team/legal_holds/list_held_revisions_continue", "reads"),
    ("team/legal_holds/list_policies", "reads"),
    ("team/member_space_limits/remove_custom_quota", "the quota is gone either way"),
    ("team/members/delete_profile_photo", "the photo is gone either way"),
    ("team/members/set_admin_permissions", "sets a value"),
    ("team/members/set_profile", "sets values"),
    ("team/members/set_profile_photo", "sets a value"),
    ("team/namespaces/list", "reads"),
    ("team/namespaces/list/continue", "reads"),
    ("team/properties/template/get", "reads"),
    ("team/team_folder/update_sync_settings", "sets values"),
];

/// Repeatable unless this boolean of the argument is set: then a repetition conflicts with the first request's own result.
const UNLESS: &[(&str, &str)] =
    &[("files/alpha/upload", "strict_conflict"), ("files/upload", "strict_conflict")];

/// Whether the route may be repeated, and the field of the argument that forbids it after all.
pub(crate) fn of(namespace: &str, route: &Route) -> (bool, Option<&'static str>) {
    let name = format!("{namespace}/{}", route.name);
    let scope = route.scope.as_deref().unwrap_or_default();
    let reads = scope.ends_with(".read") || scope.ends_with(".list");
    let polls = route.name.ends_with("/check") || route.name.contains("job_status");
    let listed = REPEATABLE.iter().any(|(repeatable, _)| *repeatable == name);
    let unless = UNLESS.iter().find(|(route, _)| *route == name).map(|(_, field)| *field);
    (reads || polls || listed, unless)
}

/// Names in the tables that the facts do not have.
pub(crate) fn unknown<'a>(names: &[String]) -> Vec<&'a str> {
    let listed = REPEATABLE.iter().chain(UNLESS).map(|(name, _)| *name);
    listed.filter(|listed| !names.iter().any(|name| name == listed)).collect()
}
