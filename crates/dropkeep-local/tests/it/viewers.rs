//! What somebody may not do who may only look at a shared folder, or whose own things would become
//! another's.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{post, rpc, rpc_as, token_of, upload};

/// Ada's `/Plans` with a file, which Bob has mounted; and how much he may do in it.
async fn shared(access_level: &str) -> (LocalDropbox, String) {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Plans/a.txt", b"a".to_vec()).await;
    let shared = rpc(&dropbox, "sharing/share_folder", json!({"path": "/Plans"})).await.json();
    let id = shared["shared_folder_id"].clone();
    let bob = json!({".tag": "email", "email": "bob@example.com"});
    let members = json!([{"member": bob, "access_level": access_level}]);
    let arg = json!({"shared_folder_id": id, "members": members});
    assert_eq!(rpc(&dropbox, "sharing/add_folder_member", arg).await.status, 200);
    let bob = token_of(&dropbox, "bob");
    let arg = json!({ "shared_folder_id": id });
    assert_eq!(rpc_as(&dropbox, &bob, "sharing/mount_folder", arg).await.status, 200);
    (dropbox, bob)
}

async fn error(dropbox: &LocalDropbox, token: &str, route: &str, arg: Value) -> Value {
    let answer = rpc_as(dropbox, token, route, arg).await;
    assert_eq!(answer.status, 409, "{route}: {answer:?}");
    answer.json()["error"].clone()
}

#[tokio::test]
async fn a_viewer_neither_adds_nor_moves_nor_deletes() {
    let (dropbox, bob) = shared("viewer").await;
    let no = json!({".tag": "no_write_permission"});
    let arg = json!({"path": "/Plans/new"});
    let refused = error(&dropbox, &bob, "files/create_folder_v2", arg).await;
    assert_eq!(refused, json!({".tag": "path", "path": no}));
    let arg = json!({"path": "/Plans/a.txt"});
    let refused = error(&dropbox, &bob, "files/delete_v2", arg).await;
    assert_eq!(refused, json!({".tag": "path_write", "path_write": no}));
    let arg = json!({"from_path": "/Plans/a.txt", "to_path": "/a.txt"});
    let refused = error(&dropbox, &bob, "files/move_v2", arg.clone()).await;
    assert_eq!(refused, json!({".tag": "from_write", "from_write": no}));
    let copied = rpc_as(&dropbox, &bob, "files/copy_v2", arg).await;
    assert_eq!(copied.status, 200, "{copied:?}");
    let arg = json!({"from_path": "/a.txt", "to_path": "/Plans/b.txt"});
    let refused = error(&dropbox, &bob, "files/move_v2", arg).await;
    assert_eq!(refused, json!({".tag": "to", "to": no}));
}

#[tokio::test]
async fn a_viewer_writes_no_paper_there() {
    let (dropbox, bob) = shared("viewer").await;
    let bearer = format!("Bearer {bob}");
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/octet-stream"),
        ("Dropbox-API-Arg", r#"{"path": "/Plans/a.paper", "import_format": "markdown"}"#),
    ];
    let refused = post(&dropbox, "files/paper/create", &headers, "# A").await;
    assert_eq!(refused.status, 409, "{refused:?}");
    assert_eq!(refused.json()["error"], json!({".tag": "insufficient_permissions"}));
}

#[tokio::test]
async fn what_would_become_anothers_is_moved_only_when_that_is_said() {
    let (dropbox, bob) = shared("editor").await;
    let arg = json!({"path": "/mine"});
    assert_eq!(rpc_as(&dropbox, &bob, "files/create_folder_v2", arg).await.status, 200);
    let mut arg = json!({"from_path": "/mine", "to_path": "/Plans/mine"});
    let refused = error(&dropbox, &bob, "files/move_v2", arg.clone()).await;
    assert_eq!(refused, json!({".tag": "cant_transfer_ownership"}));
    arg["allow_ownership_transfer"] = json!(true);
    let moved = rpc_as(&dropbox, &bob, "files/move_v2", arg).await;
    assert_eq!(moved.status, 200, "{moved:?}");
    assert_eq!(
        rpc(&dropbox, "files/get_metadata", json!({"path": "/Plans/mine"})).await.status,
        200
    );
}

#[tokio::test]
async fn an_account_that_is_nobodys_is_named() {
    let (dropbox, _) = shared("viewer").await;
    let nobody = "dbid:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let token = dropbox.access_token();
    let refused = error(&dropbox, &token, "users/get_account", json!({"account_id": nobody})).await;
    assert_eq!(refused, json!({".tag": "no_account"}));
    let arg = json!({"account_ids": [dropbox.account_id(), nobody]});
    let refused = error(&dropbox, &token, "users/get_account_batch", arg).await;
    assert_eq!(refused, json!({".tag": "no_account", "no_account": nobody}));
}
