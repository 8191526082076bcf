//! Files that are shared by themselves.

use serde_json::{Value, json};

use crate::files::{error, put};
use crate::sharing_folders::Both;
use crate::support::{Answer, http, id_of, rpc_as, token_of};

fn email(address: &str) -> Value {
    json!({".tag": "email", "email": address})
}

impl Both {
    /// Adds somebody to `/a.txt`, which is made if need be. Returns what became of it.
    async fn give(&self, address: &str, level: &str) -> Value {
        let arg = json!({"file": "/a.txt", "members": [email(address)], "access_level": level});
        let added = self.ada("sharing/add_file_member", arg).await;
        assert_eq!(added.status, 200, "{added:?}");
        added.json()[0]["result"].clone()
    }
}

async fn download_as(both: &Both, name: &str, url: &Value) -> Answer {
    let request = http()
        .post(format!("{}/2/sharing/get_shared_link_file", both.dropbox.endpoint()))
        .bearer_auth(token_of(&both.dropbox, name))
        .header("Dropbox-API-Arg", json!({"url": url}).to_string());
    Answer::read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_file_is_received_and_read_by_its_preview() {
    let both = Both::start().await;
    let file = put(&both.dropbox, "/a.txt", "a").await;
    assert_eq!(both.give("bob@example.com", "viewer").await, json!({".tag": "success"}));
    let received =
        both.bob("sharing/list_received_files", json!({"actions": ["edit_contents"]})).await.json();
    let entry = &received["entries"][0];
    assert_eq!((&entry["id"], &entry["name"]), (&file["id"], &json!("a.txt")));
    assert_eq!(entry["access_type"], json!({".tag": "viewer"}));
    assert_eq!(entry["permissions"][0]["allow"], false);
    assert_eq!(entry["owner_display_names"], json!(["Ada Example"]));
    assert_eq!(entry.get("path_lower"), None, "it is in nobody else's Dropbox");
    assert!(entry["time_invited"].is_string());
    assert_eq!(received.get("cursor"), None);
    let got = download_as(&both, "bob", &entry["preview_url"]).await;
    assert_eq!((got.status, got.text.as_str()), (200, "a"), "as rclone reads it");
    let refused = download_as(&both, "grace", &entry["preview_url"]).await;
    assert_eq!(error(&refused), json!({".tag": "shared_link_access_denied"}));
    let own = both.ada("sharing/list_received_files", json!({})).await.json();
    assert_eq!(own["entries"], json!([]));
    both.ada("files/delete_v2", json!({"path": "/a.txt"})).await;
    let received = both.bob("sharing/list_received_files", json!({})).await.json();
    assert_eq!(received["entries"], json!([]));
}

#[tokio::test]
async fn a_shared_file_says_so_when_asked() {
    let both = Both::start().await;
    put(&both.dropbox, "/a.txt", "a").await;
    let explicit = async || {
        let arg = json!({"path": "/a.txt", "include_has_explicit_shared_members": true});
        let shown = both.ada("files/get_metadata", arg).await.json();
        shown["has_explicit_shared_members"].clone()
    };
    assert_eq!(explicit().await, false);
    both.give("new@example.org", "viewer").await;
    assert_eq!(explicit().await, true);
    let arg = json!({"path": "", "include_has_explicit_shared_members": true});
    let listed = both.ada("files/list_folder", arg).await.json();
    assert_eq!(listed["entries"][0]["has_explicit_shared_members"], true);
    both.ada("sharing/unshare_file", json!({"file": "/a.txt"})).await;
    assert_eq!(explicit().await, false);
}

#[tokio::test]
async fn received_files_come_in_pages() {
    let both = Both::start().await;
    for name in ["/x", "/y"] {
        put(&both.dropbox, name, "a").await;
        let arg = json!({"file": name, "members": [email("bob@example.com")]});
        both.ada("sharing/add_file_member", arg).await;
    }
    let first = both.bob("sharing/list_received_files", json!({"limit": 1})).await.json();
    let arg = json!({"cursor": first["cursor"]});
    let second = both.bob("sharing/list_received_files/continue", arg.clone()).await.json();
    assert_ne!(first["entries"][0]["id"], second["entries"][0]["id"]);
    assert_eq!(second.get("cursor"), None);
    let strange = both.ada("sharing/list_received_files/continue", arg).await;
    assert_eq!(error(&strange), json!({".tag": "invalid_cursor"}));
}

#[tokio::test]
async fn what_became_of_each_member_is_told() {
    let both = Both::start().await;
    put(&both.dropbox, "/a.txt", "a").await;
    let nobody = json!({".tag": "dropbox_id", "dropbox_id": "dbid:nobody"});
    let members = json!([email("new@example.org"), nobody, email("ada@example.com")]);
    let arg = json!({"file": "/a.txt", "members": members});
    let results = both.ada("sharing/add_file_member", arg).await.json();
    assert_eq!(results[0]["result"], json!({".tag": "success"}));
    for (index, tag) in [(1, "invalid_member"), (2, "no_permission")] {
        let expected = json!({".tag": "member_error", "member_error": {".tag": tag}});
        assert_eq!(results[index]["result"], expected);
        assert_eq!(results[index]["member"], members[index]);
    }
    let listed = both
        .ada("sharing/list_file_members", json!({"file": "/a.txt", "actions": ["remove"]}))
        .await
        .json();
    assert_eq!(listed["users"][0]["access_type"], json!({".tag": "owner"}));
    assert_eq!(listed["users"][0]["permissions"][0]["allow"], false);
    assert_eq!(listed["invitees"][0]["invitee"]["email"], "new@example.org");
    assert_eq!(listed["invitees"][0]["permissions"][0]["allow"], true);
}

#[tokio::test]
async fn members_of_files_come_in_pages_and_in_batches() {
    let both = Both::start().await;
    put(&both.dropbox, "/a.txt", "a").await;
    both.give("bob@example.com", "editor").await;
    let first =
        both.ada("sharing/list_file_members", json!({"file": "/a.txt", "limit": 1})).await.json();
    let arg = json!({"cursor": first["cursor"]});
    let second = both.ada("sharing/list_file_members/continue", arg).await.json();
    assert_eq!(second["users"][0]["user"]["email"], "bob@example.com");
    let bad = both.ada("sharing/list_file_members/continue", json!({"cursor": "x"})).await;
    assert_eq!(error(&bad), json!({".tag": "invalid_cursor"}));
    let arg = json!({"files": ["/a.txt", "/no"]});
    let batch = both.ada("sharing/list_file_members/batch", arg).await.json();
    assert_eq!(batch[0]["result"]["member_count"], 2);
    assert_eq!(
        batch[1]["result"],
        json!({".tag": "access_error", "access_error": {".tag": "invalid_file"}})
    );
}

#[tokio::test]
async fn a_member_of_a_file_is_changed_and_removed() {
    let both = Both::start().await;
    put(&both.dropbox, "/a.txt", "a").await;
    both.give("bob@example.com", "viewer").await;
    let update = async |who: &str, level: &str| {
        let arg = json!({"file": "/a.txt", "member": email(who), "access_level": level});
        both.ada("sharing/update_file_member", arg).await
    };
    let changed = update("bob@example.com", "editor").await.json();
    assert_eq!(changed["access_level"], json!({".tag": "editor"}));
    assert_eq!(
        error(&update("grace@example.com", "editor").await),
        json!({".tag": "invalid_member"})
    );
    assert_eq!(error(&update("bob@example.com", "owner").await), json!({".tag": "no_permission"}));
    let remove = async |route: &str, who: &str| {
        both.ada(route, json!({"file": "/a.txt", "member": email(who)})).await
    };
    for route in ["sharing/remove_file_member", "sharing/remove_file_member_2"] {
        both.give("bob@example.com", "viewer").await;
        assert_eq!(remove(route, "bob@example.com").await.json(), json!({".tag": "success"}));
        let unknown = remove(route, "bob@example.com").await.json();
        assert_eq!(unknown["member_error"], json!({".tag": "invalid_member"}));
        let owner = error(&remove(route, "ada@example.com").await);
        assert_eq!(owner[".tag"], "no_explicit_access");
    }
    let received = both.bob("sharing/list_received_files", json!({})).await.json();
    assert_eq!(received["entries"], json!([]));
}

#[tokio::test]
async fn a_member_leaves_a_file_and_an_owner_unshares_it() {
    let both = Both::start().await;
    let file = put(&both.dropbox, "/a.txt", "a").await;
    let id = json!({"file": file["id"]});
    both.give("bob@example.com", "viewer").await;
    let refused = both.bob("sharing/unshare_file", id.clone()).await;
    assert_eq!(error(&refused)["access_error"], json!({".tag": "no_permission"}));
    assert_eq!(both.bob("sharing/relinquish_file_membership", id.clone()).await.text, "null");
    let again = both.bob("sharing/relinquish_file_membership", id.clone()).await;
    assert_eq!(error(&again)["access_error"], json!({".tag": "invalid_file"}));
    let owner = both.ada("sharing/relinquish_file_membership", id.clone()).await;
    assert_eq!(error(&owner), json!({".tag": "no_permission"}));
    both.give("bob@example.com", "viewer").await;
    assert_eq!(both.ada("sharing/unshare_file", id.clone()).await.text, "null");
    let gone = both.bob("sharing/get_file_metadata", id).await;
    assert_eq!(error(&gone)["access_error"], json!({".tag": "invalid_file"}));
}

#[tokio::test]
async fn files_are_described_alone_and_in_batches() {
    let both = Both::start().await;
    put(&both.dropbox, "/d/a.txt", "a").await;
    let arg = json!({"file": "/d/a.txt", "actions": ["invite_viewer", "relinquish_membership"]});
    let shown = both.ada("sharing/get_file_metadata", arg).await.json();
    assert_eq!(
        (&shown["path_lower"], &shown["access_type"][".tag"]),
        (&json!("/d/a.txt"), &json!("owner"))
    );
    assert_eq!(shown["permissions"][0]["allow"], true);
    assert_eq!(shown["permissions"][1]["reason"], json!({".tag": "target_is_owner"}));
    for (path, tag) in [("/no", "invalid_file"), ("/d", "is_folder"), ("id:no", "invalid_file")] {
        let refused = both.ada("sharing/get_file_metadata", json!({"file": path})).await;
        let expected = json!({".tag": "access_error", "access_error": {".tag": tag}});
        assert_eq!(error(&refused), expected, "{path}");
    }
    let arg = json!({"files": ["/d/a.txt", "/d"]});
    let batch = both.ada("sharing/get_file_metadata/batch", arg).await.json();
    assert_eq!(
        (&batch[0]["result"][".tag"], &batch[0]["result"]["name"]),
        (&json!("metadata"), &json!("a.txt"))
    );
    assert_eq!(batch[1]["result"]["access_error"], json!({".tag": "is_folder"}));
    assert_eq!(both.ada("sharing/get_file_metadata", json!({"file": "d"})).await.status, 400);
}

#[tokio::test]
async fn those_in_a_shared_folder_see_its_files_without_being_asked() {
    let both = Both::start().await;
    let folder = both.share_mounted("viewer").await;
    let arg = json!({"file": "/Notes/a.txt"});
    let listed = both.bob("sharing/list_file_members", arg.clone()).await.json();
    let users = listed["users"].as_array().unwrap();
    assert!(users.len() == 2 && users.iter().all(|user| user["is_inherited"] == true), "{listed}");
    let shown = both.bob("sharing/get_file_metadata", arg.clone()).await.json();
    assert_eq!(shown["parent_shared_folder_id"], json!(folder));
    let arg = json!({"file": "/Notes/a.txt", "include_inherited": false});
    let listed = both.bob("sharing/list_file_members", arg).await.json();
    assert_eq!(listed["users"], json!([]));
    let arg = json!({"file": "/Notes/a.txt", "members": [email("grace@example.com")]});
    let refused = error(&both.bob("sharing/add_file_member", arg.clone()).await);
    assert_eq!(refused["access_error"], json!({".tag": "no_permission"}));
    assert_eq!(both.ada("sharing/add_file_member", arg).await.status, 200);
    let bob = json!({".tag": "dropbox_id", "dropbox_id": id_of(&both.dropbox, "bob").await});
    let arg = json!({"file": "/Notes/a.txt", "member": bob});
    let refused = error(&both.ada("sharing/remove_file_member_2", arg).await);
    assert_eq!(refused, json!({".tag": "no_explicit_access", "access_level": {".tag": "viewer"}}));
    let grace = token_of(&both.dropbox, "grace");
    let received = rpc_as(&both.dropbox, &grace, "sharing/list_received_files", json!({})).await;
    assert_eq!(received.json()["entries"][0]["name"], "a.txt");
}

#[tokio::test]
async fn the_link_of_a_file_is_set_by_its_policy() {
    let both = Both::start().await;
    put(&both.dropbox, "/a.txt", "a").await;
    let arg = json!({"file": "/a.txt", "viewer_info_policy": "disabled",
        "link_settings": {"audience": "public", "password": {".tag": "set_password", "set_password": "x"}}});
    let shown = both.ada("sharing/update_file_policy", arg).await.json();
    assert_eq!(shown["policy"]["viewer_info_policy"], json!({".tag": "disabled"}));
    assert_eq!(shown["link_metadata"]["password_protected"], true);
    let arg = json!({"file": "/a.txt", "link_settings": {"password": "remove_password"}});
    let shown = both.ada("sharing/update_file_policy", arg).await.json();
    assert_eq!(shown["link_metadata"]["password_protected"], false);
    let links = both.ada("sharing/list_shared_links", json!({"path": "/a.txt"})).await.json();
    assert_eq!(links["links"][0]["url"], shown["link_metadata"]["url"]);
    let arg = json!({"file": "/a.txt", "link_settings": {"audience": "team"}});
    let refused = both.ada("sharing/update_file_policy", arg).await;
    assert_eq!(error(&refused), json!({".tag": "invalid_file_settings"}));
}
