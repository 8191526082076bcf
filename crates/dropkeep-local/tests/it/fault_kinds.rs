//! Each kind of trouble, and what a correct client makes of all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use dropkeep_local::{Fault, LocalDropbox};
use serde_json::{Value, json};

use crate::files::{put, send};
use crate::support::{Answer, http, rpc, rpc_as, token};

fn names(page: &Value) -> Vec<String> {
    let entries = page["entries"].as_array().unwrap();
    entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

async fn with_files(count: usize) -> LocalDropbox {
    let dropbox = LocalDropbox::start().await.unwrap();
    for number in 0..count {
        put(&dropbox, &format!("/{number}"), "x").await;
    }
    dropbox
}

#[tokio::test]
async fn a_page_can_be_empty_small_large_or_shuffled() {
    let dropbox = with_files(9).await;
    let list = async |arg: Value| rpc(&dropbox, "files/list_folder", arg).await.json();
    dropbox.fault(Fault::on("files/list_folder").empty_page());
    let empty = list(json!({"path": ""})).await;
    assert_eq!((names(&empty).len(), &empty["has_more"]), (0, &json!(true)));
    let arg = json!({"cursor": empty["cursor"]});
    let rest = rpc(&dropbox, "files/list_folder/continue", arg).await.json();
    assert_eq!((names(&rest).len(), &rest["has_more"]), (9, &json!(false)));

    dropbox.fault(Fault::on("files/list_folder").page_of_at_most(2));
    assert_eq!(names(&list(json!({"path": ""})).await).len(), 2);
    dropbox.fault(Fault::on("files/list_folder").page_larger_than_asked());
    assert_eq!(names(&list(json!({"path": "", "limit": 4})).await).len(), 8);
    dropbox.fault(Fault::on("files/list_folder").shuffled_page());
    let shuffled = names(&list(json!({"path": ""})).await);
    let ordered = names(&list(json!({"path": ""})).await);
    assert_ne!(shuffled, ordered);
    assert_eq!(BTreeSet::from_iter(shuffled), BTreeSet::from_iter(ordered));
    let missing = Fault::on("files/list_folder").empty_page();
    dropbox.fault(missing);
    let refused = rpc(&dropbox, "files/list_folder", json!({"path": "/missing"})).await;
    assert_eq!(refused.status, 409, "an empty page hides no error");
}

#[tokio::test]
async fn a_cursor_is_reset() {
    let dropbox = with_files(1).await;
    let page = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await.json();
    dropbox.fault(Fault::on("files/list_folder/*").times(2).reset_cursor());
    let arg = json!({"cursor": page["cursor"]});
    let reset = rpc(&dropbox, "files/list_folder/continue", arg.clone()).await;
    assert_eq!((reset.status, &reset.json()["error"]), (409, &json!({".tag": "reset"})));
    let polled = http()
        .post(format!("{}/2/files/list_folder/longpoll", dropbox.endpoint()))
        .header("Content-Type", "application/json")
        .body(arg.to_string());
    assert_eq!(Answer::read(polled.send().await.unwrap()).await.json()["error"][".tag"], "reset");
    assert_eq!(rpc(&dropbox, "files/list_folder/continue", arg).await.status, 200);
}

#[tokio::test]
async fn a_connection_is_reset_before_any_effect() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("auth/token/revoke").reset_connection());
    let url = format!("{}/2/auth/token/revoke", dropbox.endpoint());
    let lost = http().post(url).bearer_auth(dropbox.access_token()).send().await;
    assert!(lost.is_err_and(|error| error.is_request()));
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 200, "nothing was revoked");
}

#[tokio::test]
async fn bodies_pass_as_slowly_as_ordered() {
    let start = "2026-01-01T00:00:00Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(start).start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/f"}), vec![b'x'; 1000]).await;
    dropbox.fault(Fault::on("files/download").bandwidth(100));
    let mut response = http()
        .post(format!("{}/2/files/download", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", r#"{"path": "/f"}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(response.content_length(), Some(1000));
    let mut got = 0;
    for second in 1..=10 {
        let early = tokio::time::timeout(Duration::from_millis(5), response.chunk()).await;
        assert!(early.is_err(), "nothing passes while the clock stands still");
        dropbox.clock().advance(Duration::from_secs(1));
        while got < second * 100 {
            got += response.chunk().await.unwrap().unwrap().len();
        }
        assert_eq!(got, second * 100);
    }
    assert!(response.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_slow_upload_waits_for_the_clock() {
    let start = "2026-01-01T00:00:00Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(start).start().await.unwrap();
    dropbox.fault(Fault::on("files/upload").bandwidth(1000));
    let arg = json!({"path": "/slow"});
    let mut upload = Box::pin(send(&dropbox, "files/upload", arg, vec![b'x'; 5000]));
    let early = tokio::time::timeout(Duration::from_millis(30), &mut upload).await;
    assert!(early.is_err(), "{early:?}");
    // The answer passes as slowly as the bytes did.
    dropbox.clock().advance(Duration::from_secs(10));
    let answer = tokio::time::timeout(Duration::from_secs(10), async {
        tokio::select! {
            answer = &mut upload => answer,
            () = async { loop {
                tokio::task::yield_now().await;
                dropbox.clock().advance(Duration::from_secs(1));
            }} => unreachable!(),
        }
    });
    assert_eq!(answer.await.unwrap().json()["size"], 5000);
}

#[tokio::test]
async fn a_fresh_file_is_not_found_until_everybody_has_heard_of_it() {
    let dropbox = with_files(1).await;
    dropbox.fault(Fault::on("files/*").times(2).stale());
    let metadata =
        async |path: &str| rpc(&dropbox, "files/get_metadata", json!({"path": path})).await;
    assert_eq!(metadata("/0").await.status, 200, "nothing has changed since it was ordered");
    put(&dropbox, "/new", "x").await;
    let early = metadata("/new").await;
    assert_eq!(early.json()["error"]["path"][".tag"], "not_found");
    let listed = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await.json();
    assert_eq!(names(&listed), ["0"]);
    assert_eq!(metadata("/new").await.status, 200);
}

#[tokio::test]
async fn staleness_ends_with_time() {
    let start = "2026-01-01T00:00:00Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(start).start().await.unwrap();
    let within = Duration::from_secs(5);
    dropbox.fault(Fault::on("files/get_metadata").forever().stale_within(within));
    put(&dropbox, "/new", "x").await;
    for (seconds, status) in [(0, 409), (5, 409), (1, 200)] {
        dropbox.clock().advance(Duration::from_secs(seconds));
        let answer = rpc(&dropbox, "files/get_metadata", json!({"path": "/new"})).await;
        assert_eq!(answer.status, status, "{seconds}");
    }
}

#[tokio::test]
async fn chance_follows_from_the_seed_and_fails_no_test() {
    let met = async |seed| {
        let dropbox = LocalDropbox::builder().seed(seed).start().await.unwrap();
        dropbox.fault(Fault::on("check/*").forever().probability(0.3).respond(503));
        dropbox.fault(Fault::on("files/upload").probability(0.5));
        let mut statuses = Vec::new();
        for _ in 0..100 {
            statuses.push(rpc(&dropbox, "check/user", json!({})).await.status);
        }
        statuses
    };
    let (first, again, other) = (met(7).await, met(7).await, met(8).await);
    assert_eq!(first, again);
    assert_ne!(first, other);
    let failed = first.iter().filter(|status| **status == 503).count();
    assert!((15..45).contains(&failed), "{failed}");
}

#[tokio::test]
async fn rules_for_ever_apply_beside_those_that_are_counted() {
    let dropbox = with_files(5).await;
    dropbox.fault(Fault::on("files/list_folder*").forever().page_of_at_most(2));
    dropbox.fault(Fault::on("files/list_folder").respond(503));
    let list = async || rpc(&dropbox, "files/list_folder", json!({"path": ""})).await;
    assert_eq!(list().await.status, 503);
    assert_eq!(names(&list().await.json()).len(), 2);
}

/// Calls as a correct client does: it waits as told, refreshes its token and asks again.
async fn persist(dropbox: &LocalDropbox, access: &mut String, route: &str, arg: &Value) -> Answer {
    for _ in 0..50 {
        let answer = rpc_as(dropbox, access, route, arg.clone()).await;
        match answer.status {
            401 => {
                let refresh = dropbox.refresh_token();
                let form = [
                    ("grant_type", "refresh_token"),
                    ("refresh_token", &refresh),
                    ("client_id", &dropbox.app_key()),
                    ("client_secret", &dropbox.app_secret()),
                ];
                let refreshed = token(dropbox, &form).await.json();
                refreshed["access_token"].as_str().unwrap().clone_into(access);
            }
            429 => assert_eq!(answer.header("retry-after"), "1"),
            503 => {}
            _ => return answer,
        }
    }
    panic!("{route} was never answered");
}

#[tokio::test]
async fn a_correct_client_survives_everything_that_is_allowed() {
    let dropbox = LocalDropbox::builder().hostile().seed(4).start().await.unwrap();
    let mut access = dropbox.access_token();
    for number in 0..40 {
        let arg = json!({"path": format!("/folder {number}")});
        let made = persist(&dropbox, &mut access, "files/create_folder_v2", &arg).await;
        assert_eq!(made.status, 200, "{made:?}");
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut pages = 1;
    let arg = json!({"path": ""});
    let mut page = persist(&dropbox, &mut access, "files/list_folder", &arg).await.json();
    loop {
        names(&page).into_iter().for_each(|name| *seen.entry(name).or_default() += 1);
        if page["has_more"] == false {
            break;
        }
        let arg = json!({"cursor": page["cursor"]});
        page = persist(&dropbox, &mut access, "files/list_folder/continue", &arg).await.json();
        pages += 1;
    }
    assert_eq!((seen.len(), seen.values().max()), (40, Some(&1)));
    let mut statuses = BTreeSet::new();
    for record in dropbox.requests() {
        statuses.insert(record.status.unwrap().as_u16());
    }
    assert!(pages > 5 && statuses.len() > 2, "{pages} pages, {statuses:?}");
    let missing = json!({"path": "/missing"});
    let refused = persist(&dropbox, &mut access, "files/get_metadata", &missing).await.json();
    assert!(refused["error_summary"].as_str().unwrap().ends_with('.'), "{refused}");
}
