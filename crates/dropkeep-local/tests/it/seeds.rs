//! What is there at the start.

use std::path::Path;

use dropkeep_local::{LocalDropbox, Seed};
use serde_json::json;

use crate::support::{http, post, rpc, rpc_as, token};

const SEED: &str = r#"
    [[accounts]]
    email = "eve@example.com"
    quota = "1 MiB"

    [[accounts]]
    email = "mallory@example.com"
    given_name = "Mallory"
    team = "Seeded team"
    admin = true

    [[apps]]
    key = "seededkey"
    secret = "seeded secret"
    scopes = ["account_info.read", "files.metadata.read", "files.content.read", "sharing.write"]

    [[tokens]]
    account = "mallory@example.com"
    refresh_token = "seeded refresh token"
    access_token = "seeded access token"
    scopes = ["account_info.read"]

    [[files]]
    path = "/Reports/today.txt"
    content = "quarterly figures"
    client_modified = "2020-01-02T03:04:05Z"

    [[files]]
    path = "/zeros.bin"
    size = "300 KiB"
    generator = "zeros"

    [[links]]
    path = "/Reports/today.txt"
    settings = { require_password = true, link_password = "secret", audience = "public" }
"#;

async fn start(text: &str) -> Result<LocalDropbox, String> {
    let seed = Seed::parse(text, Path::new(".")).map_err(|error| error.to_string())?;
    let started = LocalDropbox::builder().content(seed).start().await;
    started.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_seed_file_decides_about_accounts_apps_tokens_files_and_links() {
    let dropbox = start(SEED).await.unwrap();
    assert_eq!(
        (dropbox.app_key().as_str(), dropbox.app_secret().as_str()),
        ("seededkey", "seeded secret")
    );
    let account = rpc(&dropbox, "users/get_current_account", json!(null)).await.json();
    assert_eq!(account["email"], "eve@example.com");
    let file = rpc(&dropbox, "files/get_metadata", json!({"path": "/reports/today.txt"})).await;
    let file = file.json();
    assert_eq!(
        (&file["size"], &file["client_modified"]),
        (&json!(17), &json!("2020-01-02T03:04:05Z"))
    );
    let zeros = rpc(&dropbox, "files/get_metadata", json!({"path": "/zeros.bin"})).await.json();
    assert_eq!(zeros["size"], 300 * 1024);

    let other =
        rpc_as(&dropbox, "seeded access token", "users/get_current_account", json!(null)).await;
    assert_eq!(other.json()["name"]["display_name"], "Mallory Example");
    assert_eq!(other.json()["root_info"][".tag"], "team");
    let narrow =
        rpc_as(&dropbox, "seeded access token", "files/list_folder", json!({"path": ""})).await;
    assert_eq!(narrow.json()["error"][".tag"], "missing_scope");
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", "seeded refresh token"),
        ("client_id", "seededkey"),
        ("client_secret", "seeded secret"),
    ];
    assert_eq!(token(&dropbox, &form).await.status, 200);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_bytes_ids_and_tokens() {
    let text = "[[files]]\npath = \"/random.bin\"\nsize = \"100 KiB\"";
    let (one, other) = (start(text).await.unwrap(), start(text).await.unwrap());
    let mut seen = Vec::new();
    for dropbox in [&one, &other] {
        let file = rpc(dropbox, "files/get_metadata", json!({"path": "/random.bin"})).await.json();
        seen.push((file["content_hash"].clone(), file["id"].clone(), dropbox.refresh_token()));
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn a_folder_is_served_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("Photos/Empty")).unwrap();
    std::fs::write(folder.path().join("Photos/large.bin"), vec![7; 200_000]).unwrap();
    std::fs::write(folder.path().join("héllo.txt"), "hello").unwrap();
    let seed = Seed::read(folder.path()).unwrap();
    let dropbox = LocalDropbox::builder().content(seed).start().await.unwrap();
    let arg = json!({"path": "", "recursive": true});
    let listed = rpc(&dropbox, "files/list_folder", arg).await.json();
    let paths: Vec<_> = listed["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["path_display"].clone())
        .collect();
    assert_eq!(paths, ["/héllo.txt", "/Photos", "/Photos/Empty", "/Photos/large.bin"]);
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Dropbox-API-Arg", r#"{"path": "/Photos/large.bin"}"#),
        ("Range", "bytes=199998-"),
    ];
    assert_eq!(post(&dropbox, "files/download", &headers, "").await.text, "\u{7}\u{7}");
    drop(http());
}

#[tokio::test]
async fn a_wrong_seed_says_where_and_what() {
    for (text, said) in [
        ("[[files]]\npath = \"/a\"\nkontent = \"x\"", "unknown field `kontent`"),
        (
            "[[files]]\naccount = \"nobody@example.com\"\npath = \"/a\"",
            "files[0]: there is no account nobody@example.com",
        ),
        ("[[files]]\npath = \"a\"", "files[0]: a: malformed path"),
        ("[[files]]\npath = \"/a\"\nsource = \"missing.png\"", "cannot read ./missing.png"),
        (
            "[[accounts]]\nemail = \"a@example.com\"\nquota = \"3 B\"\n[[files]]\npath = \"/a\"\ncontent = \"four\"",
            "insufficient space",
        ),
        ("[[links]]\npath = \"/a\"", "links[0]: path/not_found"),
        ("[[tokens]]\napp = \"x\"\nrefresh_token = \"r\"", "tokens[0]: there is no app x"),
        (
            "[[apps]]\nkey = \"k\"\nsecret = \"s\"\nscopes = [\"members.read\"]\n[[tokens]]\naccount = \"ada@example.com\"\nrefresh_token = \"r\"",
            "tokens[0]: app k acts on a team, and only an administrator can link it",
        ),
        (
            "[[accounts]]\nemail = \"a@example.com\"\n[[apps]]\nkey = \"k\"\nsecret = \"s\"\nscopes = [\"members.read\"]",
            "app k has permissions that only a team can give: there is no account that administers a team",
        ),
        ("[[accounts]]\nemail = \"a\"", "accounts[0]: a is no e-mail address, or taken"),
        ("[[files]]\npath = \"/a\"\nsize = \"3 parsecs\"", "size"),
    ] {
        let error = start(text).await.unwrap_err();
        assert!(error.contains(said), "{text}: {error}");
    }
}

#[tokio::test]
async fn the_example_of_the_documents_is_a_seed() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/local.md");
    let text = std::fs::read_to_string(document).unwrap();
    let example = text.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    let dropbox = start(example).await.unwrap();
    assert_eq!(dropbox.app_key(), "abcdefghijklmno");
}
