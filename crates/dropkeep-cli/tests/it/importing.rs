//! Refresh tokens that exist already come into a keep at the command line.

use std::path::PathBuf;

use dropkeep_local::{Fault, LocalDropbox};
use serde_json::Value;
use tempfile::TempDir;

use crate::world::{Ran, bare_command, run};

/// A keep that nobody serves, configured for the app of a local Dropbox.
struct Quiet {
    dropbox: LocalDropbox,
    home: TempDir,
}

impl Quiet {
    async fn new() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let quiet = Self { dropbox, home: TempDir::new().unwrap() };
        let configuration = format!(
            "public_url = \"https://keep.example/\"\n[apps.photos]\napp_key = \"{}\"\n\
             app_secret_file = \"secret\"\n[dropbox]\nendpoint = \"{}\"\n",
            quiet.dropbox.app_key(),
            quiet.dropbox.endpoint()
        );
        std::fs::write(quiet.path("secret"), quiet.dropbox.app_secret()).unwrap();
        std::fs::write(quiet.path("keep.toml"), configuration).unwrap();
        let made = quiet.run(&["keys", "generate"], "").await;
        assert_eq!(made.code, Some(0), "{made:?}");
        quiet
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    async fn run(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = bare_command(arguments);
        command.env("DROPKEEP_HOME", self.home.path()).env("USER", "grace");
        command.env("DROPKEEP_CONFIG", self.path("keep.toml"));
        let ran = run(command, input.as_bytes()).await;
        let seen = format!("{ran:?}");
        for secret in [self.dropbox.refresh_token(), self.dropbox.app_secret()] {
            assert!(!seen.contains(&secret), "{arguments:?}");
        }
        ran
    }

    /// Imports, and gives what `--json` prints.
    async fn import(&self, arguments: &[&str], input: &str) -> Value {
        let command = [&["--json", "connections", "import", "--app", "photos"], arguments].concat();
        let ran = self.run(&command, input).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        serde_json::from_str(&ran.stdout).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_from_standard_input_becomes_a_connection() {
    let quiet = Quiet::new().await;
    let token = quiet.dropbox.refresh_token() + "\n";
    let made = quiet.import(&["--user", "ada", "--label", "Ada's photos"], &token).await;
    assert_eq!(made["subject"], quiet.dropbox.account_id());
    assert_eq!((&made["user"], &made["label"]), (&"ada".into(), &"Ada's photos".into()));
    assert_eq!((&made["state"], &made["app"]), (&"active".into(), &"photos".into()));
    let id = made["id"].as_str().unwrap();
    let audit = quiet.run(&["audit", "--connection", id], "").await;
    assert!(audit.stdout.contains("operator:grace  connection.import"), "{audit:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_from_a_file_comes_into_the_connection_that_is_there() {
    let quiet = Quiet::new().await;
    let token = quiet.path("token");
    std::fs::write(&token, quiet.dropbox.refresh_token() + "\n").unwrap();
    let file = ["--file", token.to_str().unwrap()];
    let (first, second) = (quiet.import(&file, "").await, quiet.import(&file, "").await);
    assert_eq!(first["id"], second["id"]);
    let listed = quiet.run(&["connections", "list"], "").await;
    assert_eq!(listed.stdout.lines().count(), 1, "{listed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_imported_says_why_and_leaves_nothing() {
    let quiet = Quiet::new().await;
    let token = quiet.dropbox.refresh_token();
    let import = ["connections", "import", "--app", "photos"];
    let other = ["connections", "import", "--app", "vidoes"];
    let missing = [&import[..], &["--file", "no-such-file"]].concat();
    let cases: [(&[&str], &str, i32, &str); 6] = [
        (&import, "not-one-of-dropbox", 3, "does not accept this refresh token"),
        (&import, "two words", 2, "no refresh token"),
        (&import, "", 2, "standard input"),
        (&missing, "", 1, "no-such-file"),
        (&other, &token, 4, "it has photos"),
        (&[&import[..], &["--team"]].concat(), &token, 1, "without --team"),
    ];
    for (arguments, input, code, said) in cases {
        let ran = quiet.run(arguments, input).await;
        assert_eq!(ran.code, Some(code), "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(said), "{arguments:?}: {ran:?}");
    }
    quiet.dropbox.fault(Fault::on("oauth2/token").respond(503));
    let down = quiet.run(&import, &token).await;
    assert_eq!(down.code, Some(1), "{down:?}");
    assert!(down.stderr.contains("does not answer now"), "{down:?}");
    let listed = quiet.run(&["connections", "list"], "").await;
    assert_eq!(listed.stdout, "", "{listed:?}");
}
