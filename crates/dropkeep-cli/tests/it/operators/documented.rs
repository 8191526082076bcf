//! What the documents say of operators' commands: which there are for what, and what `--json` prints.

use std::collections::BTreeSet;

use serde_json::Value;
use tempfile::TempDir;

use super::stage::Keep;
use crate::json::{documented, fields};
use crate::serve::{get, trial};

const KEEP: &str = include_str!("../../../../../docs/keep.md");
const COMMANDS: &str = include_str!("../../../../../docs/cli.md");

/// The cells between bars in the rows of the table about the API.
fn twins() -> Vec<(String, String)> {
    let quoted = |cell: &str| cell.split('`').nth(1).unwrap_or_default().to_owned();
    let rows = KEEP.lines().filter(|line| line.starts_with("| `") && line.contains(" /v1/"));
    let cells = rows.map(|row| row.split(" | ").map(quoted).collect::<Vec<_>>());
    cells.map(|cells| (cells[0].clone(), cells[1].clone())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_a_command_for_all_that_the_api_can_do() {
    let home = TempDir::new().unwrap();
    let (_child, told) = trial(&home).await;
    let answer = get(told["url"].as_str().unwrap(), "/openapi.json").await;
    let document: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    let mut offered = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        if path.starts_with("/v1/proxy/") {
            offered.insert("ANY /v1/proxy/{connection}/…".to_owned());
            continue;
        }
        let methods = operations.as_object().unwrap().keys();
        offered.extend(methods.map(|method| format!("{} {path}", method.to_uppercase())));
    }
    let table = twins();
    assert_eq!(table.iter().map(|(route, _)| route.clone()).collect::<BTreeSet<_>>(), offered);
    for (route, command) in table {
        let words = command.split(' ');
        let words = words.take_while(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
        let words: Vec<_> = words.collect();
        let heading = format!("\n## {}\n", words.join(" "));
        assert!(COMMANDS.contains(&heading), "{route}: {command}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_is_documented_and_every_documented_field_is_there() {
    let keep = Keep::new().await;
    let (ring, rotated) =
        (keep.json(&["keys", "list"]).await, keep.json(&["keys", "rotate"]).await);
    let generated = keep.json(&["keys", "generate", "--name", "next", "--append"]).await;
    let check = keep.json(&["serve", "--check"]).await;
    let link = ["connections", "link", "--app", "photos", "--user", "grace"];
    let link = keep.json(&link).await;
    let key = keep.json(&["api-keys", "create", "worker", "--may", "read"]).await;
    let made = keep.json(&["subscriptions", "create", "https://photos.example/hook"]).await;
    keep.done(&["subscriptions", "test", made["id"].as_str().unwrap()]).await;
    let story = keep.json(&["connections", "show", &keep.id]).await;
    let session = keep.json(&["connections", "session", link["id"].as_str().unwrap()]).await;
    let waiting = keep.json(&["outbox", "list"]).await;
    let audit = keep.json(&["audit", "--action", "key.create"]).await;
    for (heading, record) in [
        ("serve --check", &check),
        ("keys list", &ring),
        ("keys rotate", &rotated),
        ("keys generate", &generated),
        ("connections", &story),
        ("connections link", &link),
        ("connections session and confirm", &session),
        ("api-keys", &key),
        ("subscriptions", &made),
        ("outbox", &waiting),
        ("audit", &audit),
    ] {
        assert_eq!(fields(record), documented(heading), "{heading}");
    }
}
