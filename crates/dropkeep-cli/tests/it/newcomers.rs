//! What people type who have not read the help.

use crate::world::{World, finish, first_line, run, start};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_alone_goes_to_the_root_folder() {
    let world = World::signed_in().await;
    world.file("report.txt", "one");
    assert_eq!(world.done(&["put", "report.txt"]).await, "/report.txt\n");
    assert_eq!(world.done(&["upload", "report.txt", "/reports/"]).await, "/reports/report.txt\n");
    let link = world.done(&["put", "report.txt", "--link"]).await;
    assert!(link.contains("/scl/fi/"), "{link}");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_make_no_upload_are_told_with_what_would() {
    let world = World::signed_in().await;
    world.file("a.txt", "one");
    world.file("b.txt", "two");
    for (words, code, said) in [
        (&["-"][..], 2, "dropkeep put - /NAME"),
        (&["/no-such-folder/"], 4, "dropkeep put FILE /no-such-folder/"),
        (&["."], 2, ". is a directory\nhint: put the files in it: dropkeep put ./* /\n"),
        (&["a.txt", "b.txt"], 2, "end with / to put b.txt there too, or write /b.txt"),
        (&["a.txt", "reports"], 2, "hint: write /reports"),
        (&["a.txt", "b.txt", "/c"], 2, "end it with a slash: /c/"),
        (&[], 2, "Usage: dropkeep put [OPTIONS] <FILE>... [TO]"),
    ] {
        let ran = world.run(&[&["put"], words].concat()).await;
        assert_eq!(ran.code, Some(code), "{words:?}: {ran:?}");
        assert!(ran.stderr.contains(said), "{words:?}: {ran:?}");
    }
    assert_eq!(world.done(&["ls"]).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_is_not_there_is_told_by_its_own_name() {
    let world = World::signed_in().await;
    world.file("a.txt", "one");
    world.done(&["put", "a.txt"]).await;
    for target in ["nowhere/a.txt", "nowhere/"] {
        let ran = world.run(&["download", "/a.txt", target]).await;
        assert_eq!(ran.code, Some(4), "{ran:?}");
        assert!(ran.stderr.starts_with("error: there is no directory nowhere"), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_without_its_argument_is_wrong_usage() {
    let world = World::signed_in().await;
    let ran = world.run(&["call", "files/list_folder"]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("give its argument: dropkeep call files/list_folder"), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_needs_no_dashes_before_it_and_keeps_its_own() {
    let world = World::signed_in().await;
    assert_eq!(world.done(&["exec", "echo", "--json", "--", "-q"]).await, "--json -- -q\n");
    assert_eq!(world.done(&["exec", "--", "echo", "--json"]).await, "--json\n");
    assert_eq!(world.done(&["local", "run", "echo", "-p"]).await, "-p\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_dropbox_has_the_plan_that_was_asked_for() {
    let world = World::new().await;
    let binary = env!("CARGO_BIN_EXE_dropkeep");
    let said = world.done(&["local", "run", "--plan", "basic", binary, "whoami"]).await;
    assert!(said.contains("basic account"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_line_is_no_answer_and_ends_nothing() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let mut child = start(world.command(&["login", "--app-key", &key]));
    let url = first_line(&mut child).await;
    let code = world.dropbox.approve(&url).unwrap().code().unwrap();
    let ran = finish(child, format!("\n \n{code}\n").as_bytes(), String::new()).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

/// What bash offers where the cursor stands after these words.
#[cfg(unix)]
async fn completed(words: &[&str]) -> Vec<String> {
    let script = "source <(dropkeep completions bash); COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); \
                  _dropkeep dropkeep \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\"; \
                  printf '%s\\n' \"${COMPREPLY[@]}\"";
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_dropkeep"));
    let mut bash = tokio::process::Command::new("bash");
    bash.args(["--norc", "-c", script, "bash"]).args(words).kill_on_drop(true);
    bash.env("PATH", format!("{}:{}", binary.parent().unwrap().display(), env!("PATH")));
    let ran = run(bash, b"").await;
    ran.stdout.lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn bash_completes_commands_options_and_values() {
    assert_eq!(completed(&["dropkeep", "who"]).await, ["whoami"]);
    assert_eq!(completed(&["dropkeep", "local", "se"]).await, ["serve"]);
    assert_eq!(completed(&["dropkeep", "put", "--over"]).await, ["--overwrite"]);
    assert_eq!(completed(&["dropkeep", "local", "env", "--shell", "f"]).await, ["fish"]);
}
