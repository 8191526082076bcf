//! Uploading, downloading, listing, sharing.

use crate::world::{World, run};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_up_and_comes_down_whole() {
    let world = World::signed_in().await;
    let content: Vec<u8> = (0..20_000_000_u32).map(|n| (n % 251) as u8).collect();
    world.file("large.bin", &content);
    assert_eq!(world.done(&["put", "large.bin", "/up/"]).await, "/up/large.bin\n");
    assert_eq!(world.done(&["get", "/up/large.bin", "back.bin"]).await, "back.bin\n");
    assert!(std::fs::read(world.work().join("back.bin")).unwrap() == content);
}

#[tokio::test(flavor = "multi_thread")]
async fn standard_input_goes_up_and_its_link_comes_back() {
    let world = World::signed_in().await;
    let ran = world.run_with_input(&["put", "-", "/note.txt", "--link"], b"hello").await;
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    let url = url::Url::parse(ran.stdout.trim()).unwrap();
    assert!(url.query_pairs().any(|pair| pair == ("dl".into(), "0".into())), "{url}");
    let again = world.done(&["link", "/note.txt"]).await;
    assert_eq!(again, ran.stdout);
    let direct = world.done(&["link", "/note.txt", "--direct"]).await;
    assert_eq!(direct, ran.stdout.replace("dl=0", "dl=1"));
    assert_eq!(world.done(&["get", "/note.txt", "-"]).await, "hello");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_beyond_ascii_arrives_as_itself() {
    let world = World::signed_in().await;
    let name = "😀 ñ 漢.txt";
    world.file(name, "x");
    assert_eq!(world.done(&["put", name, "/"]).await, format!("/{name}\n"));
    assert_eq!(world.done(&["ls"]).await, format!("{name}\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_file_in_the_way_is_a_conflict_with_a_way_out() {
    let world = World::signed_in().await;
    world.file("a.txt", "one");
    world.done(&["put", "a.txt", "/a.txt"]).await;
    world.done(&["put", "a.txt", "/a.txt"]).await;
    world.file("a.txt", "two");
    let ran = world.run(&["put", "a.txt", "/a.txt"]).await;
    assert_eq!(ran.code, Some(5));
    insta::assert_snapshot!(ran.stderr, @r"
    error: cannot upload a.txt to /a.txt: another file is already there
    hint: --overwrite replaces it, --autorename keeps both
    ");
    assert_eq!(world.done(&["put", "a.txt", "/a.txt", "--autorename"]).await, "/a (1).txt\n");
    world.done(&["put", "a.txt", "/a.txt", "--overwrite"]).await;
    assert_eq!(world.done(&["get", "/a.txt", "-"]).await, "two");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_replaced_only_while_it_has_its_rev() {
    let world = World::signed_in().await;
    world.file("a.txt", "one");
    let record = world.done(&["put", "a.txt", "/a.txt", "--json"]).await;
    let record: serde_json::Value = serde_json::from_str(&record).unwrap();
    let rev = record["rev"].as_str().unwrap();
    world.file("a.txt", "two");
    world.done(&["put", "a.txt", "/a.txt", "--update", rev]).await;
    world.file("a.txt", "three");
    assert_eq!(world.run(&["put", "a.txt", "/a.txt", "--update", rev]).await.code, Some(5));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_in_the_way_is_told_with_the_slash_that_helps() {
    let world = World::signed_in().await;
    world.file("a.txt", "one");
    world.done(&["put", "a.txt", "/folder/a.txt"]).await;
    let ran = world.run(&["put", "a.txt", "/folder"]).await;
    assert_eq!(ran.code, Some(5));
    assert!(ran.stderr.contains("hint: to put it into that folder, write /folder/"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_files_some_may_fail() {
    let world = World::signed_in().await;
    world.file("a.txt", "a");
    world.file("b.txt", "b");
    let ran = world.run(&["put", "a.txt", "missing.txt", "b.txt", "/many/"]).await;
    assert_eq!(ran.code, Some(7));
    assert_eq!(ran.stdout, "/many/a.txt\n/many/b.txt\n");
    insta::assert_snapshot!(ran.stderr, @r"
    error: cannot upload missing.txt to /many/missing.txt: No such file or directory (os error 2)
    error: 2 of 3 files uploaded, 1 failed
    ");
    let ran = world.run(&["put", "missing.txt", "gone.txt", "/many/"]).await;
    assert_eq!(ran.code, Some(4), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_files_need_a_folder() {
    let world = World::signed_in().await;
    let ran = world.run(&["put", "a.txt", "b.txt", "/many"]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("end it with a slash: /many/"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_without_a_leading_slash_is_shown_mended() {
    let world = World::signed_in().await;
    world.file("a.txt", "a");
    let before = world.dropbox.requests().len();
    for (command, mended) in [
        (&["put", "a.txt", "reports/a.txt"][..], "/reports/a.txt"),
        (&["get", "reports/a.txt"], "/reports/a.txt"),
        (&["ls", "reports"], "/reports"),
        (&["link", "reports/a.txt"], "/reports/a.txt"),
    ] {
        let ran = world.run(command).await;
        assert_eq!(ran.code, Some(2), "{command:?}");
        assert!(ran.stderr.ends_with(&format!("hint: write {mended}\n")), "{}", ran.stderr);
    }
    assert_eq!(world.dropbox.requests().len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_exists_is_left_alone_unless_forced() {
    let world = World::signed_in().await;
    world.file("a.txt", "new");
    world.done(&["put", "a.txt", "/a.txt"]).await;
    let local = world.file("a.txt", "precious");
    let ran = world.run(&["get", "/a.txt"]).await;
    assert_eq!(ran.code, Some(5));
    insta::assert_snapshot!(ran.stderr, @r"
    error: a.txt exists already
    hint: --force replaces it, or name another target
    ");
    assert_eq!(std::fs::read_to_string(&local).unwrap(), "precious");
    world.done(&["get", "/a.txt", "--force"]).await;
    assert_eq!(std::fs::read_to_string(&local).unwrap(), "new");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_exits_four() {
    let world = World::signed_in().await;
    for command in [&["get", "/none/x.txt"][..], &["ls", "/none"], &["link", "/none"]] {
        let ran = world.run(command).await;
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(4), ""), "{command:?} {ran:?}");
        assert!(ran.stderr.contains("there is nothing at that path"), "{}", ran.stderr);
    }
    let ran = world.run(&["get", "/none/x.txt"]).await;
    insta::assert_snapshot!(ran.stderr, @r"
    error: cannot download /none/x.txt to x.txt: there is nothing at that path
    hint: see what is there: dropkeep ls /none
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_not_downloaded_but_listed() {
    let world = World::signed_in().await;
    world.file("a.txt", "a");
    world.done(&["put", "a.txt", "/folder/"]).await;
    let ran = world.run(&["get", "/folder"]).await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("hint: it is a folder: dropkeep ls /folder"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_shows_folders_sizes_and_what_is_below() {
    let world = World::signed_in().await;
    world.file("b.txt", "12345");
    world.done(&["put", "b.txt", "/Top/"]).await;
    world.done(&["put", "b.txt", "/Top/Below/"]).await;
    assert_eq!(world.done(&["ls", "/Top/"]).await, "b.txt\nBelow/\n");
    let mut all = world.done(&["ls", "-R", "/Top"]).await;
    let mut lines: Vec<&str> = all.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["/Top/Below/", "/Top/Below/b.txt", "/Top/b.txt"]);
    all = world.done(&["ls", "-l", "/Top"]).await;
    let first = all.lines().next().unwrap();
    assert!(first.starts_with("       5 B  20"), "{first}");
    assert!(first.ends_with("Z  b.txt"), "{first}");
    assert_eq!(world.done(&["ls", "/Top/b.txt"]).await, "b.txt\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_goes_away_is_no_error() {
    use tokio::io::AsyncReadExt;

    let world = World::signed_in().await;
    world.file("large.bin", vec![7; 4_000_000]);
    world.done(&["put", "large.bin", "/"]).await;
    let mut child = crate::world::start(world.command(&["get", "/large.bin", "-"]));
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; 10]).await.unwrap();
    drop(stdout);
    let ran = child.wait_with_output().await.unwrap();
    assert_eq!((ran.status.code(), ran.stderr.as_slice()), (Some(141), &b""[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_works_with_credentials_from_the_environment() {
    let world = World::new().await;
    let ran = run(world.command_from_environment(&["put", "-", "/e.txt", "--link"]), b"e").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = run(world.command_from_environment(&["whoami"]), b"").await;
    assert!(ran.stdout.contains(&world.dropbox.account_id()), "{ran:?}");
}
