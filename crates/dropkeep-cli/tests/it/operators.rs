//! What operators do with a keep at the command line.

use dropkeep_auth::{App, Credentials, RefreshToken};
use dropkeep_stores::{Connections, Database, KeyRing, NewConnection, Profile, StoreUrl, Subject};
use serde_json::Value;
use tempfile::TempDir;

use crate::world::{Ran, bare_command, run};

/// A keep with one connection and no server; gives the connection's id.
async fn keep(home: &TempDir) -> String {
    let made = ran(home, &["keys", "generate"]).await;
    assert_eq!(made.code, Some(0), "{made:?}");
    let folder = home.path().join("keep");
    let keys = KeyRing::parse(&std::fs::read_to_string(folder.join("keys")).unwrap()).unwrap();
    let database = Database::open(&StoreUrl::in_folder(&folder)).await.unwrap();
    let new = NewConnection {
        tenant: "default".to_owned(),
        app: "photos".to_owned(),
        user: "ada".to_owned(),
        subject: Subject::Account("dbid:ada".to_owned()),
        label: None,
        profile: Profile { email: Some("ada@example.com".to_owned()), ..Profile::default() },
        wanted_scopes: None,
        credentials: Credentials::new(App::public("key"), RefreshToken::new("canary-refresh")),
        access_token: None,
    };
    let connected = Connections::new(database, keys).connect(&new).await.unwrap();
    connected.connection.id.to_string()
}

async fn ran(home: &TempDir, arguments: &[&str]) -> Ran {
    let mut command = bare_command(arguments);
    command.env("DROPKEEP_HOME", home.path()).env("USER", "grace");
    run(command, b"").await
}

async fn done(home: &TempDir, arguments: &[&str]) -> String {
    let ran = ran(home, arguments).await;
    assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
    assert!(!format!("{ran:?}").contains("canary-refresh"), "{ran:?}");
    ran.stdout
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_seen_labelled_and_disconnected() {
    let home = TempDir::new().unwrap();
    let id = keep(&home).await;
    assert!(done(&home, &["connections", "list"]).await.starts_with(&id));
    done(&home, &["connections", "label", &id, "Ada's photos"]).await;
    let shown = json(&done(&home, &["--json", "connections", "show", &id]).await);
    assert_eq!((&shown["label"], &shown["state"]), (&"Ada's photos".into(), &"active".into()));
    assert!(done(&home, &["connections", "show", &id]).await.contains("ada@example.com"));
    let found = done(&home, &["connections", "list", "--search", "PHOTOS"]).await;
    assert!(found.contains(&id), "{found}");
    done(&home, &["connections", "disconnect", &id]).await;
    let again = ran(&home, &["connections", "disconnect", &id]).await;
    assert_eq!(again.code, Some(5), "{again:?}");
    let nobody = ran(&home, &["connections", "show", "cn_00000000000000000000000000"]).await;
    assert_eq!(nobody.code, Some(4), "{nobody:?}");
    let audit = done(&home, &["audit", "--connection", &id]).await;
    assert!(audit.contains("operator:grace  connection.disconnect"), "{audit}");
    assert!(audit.contains("operator:grace  connection.label"), "{audit}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_key_is_shown_once_rotated_and_revoked() {
    let home = TempDir::new().unwrap();
    keep(&home).await;
    let create =
        ["--json", "api-keys", "create", "worker", "--may", "token,read", "--only", "app:photos"];
    let made = json(&done(&home, &create).await);
    let (id, secret) = (made["id"].as_str().unwrap(), made["secret"].as_str().unwrap());
    assert!(secret.starts_with("dk_"), "{made}");
    let listed = done(&home, &["api-keys", "list"]).await;
    assert!(listed.contains(id) && !listed.contains(secret), "{listed}");
    let second = json(&done(&home, &["--json", "api-keys", "rotate", id]).await);
    assert_ne!(second["secret"], made["secret"]);
    done(&home, &["api-keys", "revoke", id]).await;
    let again = ran(&home, &["api-keys", "revoke", id]).await;
    assert_eq!(again.code, Some(4), "{again:?}");
    let wrong = ran(&home, &["api-keys", "create", "x", "--may", "everything"]).await;
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_key_than_the_database_was_sealed_with_is_refused_everywhere() {
    let home = TempDir::new().unwrap();
    let id = keep(&home).await;
    done(&home, &["connections", "list"]).await;
    std::fs::remove_file(home.path().join("keep/keys")).unwrap();
    done(&home, &["keys", "generate", "--name", "other"]).await;
    for arguments in [&["connections", "show", &id][..], &["serve", "--listen", "127.0.0.1:0"]] {
        let refused = ran(&home, arguments).await;
        assert_eq!(refused.code, Some(1), "{refused:?}");
        assert!(
            refused.stderr.contains("is missing, and 1 secrets are sealed under it"),
            "{refused:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_appended_opens_and_seals_nothing_yet() {
    let home = TempDir::new().unwrap();
    let id = keep(&home).await;
    let both = ran(&home, &["keys", "generate", "--name", "x", "--append", "--rotate"]).await;
    assert_eq!(both.code, Some(2), "{both:?}");
    let first = json(&done(&home, &["--json", "keys", "list"]).await);
    done(&home, &["keys", "generate", "--name", "next", "--append"]).await;
    let keys = json(&done(&home, &["--json", "keys", "list"]).await);
    assert_eq!((&keys[0]["key"], &keys[0]["seals"]), (&first[0]["key"], &true.into()), "{keys}");
    assert_eq!((&keys[1]["key"], &keys[1]["seals"]), (&"next".into(), &false.into()), "{keys}");
    let file = home.path().join("keep/keys");
    let text = std::fs::read_to_string(&file).unwrap();
    let turned: Vec<_> = text.lines().rev().map(|line| format!("{line}\n")).collect();
    std::fs::write(&file, turned.concat()).unwrap();
    done(&home, &["keys", "rotate"]).await;
    let keys = json(&done(&home, &["--json", "keys", "list"]).await);
    assert_eq!((&keys[0]["key"], &keys[0]["sealed"]), (&"next".into(), &1.into()), "{keys}");
    done(&home, &["connections", "show", &id]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_made_for_a_person_of_an_app_or_of_a_connection() {
    let home = TempDir::new().unwrap();
    let id = keep(&home).await;
    let toml = "public_url = 'https://keep.example/'\n[apps.photos]\napp_key = 'abcdefghijklmno'\n";
    std::fs::write(home.path().join("dropkeep.toml"), toml).unwrap();
    let config = home.path().join("dropkeep.toml");
    let config = config.to_str().unwrap();
    let begin = ["connections", "--config", config, "link"];
    let link = async |more: &[&str]| ran(&home, &[&begin[..], more].concat()).await;
    let made = link(&["--app", "photos", "--user", "grace"]).await;
    assert!(made.stdout.starts_with("https://keep.example/connect/photos?session="), "{made:?}");
    let again = link(&["--connection", &id, "--json"]).await;
    assert!(json(&again.stdout)["url"].as_str().unwrap().contains("?session="), "{again:?}");
    let unknown = link(&["--app", "videos", "--user", "grace"]).await;
    assert!(unknown.stderr.contains("it has photos"), "{unknown:?}");
    for wrong in [&[][..], &["--app", "photos", "--user", " "]] {
        assert_eq!(link(wrong).await.code, Some(2), "{wrong:?}");
    }
    let trail = done(&home, &["audit", "--config", config]).await;
    assert!(trail.contains("connect_session.create"), "{trail}");
    let ticket = made.stdout.trim().split_once("session=").unwrap().1;
    assert!(!trail.contains(ticket));
}
