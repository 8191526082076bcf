//! Ctrl-C.
#![cfg(unix)]

use std::time::Duration;

use dropkeep_local::Fault;

use crate::world::{World, finish, first_line, run, start};

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_download_leaves_nothing_behind() {
    let world = World::signed_in().await;
    world.file("a.bin", vec![1; 1_000_000]);
    world.done(&["put", "a.bin", "/a.bin"]).await;
    std::fs::remove_file(world.work().join("a.bin")).unwrap();
    world.dropbox.fault(Fault::on("files/download").delay(Duration::from_secs(3600)));
    let child = start(world.command(&["get", "/a.bin"]));
    while world.dropbox.requests().last().is_none_or(|last| last.route != "files/download") {
        tokio::task::yield_now().await;
    }
    signal(&child, "-INT");
    let ran = finish(child, b"", String::new()).await;
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(130), "interrupted\n"));
    let left: Vec<_> = std::fs::read_dir(world.work()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_can_be_interrupted_while_it_waits_for_the_code() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let mut child = start(world.command(&["login", "--app-key", &key]));
    first_line(&mut child).await;
    let stdin = child.stdin.take();
    signal(&child, "-INT");
    let status = child.wait().await.unwrap();
    assert_eq!(status.code(), Some(130));
    drop(stdin);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_of_local_run_decides_about_ctrl_c() {
    let world = World::new().await;
    let script = "trap 'exit 33' INT TERM; echo ready; read line; exit 34";
    for names in [&["-INT", "-TERM"][..], &["-TERM"]] {
        let mut child = start(world.command(&["local", "run", "--", "sh", "-c", script]));
        assert_eq!(first_line(&mut child).await, "ready");
        let stdin = child.stdin.take();
        // The terminal sends Ctrl-C to both; here it comes to us alone, and must end nothing.
        for name in names {
            signal(&child, name);
        }
        // Its input stays open, so that only the signal can end it.
        let status = child.wait().await.unwrap();
        assert_eq!(status.code(), Some(33), "{names:?}");
        drop(stdin);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_dropbox_that_is_ended_leaves_no_files() {
    for (name, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 143)] {
        let world = World::new().await;
        let temporary = world.path("temporary");
        std::fs::create_dir(&temporary).unwrap();
        let mut command = world.command(&["local", "serve", "--listen", "127.0.0.1:0", "--json"]);
        command.env("TMPDIR", &temporary);
        let mut served = start(command);
        let ready: serde_json::Value =
            serde_json::from_str(&first_line(&mut served).await).unwrap();
        let mut put = world.command(&["put", "-", "/a.bin"]);
        put.env("DROPKEEP_ENDPOINT", ready["endpoint"].as_str().unwrap());
        put.env("DROPBOX_ACCESS_TOKEN", ready["access_token"].as_str().unwrap());
        let ran = run(put, &[1; 1_000_000]).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(std::fs::read_dir(&temporary).unwrap().count(), 1);
        signal(&served, name);
        assert_eq!(served.wait().await.unwrap().code(), Some(code), "{name}");
        let left: Vec<_> = std::fs::read_dir(&temporary).unwrap().collect();
        assert!(left.is_empty(), "{name}: {left:?}");
    }
}

fn signal(child: &tokio::process::Child, name: &str) {
    let id = child.id().unwrap().to_string();
    let sent = std::process::Command::new("kill").args([name, &id]).status().unwrap();
    assert!(sent.success());
}
