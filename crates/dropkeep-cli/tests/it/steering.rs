//! The commands that steer a running local Dropbox.

use dropkeep_local::LocalDropbox;

use crate::world::{Ran, bare_command, run};

async fn local(dropbox: &LocalDropbox, arguments: &[&str]) -> Ran {
    let arguments = [&["local"], arguments].concat();
    let mut command = bare_command(&arguments);
    command.env("DROPKEEP_ENDPOINT", dropbox.endpoint());
    run(command, b"").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_is_advanced_and_stopped() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let before = dropbox.clock().now();
    let ran = local(&dropbox, &["clock", "advance", "90", "min"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(dropbox.clock().now().duration_since(before).as_mins() >= 90);
    let ran = local(&dropbox, &["--json", "clock", "freeze"]).await;
    assert!(ran.stdout.contains("\"running\":false"), "{ran:?}");
    let ran = local(&dropbox, &["clock", "advance", "soon"]).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("is no duration") && ran.stderr.contains("90 min"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_taken_back() {
    let dropbox = LocalDropbox::start().await.unwrap();
    assert_eq!(local(&dropbox, &["snapshot", "one"]).await.code, Some(0));
    assert_eq!(local(&dropbox, &["restore", "one"]).await.code, Some(0));
    assert_eq!(local(&dropbox, &["reset"]).await.code, Some(0));
    let ran = local(&dropbox, &["restore", "two"]).await;
    assert_eq!(ran.code, Some(4));
    assert!(ran.stderr.contains("there is no snapshot"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_is_ordered_and_requests_are_shown() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let order = ["fault", "add", "check/*", "--status", "429", "--retry-after", "3"];
    let ran = local(&dropbox, &order).await;
    assert_eq!((ran.code, ran.stdout.trim()), (Some(0), "fault 1"), "{ran:?}");
    let ran = local(&dropbox, &["fault", "list"]).await;
    assert!(ran.stdout.contains("check/* {\"respond\":"), "{ran:?}");
    assert_eq!(local(&dropbox, &["fault", "remove", "1"]).await.code, Some(0));
    let ran = local(&dropbox, &["fault", "add", "x", "--action", "explode"]).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let consent = format!("{}/oauth2/authorize", dropbox.endpoint());
    dropbox.approve(&consent).unwrap_err();
    let ran = local(&dropbox, &["requests"]).await;
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), ""), "{ran:?}");
    let ran = local(&dropbox, &["requests", "--har"]).await;
    assert!(ran.stdout.contains("\"version\": \"1.2\""), "{ran:?}");
    let ran = local(&dropbox, &["requests", "--curl", "7"]).await;
    assert_eq!(ran.code, Some(4), "{ran:?}");
    let ran = local(&dropbox, &["webhook", "add", "http://127.0.0.1:1/"]).await;
    assert_eq!(ran.code, Some(5), "{ran:?}");
    assert_eq!(local(&dropbox, &["webhook", "list"]).await.stdout.trim(), "no webhooks");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_one_they_say_how_to_start_it() {
    let mut command = bare_command(&["local", "reset"]);
    command.env("DROPKEEP_ENDPOINT", "http://127.0.0.1:1");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(4));
    assert!(ran.stderr.contains("dropkeep local serve"), "{ran:?}");
}
