//! Many things at once: in place or by a job, each with its own result or all with one.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put};
use crate::support::{rpc, rpc_as};

/// The id of the job that an answer names.
fn job(answer: &Value) -> &str {
    assert_eq!(answer[".tag"], "async_job_id", "{answer}");
    answer["async_job_id"].as_str().unwrap()
}

/// What the check of a job answers.
async fn checked(dropbox: &LocalDropbox, route: &str, launched: &Value) -> Value {
    let answer = rpc(dropbox, route, json!({"async_job_id": job(launched)})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

async fn exists(dropbox: &LocalDropbox, path: &str) -> bool {
    rpc(dropbox, "files/get_metadata", json!({"path": path})).await.status == 200
}

fn moves(pairs: &[(&str, &str)]) -> Vec<Value> {
    pairs.iter().map(|(from, to)| json!({"from_path": from, "to_path": to})).collect()
}

#[tokio::test]
async fn folders_are_made_in_place_or_by_a_job_and_a_path_that_comes_twice_counts_once() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/file", "a").await;
    let arg = json!({"paths": ["/a", "/A", "/file", "/b/c", "/desktop.ini"]});
    let made = rpc(&dropbox, "files/create_folder_batch", arg).await.json();
    assert_eq!(made[".tag"], "complete");
    let tags: Vec<_> =
        made["entries"].as_array().unwrap().iter().map(|entry| &entry[".tag"]).collect();
    assert_eq!(tags, ["success", "failure", "success", "failure"]);
    assert_eq!(made["entries"][0]["metadata"]["path_display"], "/a");
    assert_eq!(made["entries"][1]["failure"]["path"]["conflict"][".tag"], "file");
    assert_eq!(made["entries"][3]["failure"]["path"][".tag"], "disallowed_name");
    let arg = json!({"paths": ["/a"], "autorename": true, "force_async": true});
    let launched = rpc(&dropbox, "files/create_folder_batch", arg).await.json();
    let done = checked(&dropbox, "files/create_folder_batch/check", &launched).await;
    assert_eq!(done["entries"][0]["metadata"]["path_display"], "/a (1)");
    let many: Vec<_> = (0..101).map(|number| format!("/many/{number}")).collect();
    let launched = rpc(&dropbox, "files/create_folder_batch", json!({"paths": many})).await.json();
    let done = checked(&dropbox, "files/create_folder_batch/check", &launched).await;
    assert_eq!(done["entries"].as_array().unwrap().len(), 101);
}

#[tokio::test]
async fn a_deletion_of_many_is_a_job_that_only_its_own_check_and_account_can_see() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/x", "a").await;
    put(&dropbox, "/e", "a").await;
    let entries = json!([
        {"path": "/d"}, {"path": "/d/x"}, {"path": "/e", "parent_rev": "0123456789abc"},
    ]);
    let launched = rpc(&dropbox, "files/delete_batch", json!({"entries": entries})).await.json();
    let done = checked(&dropbox, "files/delete_batch/check", &launched).await;
    assert_eq!(done[".tag"], "complete");
    assert_eq!(done["entries"][0]["metadata"][".tag"], "folder");
    assert_eq!(done["entries"][1]["failure"]["path_lookup"][".tag"], "not_found");
    assert_eq!(done["entries"][2]["failure"]["path_write"]["conflict"][".tag"], "file");
    assert!(!exists(&dropbox, "/d").await && exists(&dropbox, "/e").await);
    let unknown = json!({".tag": "invalid_async_job_id"});
    let arg = json!({"async_job_id": job(&launched)});
    let other = rpc(&dropbox, "files/move_batch/check_v2", arg.clone()).await;
    assert_eq!(error(&other), unknown);
    let bob = dropbox.access_token_for("bob@example.com").unwrap();
    let other = rpc_as(&dropbox, &bob, "files/delete_batch/check", arg).await;
    assert_eq!(error(&other), unknown);
}

#[tokio::test]
async fn the_second_version_moves_what_it_can() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for path in ["/a", "/b", "/c"] {
        put(&dropbox, path, "a").await;
    }
    let entries = moves(&[("/a", "/x/a"), ("/none", "/x/n"), ("/b", "/c"), ("/A", "/again")]);
    let moved = rpc(&dropbox, "files/move_batch_v2", json!({"entries": entries})).await.json();
    assert_eq!(moved[".tag"], "complete");
    let entries = moved["entries"].as_array().unwrap();
    assert_eq!(entries[0]["success"][".tag"], "file");
    assert_eq!(entries[0]["success"]["path_lower"], "/x/a");
    let failure = |index: usize| &entries[index]["failure"]["relocation_error"];
    assert_eq!(failure(1)["from_lookup"][".tag"], "not_found");
    assert_eq!(failure(2)["to"]["conflict"][".tag"], "file");
    assert_eq!(failure(3)[".tag"], "duplicated_or_nested_paths");
    let entries = moves(&[("/b", "/c")]);
    let arg = json!({"entries": entries, "autorename": true});
    let copied = rpc(&dropbox, "files/copy_batch_v2", arg).await.json();
    assert_eq!(copied["entries"][0]["success"]["path_lower"], "/c (1)");
    assert!(exists(&dropbox, "/b").await);
}

#[tokio::test]
async fn the_first_version_moves_all_or_nothing_and_tells_it_by_a_job() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    put(&dropbox, "/b", "b").await;
    for (batch, check) in [
        ("files/move_batch", "files/move_batch/check"),
        ("files/copy_batch", "files/copy_batch/check"),
    ] {
        let arg = json!({"entries": moves(&[("/a", "/x"), ("/none", "/y")])});
        let launched = rpc(&dropbox, batch, arg).await.json();
        let failed = checked(&dropbox, check, &launched).await;
        assert_eq!(failed[".tag"], "failed");
        assert_eq!(failed["failed"]["from_lookup"][".tag"], "not_found");
        assert!(exists(&dropbox, "/a").await && !exists(&dropbox, "/x").await);
        let to = format!("/{}", batch.replace('/', "_"));
        let arg = json!({"entries": moves(&[("/b", &to)])});
        let launched = rpc(&dropbox, batch, arg).await.json();
        let done = checked(&dropbox, check, &launched).await;
        assert_eq!(done["entries"][0]["metadata"]["path_lower"], to);
        rpc(&dropbox, "files/copy_v2", json!({"from_path": to, "to_path": "/b"})).await;
    }
}

#[tokio::test]
async fn a_batch_larger_than_the_documentation_allows_is_no_call() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let moves: Vec<_> =
        (0..1001).map(|n| json!({"from_path": format!("/{n}"), "to_path": "/x"})).collect();
    let answer = rpc(&dropbox, "files/move_batch_v2", json!({"entries": moves})).await;
    assert_eq!(answer.status, 400, "{answer:?}");
    let answer = rpc(&dropbox, "files/move_batch_v2", json!({"entries": []})).await;
    assert_eq!(answer.status, 400, "{answer:?}");
}
