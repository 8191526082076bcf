//! The groups of a team.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::rpc_as;
use crate::team_support::{navy, navy_error, tags, team, two_teams};

async fn create(dropbox: &LocalDropbox, arg: Value) -> Value {
    navy(dropbox, "team/groups/create", arg).await
}

fn by_id(group: &Value) -> Value {
    json!({".tag": "group_id", "group_id": group["group_id"]})
}

fn user(email: &str) -> Value {
    json!({".tag": "email", "email": email})
}

fn member(email: &str, access_type: &str) -> Value {
    json!({"user": user(email), "access_type": access_type})
}

/// The group of everybody.
async fn everyone(dropbox: &LocalDropbox) -> Value {
    navy(dropbox, "team/groups/list", json!({})).await["groups"][0].clone()
}

#[tokio::test]
async fn a_new_team_has_the_group_of_everybody_which_nobody_can_change() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let listed = team(&dropbox, "team/groups/list", json!({})).await.json();
    let group = &listed["groups"][0];
    assert_eq!(group["group_name"], "Everyone at Example Team");
    assert_eq!(group["group_management_type"][".tag"], "system_managed");
    assert_eq!((&group["member_count"], &listed["has_more"]), (&json!(2), &json!(false)));
    let arg = json!({".tag": "group_ids", "group_ids": [group["group_id"]]});
    let info = team(&dropbox, "team/groups/get_info", arg).await.json();
    assert_eq!(info[0].get("members"), None, "they are not told of system-managed groups");
    let arg = json!({"group": by_id(group)});
    let members = team(&dropbox, "team/groups/members/list", arg.clone()).await.json();
    assert_eq!(members["members"][1]["profile"]["email"], "alan@example.com");
    for (route, arg) in [
        ("team/groups/delete", by_id(group)),
        ("team/groups/update", arg.clone()),
        ("team/groups/members/add", json!({"group": by_id(group), "members": []})),
        ("team/groups/members/remove", json!({"group": by_id(group), "users": []})),
    ] {
        let refused = team(&dropbox, route, arg).await;
        assert_eq!(tags(&refused), "system_managed_group_disallowed", "{route}");
    }
}

#[tokio::test]
async fn a_group_is_made_listed_changed_and_deleted() {
    let dropbox = two_teams().await;
    let arg = json!({"group_name": "Engineers", "group_external_id": "eng", "add_creator_as_owner": true});
    let group = create(&dropbox, arg).await;
    assert_eq!(group["members"][0]["profile"]["email"], "grace@example.com");
    assert_eq!(group["members"][0]["access_type"][".tag"], "owner");
    assert_eq!(group["group_management_type"][".tag"], "user_managed");
    assert!(group["created"].as_u64().unwrap() > 1_500_000_000_000, "milliseconds: {group}");
    let first = navy(&dropbox, "team/groups/list", json!({"limit": 1})).await;
    assert_eq!(first["has_more"], true);
    let cursor = json!({"cursor": first["cursor"]});
    let second = navy(&dropbox, "team/groups/list/continue", cursor).await;
    assert_eq!(second["groups"][0]["group_id"], group["group_id"]);
    let arg = json!({"group": {".tag": "group_external_id", "group_external_id": "eng"},
        "new_group_name": "Builders", "new_group_external_id": "",
        "new_group_management_type": "company_managed", "return_members": false});
    let changed = navy(&dropbox, "team/groups/update", arg).await;
    assert_eq!((&changed["group_name"], changed.get("members")), (&json!("Builders"), None));
    assert_eq!(changed.get("group_external_id"), None);
    let ids = json!({".tag": "group_ids", "group_ids": [group["group_id"], "g:none"]});
    let info = navy(&dropbox, "team/groups/get_info", ids).await;
    assert_eq!(info[0]["members"][0]["access_type"][".tag"], "member", "nobody owns it now");
    assert_eq!(info[1]["id_not_found"], "g:none");
    let job = navy(&dropbox, "team/groups/delete", by_id(&group)).await;
    let poll = json!({"async_job_id": job["async_job_id"]});
    assert_eq!(navy(&dropbox, "team/groups/job_status/get", poll).await[".tag"], "complete");
    let again = navy_error(&dropbox, "team/groups/delete", by_id(&group)).await;
    assert_eq!(again, "group_already_deleted");
    assert_eq!(
        navy(&dropbox, "team/groups/list", json!({})).await["groups"].as_array().unwrap().len(),
        1
    );
}

#[tokio::test]
async fn a_group_is_refused_for_its_name_its_external_id_or_its_kind() {
    let dropbox = two_teams().await;
    create(&dropbox, json!({"group_name": "One", "group_external_id": "1"})).await;
    let two = create(&dropbox, json!({"group_name": "Two"})).await;
    for (arg, tag) in [
        (json!({"group_name": "ONE"}), "group_name_already_used"),
        (json!({"group_name": " "}), "group_name_invalid"),
        (json!({"group_name": "a\tb"}), "group_name_invalid"),
        (json!({"group_name": "Three", "group_external_id": "1"}), "external_id_already_in_use"),
        (
            json!({"group_name": "Three", "group_management_type": "system_managed"}),
            "system_managed_group_disallowed",
        ),
    ] {
        assert_eq!(navy_error(&dropbox, "team/groups/create", arg).await, tag);
    }
    for (arg, tag) in [
        (json!({"group": by_id(&two), "new_group_name": "one"}), "group_name_already_used"),
        (json!({"group": by_id(&two), "new_group_name": ""}), "group_name_invalid"),
        (json!({"group": by_id(&two), "new_group_external_id": "1"}), "external_id_already_in_use"),
        (json!({"group": {".tag": "group_id", "group_id": "g:x"}}), "group_not_found"),
    ] {
        assert_eq!(navy_error(&dropbox, "team/groups/update", arg).await, tag);
    }
    let missing = rpc_as(&dropbox, "first", "team/groups/create", json!({})).await;
    assert_eq!(missing.status, 400);
    let same = json!({"group": by_id(&two), "new_group_name": "TWO"});
    assert_eq!(navy(&dropbox, "team/groups/update", same).await["group_name"], "TWO");
}

#[tokio::test]
async fn members_come_and_go_all_or_nobody() {
    let dropbox = two_teams().await;
    let group = create(&dropbox, json!({"group_name": "Crew"})).await;
    let add = async |members: Value| {
        let arg = json!({"group": by_id(&group), "members": members});
        rpc_as(&dropbox, "first", "team/groups/members/add", arg).await
    };
    let added =
        add(json!([member("alan@example.com", "member"), member("grace@example.com", "owner")]))
            .await
            .json();
    assert_eq!(
        (&added["async_job_id"], &added["group_info"]["member_count"]),
        (&json!(" "), &json!(2))
    );
    let poll = json!({"async_job_id": " "});
    assert_eq!(navy(&dropbox, "team/groups/job_status/get", poll).await[".tag"], "complete");
    for (members, tag) in [
        (json!([member("alan@example.com", "member")]), "duplicate_user"),
        (
            json!([member("joan@example.com", "member"), member("joan@example.com", "owner")]),
            "duplicate_user",
        ),
        (json!([member("tommy@example.com", "member")]), "members_not_in_team"),
        (
            json!([member("joan@example.com", "member"), member("no@example.com", "member")]),
            "users_not_found",
        ),
    ] {
        assert_eq!(tags(&add(members).await), tag);
    }
    let unknown = add(json!([member("no@example.com", "member")])).await.json();
    assert_eq!(unknown["error"]["users_not_found"], json!(["no@example.com"]));
    let list = json!({"group": by_id(&group), "limit": 1});
    let first = navy(&dropbox, "team/groups/members/list", list).await;
    assert_eq!((first["members"].as_array().unwrap().len(), &first["has_more"]), (1, &json!(true)));
    let cursor = json!({"cursor": first["cursor"]});
    let second = navy(&dropbox, "team/groups/members/list/continue", cursor.clone()).await;
    assert_eq!(second["members"][0]["profile"]["email"], "alan@example.com");
    let foreign = navy_error(&dropbox, "team/groups/list/continue", cursor).await;
    assert_eq!(foreign, "invalid_cursor");
    let bad = json!({"cursor": "x"});
    assert_eq!(
        navy_error(&dropbox, "team/groups/members/list/continue", bad).await,
        "invalid_cursor"
    );
    let remove = async |users: Value| {
        let arg = json!({"group": by_id(&group), "users": users, "return_members": false});
        rpc_as(&dropbox, "first", "team/groups/members/remove", arg).await
    };
    for (users, tag) in [
        (json!([user("joan@example.com")]), "member_not_in_group"),
        (json!([user("tommy@example.com")]), "members_not_in_team"),
        (json!([user("no@example.com")]), "users_not_found"),
    ] {
        assert_eq!(tags(&remove(users).await), tag);
    }
    let removed = remove(json!([user("grace@example.com")])).await.json();
    assert_eq!(removed["group_info"]["member_count"], 1, "its only owner may go, too");
    assert_eq!(removed["group_info"].get("members"), None);
}

#[tokio::test]
async fn owners_are_active_and_only_where_the_company_does_not_manage() {
    let dropbox = two_teams().await;
    let group = create(&dropbox, json!({"group_name": "Crew"})).await;
    let arg = json!({"group_name": "Staff", "group_management_type": "company_managed"});
    let staff = create(&dropbox, arg).await;
    let add = "team/groups/members/add";
    let owner = json!({"group": by_id(&staff), "members": [member("alan@example.com", "owner")]});
    let refused = "user_cannot_be_manager_of_company_managed_group";
    assert_eq!(navy_error(&dropbox, add, owner).await, refused);
    let both = json!([member("alan@example.com", "member")]);
    for one in [&staff, &group] {
        navy(&dropbox, add, json!({"group": by_id(one), "members": both})).await;
    }
    let set = "team/groups/members/set_access_type";
    let access = |group: &Value, email: &str| json!({"group": by_id(group), "user": user(email), "access_type": "owner"});
    assert_eq!(navy_error(&dropbox, set, access(&staff, "alan@example.com")).await, refused);
    let unknown = navy_error(&dropbox, set, access(&group, "grace@example.com")).await;
    assert_eq!(unknown, "member_not_in_group");
    let info = navy(&dropbox, set, access(&group, "alan@example.com")).await;
    assert_eq!(info[0]["members"][0]["access_type"][".tag"], "owner");
    navy(&dropbox, "team/members/suspend", json!({"user": user("joan@example.com")})).await;
    let suspended =
        json!({"group": by_id(&group), "members": [member("joan@example.com", "owner")]});
    assert_eq!(navy_error(&dropbox, add, suspended).await, "user_must_be_active_to_be_owner");
}

#[tokio::test]
async fn the_groups_of_another_team_are_not_ones_own() {
    let dropbox = two_teams().await;
    let foreign = rpc_as(&dropbox, "second", "team/groups/create", json!({"group_name": "Guard"}));
    let foreign = foreign.await.json();
    let group = by_id(&foreign);
    let ids = json!({".tag": "group_ids", "group_ids": [foreign["group_id"]]});
    for (route, arg, tag) in [
        ("team/groups/get_info", ids, "group_not_on_team"),
        ("team/groups/delete", group.clone(), "group_not_found"),
        ("team/groups/update", json!({"group": group}), "group_not_found"),
        ("team/groups/members/list", json!({"group": group}), "group_not_found"),
        ("team/groups/members/add", json!({"group": group, "members": []}), "group_not_in_team"),
        ("team/groups/members/remove", json!({"group": group, "users": []}), "group_not_in_team"),
    ] {
        assert_eq!(navy_error(&dropbox, route, arg).await, tag, "{route}");
    }
    let job = rpc_as(&dropbox, "second", "team/groups/delete", group).await.json();
    let poll = json!({"async_job_id": job["async_job_id"]});
    assert_eq!(navy_error(&dropbox, "team/groups/job_status/get", poll).await, "access_denied");
    let unknown = json!({"async_job_id": "x"});
    assert_eq!(
        navy_error(&dropbox, "team/groups/job_status/get", unknown).await,
        "invalid_async_job_id"
    );
}

#[tokio::test]
async fn members_tell_their_groups() {
    let dropbox = two_teams().await;
    let everyone = everyone(&dropbox).await["group_id"].clone();
    let group = create(&dropbox, json!({"group_name": "Crew", "add_creator_as_owner": true})).await;
    let members = navy(&dropbox, "team/members/list_v2", json!({})).await;
    let groups: Vec<_> =
        (0..2).map(|index| members["members"][index]["profile"]["groups"].clone()).collect();
    assert_eq!(groups, [json!([everyone, group["group_id"]]), json!([everyone])]);
}
