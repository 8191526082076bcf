//! What teams change about sharing and about who may act: groups in shared folders, suspended members,
//! addresses that were not verified.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{post, rpc_as};
use crate::team_support::{acting, member_id, navy, navy_error, tags, two_teams};

const ALAN: (&str, &str) = ("User", "alan@example.com");
const GRACE: (&str, &str) = ("User", "grace@example.com");

fn user(email: &str) -> Value {
    json!({"user": {".tag": "email", "email": email}})
}

/// A group of Alan, and a folder of Grace's; their ids.
async fn group_and_folder(dropbox: &LocalDropbox) -> (Value, Value) {
    let group = navy(dropbox, "team/groups/create", json!({"group_name": "Crew"})).await;
    let arg = json!({"group": {".tag": "group_id", "group_id": group["group_id"]},
        "members": [{"user": user("alan@example.com")["user"], "access_type": "member"}]});
    navy(dropbox, "team/groups/members/add", arg).await;
    let share = acting(dropbox, GRACE, "sharing/share_folder", json!({"path": "/Charts"})).await;
    (group["group_id"].clone(), share.json()["shared_folder_id"].clone())
}

/// `sharing.AddFolderMemberArg` for one member.
fn adding(folder: &Value, dropbox_id: &Value) -> Value {
    let member = json!({".tag": "dropbox_id", "dropbox_id": dropbox_id});
    json!({"shared_folder_id": folder, "members": [{"member": member, "access_level": "editor"}]})
}

#[tokio::test]
async fn a_folder_is_shared_with_a_group_for_as_long_as_somebody_is_in_it() {
    let dropbox = two_teams().await;
    let (group, folder) = group_and_folder(&dropbox).await;
    let add = "sharing/add_folder_member";
    assert_eq!(acting(&dropbox, GRACE, add, adding(&folder, &group)).await.status, 200);
    let arg = json!({"shared_folder_id": folder});
    assert_eq!(acting(&dropbox, ALAN, "sharing/mount_folder", arg.clone()).await.status, 200);
    let made = json!({"path": "/Charts/North"});
    assert_eq!(acting(&dropbox, ALAN, "files/create_folder_v2", made).await.status, 200);
    let members = acting(&dropbox, ALAN, "sharing/list_folder_members", arg.clone()).await.json();
    let listed = &members["groups"][0];
    assert_eq!(
        (&listed["group"]["group_id"], &listed["access_type"][".tag"]),
        (&group, &json!("editor"))
    );
    assert_eq!(
        (&listed["group"]["is_member"], &listed["group"]["same_team"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(members["users"].as_array().unwrap().len(), 1, "the owner alone");
    let relinquish = "sharing/relinquish_folder_membership";
    let left = acting(&dropbox, ALAN, relinquish, arg.clone()).await;
    assert_eq!(tags(&left), "group_access");
    let alan = json!({".tag": "email", "email": "alan@example.com"});
    let remove = json!({"shared_folder_id": folder, "member": alan, "leave_a_copy": false});
    let removed = acting(&dropbox, GRACE, "sharing/remove_folder_member", remove).await;
    assert_eq!(tags(&removed), "group_access");
    let update = json!({"shared_folder_id": folder, "member": alan, "access_level": "viewer"});
    let updated = acting(&dropbox, GRACE, "sharing/update_folder_member", update).await;
    assert_eq!(tags(&updated), "member_error/no_explicit_access/editor");
    let arg = json!({"group": {".tag": "group_id", "group_id": group},
        "users": [user("alan@example.com")["user"]]});
    navy(&dropbox, "team/groups/members/remove", arg).await;
    let gone = acting(&dropbox, ALAN, "files/get_metadata", json!({"path": "/Charts"})).await;
    assert_eq!(tags(&gone), "path/not_found");
}

#[tokio::test]
async fn a_group_leaves_a_folder_and_comes_with_another_level() {
    let dropbox = two_teams().await;
    let (group, folder) = group_and_folder(&dropbox).await;
    acting(&dropbox, GRACE, "sharing/add_folder_member", adding(&folder, &group)).await;
    let member = json!({".tag": "dropbox_id", "dropbox_id": group});
    let arg = json!({"shared_folder_id": folder, "member": member, "access_level": "viewer"});
    let updated = acting(&dropbox, GRACE, "sharing/update_folder_member", arg).await;
    assert_eq!(updated.status, 200, "{updated:?}");
    let one = json!({"shared_folder_id": folder});
    let seen = acting(&dropbox, ALAN, "sharing/get_folder_metadata", one.clone()).await.json();
    assert_eq!(seen["access_type"][".tag"], "viewer");
    let arg = json!({"shared_folder_id": folder, "member": member, "leave_a_copy": false});
    let removed = acting(&dropbox, GRACE, "sharing/remove_folder_member", arg).await;
    assert_eq!(removed.status, 200, "{removed:?}");
    let gone = acting(&dropbox, ALAN, "sharing/get_folder_metadata", one).await;
    assert_eq!(tags(&gone), "not_a_member");
}

#[tokio::test]
async fn groups_that_cannot_be_added_are_told_why() {
    let dropbox = two_teams().await;
    let (group, folder) = group_and_folder(&dropbox).await;
    let groups = navy(&dropbox, "team/groups/list", json!({})).await;
    let everyone = groups["groups"][0]["group_id"].clone();
    let foreign = rpc_as(&dropbox, "second", "team/groups/list", json!({})).await.json();
    let foreign = foreign["groups"][0]["group_id"].clone();
    navy(&dropbox, "team/groups/delete", json!({".tag": "group_id", "group_id": group})).await;
    for (id, tag) in [
        (everyone, "bad_member/automatic_group"),
        (foreign, "bad_member/group_not_on_team"),
        (group, "bad_member/group_deleted"),
        (json!("g:none"), "bad_member/invalid_dropbox_id"),
    ] {
        let refused = acting(&dropbox, GRACE, "sharing/add_folder_member", adding(&folder, &id));
        assert_eq!(tags(&refused.await), tag);
    }
}

#[tokio::test]
async fn nobody_acts_for_or_as_a_suspended_member() {
    let dropbox = two_teams().await;
    let (route, list) = ("files/list_folder", json!({"path": ""}));
    navy(&dropbox, "team/members/suspend", user("alan@example.com")).await;
    let refused = acting(&dropbox, ALAN, route, list.clone()).await;
    assert_eq!((refused.status, &refused.json()["error"][".tag"]), (401, &json!("user_suspended")));
    let members = navy(&dropbox, "team/members/list", json!({})).await;
    assert_eq!(members["members"][1]["profile"]["status"][".tag"], "suspended");
    for (email, tag) in [
        ("alan@example.com", "suspend_inactive_user"),
        ("grace@example.com", "suspend_last_admin"),
        ("tommy@example.com", "user_not_in_team"),
        ("no@example.com", "user_not_found"),
    ] {
        assert_eq!(navy_error(&dropbox, "team/members/suspend", user(email)).await, tag);
    }
    navy(&dropbox, "team/members/unsuspend", user("alan@example.com")).await;
    assert_eq!(acting(&dropbox, ALAN, route, list).await.status, 200);
    let active = navy_error(&dropbox, "team/members/unsuspend", user("alan@example.com")).await;
    assert_eq!(active, "unsuspend_non_suspended_member");
}

#[tokio::test]
async fn the_members_of_another_team_cannot_be_selected() {
    let dropbox = two_teams().await;
    for (header, route, tag) in [
        ("Dropbox-API-Select-User", "files/list_folder", "invalid_select_user"),
        ("Dropbox-API-Select-Admin", "files/list_folder", "invalid_select_admin"),
    ] {
        let grace = member_id(&dropbox, "grace@example.com").await;
        let headers = [
            ("Authorization", "Bearer second"),
            ("Content-Type", "application/json"),
            (header, grace.as_str()),
        ];
        let refused = post(&dropbox, route, &headers, r#"{"path": ""}"#).await;
        assert_eq!((refused.status, &refused.json()["error"][".tag"]), (401, &json!(tag)));
    }
}

#[tokio::test]
async fn who_did_not_verify_the_address_shares_nothing() {
    let dropbox = two_teams().await;
    let joan = ("User", "joan@example.com");
    let made = acting(&dropbox, joan, "files/create_folder_v2", json!({"path": "/Mine"})).await;
    assert_eq!(made.status, 200);
    for (route, arg, tag) in [
        ("sharing/share_folder", json!({"path": "/Mine"}), "email_unverified"),
        (
            "sharing/add_folder_member",
            json!({"shared_folder_id": "1", "members": []}),
            "email_unverified",
        ),
        ("sharing/list_received_files", json!({}), "email_unverified"),
        (
            "sharing/create_shared_link_with_settings",
            json!({"path": "/Mine"}),
            "email_not_verified",
        ),
        ("file_requests/create", json!({"title": "t", "destination": "/Mine"}), "email_unverified"),
    ] {
        let refused = acting(&dropbox, joan, route, arg).await;
        assert_eq!(tags(&refused), tag, "{route}");
    }
    let (_, folder) = group_and_folder(&dropbox).await;
    let id = member_id(&dropbox, "joan@example.com").await;
    let by_id = acting(&dropbox, GRACE, "sharing/add_folder_member", adding(&folder, &json!(id)));
    assert_eq!(tags(&by_id.await), "bad_member/unverified_dropbox_id");
}

#[tokio::test]
async fn a_path_root_is_refused_when_it_is_stale_or_somebody_elses() {
    let dropbox = two_teams().await;
    let id = member_id(&dropbox, "alan@example.com").await;
    let rooted = async |root: Value| {
        let root = root.to_string();
        let headers = [
            ("Authorization", "Bearer first"),
            ("Content-Type", "application/json"),
            ("Dropbox-API-Select-User", id.as_str()),
            ("Dropbox-API-Path-Root", root.as_str()),
        ];
        post(&dropbox, "files/list_folder", &headers, r#"{"path": ""}"#).await
    };
    let account = acting(&dropbox, ALAN, "users/get_current_account", Value::Null).await.json();
    let home = account["root_info"]["root_namespace_id"].clone();
    assert_eq!(rooted(json!({".tag": "root", "root": home})).await.status, 200);
    assert_eq!(rooted(json!({".tag": "home"})).await.status, 200);
    let stale = rooted(json!({".tag": "root", "root": "1"})).await;
    assert_eq!(stale.status, 422);
    let error = &stale.json()["error"];
    assert_eq!(error[".tag"], "invalid_root");
    assert_eq!(error["invalid_root"]["root_namespace_id"], home);
    let plans = navy(&dropbox, "team/team_folder/create", json!({"name": "Plans"})).await;
    let foreign = json!({".tag": "namespace_id", "namespace_id": plans["team_folder_id"]});
    let refused = rooted(foreign).await;
    assert_eq!((refused.status, &refused.json()["error"][".tag"]), (422, &json!("no_permission")));
}
