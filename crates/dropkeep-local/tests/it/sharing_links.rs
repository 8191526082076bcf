//! The settings of links, whom links are for, and the deprecated routes.

use dropkeep_local::{LocalDropbox, Plan};
use serde_json::{Value, json};

use crate::files::{error, put, receive, visit};
use crate::support::{Answer, rpc, rpc_as, token_of};

const CREATE: &str = "sharing/create_shared_link_with_settings";
const MODIFY: &str = "sharing/modify_shared_link_settings";

async fn link(dropbox: &LocalDropbox, arg: Value) -> Value {
    let made = rpc(dropbox, CREATE, arg).await;
    assert_eq!(made.status, 200, "{made:?}");
    made.json()
}

async fn modify(dropbox: &LocalDropbox, url: &Value, settings: Value) -> Answer {
    rpc(dropbox, MODIFY, json!({"url": url, "settings": settings})).await
}

#[tokio::test]
async fn the_settings_of_a_link_are_changed_one_by_one() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, json!({"path": "/a"})).await["url"].clone();
    let settings = json!({"expires": "2999-01-01T00:00:00Z", "allow_download": false});
    let changed = modify(&dropbox, &url, settings).await.json();
    assert_eq!((&changed["url"], &changed["expires"]), (&url, &json!("2999-01-01T00:00:00Z")));
    let refused = receive(&dropbox, "sharing/get_shared_link_file", json!({"url": url})).await;
    assert_eq!(error(&refused), json!({".tag": "shared_link_access_denied"}));
    let settings = json!({"require_password": true, "link_password": "one"});
    let changed = modify(&dropbox, &url, settings).await.json();
    assert_eq!(changed["link_permissions"]["requested_visibility"], json!({".tag": "password"}));
    assert!(changed["expires"].is_string(), "the rest stays");
    let changed = modify(&dropbox, &url, json!({"link_password": "two"})).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    let arg = json!({"url": url, "link_password": "one"});
    let closed = rpc(&dropbox, "sharing/get_shared_link_metadata", arg).await;
    assert_eq!(error(&closed), json!({".tag": "shared_link_access_denied"}));
    let changed = modify(&dropbox, &url, json!({"requested_visibility": "public"})).await.json();
    assert_eq!(changed["link_permissions"]["resolved_visibility"], json!({".tag": "public"}));
    let arg = json!({"url": url, "settings": {}, "remove_expiration": true});
    let changed = rpc(&dropbox, MODIFY, arg).await.json();
    assert_eq!(changed.get("expires"), None);
}

#[tokio::test]
async fn changes_that_make_no_sense_change_nothing() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, json!({"path": "/a"})).await["url"].clone();
    for (settings, tag) in [
        (json!({}), "invalid_settings"),
        (json!({"expires": "2001-01-01T00:00:00Z"}), "invalid_settings"),
        (json!({"link_password": "x"}), "invalid_settings"),
        (json!({"requested_visibility": "password"}), "invalid_settings"),
        (json!({"audience": "members"}), "invalid_settings"),
        (json!({"audience": "team"}), "not_authorized"),
        (json!({"requested_visibility": "team_only"}), "not_authorized"),
        (json!({"access": "editor"}), "not_authorized"),
    ] {
        let refused = error(&modify(&dropbox, &url, settings.clone()).await);
        assert_eq!(refused["settings_error"], json!({".tag": tag}), "{settings}");
    }
    let arg = json!({"url": url, "settings": {"expires": "2999-01-01T00:00:00Z"}, "remove_expiration": true});
    assert_eq!(
        error(&rpc(&dropbox, MODIFY, arg).await)["settings_error"],
        json!({".tag": "invalid_settings"})
    );
    let settings = json!({"audience": "public"});
    let missing =
        modify(&dropbox, &json!("https://www.dropbox.com/scl/fi/x/a?rlkey=y"), settings.clone())
            .await;
    assert_eq!(error(&missing), json!({".tag": "shared_link_not_found"}));
    let bob = token_of(&dropbox, "bob");
    let arg = json!({"url": url, "settings": settings});
    let strange = rpc_as(&dropbox, &bob, MODIFY, arg).await;
    assert_eq!(error(&strange), json!({".tag": "shared_link_access_denied"}));
    let arg = json!({"url": url});
    let strange = rpc_as(&dropbox, &bob, "sharing/revoke_shared_link", arg).await;
    assert_eq!(error(&strange), json!({".tag": "shared_link_access_denied"}));
}

#[tokio::test]
async fn a_basic_account_changes_nothing_that_costs() {
    let dropbox = LocalDropbox::builder().plan(Plan::Basic).start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, json!({"path": "/a"})).await["url"].clone();
    for settings in [json!({"expires": "2999-01-01T00:00:00Z"}), json!({"allow_download": false})] {
        let refused = error(&modify(&dropbox, &url, settings).await);
        assert_eq!(refused["settings_error"], json!({".tag": "not_authorized"}));
    }
    assert_eq!(modify(&dropbox, &url, json!({"audience": "public"})).await.status, 200);
}

#[tokio::test]
async fn a_link_for_a_team_opens_for_its_members_alone() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let (alan, grace) = (token_of(&dropbox, "alan"), token_of(&dropbox, "grace"));
    rpc_as(&dropbox, &alan, "files/create_folder_v2", json!({"path": "/d"})).await;
    let arg = json!({"path": "/d", "settings": {"audience": "team"}});
    let made = rpc_as(&dropbox, &alan, CREATE, arg).await.json();
    let permissions = &made["link_permissions"];
    assert_eq!(permissions["resolved_visibility"], json!({".tag": "team_only"}), "{made}");
    assert_eq!(made["team_member_info"]["team_info"]["name"], "Example Team");
    let url = made["url"].as_str().unwrap();
    let open = async |token: &str| {
        rpc_as(&dropbox, token, "sharing/get_shared_link_metadata", json!({"url": url})).await
    };
    let opened = open(&grace).await.json();
    assert_eq!((&opened["name"], opened.get("path_lower")), (&json!("d"), None));
    let refused = open(&dropbox.access_token()).await;
    assert_eq!(error(&refused), json!({".tag": "shared_link_access_denied"}));
    assert_eq!(visit(url).await.status, 403);
}

#[tokio::test]
async fn a_link_for_no_one_opens_for_those_who_see_the_file_anyway() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let made = link(&dropbox, json!({"path": "/a", "settings": {"audience": "no_one"}})).await;
    let url = made["url"].as_str().unwrap();
    let own = rpc(&dropbox, "sharing/get_shared_link_metadata", json!({"url": url})).await;
    assert_eq!(own.json()["link_permissions"]["effective_audience"], json!({".tag": "no_one"}));
    let bob = token_of(&dropbox, "bob");
    let other =
        rpc_as(&dropbox, &bob, "sharing/get_shared_link_metadata", json!({"url": url})).await;
    assert_eq!(error(&other), json!({".tag": "shared_link_access_denied"}));
    assert_eq!(visit(url).await.status, 403);
}

#[tokio::test]
async fn copies_have_no_link_and_what_is_moved_keeps_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, json!({"path": "/a"})).await["url"].clone();
    rpc(&dropbox, "files/copy_v2", json!({"from_path": "/a", "to_path": "/b"})).await;
    let listed = rpc(&dropbox, "sharing/list_shared_links", json!({"path": "/b"})).await.json();
    assert_eq!(listed["links"], json!([]));
    rpc(&dropbox, "files/move_v2", json!({"from_path": "/a", "to_path": "/c"})).await;
    let listed = rpc(&dropbox, "sharing/list_shared_links", json!({"path": "/c"})).await.json();
    assert_eq!(listed["links"][0]["url"], url);
    rpc(&dropbox, "files/delete_v2", json!({"path": "/c"})).await;
    let arg = json!({"url": url});
    let gone = rpc(&dropbox, "sharing/get_shared_link_metadata", arg).await;
    assert_eq!(error(&gone), json!({".tag": "shared_link_not_found"}));
}

#[tokio::test]
async fn the_old_route_answers_a_link_again_and_again() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/D/a", "a").await;
    let create = async |arg: Value| rpc(&dropbox, "sharing/create_shared_link", arg).await;
    let made = create(json!({"path": "/d/a", "short_url": true})).await.json();
    assert_eq!((&made["path"], &made["visibility"]), (&json!("/D/a"), &json!({".tag": "public"})));
    assert_eq!(create(json!({"path": "/d/a"})).await.json(), made);
    for (path, tag) in [("/no", "not_found"), ("no", "malformed_path")] {
        let refused = error(&create(json!({"path": path})).await);
        assert_eq!(refused, json!({".tag": "path", "path": {".tag": tag}}));
    }
    let listed = rpc(&dropbox, "sharing/get_shared_links", json!({})).await.json();
    assert_eq!(listed["links"][0][".tag"], "path");
    assert_eq!(listed["links"][0]["url"], made["url"]);
    let listed = rpc(&dropbox, "sharing/get_shared_links", json!({"path": "/D"})).await.json();
    assert_eq!(listed["links"], json!([]));
    let bad = rpc(&dropbox, "sharing/get_shared_links", json!({"path": "x"})).await;
    assert_eq!(error(&bad), json!({".tag": "path"}));
}

#[tokio::test]
async fn a_link_may_wait_for_its_file() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"path": "/Later.txt", "pending_upload": "file"});
    let made = rpc(&dropbox, "sharing/create_shared_link", arg.clone()).await.json();
    assert_eq!(rpc(&dropbox, "sharing/create_shared_link", arg).await.json(), made);
    let url = made["url"].as_str().unwrap();
    assert!(url.contains("/scl/fi/"), "{url}");
    assert_eq!(visit(url).await.status, 404);
    put(&dropbox, "/later.txt", "a").await;
    let got = receive(&dropbox, "sharing/get_shared_link_file", json!({"url": url})).await;
    assert_eq!(got.text, "a");
}
