//! Apps that see a folder of their own: which routes they may call.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::rpc;

async fn start() -> LocalDropbox {
    LocalDropbox::builder().app_name("Notes").app_folder().start().await.unwrap()
}

#[tokio::test]
async fn what_needs_the_whole_dropbox_is_refused_to_an_app_with_a_folder() {
    let dropbox = start().await;
    for (route, arg) in [
        ("sharing/list_folders", json!({})),
        ("sharing/share_folder", json!({"path": "/Team"})),
        ("files/tags/get", json!({"paths": ["/a"]})),
        ("file_properties/templates/list_for_user", Value::Null),
        ("contacts/delete_manual_contacts", Value::Null),
    ] {
        let refused = rpc(&dropbox, route, arg).await;
        assert_eq!(refused.status, 400, "{route}: {refused:?}");
        let said = "Apps must have full Dropbox access to use this endpoint.";
        assert!(refused.text.contains(said), "{route}: {}", refused.text);
    }
}

#[tokio::test]
async fn what_works_in_a_folder_is_answered_to_an_app_with_one() {
    let dropbox = start().await;
    for (route, arg) in [
        ("files/create_folder_v2", json!({"path": "/Letters"})),
        ("sharing/create_shared_link_with_settings", json!({"path": "/Letters"})),
        ("sharing/list_shared_links", json!({})),
        ("users/get_current_account", Value::Null),
        ("file_requests/list_v2", json!({})),
    ] {
        let answer = rpc(&dropbox, route, arg).await;
        assert_eq!(answer.status, 200, "{route}: {answer:?}");
    }
}
