//! Shared folders: sharing, mounting, what members see, and ending it.

use dropkeep_local::{LocalDropbox, Plan};
use serde_json::{Value, json};

use crate::files::{error, put, visit};
use crate::support::{Answer, id_of, rpc, rpc_as, token_of};

/// Ada and Bob, of whom Bob calls by [`Both::bob`].
pub(crate) struct Both {
    pub(crate) dropbox: LocalDropbox,
    bob: String,
}

impl Both {
    /// Both begin with nothing: the ready-made picture is gone.
    pub(crate) async fn start() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let bob = token_of(&dropbox, "bob");
        let both = Self { dropbox, bob };
        let gone = both.bob("files/delete_v2", json!({"path": "/Sky.png"})).await;
        assert_eq!(gone.status, 200, "{gone:?}");
        both
    }

    pub(crate) async fn ada(&self, route: &str, arg: Value) -> Answer {
        rpc(&self.dropbox, route, arg).await
    }

    pub(crate) async fn bob(&self, route: &str, arg: Value) -> Answer {
        rpc_as(&self.dropbox, &self.bob, route, arg).await
    }

    /// Shares `/Notes`, which holds `/Notes/a.txt`, and adds Bob. Returns the folder's id.
    pub(crate) async fn share(&self, level: &str) -> String {
        put(&self.dropbox, "/Notes/a.txt", "a").await;
        let shared = self.ada("sharing/share_folder", json!({"path": "/Notes"})).await.json();
        let id = shared["shared_folder_id"].as_str().expect("an id").to_owned();
        self.add(&id, level).await;
        id
    }

    async fn add(&self, id: &str, level: &str) {
        let member = json!({".tag": "email", "email": "bob@example.com"});
        let arg = json!({"shared_folder_id": id,
            "members": [{"member": member, "access_level": level}]});
        assert_eq!(self.ada("sharing/add_folder_member", arg).await.text, "null");
    }

    /// The same, mounted by Bob.
    pub(crate) async fn share_mounted(&self, level: &str) -> String {
        let id = self.share(level).await;
        let mounted = self.bob("sharing/mount_folder", json!({"shared_folder_id": id})).await;
        assert_eq!(mounted.status, 200, "{mounted:?}");
        id
    }

    async fn names(&self, path: &str) -> Vec<String> {
        let listed = self.bob("files/list_folder", json!({"path": path})).await.json();
        let entries = listed["entries"].as_array().expect("entries").clone();
        entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
    }
}

fn folder(id: &str) -> Value {
    json!({ "shared_folder_id": id })
}

fn access_error(tag: &str) -> Value {
    json!({".tag": "access_error", "access_error": {".tag": tag}})
}

#[tokio::test]
async fn a_shared_folder_is_described_with_what_its_owner_may_do() {
    let both = Both::start().await;
    let file = put(&both.dropbox, "/Notes/a.txt", "a").await;
    let arg = json!({"path": "/Notes", "acl_update_policy": "editors", "viewer_info_policy": "disabled",
        "actions": ["unshare", "relinquish_membership", "set_access_inheritance"]});
    let shared = both.ada("sharing/share_folder", arg).await.json();
    assert_eq!(shared[".tag"], "complete");
    assert_eq!((&shared["name"], &shared["path_lower"]), (&json!("Notes"), &json!("/notes")));
    assert_eq!(shared["access_type"], json!({".tag": "owner"}));
    assert_eq!(shared["policy"]["acl_update_policy"], json!({".tag": "editors"}));
    assert_eq!(shared["policy"]["viewer_info_policy"], json!({".tag": "disabled"}));
    assert_eq!(shared["policy"].get("member_policy"), None, "no team owns it");
    assert_eq!(shared["owner_display_names"], json!(["Ada Example"]));
    assert_eq!(shared["permissions"][0]["allow"], true);
    assert_eq!(shared["permissions"][1]["reason"], json!({".tag": "target_is_owner"}));
    assert_eq!(shared["permissions"][2]["allow"], false);
    let inside = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await.json();
    assert_eq!(inside["id"], file["id"], "files keep their ids");
    let id = shared["shared_folder_id"].as_str().unwrap();
    let again = both.ada("sharing/get_folder_metadata", folder(id)).await.json();
    assert_eq!((&again["name"], again.get("permissions")), (&json!("Notes"), None));
}

#[tokio::test]
async fn sharing_can_be_a_job_and_makes_the_folder() {
    let both = Both::start().await;
    let arg = json!({"path": "/New", "force_async": true});
    let launched = both.ada("sharing/share_folder", arg).await.json();
    assert_eq!(launched[".tag"], "async_job_id");
    let job = json!({"async_job_id": launched["async_job_id"]});
    let done = both.ada("sharing/check_share_job_status", job.clone()).await.json();
    assert_eq!((&done[".tag"], &done["path_lower"]), (&json!("complete"), &json!("/new")));
    for route in ["sharing/check_job_status", "sharing/check_remove_member_job_status"] {
        let other = both.ada(route, job.clone()).await;
        assert_eq!(error(&other), json!({".tag": "invalid_async_job_id"}), "{route}");
    }
    let strange = both.bob("sharing/check_share_job_status", job).await;
    assert_eq!(error(&strange), json!({".tag": "invalid_async_job_id"}));
}

#[tokio::test]
async fn what_cannot_be_shared_is_told_apart() {
    let both = Both::start().await;
    put(&both.dropbox, "/Out/Notes/a.txt", "a").await;
    put(&both.dropbox, "/file", "a").await;
    let share = async |arg: Value| error(&both.ada("sharing/share_folder", arg).await);
    let shared = both.ada("sharing/share_folder", json!({"path": "/Out/Notes"})).await.json();
    for (path, tag) in [
        ("/file", "is_file"),
        ("/file/x", "invalid_path"),
        ("/Out", "contains_shared_folder"),
        ("/Out/Notes/inner", "inside_shared_folder"),
        ("/", "invalid_path"),
        ("/bad/", "invalid_path"),
        ("id:AAAAAAAAAAAAAAAAAAAAAA", "invalid_path"),
    ] {
        let expected = json!({".tag": "bad_path", "bad_path": {".tag": tag}});
        assert_eq!(share(json!({"path": path})).await, expected, "{path}");
    }
    let again = share(json!({"path": "/out/notes"})).await;
    assert_eq!(again["bad_path"][".tag"], "already_shared");
    assert_eq!(again["bad_path"]["shared_folder_id"], shared["shared_folder_id"]);
    let arg = json!({"path": "/team", "shared_link_policy": "members"});
    assert_eq!(share(arg).await, json!({".tag": "disallowed_shared_link_policy"}));
    let missing = both.ada("sharing/share_folder", json!({})).await;
    assert_eq!(missing.status, 400);
    let listed = both.ada("files/list_folder", json!({"path": ""})).await.json();
    assert_eq!(listed["entries"].as_array().unwrap().len(), 2, "nothing was made");
}

#[tokio::test]
async fn a_member_mounts_the_folder_and_both_see_each_others_changes() {
    let both = Both::start().await;
    let id = both.share("editor").await;
    assert!(both.names("").await.is_empty(), "not mounted yet");
    let listed = both.bob("sharing/list_mountable_folders", json!({})).await.json();
    assert_eq!(listed["entries"][0]["shared_folder_id"], id);
    assert_eq!(listed["entries"][0].get("path_lower"), None);
    let cursor = both.bob("files/list_folder", json!({"path": "", "recursive": true})).await.json();
    let mounted = both.bob("sharing/mount_folder", folder(&id)).await.json();
    assert_eq!(
        (&mounted["path_lower"], &mounted["access_type"][".tag"]),
        (&json!("/notes"), &json!("editor"))
    );
    assert_eq!(
        error(&both.bob("sharing/mount_folder", folder(&id)).await),
        json!({".tag": "already_mounted"})
    );
    assert_eq!(both.names("/notes").await, ["a.txt"]);
    let arg = json!({"cursor": cursor["cursor"]});
    let told = both.bob("files/list_folder/continue", arg).await.json();
    let paths: Vec<_> = told["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["path_lower"].clone())
        .collect();
    assert_eq!(paths, [json!("/notes"), json!("/notes/a.txt")]);
    let arg = json!({"cursor": told["cursor"]});
    put(&both.dropbox, "/Notes/b.txt", "b").await;
    let told = both.bob("files/list_folder/continue", arg).await.json();
    assert_eq!(told["entries"][0]["path_lower"], "/notes/b.txt", "{told}");
    both.bob("files/delete_v2", json!({"path": "/Notes/a.txt"})).await;
    let gone = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await;
    assert_eq!(error(&gone)["path"], json!({".tag": "not_found"}));
}

#[tokio::test]
async fn a_viewer_sees_and_changes_nothing() {
    let both = Both::start().await;
    both.share_mounted("viewer").await;
    assert_eq!(both.names("/Notes").await, ["a.txt"]);
    let refused = both.bob("files/create_folder_v2", json!({"path": "/Notes/x"})).await;
    assert_eq!(error(&refused)["path"], json!({".tag": "no_write_permission"}));
    let refused = both.bob("files/delete_v2", json!({"path": "/Notes/a.txt"})).await;
    assert_eq!(error(&refused)["path_write"], json!({".tag": "no_write_permission"}));
}

#[tokio::test]
async fn a_folder_is_mounted_beside_what_has_its_name_and_unmounted_again() {
    let both = Both::start().await;
    both.bob("files/create_folder_v2", json!({"path": "/notes"})).await;
    let id = both.share_mounted("editor").await;
    assert_eq!(both.names("").await, ["notes", "Notes (1)"]);
    assert_eq!(both.bob("sharing/unmount_folder", folder(&id)).await.text, "null");
    assert_eq!(both.names("").await, ["notes"]);
    let again = both.bob("sharing/unmount_folder", folder(&id)).await;
    assert_eq!(error(&again), access_error("unmounted"));
    let listed = both.bob("sharing/list_folders", json!({})).await.json();
    assert_eq!(listed["entries"].as_array().unwrap().len(), 1, "still a member");
    both.bob("sharing/mount_folder", folder(&id)).await;
    both.bob("files/delete_v2", json!({"path": "/Notes (1)"})).await;
    assert_eq!(both.names("").await, ["notes"], "deleting it unmounts it");
    let kept = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await;
    assert_eq!(kept.status, 200, "and leaves it to the others");
}

#[tokio::test]
async fn strangers_and_wrong_ids_get_nowhere() {
    let both = Both::start().await;
    let shared = both.ada("sharing/share_folder", json!({"path": "/Mine"})).await.json();
    let id = shared["shared_folder_id"].as_str().unwrap();
    for (id, tag) in [(id, "not_a_member"), ("123", "invalid_id"), ("x", "invalid_id")] {
        for route in ["sharing/get_folder_metadata", "sharing/list_folder_members"] {
            let refused = both.bob(route, folder(id)).await;
            assert_eq!(error(&refused), json!({".tag": tag}), "{route}");
        }
        for route in [
            "mount_folder",
            "unmount_folder",
            "unshare_folder",
            "update_folder_policy",
            "relinquish_folder_membership",
            "set_access_inheritance",
        ] {
            let refused = both.bob(&format!("sharing/{route}"), folder(id)).await;
            assert_eq!(error(&refused), access_error(tag), "{route}");
        }
    }
    let inherited = both.ada("sharing/set_access_inheritance", folder(id)).await;
    assert_eq!(error(&inherited), json!({".tag": "no_permission"}));
}

#[tokio::test]
async fn folders_are_listed_in_pages_and_the_last_has_no_cursor() {
    let both = Both::start().await;
    for name in ["c", "a", "b"] {
        both.ada("sharing/share_folder", json!({"path": format!("/{name}")})).await;
    }
    for route in ["sharing/list_folders", "sharing/list_mountable_folders"] {
        let arg = json!({"limit": 2, "actions": ["unmount"]});
        let first = both.ada(route, arg).await.json();
        let names: Vec<_> =
            first["entries"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
        assert_eq!(names, ["a", "b"]);
        let arg = json!({"cursor": first["cursor"]});
        let second = both.ada(&format!("{route}/continue"), arg.clone()).await.json();
        assert_eq!(second["entries"][0]["name"], "c");
        assert_eq!(second["entries"][0]["permissions"][0]["allow"], true, "actions are kept");
        assert_eq!(second.get("cursor"), None);
        for strange in [
            both.bob(&format!("{route}/continue"), arg.clone()).await,
            both.ada(&format!("{route}/continue"), json!({"cursor": "x"})).await,
        ] {
            assert_eq!(error(&strange), json!({".tag": "invalid_cursor"}));
        }
    }
    let nobody = both.ada("sharing/list_folders", json!({"limit": 0})).await;
    assert_eq!(nobody.status, 400);
}

#[tokio::test]
async fn the_owner_gets_the_files_back_when_the_folder_is_unshared() {
    for copy in [false, true] {
        let both = Both::start().await;
        let id = both.share_mounted("editor").await;
        let before = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await.json();
        let refused = both.bob("sharing/unshare_folder", folder(&id)).await;
        assert_eq!(error(&refused), json!({".tag": "no_permission"}));
        let arg = json!({"shared_folder_id": id, "leave_a_copy": copy});
        let launched = both.ada("sharing/unshare_folder", arg).await.json();
        let job = json!({"async_job_id": launched["async_job_id"]});
        let done = both.ada("sharing/check_job_status", job).await.json();
        assert_eq!(done, json!({".tag": "complete"}));
        let after = both.ada("files/get_metadata", json!({"path": "/Notes/a.txt"})).await.json();
        assert_eq!(after["id"], before["id"]);
        let gone = both.ada("sharing/get_folder_metadata", folder(&id)).await;
        assert_eq!(error(&gone), json!({".tag": "invalid_id"}));
        let expected: &[&str] = if copy { &["Notes"] } else { &[] };
        assert_eq!(both.names("").await, expected);
        if copy {
            put(&both.dropbox, "/Notes/later.txt", "a").await;
            assert_eq!(both.names("/Notes").await, ["a.txt"], "a copy stands alone");
        }
    }
}

#[tokio::test]
async fn policies_are_the_owners_to_change() {
    let both = Both::start().await;
    let id = both.share_mounted("editor").await;
    let change =
        json!({"shared_folder_id": id, "acl_update_policy": "editors", "actions": ["unshare"]});
    let refused = both.bob("sharing/update_folder_policy", change.clone()).await;
    assert_eq!(error(&refused), json!({".tag": "no_permission"}));
    let changed = both.ada("sharing/update_folder_policy", change).await.json();
    assert_eq!(changed["policy"]["acl_update_policy"], json!({".tag": "editors"}));
    assert_eq!(changed["permissions"][0]["allow"], true);
    for (field, value, tag) in [
        ("member_policy", "team", "not_on_team"),
        ("shared_link_policy", "members", "disallowed_shared_link_policy"),
    ] {
        let mut arg = folder(&id);
        arg[field] = json!(value);
        let refused = both.ada("sharing/update_folder_policy", arg).await;
        assert_eq!(error(&refused), json!({".tag": tag}));
    }
}

#[tokio::test]
async fn a_shared_folder_counts_for_each_member_and_needs_room() {
    let both = Both::start().await;
    let id = both.share("editor").await;
    let used = async || both.bob("users/get_space_usage", Value::Null).await.json()["used"].clone();
    assert_eq!(used().await, 0);
    both.bob("sharing/mount_folder", folder(&id)).await;
    assert_eq!(used().await, 1);

    let small = LocalDropbox::builder().plan(Plan::Basic).allocated(0).start().await.unwrap();
    let bob = token_of(&small, "bob");
    let shared = rpc_as(&small, &bob, "sharing/share_folder", json!({"path": "/Big"})).await.json();
    let upload = crate::support::http()
        .post(format!("{}/2/files/upload", small.endpoint()))
        .bearer_auth(&bob)
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", json!({"path": "/Big/x"}).to_string())
        .body("abc");
    assert_eq!(upload.send().await.unwrap().status(), 200);
    let member = json!({".tag": "dropbox_id", "dropbox_id": id_of(&small, "ada").await});
    let arg =
        json!({"shared_folder_id": shared["shared_folder_id"], "members": [{"member": member}]});
    rpc_as(&small, &bob, "sharing/add_folder_member", arg).await;
    let arg = json!({"shared_folder_id": shared["shared_folder_id"]});
    let refused = error(&rpc(&small, "sharing/mount_folder", arg).await);
    let expected = json!({".tag": "insufficient_quota",
        "space_needed": 3, "space_shortage": 3, "space_left": 0});
    assert_eq!(refused, expected);
}

#[tokio::test]
async fn a_preview_is_for_members_alone() {
    let both = Both::start().await;
    let id = both.share("viewer").await;
    let shown = both.bob("sharing/get_folder_metadata", folder(&id)).await.json();
    let url = shown["preview_url"].as_str().unwrap();
    assert_eq!(visit(url).await.status, 403);
    let arg = json!({"url": url});
    let seen = both.bob("sharing/get_shared_link_metadata", arg.clone()).await.json();
    assert_eq!(seen["link_permissions"]["resolved_visibility"], json!({".tag": "no_one"}));
    let grace = token_of(&both.dropbox, "grace");
    let refused = rpc_as(&both.dropbox, &grace, "sharing/get_shared_link_metadata", arg).await;
    assert_eq!(error(&refused), json!({".tag": "shared_link_access_denied"}));
}

#[tokio::test]
async fn a_shared_folder_moves_but_not_into_another() {
    let both = Both::start().await;
    let id = both.share_mounted("editor").await;
    let arg = json!({"from_path": "/Notes", "to_path": "/Mine/Notes"});
    assert_eq!(both.bob("files/move_v2", arg).await.status, 200);
    assert_eq!(both.names("/Mine/Notes").await, ["a.txt"]);
    let seen = both.bob("sharing/get_folder_metadata", folder(&id)).await.json();
    assert_eq!(seen["path_lower"], "/mine/notes");
    let seen = both.ada("sharing/get_folder_metadata", folder(&id)).await.json();
    assert_eq!(seen["path_lower"], "/notes", "each member has it where they like");
    both.ada("sharing/share_folder", json!({"path": "/Other"})).await;
    let arg = json!({"from_path": "/Notes", "to_path": "/Other/Notes"});
    let refused = error(&both.ada("files/move_v2", arg).await);
    assert_eq!(refused, json!({".tag": "cant_nest_shared_folder"}));
    let arg = json!({"from_path": "/Notes", "to_path": "/Copy"});
    let refused = error(&both.ada("files/copy_v2", arg).await);
    assert_eq!(refused, json!({".tag": "cant_copy_shared_folder"}));
}
