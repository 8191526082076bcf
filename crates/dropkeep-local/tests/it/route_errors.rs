//! Errors that are hard to come by, ordered by their tags.

use dropkeep_local::{Fault, LocalDropbox, coverage};
use serde_json::{Value, json};

use crate::support::{http, rpc};

#[tokio::test]
async fn an_error_is_ordered_by_its_tags_and_carries_what_it_has_to() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("files/upload_session/finish").error("lookup_failed/incorrect_offset"));
    dropbox.fault(Fault::on("files/get_metadata").error("path/not_found"));
    let finish = rpc(&dropbox, "files/upload_session/finish", Value::Null).await;
    assert_eq!(finish.status, 409);
    assert_eq!(
        finish.text,
        r#"{"error_summary": "lookup_failed/incorrect_offset/..", "error": {".tag": "lookup_failed", "lookup_failed": {".tag": "incorrect_offset", "correct_offset": 0}}}"#
    );
    let metadata = rpc(&dropbox, "files/get_metadata", json!({"path": "/a"})).await;
    assert_eq!(metadata.json()["error"], json!({".tag": "path", "path": {".tag": "not_found"}}));
}

#[tokio::test]
async fn what_does_not_happen_on_one_machine_can_be_ordered() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (route, tags) in [
        ("check/user", "user_requested"),
        ("files/copy_v2", "cant_move_shared_folder"),
        ("files/copy_v2", "to/too_many_write_operations"),
        ("files/create_folder_v2", "path/operation_suppressed"),
        ("files/delete_batch/check", "internal_error"),
        ("files/download_zip", "too_large"),
        ("files/export", "retry_error"),
        ("files/get_metadata", "path/locked"),
        ("files/get_temporary_link", "not_allowed"),
        ("files/get_thumbnail_v2", "encrypted_content"),
        ("files/move_v2", "cant_move_into_vault/is_shared_folder"),
        ("files/paper/create", "paper_disabled"),
        ("files/paper/update", "doc_archived"),
        ("files/upload", "path/access_restricted"),
        ("files/upload", "path/team_folder"),
        ("files/upload_session/append_v2", "too_large"),
        ("files/upload_session/finish", "too_many_shared_folder_targets"),
        ("file_properties/properties/add", "unsupported_folder"),
        ("file_properties/templates/add_for_user", "too_many_templates"),
        ("file_requests/create", "disabled_for_team"),
        ("sharing/add_file_member", "rate_limit"),
        ("sharing/add_folder_member", "bad_member/group_deleted"),
        ("sharing/add_folder_member", "too_many_invitees"),
        ("sharing/create_shared_link_with_settings", "banned_member"),
        ("sharing/mount_folder", "must_automount"),
        ("sharing/relinquish_file_membership", "group_access"),
        ("sharing/share_folder", "bad_path/is_vault_locked"),
        ("sharing/share_folder", "team_policy_disallows_member_policy"),
    ] {
        dropbox.fault(Fault::on(route).error(tags));
        let answer = rpc(&dropbox, route, Value::Null).await;
        assert_eq!(answer.status, 409, "{route} {tags}: {answer:?}");
        assert_eq!(answer.json()["error_summary"], format!("{tags}/.."), "{route}");
    }
}

#[tokio::test]
async fn a_job_that_is_not_done_can_be_ordered() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"paths": ["/a"], "force_async": true});
    let launched = rpc(&dropbox, "files/create_folder_batch", arg).await.json();
    let check = "files/create_folder_batch/check";
    let in_progress = r#"{".tag": "in_progress"}"#;
    dropbox.fault(Fault::on(check).times(2).respond(200).body(in_progress));
    let arg = json!({"async_job_id": launched["async_job_id"]});
    let mut tags = Vec::new();
    for _ in 0..3 {
        tags.push(rpc(&dropbox, check, arg.clone()).await.json()[".tag"].clone());
    }
    assert_eq!(tags, ["in_progress", "in_progress", "complete"]);
}

#[tokio::test]
async fn an_error_that_a_route_does_not_have_is_refused_or_told() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let order = |route: &str, tags: &str| {
        let fault = json!({"route": route, "action": {"error": tags}});
        let request = http().post(format!("{}/_local/faults", dropbox.endpoint()));
        request.header("Content-Type", "application/json").body(fault.to_string()).send()
    };
    let refused = order("files/get_metadata", "path/no_such_tag").await.unwrap();
    assert_eq!(refused.status(), 400);
    let told = refused.text().await.unwrap();
    assert!(told.contains("is none of malformed_path, not_found"), "{told}");
    let taken = order("files/get_metadata", "path/locked").await.unwrap();
    assert_eq!(taken.status(), 201);
    let answer = rpc(&dropbox, "files/get_metadata", json!({"path": "/a"})).await;
    assert_eq!(answer.json()["error"]["path"], json!({".tag": "locked"}));

    // A pattern is looked at only when a call comes.
    dropbox.fault(Fault::on("users/*").error("path/not_found"));
    let answer = rpc(&dropbox, "users/get_space_usage", Value::Null).await;
    assert_eq!(answer.status, 500);
    assert!(answer.text.contains("the fault asks for \"path/not_found\""), "{}", answer.text);
}

#[tokio::test]
async fn an_ordered_error_meets_routes_that_are_not_emulated_too() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let missing = coverage().into_iter().find(|line| line.route == "team_log/get_events").unwrap();
    dropbox.fault(Fault::on(missing.route.clone()).error("account_id_not_found"));
    let answer = rpc(&dropbox, &missing.route, json!({})).await;
    assert_eq!(answer.json()["error"], json!({".tag": "account_id_not_found"}));
}
