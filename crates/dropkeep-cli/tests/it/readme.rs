//! The README's shell blocks, run as a newcomer types them.

use std::fs;
use std::path::Path;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};

use crate::world::{World, start};

/// What is run elsewhere: a test must not build the workspace, and what serves does not end by itself.
const RUN_ELSEWHERE: [&str; 3] = [
    "cargo run --release -- demo",
    "cargo run --release -- serve --local",
    "dropkeep serve --local",
];

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn every_shell_block_of_the_readme_does_what_it_says() {
    let world = World::new().await;
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let blocks = shell_blocks(&readme);
    assert!(blocks.len() >= 5, "the README has {} shell blocks", blocks.len());
    for block in blocks {
        let is_here = |line: &&str| !RUN_ELSEWHERE.iter().any(|command| line.starts_with(command));
        let block = block.lines().filter(is_here).collect::<Vec<_>>().join("\n");
        let shell = start(newcomers_shell(&world, &block));
        let (code, said) = type_codes_when_asked(&world, shell).await;
        assert_eq!(code, Some(0), "{block}\n{said}");
    }
}

/// The content of each ```` ```sh ```` block, in order.
fn shell_blocks(readme: &str) -> Vec<String> {
    let blocks = readme.split("```sh\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// A shell with `dropkeep` on its path, whose Dropbox is the local one. The block on CI finds its
/// secrets in the environment, as CI would put them there; the others have nothing but an app key.
fn newcomers_shell(world: &World, block: &str) -> Command {
    let binary = Path::new(env!("CARGO_BIN_EXE_dropkeep"));
    let mut command = Command::new("bash");
    command.args(["-euo", "pipefail", "-c", block]).env_clear().kill_on_drop(true);
    command.env("PATH", format!("{}:{}", binary.parent().unwrap().display(), env!("PATH")));
    command.env("DROPKEEP_HOME", world.home()).current_dir(world.work());
    command.env("DROPKEEP_ENDPOINT", world.dropbox.endpoint());
    command.env("DROPBOX_APP_KEY", world.dropbox.app_key());
    if block.contains("DROPBOX_REFRESH_TOKEN") {
        command.env("DROPBOX_APP_SECRET", world.dropbox.app_secret());
        command.env("DROPBOX_REFRESH_TOKEN", world.dropbox.refresh_token());
    }
    command
}

/// Approves what the shell prints a page for, and types the code.
async fn type_codes_when_asked(world: &World, mut shell: Child) -> (Option<i32>, String) {
    let mut keyboard = shell.stdin.take().unwrap();
    let mut screen = BufReader::new(shell.stdout.take().unwrap()).lines();
    let mut said = String::new();
    while let Some(line) = screen.next_line().await.unwrap() {
        if line.contains("/oauth2/authorize?") {
            let code = world.dropbox.approve(line.trim()).unwrap().code().unwrap();
            keyboard.write_all(format!("{code}\n").as_bytes()).await.unwrap();
        }
        said += &line;
        said.push('\n');
    }
    drop(keyboard);
    let output = shell.wait_with_output().await.unwrap();
    said += &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}
