//! File locks: who may lock, what a lock keeps others from, and who may end it.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::error;
use crate::support::{Answer, http, id_of, rpc_as, token_of};

/// Grace, who administers a team; Alan, who is in it; and Bob, who is not. All three have a shared
/// folder of Grace's, which they see as `/Home/Plans` or as `/Plans`.
struct Three {
    dropbox: LocalDropbox,
    folder: String,
    file: String,
}

impl Three {
    async fn start() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let mut three = Self { dropbox, folder: String::new(), file: String::new() };
        let file = three.upload("grace", "/Plans/a.txt", "add").await;
        three.file = file.json()["id"].as_str().unwrap().to_owned();
        let shared = three.call("grace", "sharing/share_folder", json!({"path": "/Plans"})).await;
        three.folder = shared.json()["shared_folder_id"].as_str().unwrap().to_owned();
        three.add("alan", "editor").await;
        three.add("bob", "editor").await;
        three
    }

    async fn call(&self, who: &str, route: &str, arg: Value) -> Answer {
        rpc_as(&self.dropbox, &token_of(&self.dropbox, who), route, arg).await
    }

    async fn upload(&self, who: &str, path: &str, mode: &str) -> Answer {
        let request = http()
            .post(format!("{}/2/files/upload", self.dropbox.endpoint()))
            .bearer_auth(token_of(&self.dropbox, who))
            .header("Content-Type", "application/octet-stream")
            .header("Dropbox-API-Arg", json!({"path": path, "mode": mode}).to_string())
            .body(format!("by {who}, {mode}"));
        Answer::read(request.send().await.unwrap()).await
    }

    async fn add(&self, who: &str, level: &str) {
        let member = json!({".tag": "email", "email": format!("{who}@example.com")});
        let arg = json!({"shared_folder_id": self.folder,
            "members": [{"member": member, "access_level": level}]});
        assert_eq!(self.call("grace", "sharing/add_folder_member", arg).await.status, 200);
        let mount = json!({"shared_folder_id": self.folder});
        assert_eq!(self.call(who, "sharing/mount_folder", mount).await.status, 200);
    }

    /// What a batch says of one path.
    async fn one(&self, who: &str, route: &str, path: &str) -> Value {
        let answer = self.call(who, route, json!({"entries": [{"path": path}]})).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["entries"][0].clone()
    }

    async fn lock(&self, who: &str) -> Value {
        self.one(who, "files/lock_file_batch", &self.file).await
    }

    async fn unlock(&self, who: &str) -> Value {
        self.one(who, "files/unlock_file_batch", &self.file).await
    }

    /// Where one of them sees the file.
    async fn path(&self, who: &str) -> String {
        let found = self.call(who, "files/get_metadata", json!({"path": self.file})).await;
        found.json()["path_display"].as_str().unwrap().to_owned()
    }
}

fn failure(tag: &str) -> Value {
    json!({".tag": "failure", "failure": {".tag": tag}})
}

#[tokio::test]
async fn a_lock_is_told_to_its_holder_and_to_others() {
    let three = Three::start().await;
    let alan = id_of(&three.dropbox, "alan").await;
    let locked = three.lock("alan").await;
    assert_eq!(locked[".tag"], "success");
    assert_eq!(locked["lock"]["content"][".tag"], "single_user");
    assert_eq!(locked["lock"]["content"]["lock_holder_account_id"], json!(alan));
    assert!(locked["lock"]["content"]["lock_holder_team_id"].is_string());
    assert_eq!(locked["metadata"]["file_lock_info"]["is_lockholder"], true);
    assert_eq!(three.lock("alan").await["lock"], locked["lock"], "it goes on");

    let seen = three.call("bob", "files/get_metadata", json!({"path": three.file})).await.json();
    let created = locked["lock"]["content"]["created"].clone();
    let expected = json!({"is_lockholder": false, "lockholder_name": "Alan Example",
        "lockholder_account_id": alan, "created": created});
    assert_eq!(seen["file_lock_info"], expected);
    let listed = three.call("bob", "files/list_folder", json!({"path": "/Plans"})).await.json();
    assert_eq!(listed["entries"][0]["file_lock_info"], expected);
    let asked = three.one("bob", "files/get_file_lock_batch", &three.file).await;
    assert_eq!(asked["lock"], locked["lock"]);

    assert_eq!(three.unlock("alan").await["lock"], json!({"content": {".tag": "unlocked"}}));
    let free = three.call("bob", "files/get_metadata", json!({"path": three.file})).await.json();
    assert_eq!(free.get("file_lock_info"), None);
}

#[tokio::test]
async fn what_somebody_else_locked_is_neither_written_nor_moved_nor_deleted() {
    let three = Three::start().await;
    let old = three.upload("bob", "/Plans/a.txt", "overwrite").await.json()["rev"].clone();
    three.upload("alan", &three.path("alan").await, "overwrite").await;
    three.lock("alan").await;
    let refused = three.upload("bob", "/Plans/a.txt", "overwrite").await;
    assert_eq!(error(&refused)["reason"], json!({".tag": "no_write_permission"}));
    let locked = json!({".tag": "locked"});
    for path in ["/Plans/a.txt", &three.file] {
        let refused = three.call("bob", "files/delete_v2", json!({"path": path})).await;
        let expected = json!({".tag": "path_lookup", "path_lookup": locked});
        assert_eq!(error(&refused), expected);
    }
    let arg = json!({"from_path": "/Plans/a.txt", "to_path": "/Plans/b.txt"});
    let refused = three.call("bob", "files/move_v2", arg.clone()).await;
    assert_eq!(error(&refused), json!({".tag": "from_lookup", "from_lookup": locked}));
    let restore = json!({"path": "/Plans/a.txt", "rev": old});
    let refused = three.call("bob", "files/restore", restore).await;
    assert_eq!(error(&refused)["path_write"], json!({".tag": "no_write_permission"}));
    assert_eq!(three.call("bob", "files/copy_v2", arg).await.status, 200, "a copy is a file apart");

    let path = three.path("alan").await;
    assert_eq!(three.upload("alan", &path, "overwrite").await.status, 200);
    let moved = format!("{path}.old");
    let arg = json!({"from_path": path, "to_path": moved});
    let moved_file = three.call("alan", "files/move_v2", arg).await.json();
    assert_eq!(moved_file["metadata"]["file_lock_info"]["is_lockholder"], true, "it goes along");
    let gone = three.call("alan", "files/delete_v2", json!({"path": moved})).await;
    assert_eq!(gone.status, 200, "{gone:?}");
}

#[tokio::test]
async fn a_folder_goes_nowhere_while_somebody_else_holds_what_is_inside() {
    let three = Three::start().await;
    let made = three.upload("bob", "/Plans/deep/er/b.txt", "add").await.json();
    let id = made["id"].as_str().unwrap();
    three.one("alan", "files/lock_file_batch", id).await;
    let refused = three.call("bob", "files/delete_v2", json!({"path": "/Plans/deep"})).await;
    assert_eq!(error(&refused)["path_lookup"], json!({".tag": "locked"}));
    three.one("alan", "files/unlock_file_batch", id).await;
    let gone = three.call("bob", "files/delete_v2", json!({"path": "/Plans/deep"})).await;
    assert_eq!(gone.status, 200, "{gone:?}");
}

#[tokio::test]
async fn only_the_holder_and_the_administrator_end_a_lock() {
    let three = Three::start().await;
    let held = three.lock("alan").await["lock"].clone();
    let conflict = json!({".tag": "failure", "failure": {".tag": "lock_conflict", "lock": held}});
    assert_eq!(three.unlock("bob").await, conflict);
    assert_eq!(three.lock("grace").await, conflict);
    assert_eq!(three.unlock("grace").await[".tag"], "success", "Grace administers Alan's team");
    assert_eq!(three.lock("grace").await[".tag"], "success");
    assert_eq!(three.unlock("alan").await["failure"][".tag"], "lock_conflict");
    assert_eq!(three.unlock("grace").await[".tag"], "success");
    assert_eq!(three.unlock("bob").await[".tag"], "success", "nobody holds it");
}

#[tokio::test]
async fn a_lock_ends_with_the_right_to_write() {
    let three = Three::start().await;
    three.lock("alan").await;
    let arg = json!({"shared_folder_id": three.folder, "leave_a_copy": false,
        "member": {".tag": "email", "email": "alan@example.com"}});
    three.call("grace", "sharing/remove_folder_member", arg).await;
    assert_eq!(three.upload("bob", "/Plans/a.txt", "overwrite").await.status, 200);
}

#[tokio::test]
async fn what_cannot_be_locked_is_told_for_each_entry() {
    let three = Three::start().await;
    three.upload("grace", "/own.txt", "add").await;
    let path = three.path("grace").await;
    let folder = path.strip_suffix("/a.txt").unwrap();
    let entries = [("/own.txt", "file_not_shared"), (folder, "cannot_be_locked")];
    for route in ["files/lock_file_batch", "files/unlock_file_batch"] {
        for (path, tag) in entries {
            assert_eq!(three.one("grace", route, path).await, failure(tag), "{route} {path}");
        }
    }
    let free = three.one("grace", "files/get_file_lock_batch", "/own.txt").await;
    assert_eq!(free["lock"], json!({"content": {".tag": "unlocked"}}));
    for (path, tag) in [("/none", "not_found"), ("/a//b", "malformed_path")] {
        let missing = three.one("grace", "files/lock_file_batch", path).await;
        let expected = json!({".tag": "path_lookup", "path_lookup": {".tag": tag}});
        assert_eq!(missing["failure"], expected, "{path}");
    }
    let viewers = json!({"shared_folder_id": three.folder, "access_level": "viewer",
        "member": {".tag": "email", "email": "alan@example.com"}});
    three.call("grace", "sharing/update_folder_member", viewers).await;
    assert_eq!(three.lock("alan").await, failure("no_write_permission"));
}

#[tokio::test]
async fn a_path_that_comes_twice_counts_once_and_there_are_not_too_many() {
    let three = Three::start().await;
    let twice = json!({"entries": [{"path": three.file}, {"path": three.file}]});
    let answer = three.call("grace", "files/lock_file_batch", twice).await.json();
    assert_eq!(answer["entries"].as_array().unwrap().len(), 1);
    let none = three.call("grace", "files/get_file_lock_batch", json!({"entries": []})).await;
    assert_eq!(none.json()["entries"], json!([]));
    let many: Vec<_> = (0..1001).map(|number| json!({"path": format!("/{number}")})).collect();
    let answer = three.call("grace", "files/lock_file_batch", json!({"entries": many})).await;
    assert_eq!(error(&answer), json!({".tag": "too_many_files"}));
    let bad =
        three.call("grace", "files/lock_file_batch", json!({"entries": [{"path": "x"}]})).await;
    assert_eq!(bad.status, 400, "{bad:?}");
}

#[tokio::test]
async fn locking_is_a_feature_of_teams() {
    let three = Three::start().await;
    let arg = json!({"entries": [{"path": three.file}]});
    let refused = three.call("bob", "files/lock_file_batch", arg).await;
    assert_eq!(refused.status, 403);
    let expected = json!({".tag": "invalid_account_type",
        "invalid_account_type": {".tag": "feature"}});
    assert_eq!(refused.json()["error"], expected);
    for (who, enabled) in [("bob", false), ("alan", true)] {
        let arg = json!({"features": [{".tag": "file_locking"}, {".tag": "team_shared_dropbox"}]});
        let values = three.call(who, "users/features/get_values", arg).await.json();
        let value = json!({".tag": "enabled", "enabled": enabled});
        assert_eq!(values["values"][0]["file_locking"], value, "{who}");
        assert_eq!(values["values"][1]["team_shared_dropbox"], value, "{who}");
    }
}
