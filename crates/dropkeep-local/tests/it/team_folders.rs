//! The folders of a team.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::rpc_as;
use crate::team_support::{acting, member_id, navy, navy_error, tags, team, two_teams};

async fn create(dropbox: &LocalDropbox, name: &str) -> Value {
    navy(dropbox, "team/team_folder/create", json!({"name": name})).await
}

fn id_of(folder: &Value) -> Value {
    json!({"team_folder_id": folder["team_folder_id"]})
}

#[tokio::test]
async fn the_space_of_a_team_is_a_folder_that_stays_as_it_is() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let listed = team(&dropbox, "team/team_folder/list", json!({})).await.json();
    let space = &listed["team_folders"][0];
    assert_eq!(
        (&space["name"], &space["is_team_shared_dropbox"]),
        (&json!("Example Team"), &json!(true))
    );
    for (route, arg) in [
        ("archive", id_of(space)),
        ("activate", id_of(space)),
        ("permanently_delete", id_of(space)),
        ("rename", json!({"team_folder_id": space["team_folder_id"], "name": "x"})),
    ] {
        let refused = team(&dropbox, &format!("team/team_folder/{route}"), arg).await;
        assert_eq!(tags(&refused), "team_shared_dropbox_error/disallowed", "{route}");
    }
    let refused = team(&dropbox, "team/team_folder/create", json!({"name": "Plans"})).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.contains("already have a shared team space"), "{}", refused.text);
}

#[tokio::test]
async fn a_folder_is_made_listed_renamed_archived_and_deleted() {
    let dropbox = two_teams().await;
    let plans = create(&dropbox, "Plans").await;
    create(&dropbox, "Archive").await;
    assert_eq!(
        (&plans["status"][".tag"], &plans["is_team_shared_dropbox"]),
        (&json!("active"), &json!(false))
    );
    let first = navy(&dropbox, "team/team_folder/list", json!({"limit": 1})).await;
    assert_eq!(
        (&first["team_folders"][0]["name"], &first["has_more"]),
        (&json!("Archive"), &json!(true))
    );
    let cursor = json!({"cursor": first["cursor"]});
    let second = navy(&dropbox, "team/team_folder/list/continue", cursor).await;
    assert_eq!(second["team_folders"][0]["team_folder_id"], plans["team_folder_id"]);
    let bad = json!({"cursor": "x"});
    assert_eq!(navy_error(&dropbox, "team/team_folder/list/continue", bad).await, "invalid_cursor");
    let arg = json!({"team_folder_id": plans["team_folder_id"], "name": "Blueprints"});
    assert_eq!(navy(&dropbox, "team/team_folder/rename", arg).await["name"], "Blueprints");
    let active = "status_error/active";
    assert_eq!(navy_error(&dropbox, "team/team_folder/activate", id_of(&plans)).await, active);
    assert_eq!(
        navy_error(&dropbox, "team/team_folder/permanently_delete", id_of(&plans)).await,
        active
    );
    let job = navy(&dropbox, "team/team_folder/archive", id_of(&plans)).await;
    let poll = json!({"async_job_id": job["async_job_id"]});
    let done = navy(&dropbox, "team/team_folder/archive/check", poll).await;
    assert_eq!((&done[".tag"], &done["status"][".tag"]), (&json!("complete"), &json!("archived")));
    let unknown =
        navy_error(&dropbox, "team/team_folder/archive/check", json!({"async_job_id": "x"}));
    assert_eq!(unknown.await, "invalid_async_job_id");
    let archived = "status_error/archived";
    assert_eq!(navy_error(&dropbox, "team/team_folder/archive", id_of(&plans)).await, archived);
    let sync = json!({"team_folder_id": plans["team_folder_id"], "sync_setting": "not_synced"});
    assert_eq!(navy_error(&dropbox, "team/team_folder/update_sync_settings", sync).await, archived);
    assert_eq!(
        navy(&dropbox, "team/team_folder/activate", id_of(&plans)).await["status"][".tag"],
        "active"
    );
    let at_once = json!({"team_folder_id": plans["team_folder_id"], "force_async_off": true});
    assert_eq!(navy(&dropbox, "team/team_folder/archive", at_once).await[".tag"], "complete");
    assert_eq!(
        navy(&dropbox, "team/team_folder/permanently_delete", id_of(&plans)).await,
        Value::Null
    );
    let ids = json!({"team_folder_ids": [plans["team_folder_id"]]});
    let gone = navy(&dropbox, "team/team_folder/get_info", ids).await;
    assert_eq!(gone[0]["id_not_found"], plans["team_folder_id"]);
}

#[tokio::test]
async fn a_folder_is_refused_for_its_name_or_its_id() {
    let dropbox = two_teams().await;
    let plans = create(&dropbox, "Plans").await;
    let other = create(&dropbox, "Other").await;
    for (name, tag) in [
        ("", "invalid_folder_name"),
        ("a/b", "invalid_folder_name"),
        ("desktop.ini", "folder_name_reserved"),
        ("PLANS", "folder_name_already_used"),
    ] {
        let refused = navy_error(&dropbox, "team/team_folder/create", json!({"name": name})).await;
        assert_eq!(refused, tag, "{name}");
        let arg = json!({"team_folder_id": other["team_folder_id"], "name": name});
        assert_eq!(navy_error(&dropbox, "team/team_folder/rename", arg).await, tag, "{name}");
    }
    let foreign = rpc_as(&dropbox, "second", "team/team_folder/archive", id_of(&plans)).await;
    assert_eq!(tags(&foreign), "access_error/no_access");
    for id in ["1", "x"] {
        let unknown =
            navy_error(&dropbox, "team/team_folder/archive", json!({"team_folder_id": id}));
        assert_eq!(unknown.await, "access_error/invalid_team_folder_id");
    }
}

#[tokio::test]
async fn what_is_synced_is_chosen_of_a_folder_and_of_those_inside() {
    let dropbox = two_teams().await;
    let arg = json!({"name": "Plans", "sync_setting": "not_synced"});
    let plans = navy(&dropbox, "team/team_folder/create", arg).await;
    assert_eq!(plans["sync_setting"][".tag"], "not_synced");
    let inside =
        in_folder(&dropbox, &plans, "files/create_folder_v2", json!({"path": "/Large"})).await;
    let id = inside["metadata"]["id"].clone();
    let update = "team/team_folder/update_sync_settings";
    let content = |id: &Value, setting: &str| {
        json!({"team_folder_id": plans["team_folder_id"], "sync_setting": "default",
            "content_sync_settings": [{"id": id, "sync_setting": setting}]})
    };
    let set = navy(&dropbox, update, content(&id, "not_synced")).await;
    assert_eq!(set["sync_setting"][".tag"], "default");
    assert_eq!(set["content_sync_settings"][0]["id"], id);
    let unset = navy(&dropbox, update, content(&id, "default")).await;
    assert_eq!(unset["content_sync_settings"], json!([]));
    let missing = navy_error(&dropbox, update, content(&json!("id:none"), "default")).await;
    assert_eq!(missing, "sync_settings_error/path/not_found");
}

/// Calls a route with the folder as the root, as the administrator, and expects 200.
async fn in_folder(dropbox: &LocalDropbox, folder: &Value, route: &str, arg: Value) -> Value {
    let id = member_id(dropbox, "grace@example.com").await;
    let root =
        json!({".tag": "namespace_id", "namespace_id": folder["team_folder_id"]}).to_string();
    let headers = [
        ("Authorization", "Bearer first"),
        ("Content-Type", "application/json"),
        ("Dropbox-API-Select-Admin", id.as_str()),
        ("Dropbox-API-Path-Root", root.as_str()),
    ];
    let answer = crate::support::post(dropbox, route, &headers, &arg.to_string()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// Gives a folder to somebody, as the administrator.
async fn grant(dropbox: &LocalDropbox, folder: &Value, member: Value, level: &str) {
    let arg = json!({"shared_folder_id": folder["team_folder_id"],
        "members": [{"member": member, "access_level": level}]});
    let admin = ("Admin", "grace@example.com");
    let added = acting(dropbox, admin, "sharing/add_folder_member", arg).await;
    assert_eq!(added.status, 200, "{added:?}");
}

async fn names(dropbox: &LocalDropbox, email: &str) -> Vec<String> {
    let arg = json!({"path": ""});
    let listed = acting(dropbox, ("User", email), "files/list_folder", arg).await.json();
    let entries = listed["entries"].as_array().expect("entries").iter();
    entries.map(|entry| entry["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_folder_is_seen_by_those_it_is_granted_to_by_themselves_or_by_a_group() {
    let dropbox = two_teams().await;
    let plans = create(&dropbox, "Plans").await;
    in_folder(&dropbox, &plans, "files/create_folder_v2", json!({"path": "/2026"})).await;
    assert!(names(&dropbox, "alan@example.com").await.is_empty());
    grant(&dropbox, &plans, json!({".tag": "email", "email": "alan@example.com"}), "viewer").await;
    assert_eq!(names(&dropbox, "alan@example.com").await, ["Plans"]);
    let alan = ("User", "alan@example.com");
    let write = json!({"path": "/Plans/x"});
    let refused = acting(&dropbox, alan, "files/create_folder_v2", write.clone()).await;
    assert_eq!(tags(&refused), "path/no_write_permission");
    let everyone =
        navy(&dropbox, "team/groups/list", json!({})).await["groups"][0]["group_id"].clone();
    grant(&dropbox, &plans, json!({".tag": "dropbox_id", "dropbox_id": everyone}), "editor").await;
    assert_eq!(names(&dropbox, "joan@example.com").await, ["Plans"]);
    assert_eq!(acting(&dropbox, alan, "files/create_folder_v2", write).await.status, 200);
    let seen = acting(&dropbox, alan, "files/get_metadata", json!({"path": "/Plans"})).await.json();
    assert_eq!(seen["sharing_info"]["shared_folder_id"], plans["team_folder_id"]);
    let arg = json!({"shared_folder_id": plans["team_folder_id"]});
    let shown = acting(&dropbox, alan, "sharing/get_folder_metadata", arg.clone()).await.json();
    assert_eq!(
        (&shown["is_team_folder"], &shown["owner_team"]["name"]),
        (&json!(true), &json!("Navy"))
    );
    let members = acting(&dropbox, alan, "sharing/list_folder_members", arg).await.json();
    assert_eq!(members["groups"][0]["group"]["group_type"][".tag"], "team");
    let arg = json!({"team_folder_id": plans["team_folder_id"], "name": "Ideas"});
    navy(&dropbox, "team/team_folder/rename", arg).await;
    assert_eq!(names(&dropbox, "alan@example.com").await, ["Ideas"]);
    let at_once = json!({"team_folder_id": plans["team_folder_id"], "force_async_off": true});
    navy(&dropbox, "team/team_folder/archive", at_once).await;
    assert!(names(&dropbox, "alan@example.com").await.is_empty());
}

#[tokio::test]
async fn a_folder_of_a_team_is_neither_moved_deleted_shared_nor_left() {
    let dropbox = two_teams().await;
    let plans = create(&dropbox, "Plans").await;
    grant(&dropbox, &plans, json!({".tag": "email", "email": "alan@example.com"}), "editor").await;
    let alan = ("User", "alan@example.com");
    let id = &plans["team_folder_id"];
    for (route, arg, tag) in [
        ("files/delete_v2", json!({"path": "/Plans"}), "path_write/team_folder"),
        (
            "files/move_v2",
            json!({"from_path": "/Plans", "to_path": "/Mine"}),
            "from_write/team_folder",
        ),
        ("sharing/share_folder", json!({"path": "/Plans/Inside"}), "bad_path/inside_shared_folder"),
        ("sharing/unshare_folder", json!({"shared_folder_id": id}), "team_folder"),
        ("sharing/relinquish_folder_membership", json!({"shared_folder_id": id}), "team_folder"),
        ("sharing/unmount_folder", json!({"shared_folder_id": id}), "not_unmountable"),
        ("sharing/mount_folder", json!({"shared_folder_id": id}), "not_mountable"),
        (
            "sharing/transfer_folder",
            json!({"shared_folder_id": id, "to_dropbox_id": "x"}),
            "team_folder",
        ),
        ("sharing/update_folder_policy", json!({"shared_folder_id": id}), "team_folder"),
        (
            "sharing/add_folder_member",
            json!({"shared_folder_id": id, "members": []}),
            "no_permission",
        ),
        (
            "sharing/remove_folder_member",
            json!({"shared_folder_id": id, "leave_a_copy": false,
                "member": {".tag": "email", "email": "joan@example.com"}}),
            "no_permission",
        ),
    ] {
        let refused = acting(&dropbox, alan, route, arg).await;
        assert_eq!(tags(&refused), tag, "{route}");
    }
}

#[tokio::test]
async fn the_namespaces_of_a_team_without_a_space_are_its_folders_and_its_members() {
    let dropbox = two_teams().await;
    let plans = create(&dropbox, "Plans").await;
    let listed = navy(&dropbox, "team/namespaces/list", json!({"limit": 1})).await;
    let namespaces = listed["namespaces"].as_array().unwrap();
    assert_eq!(namespaces.len(), 4, "a limit has no effect: {listed}");
    assert!(namespaces.iter().any(|one| one["namespace_id"] == plans["team_folder_id"]
        && one["namespace_type"][".tag"] == "team_folder"));
    let account =
        acting(&dropbox, ("User", "alan@example.com"), "users/get_current_account", Value::Null);
    assert_eq!(account.await.json()["root_info"][".tag"], "user");
    let asked = json!({"features": ["has_team_shared_dropbox", "has_distinct_member_homes"]});
    let features = navy(&dropbox, "team/features/get_values", asked).await;
    let value = &features["values"][0]["has_team_shared_dropbox"];
    assert_eq!(value["has_team_shared_dropbox"], false);
}
