use dropkeep_local::{LocalDropbox, Plan};
use serde_json::{Value, json};

use crate::files::{error, put};
use crate::support::rpc;

async fn start(plan: Plan) -> LocalDropbox {
    let dropbox = LocalDropbox::builder().plan(plan).start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    dropbox
}

async fn account(dropbox: &LocalDropbox, route: &str) -> Value {
    rpc(dropbox, route, Value::Null).await.json()
}

#[tokio::test]
async fn the_ready_made_account_is_pro_and_can_be_basic() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let shown = account(&dropbox, "users/get_current_account").await;
    assert_eq!(shown["account_type"], json!({".tag": "pro"}));
    let space = account(&dropbox, "users/get_space_usage").await;
    assert_eq!(space["allocation"], json!({".tag": "individual", "allocated": 3_u64 << 40}));
    let dropbox = start(Plan::Basic).await;
    let shown = account(&dropbox, "users/get_current_account").await;
    assert_eq!(shown["account_type"], json!({".tag": "basic"}));
    let space = account(&dropbox, "users/get_space_usage").await;
    assert_eq!(space["allocation"], json!({".tag": "individual", "allocated": 2_u64 << 30}));
}

#[tokio::test]
async fn a_basic_account_cannot_restrict_its_links_and_a_pro_account_can() {
    let (basic, pro) = (start(Plan::Basic).await, start(Plan::Pro).await);
    let route = "sharing/create_shared_link_with_settings";
    for settings in [
        json!({"require_password": true, "link_password": "x"}),
        json!({"requested_visibility": "password", "link_password": "x"}),
        json!({"expires": "2999-01-01T00:00:00Z"}),
        json!({"allow_download": false}),
    ] {
        let arg = json!({"path": "/a", "settings": settings});
        let refused = error(&rpc(&basic, route, arg.clone()).await);
        let expected =
            json!({".tag": "settings_error", "settings_error": {".tag": "not_authorized"}});
        assert_eq!(refused, expected, "{arg}");
        let made = rpc(&pro, route, arg).await;
        assert_eq!(made.status, 200, "{made:?}");
        let url = made.json()["url"].clone();
        rpc(&pro, "sharing/revoke_shared_link", json!({"url": url})).await;
    }
    let arg = json!({"path": "/a", "settings": {"audience": "public", "allow_download": true}});
    let made = rpc(&basic, route, arg).await.json();
    for permission in ["can_set_expiry", "can_set_password", "can_disallow_download"] {
        assert_eq!(made["link_permissions"][permission], false, "{permission}");
    }
}

#[tokio::test]
async fn a_password_and_the_wish_for_one_come_together() {
    let dropbox = start(Plan::Pro).await;
    for settings in [
        json!({"link_password": "x"}),
        json!({"require_password": false, "link_password": "x"}),
        json!({"require_password": true}),
        json!({"require_password": true, "link_password": ""}),
    ] {
        let arg = json!({"path": "/a", "settings": settings});
        let refused = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await;
        assert_eq!(error(&refused)["settings_error"], json!({".tag": "invalid_settings"}));
    }
}

#[tokio::test]
async fn a_listing_through_a_link_ends_with_the_link() {
    let dropbox = start(Plan::Pro).await;
    put(&dropbox, "/d/x", "a").await;
    put(&dropbox, "/d/y", "a").await;
    let arg = json!({"path": "/d"});
    let made = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await.json();
    let arg = json!({"path": "", "shared_link": {"url": made["url"]}, "limit": 1});
    let first = rpc(&dropbox, "files/list_folder", arg).await.json();
    let further = json!({"cursor": first["cursor"]});
    let second = rpc(&dropbox, "files/list_folder/continue", further.clone()).await.json();
    assert_eq!(second["entries"][0]["name"], "y");
    rpc(&dropbox, "sharing/revoke_shared_link", json!({"url": made["url"]})).await;
    let ended = rpc(&dropbox, "files/list_folder/continue", further).await;
    assert_eq!(error(&ended)["path"], json!({".tag": "not_found"}));
}
