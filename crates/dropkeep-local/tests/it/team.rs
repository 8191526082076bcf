//! The team: its token, its members, and acting for one of them.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{http, rpc, rpc_as};
use crate::team_support::{profile, selecting, team};

#[tokio::test]
async fn a_team_token_tells_of_the_team_and_of_who_linked_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let info = team(&dropbox, "team/get_info", Value::Null).await.json();
    assert_eq!(
        (&info["name"], &info["num_provisioned_users"]),
        (&json!("Example Team"), &json!(2))
    );
    let admin = team(&dropbox, "team/token/get_authenticated_admin", Value::Null).await.json();
    assert_eq!(admin["admin_profile"]["email"], "grace@example.com");
    let asked = json!({"features": ["has_distinct_member_homes", "upload_api_rate_limit"]});
    let features = team(&dropbox, "team/features/get_values", asked).await.json();
    assert_eq!(features["values"][1]["upload_api_rate_limit"][".tag"], "unlimited");
    let none = team(&dropbox, "team/features/get_values", json!({"features": []})).await;
    assert_eq!(none.json()["error"][".tag"], "empty_features_list");
    let roles = "team/members/get_available_team_member_roles";
    assert_eq!(team(&dropbox, roles, Value::Null).await.status, 200);
}

#[tokio::test]
async fn members_come_in_pages_whose_cursors_are_those_of_their_route() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let first = team(&dropbox, "team/members/list_v2", json!({"limit": 1})).await.json();
    assert_eq!(first["members"][0]["profile"]["email"], "grace@example.com");
    assert_eq!(first["has_more"], true);
    let cursor = json!({"cursor": first["cursor"]});
    let second = team(&dropbox, "team/members/list/continue_v2", cursor.clone()).await.json();
    assert_eq!(second["members"][0]["profile"]["email"], "alan@example.com");
    assert_eq!(second["has_more"], false);
    let foreign = team(&dropbox, "team/members/list/continue", cursor).await;
    assert_eq!(foreign.json()["error"][".tag"], "invalid_cursor");
    let old = team(&dropbox, "team/members/list", json!({})).await.json();
    assert_eq!(old["members"][0]["role"][".tag"], "team_admin");
    let selectors = json!({"members": [{".tag": "email", "email": "ada@example.com"}]});
    let unknown = team(&dropbox, "team/members/get_info_v2", selectors).await.json();
    assert_eq!(unknown["members_info"][0]["id_not_found"], "ada@example.com");
}

#[tokio::test]
async fn the_namespaces_of_a_team_are_its_space_and_its_members_folders() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let listed = team(&dropbox, "team/namespaces/list", json!({})).await.json();
    let alan = profile(&dropbox, "alan@example.com").await;
    let namespaces = listed["namespaces"].as_array().unwrap();
    assert_eq!(namespaces.len(), 3, "{listed}");
    assert!(namespaces.iter().any(|one| one["namespace_id"] == alan["member_folder_id"]
        && one["team_member_id"] == alan["team_member_id"]));
    let bad = team(&dropbox, "team/namespaces/list/continue", json!({"cursor": "x"})).await;
    assert_eq!(bad.json()["error"][".tag"], "invalid_cursor");
}

#[tokio::test]
async fn a_team_token_acts_for_the_member_that_is_selected() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let alan = profile(&dropbox, "alan@example.com").await;
    let select = [("Dropbox-API-Select-User", alan["team_member_id"].as_str().unwrap())];
    let account = selecting(&dropbox, "users/get_current_account", &select, Value::Null).await;
    let account = account.json();
    assert_eq!(account["email"], "alan@example.com");
    assert_eq!(account["team"]["name"], "Example Team");
    assert_eq!(account["team_member_id"], alan["team_member_id"]);
    let folder = json!({"path": "/Letters"});
    assert_eq!(selecting(&dropbox, "files/create_folder_v2", &select, folder).await.status, 200);
    let root = alan["root_folder_id"].as_str().unwrap();
    let root = json!({".tag": "root", "root": root}).to_string();
    let from_root = [select[0], ("Dropbox-API-Path-Root", root.as_str())];
    let path = json!({"path": "/Alan Example/Letters"});
    let found = selecting(&dropbox, "files/get_metadata", &from_root, path).await;
    assert_eq!(found.status, 200, "{found:?}");
    let space = selecting(&dropbox, "users/get_space_usage", &select, Value::Null).await.json();
    assert_eq!(space["allocation"][".tag"], "team");
}

#[tokio::test]
async fn nobody_is_selected_who_is_not_a_member() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let route = "users/get_current_account";
    let none = team(&dropbox, route, Value::Null).await;
    assert_eq!(none.status, 400);
    assert!(none.text.contains("operates on a single Dropbox account"), "{}", none.text);
    for (header, tag) in [
        ("Dropbox-API-Select-User", "invalid_select_user"),
        ("Dropbox-API-Select-Admin", "invalid_select_admin"),
    ] {
        let unknown =
            selecting(&dropbox, "files/list_folder", &[(header, "dbmid:x")], json!({"path": ""}))
                .await;
        assert_eq!((unknown.status, &unknown.json()["error"][".tag"]), (401, &json!(tag)));
        let whole = selecting(&dropbox, "team/get_info", &[(header, "dbmid:x")], Value::Null).await;
        assert_eq!(whole.status, 400);
    }
    let both = [("Dropbox-API-Select-User", "dbmid:x"), ("Dropbox-API-Select-Admin", "dbmid:x")];
    assert_eq!(selecting(&dropbox, route, &both, Value::Null).await.status, 400);
    let unsupported = selecting(&dropbox, "check/user", &both[1..], json!({})).await;
    assert_eq!(unsupported.status, 400);
}

#[tokio::test]
async fn an_administrator_sees_the_folders_of_all_members_and_a_member_does_not() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let grace = profile(&dropbox, "grace@example.com").await;
    let alan = profile(&dropbox, "alan@example.com").await;
    let home = alan["member_folder_id"].as_str().unwrap();
    let root = json!({".tag": "namespace_id", "namespace_id": home}).to_string();
    let root = ("Dropbox-API-Path-Root", root.as_str());
    let grace = grace["team_member_id"].as_str().unwrap();
    let list = async |headers: &[(&str, &str)]| {
        selecting(&dropbox, "files/list_folder", headers, json!({"path": ""})).await.status
    };
    assert_eq!(list(&[("Dropbox-API-Select-Admin", grace), root]).await, 200);
    assert_eq!(list(&[("Dropbox-API-Select-User", grace), root]).await, 422);
    let alan = alan["team_member_id"].as_str().unwrap();
    assert_eq!(list(&[("Dropbox-API-Select-Admin", alan), root]).await, 401);
}

#[tokio::test]
async fn a_users_token_is_refused_where_a_team_is_meant() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let refused = rpc(&dropbox, "team/get_info", Value::Null).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.contains("operates on a Dropbox Business team"), "{}", refused.text);
}

#[tokio::test]
async fn teammates_know_each_other_as_such() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let grace = profile(&dropbox, "grace@example.com").await;
    let token = dropbox.access_token_for("alan@example.com").unwrap();
    let arg = json!({"account_id": grace["account_id"]});
    let seen = rpc_as(&dropbox, &token, "users/get_account", arg.clone()).await.json();
    assert_eq!(seen["is_teammate"], true);
    let stranger = rpc(&dropbox, "users/get_account", arg).await.json();
    assert_eq!(stranger["is_teammate"], false);
}

#[tokio::test]
async fn an_app_with_permissions_of_a_team_is_linked_by_an_administrator() {
    let dropbox = LocalDropbox::builder().scopes(["members.read", "team_info.read"]);
    let dropbox = dropbox.start().await.unwrap();
    let info = rpc(&dropbox, "team/get_info", Value::Null).await.json();
    assert_eq!(info["name"], "Example Team");
    let admin = rpc(&dropbox, "team/token/get_authenticated_admin", Value::Null).await.json();
    assert_eq!(admin["admin_profile"]["email"], "grace@example.com");
    assert_eq!(admin["admin_profile"]["account_id"], dropbox.account_id());
    assert_eq!(dropbox.access_token_for("ada@example.com"), None, "she administers no team");
    let new = json!({"email": "new@example.com"}).to_string();
    let request = http().post(format!("{}/_local/accounts", dropbox.endpoint()));
    let request = request.header("Content-Type", "application/json").body(new);
    assert_eq!(request.send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn a_member_may_be_selected_in_the_url_too() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let grace = profile(&dropbox, "grace@example.com").await;
    let grace = grace["team_member_id"].as_str().unwrap();
    let alan = profile(&dropbox, "alan@example.com").await;
    let alan = alan["team_member_id"].as_str().unwrap();
    let current = "users/get_current_account";
    let route = format!("{current}?select_user={alan}");
    let account = selecting(&dropbox, &route, &[], Value::Null).await.json();
    assert_eq!(account["email"], "alan@example.com");
    let list = async |parameters: &str| {
        let route = format!("files/list_folder?{parameters}");
        selecting(&dropbox, &route, &[], json!({"path": ""})).await
    };
    assert_eq!(list(&format!("select_admin={grace}")).await.status, 200);
    let refused = list(&format!("select_admin={alan}")).await;
    assert_eq!(
        (refused.status, &refused.json()["error"][".tag"]),
        (401, &json!("invalid_select_admin"))
    );
    assert_eq!(list("select_user=dbmid:x").await.status, 401);
    let both = list(&format!("select_admin={grace}&select_user={alan}")).await;
    assert_eq!(both.status, 400);
    assert!(both.text.contains("URL parameter \"select_user\""), "{}", both.text);
    let whole = selecting(&dropbox, "team/get_info?select_user=dbmid:x", &[], Value::Null).await;
    assert_eq!(whole.status, 400);
    let own = rpc(&dropbox, &format!("check/user?select_user={alan}"), json!({})).await;
    assert_eq!(own.status, 400);
    assert!(own.text.contains("for an individual Dropbox user account"), "{}", own.text);
}
