//! What is refused to an account whose e-mail address is not verified, and to others about it.

use std::path::Path;

use dropkeep_local::{LocalDropbox, Seed};
use serde_json::{Value, json};

use crate::support::{Answer, id_of, post, rpc, rpc_as, token_of};

/// Eve has not verified her address; Ada, who is the ready-made account, has.
const SEED: &str = r#"
    [[accounts]]
    email = "ada@example.com"

    [[accounts]]
    email = "eve@example.com"
    email_verified = false

    [[files]]
    account = "eve@example.com"
    path = "/a.txt"
    content = "a"
"#;

async fn start() -> LocalDropbox {
    let seed = Seed::parse(SEED, Path::new(".")).unwrap();
    LocalDropbox::builder().content(seed).start().await.unwrap()
}

#[track_caller]
fn assert_refused(answer: &Answer, route: &str, expected: &str) {
    assert_eq!(answer.status, 409, "{route}: {answer:?}");
    let summary = answer.json()["error_summary"].as_str().unwrap().to_owned();
    assert_eq!(summary.trim_end_matches('.'), format!("{expected}/"), "{route}");
}

/// The id of a folder that Ada shares with Eve.
async fn shared_folder(dropbox: &LocalDropbox) -> String {
    rpc(dropbox, "files/create_folder_v2", json!({"path": "/Plans"})).await;
    let shared = rpc(dropbox, "sharing/share_folder", json!({"path": "/Plans"})).await.json();
    let id = shared["shared_folder_id"].as_str().unwrap().to_owned();
    let member = json!({"member": {".tag": "email", "email": "eve@example.com"}});
    let arg = json!({"shared_folder_id": id, "members": [member]});
    let added = rpc(dropbox, "sharing/add_folder_member", arg).await;
    assert_eq!(added.status, 200, "{added:?}");
    id
}

#[tokio::test]
async fn who_has_not_verified_her_address_shares_no_file() {
    let dropbox = start().await;
    let eve = token_of(&dropbox, "eve");
    let (file, member) = ("/a.txt", json!({".tag": "email", "email": "ada@example.com"}));
    for (route, arg, expected) in [
        ("files/get_temporary_link", json!({"path": file}), "email_not_verified"),
        ("sharing/create_shared_link_with_settings", json!({"path": file}), "email_not_verified"),
        (
            "sharing/modify_shared_link_settings",
            json!({"url": "https://www.dropbox.com/s/a", "settings": {}}),
            "email_not_verified",
        ),
        (
            "sharing/add_file_member",
            json!({"file": file, "members": [member]}),
            "user_error/email_unverified",
        ),
        (
            "sharing/remove_file_member_2",
            json!({"file": file, "member": member}),
            "user_error/email_unverified",
        ),
        ("sharing/unshare_file", json!({"file": file}), "user_error/email_unverified"),
        ("sharing/get_file_metadata", json!({"file": file}), "user_error/email_unverified"),
        ("sharing/get_file_metadata/batch", json!({"files": [file]}), "email_unverified"),
        ("sharing/list_file_members", json!({"file": file}), "user_error/email_unverified"),
        (
            "sharing/list_file_members/continue",
            json!({"cursor": "AAA"}),
            "user_error/email_unverified",
        ),
        ("sharing/list_file_members/batch", json!({"files": [file]}), "email_unverified"),
        ("sharing/list_received_files", json!({}), "email_unverified"),
        (
            "sharing/list_received_files/continue",
            json!({"cursor": "AAA"}),
            "user_error/email_unverified",
        ),
    ] {
        assert_refused(&rpc_as(&dropbox, &eve, route, arg).await, route, expected);
    }
}

#[tokio::test]
async fn who_has_not_verified_her_address_shares_no_folder() {
    let dropbox = start().await;
    let eve = token_of(&dropbox, "eve");
    let id = shared_folder(&dropbox).await;
    let folder = json!({ "shared_folder_id": id });
    let member = json!({".tag": "email", "email": "ada@example.com"});
    for (route, arg, expected) in [
        ("sharing/share_folder", json!({"path": "/new"}), "email_unverified"),
        (
            "sharing/add_folder_member",
            json!({"shared_folder_id": id, "members": [{"member": member}]}),
            "email_unverified",
        ),
    ] {
        assert_refused(&rpc_as(&dropbox, &eve, route, arg).await, route, expected);
    }
    // "Field is deprecated. Never set.", it says of the email_unverified of SharedFolderAccessError.
    let seen = rpc_as(&dropbox, &eve, "sharing/get_folder_metadata", folder).await;
    assert_eq!(seen.status, 200, "{seen:?}");
}

#[tokio::test]
async fn who_has_not_verified_her_address_asks_for_no_files_and_writes_no_paper() {
    let dropbox = start().await;
    let eve = token_of(&dropbox, "eve");
    let arg = json!({"title": "Homework", "destination": "/Homework"});
    let refused = rpc_as(&dropbox, &eve, "file_requests/create", arg).await;
    assert_refused(&refused, "file_requests/create", "email_unverified");
    let bearer = format!("Bearer {eve}");
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/octet-stream"),
        ("Dropbox-API-Arg", r#"{"path": "/a.paper", "import_format": "markdown"}"#),
    ];
    let refused = post(&dropbox, "files/paper/create", &headers, "# A").await;
    assert_refused(&refused, "files/paper/create", "email_unverified");
}

#[tokio::test]
async fn a_folder_is_handed_to_nobody_without_a_verified_address() {
    let dropbox = start().await;
    let (id, eve) = (shared_folder(&dropbox).await, id_of(&dropbox, "eve").await);
    let arg = json!({"shared_folder_id": id, "to_dropbox_id": eve});
    let refused = rpc(&dropbox, "sharing/transfer_folder", arg).await;
    assert_refused(&refused, "sharing/transfer_folder", "new_owner_email_unverified");
    let member = json!({".tag": "dropbox_id", "dropbox_id": eve});
    let arg = json!({"shared_folder_id": id, "members": [{"member": member}]});
    let refused = rpc(&dropbox, "sharing/add_folder_member", arg).await;
    assert_refused(&refused, "sharing/add_folder_member", "bad_member/unverified_dropbox_id");
    assert_eq!(refused.json()["error"]["bad_member"]["unverified_dropbox_id"], Value::from(eve));
}
