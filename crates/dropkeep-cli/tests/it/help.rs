//! What the help says, and that `docs/cli.md` says the same.

use std::fmt::Write;
use std::path::PathBuf;

use crate::world::{bare_command, run};

#[tokio::test]
async fn the_short_help_fits_a_screen() {
    let ran = run(bare_command(&["-h"]), b"").await;
    insta::assert_snapshot!(ran.stdout, @r#"
    Sign in to Dropbox once and stay signed in; upload, download, list and share

    Usage: dropkeep [OPTIONS] <COMMAND>

    Commands:
      demo           Sign in, upload, share, download, refresh and revoke, on this machine
      login          Sign in to Dropbox, once
      logout         Sign out: revoke the sign-in at Dropbox and forget it here
      whoami         Show whose Dropbox this is
      status         Show which sign-in is used, what it may do, and where it rests
      put            Upload files [alias: upload]
      get            Download a file [alias: download]
      ls             List a folder
      link           Print the shared link of a file or folder
      token          Print a valid access token, alone on standard output
      exec           Run a command with a valid access token in DROPBOX_ACCESS_TOKEN
      call           Call any route of the Dropbox API
      local          A Dropbox on this machine, to test against: no account, no network
      serve          Run the keep: connect pages and a token broker for a fleet
      keys           The keys that seal what a keep keeps
      connections    The connections of a keep, and the links that make them
      api-keys       The API keys of a keep: who may ask it for what
      subscriptions  The webhooks of a keep: who is told of what, and where
      outbox         The outbox of a keep: what has to happen outside and has not
      audit          Show who did what with a keep, the latest first
      completions    Print the completion script of a shell

    Options:
      -h, --help     Print help (see more with '--help')
      -V, --version  Print version

    Everywhere:
      -p, --profile <NAME>  The saved sign-in to use [default: DROPKEEP_PROFILE, else `default`]
          --json            Print one JSON object a line; errors too
      -v, --verbose...      Say what happens underneath (twice: each request)
      -q, --quiet           Print nothing but results and errors

    Delete, move, search and the rest: dropkeep call files/delete_v2 '{"path": "/old.txt"}'
    Begin with `dropkeep demo`, which needs no account, or with `dropkeep login`.
    "#);
}

#[tokio::test]
async fn no_command_shows_the_help_and_is_a_usage_error() {
    let ran = run(bare_command(&[]), b"").await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("Usage: dropkeep"), "{}", ran.stderr);
}

#[tokio::test]
async fn an_unknown_command_is_a_usage_error_with_a_suggestion() {
    let ran = run(bare_command(&["logn"]), b"").await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("login"), "{}", ran.stderr);
}

#[tokio::test]
async fn a_usage_error_is_an_object_with_json() {
    let ran = run(bare_command(&["--json", "exec"]), b"").await;
    let error: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!((ran.code, &error["error"]["kind"]), (Some(2), &"usage".into()));
}

#[tokio::test]
async fn completions_are_there_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(bare_command(&["completions", shell]), b"").await;
        assert_eq!(ran.code, Some(0), "{shell}");
        assert!(ran.stdout.contains("whoami"), "{shell}");
    }
}

/// Set `DROPKEEP_WRITE_DOCS` to have it written.
#[tokio::test]
async fn the_reference_in_the_documents_is_the_help() {
    let mut reference = String::from(
        "# The command line\n\nWhat `dropkeep --help` and `dropkeep COMMAND --help` print, in one \
         place. A test keeps it so. The output of `--json` is described in [json.md](json.md).\n",
    );
    let mut commands = vec![vec![]];
    while !commands.is_empty() {
        let path: Vec<String> = commands.remove(0);
        let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = run(bare_command(&arguments), b"").await.stdout;
        let title = ["dropkeep"].into_iter().chain(path.iter().map(String::as_str));
        let title = title.collect::<Vec<_>>().join(" ");
        write!(reference, "\n## {title}\n\n```text\n{}\n```\n", help.trim_end()).unwrap();
        let below = subcommands(&help).into_iter().map(|name| [path.as_slice(), &[name]].concat());
        commands.splice(0..0, below.collect::<Vec<_>>());
    }
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    if std::env::var_os("DROPKEEP_WRITE_DOCS").is_some() {
        std::fs::write(&file, &reference).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    assert!(written == reference, "docs/cli.md is old: run the test with DROPKEEP_WRITE_DOCS=1");
}

/// Set `DROPKEEP_WRITE_DOCS` to have it written.
#[tokio::test]
async fn the_coverage_in_the_documents_is_that_of_the_code() {
    let routes = run(bare_command(&["local", "routes"]), b"").await.stdout;
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/local.md");
    let written = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let (before, _) = written.rsplit_once("```text\n").unwrap();
    let current = format!("{before}```text\n{}\n```\n", routes.trim_end());
    if std::env::var_os("DROPKEEP_WRITE_DOCS").is_some() {
        std::fs::write(&file, &current).unwrap();
        return;
    }
    assert!(written == current, "docs/local.md is old: run the test with DROPKEEP_WRITE_DOCS=1");
}

/// The commands that a help text lists.
fn subcommands(help: &str) -> Vec<String> {
    let Some((_, list)) = help.split_once("\nCommands:\n") else { return Vec::new() };
    let lines = list.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}
