//! Members of shared folders.

use dropkeep_local::{LocalDropbox, Plan};
use serde_json::{Value, json};

use crate::files::{error, put};
use crate::sharing_folders::Both;
use crate::support::{id_of, rpc, rpc_as, token_of};

fn email(address: &str) -> Value {
    json!({".tag": "email", "email": address})
}

async fn members(both: &Both, id: &str) -> Value {
    both.ada("sharing/list_folder_members", json!({"shared_folder_id": id})).await.json()
}

#[tokio::test]
async fn members_and_invitees_are_listed_in_pages() {
    let both = Both::start().await;
    let id = both.share("editor").await;
    let arg = json!({"shared_folder_id": id, "members": [
        {"member": email("New@Example.org"), "access_level": "viewer_no_comment"}]});
    both.ada("sharing/add_folder_member", arg).await;
    let arg = json!({"shared_folder_id": id, "limit": 2, "actions": ["remove", "make_owner"]});
    let first = both.ada("sharing/list_folder_members", arg).await.json();
    let users = first["users"].as_array().unwrap();
    assert_eq!(users.len(), 2);
    assert_eq!(users[0]["access_type"], json!({".tag": "owner"}));
    assert_eq!(users[0]["permissions"][0]["reason"], json!({".tag": "target_is_owner"}));
    assert_eq!(users[1]["user"]["email"], "bob@example.com");
    assert_eq!(
        (&users[1]["user"]["same_team"], &users[1]["initials"]),
        (&json!(false), &json!("BE"))
    );
    assert_eq!(users[1]["permissions"][1]["allow"], true);
    let arg = json!({"cursor": first["cursor"]});
    let second = both.ada("sharing/list_folder_members/continue", arg.clone()).await.json();
    assert_eq!(
        second["invitees"][0]["invitee"],
        json!({".tag": "email", "email": "new@example.org"})
    );
    assert_eq!(second["invitees"][0]["access_type"], json!({".tag": "viewer_no_comment"}));
    assert_eq!(second.get("cursor"), None);
    let strange = both.bob("sharing/list_folder_members/continue", arg).await;
    assert_eq!(error(&strange), json!({".tag": "invalid_cursor"}));
    let bad = both.ada("sharing/list_folder_members/continue", json!({"cursor": "x"})).await;
    assert_eq!(error(&bad), json!({".tag": "invalid_cursor"}));
}

#[tokio::test]
async fn who_cannot_be_added_is_named_and_nobody_is() {
    let both = Both::start().await;
    let id = both.share("viewer").await;
    let add = async |members: Value| {
        let arg = json!({"shared_folder_id": id, "members": members});
        error(&both.ada("sharing/add_folder_member", arg).await)
    };
    let nobody = json!({".tag": "dropbox_id", "dropbox_id": "dbid:nobody"});
    let bad = add(json!([{"member": email("x@example.org")}, {"member": nobody}])).await;
    let expected = json!({".tag": "invalid_dropbox_id", "invalid_dropbox_id": "dbid:nobody"});
    assert_eq!(bad, json!({".tag": "bad_member", "bad_member": expected}));
    assert_eq!(members(&both, &id).await["invitees"], json!([]));
    let owner = add(json!([{"member": email("x@example.org"), "access_level": "owner"}])).await;
    assert_eq!(owner, json!({".tag": "no_permission"}));
    let malformed = json!({"shared_folder_id": id, "members": [{"member": email("no address")}]});
    assert_eq!(both.ada("sharing/add_folder_member", malformed).await.status, 400);
    let arg = json!({"shared_folder_id": id, "members": []});
    let refused = both.bob("sharing/add_folder_member", arg).await;
    assert_eq!(error(&refused), json!({".tag": "no_permission"}), "a viewer adds nobody");
}

#[tokio::test]
async fn a_basic_account_adds_editors_alone() {
    let dropbox = LocalDropbox::builder().plan(Plan::Basic).start().await.unwrap();
    let shared = rpc(&dropbox, "sharing/share_folder", json!({"path": "/d"})).await.json();
    let add = async |level: &str| {
        let members = json!([{"member": email("bob@example.com"), "access_level": level}]);
        let arg = json!({"shared_folder_id": shared["shared_folder_id"], "members": members});
        rpc(&dropbox, "sharing/add_folder_member", arg).await
    };
    assert_eq!(error(&add("viewer").await), json!({".tag": "insufficient_plan"}));
    assert_eq!(add("editor").await.text, "null");
    let arg = json!({"shared_folder_id": shared["shared_folder_id"],
        "member": email("bob@example.com"), "access_level": "viewer"});
    let refused = rpc(&dropbox, "sharing/update_folder_member", arg).await;
    assert_eq!(error(&refused), json!({".tag": "insufficient_plan"}));
}

#[tokio::test]
async fn a_member_gets_another_level() {
    let both = Both::start().await;
    let id = both.share_mounted("editor").await;
    let update = async |selector: Value, level: &str| {
        let arg = json!({"shared_folder_id": id, "member": selector, "access_level": level});
        both.ada("sharing/update_folder_member", arg).await
    };
    let changed = update(email("bob@example.com"), "viewer").await.json();
    assert_eq!(changed["access_level"], json!({".tag": "viewer"}));
    let refused = both.bob("files/create_folder_v2", json!({"path": "/Notes/x"})).await;
    assert_eq!(error(&refused)["path"], json!({".tag": "no_write_permission"}));
    let nobody = json!({".tag": "dropbox_id", "dropbox_id": "dbid:nobody"});
    for (selector, tag) in
        [(nobody, "invalid_dropbox_id"), (email("grace@example.com"), "not_a_member")]
    {
        let refused = update(selector, "viewer").await;
        let expected = json!({".tag": "member_error", "member_error": {".tag": tag}});
        assert_eq!(error(&refused), expected);
    }
    for (who, level) in [("bob", "owner"), ("ada", "viewer")] {
        let refused = update(email(&format!("{who}@example.com")), level).await;
        assert_eq!(error(&refused), json!({".tag": "no_permission"}));
    }
}

#[tokio::test]
async fn a_member_is_removed_with_or_without_a_copy() {
    for copy in [false, true] {
        let both = Both::start().await;
        let id = both.share_mounted("editor").await;
        let remove = async |selector: Value| {
            let arg = json!({"shared_folder_id": id, "member": selector, "leave_a_copy": copy});
            both.ada("sharing/remove_folder_member", arg).await
        };
        assert_eq!(error(&remove(email("ada@example.com")).await), json!({".tag": "folder_owner"}));
        let launched = remove(email("bob@example.com")).await.json();
        let job = json!({"async_job_id": launched["async_job_id"]});
        let done = both.ada("sharing/check_remove_member_job_status", job.clone()).await.json();
        assert_eq!(done, json!({".tag": "complete"}));
        assert_eq!(both.ada("sharing/check_job_status", job).await.json(), done);
        let left = both.bob("files/get_metadata", json!({"path": "/Notes/a.txt"})).await;
        assert_eq!(left.status, if copy { 200 } else { 409 });
        let refused =
            both.bob("sharing/get_folder_metadata", json!({"shared_folder_id": id})).await;
        assert_eq!(error(&refused), json!({".tag": "not_a_member"}));
        let again = error(&remove(email("bob@example.com")).await);
        assert_eq!(again["member_error"], json!({".tag": "not_a_member"}));
    }
}

#[tokio::test]
async fn a_member_leaves_but_the_owner_cannot() {
    let both = Both::start().await;
    let id = both.share_mounted("editor").await;
    let leave = "sharing/relinquish_folder_membership";
    let arg = json!({"shared_folder_id": id});
    assert_eq!(error(&both.ada(leave, arg.clone()).await), json!({".tag": "folder_owner"}));
    assert_eq!(error(&both.bob(leave, arg.clone()).await), json!({".tag": "mounted"}));
    both.bob("sharing/unmount_folder", arg.clone()).await;
    assert_eq!(both.bob(leave, arg.clone()).await.json(), json!({".tag": "complete"}));
    assert_eq!(error(&both.bob(leave, arg).await)["access_error"], json!({".tag": "not_a_member"}));
    assert_eq!(members(&both, &id).await["users"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn who_leaves_may_keep_a_copy() {
    let both = Both::start().await;
    let id = both.share_mounted("editor").await;
    let arg = json!({"shared_folder_id": id, "leave_a_copy": true});
    let launched = both.bob("sharing/relinquish_folder_membership", arg).await.json();
    let job = json!({"async_job_id": launched["async_job_id"]});
    let done = both.bob("sharing/check_job_status", job).await.json();
    assert_eq!(done, json!({".tag": "complete"}));
    let kept = both.bob("files/get_metadata", json!({"path": "/Notes/a.txt"})).await.json();
    let original = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await.json();
    assert_ne!(kept["id"], original["id"]);
}

#[tokio::test]
async fn ownership_goes_to_a_member_who_has_the_folder_mounted() {
    let both = Both::start().await;
    let id = both.share("editor").await;
    let bob = id_of(&both.dropbox, "bob").await;
    let transfer = async |to: &str| {
        let arg = json!({"shared_folder_id": id, "to_dropbox_id": to});
        both.ada("sharing/transfer_folder", arg).await
    };
    assert_eq!(error(&transfer("dbid:nobody").await), json!({".tag": "invalid_dropbox_id"}));
    let grace = id_of(&both.dropbox, "grace").await;
    assert_eq!(error(&transfer(&grace).await), json!({".tag": "new_owner_not_a_member"}));
    assert_eq!(error(&transfer(&bob).await), json!({".tag": "new_owner_unmounted"}));
    both.bob("sharing/mount_folder", json!({"shared_folder_id": id})).await;
    assert_eq!(transfer(&bob).await.text, "null");
    let mine =
        both.ada("sharing/get_folder_metadata", json!({"shared_folder_id": id})).await.json();
    assert_eq!(mine["access_type"], json!({".tag": "editor"}));
    assert_eq!(mine["owner_display_names"], json!(["Bob Example"]));
    assert_eq!(error(&transfer(&bob).await), json!({".tag": "no_permission"}));
}

#[tokio::test]
async fn a_teams_folder_may_stay_in_the_team() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let alan = token_of(&dropbox, "alan");
    let call = async |route: &str, arg: Value| rpc_as(&dropbox, &alan, route, arg).await;
    let arg = json!({"path": "/d", "member_policy": "team", "shared_link_policy": "members"});
    let shared = call("sharing/share_folder", arg).await.json();
    assert_eq!(shared["policy"]["member_policy"], json!({".tag": "team"}), "{shared}");
    assert_eq!(shared["owner_team"]["name"], "Example Team");
    let id = &shared["shared_folder_id"];
    let add = async |who: &str| {
        let members = json!([{"member": email(who), "access_level": "editor"}]);
        call("sharing/add_folder_member", json!({"shared_folder_id": id, "members": members})).await
    };
    for stranger in ["bob@example.com", "new@example.org"] {
        let expected = json!({".tag": "cant_share_outside_team"});
        assert_eq!(error(&add(stranger).await), expected);
    }
    assert_eq!(add("grace@example.com").await.text, "null");
    let listed = call("sharing/list_folder_members", json!({"shared_folder_id": id})).await.json();
    assert_eq!(listed["users"][1]["user"]["same_team"], true);
    assert!(listed["users"][1]["user"]["team_member_id"].is_string());
    let link = call("sharing/create_shared_link_with_settings", json!({"path": "/d"})).await.json();
    let resolved = &link["link_permissions"]["resolved_visibility"];
    assert_eq!(resolved, &json!({".tag": "shared_folder_only"}));
}

/// A scope that Dropbox gives to no app of others, so that only a test's own app has it.
#[tokio::test]
async fn explicit_access_to_a_file_is_given_back_by_apps_of_dropboxs_own() {
    let scopes = ["files.content.write", "sharing.write", "sharing.read", "private:sharing.write"];
    let dropbox = LocalDropbox::builder().scopes(scopes).start().await.unwrap();
    let file = put(&dropbox, "/a.txt", "a").await["id"].clone();
    let bob = token_of(&dropbox, "bob");
    let route = "sharing/relinquish_access";
    let give_back = |id: Value| rpc_as(&dropbox, &bob, route, json!({ "file_id": id }));
    assert_eq!(error(&give_back(file.clone()).await), json!({".tag": "invalid_file_id"}));
    let member = json!({".tag": "email", "email": "bob@example.com"});
    rpc(&dropbox, "sharing/add_file_member", json!({"file": file, "members": [member]})).await;
    let answer = give_back(file.clone()).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "{}"));
    assert_eq!(error(&give_back(file.clone()).await), json!({".tag": "invalid_file_id"}));
    assert_eq!(error(&give_back(json!("/a.txt")).await), json!({".tag": "invalid_file_id"}));
    let own = rpc(&dropbox, route, json!({ "file_id": file })).await;
    assert_eq!(error(&own), json!({".tag": "owner"}));
    let usual = LocalDropbox::start().await.unwrap();
    let refused = rpc(&usual, route, json!({"file_id": "id:a"})).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.contains("'private:sharing.write'"), "{refused:?}");
}
