//! What `--json` prints is what `docs/json.md` says.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::world::World;

const DOCUMENT: &str = include_str!("../../../../docs/json.md");

#[tokio::test(flavor = "multi_thread")]
async fn every_field_is_documented_and_every_documented_field_is_there() {
    let world = World::new().await;
    let mut login = vec![world.login(&["--json"]).await.stdout];
    world.file("a.txt", "a");
    let mut record = async |arguments: &[&str]| {
        login.push(world.done(&[arguments, &["--json"]].concat()).await);
        login.last().unwrap().clone()
    };
    let put = record(&["put", "a.txt", "/f/a.txt", "--link"]).await;
    let get = record(&["get", "/f/a.txt", "b.txt"]).await;
    let ls = record(&["ls", "/", "-R"]).await;
    let link = record(&["link", "/f/a.txt"]).await;
    let whoami = record(&["whoami"]).await;
    let status = record(&["status"]).await;
    let token = record(&["token"]).await;
    let demo = record(&["demo"]).await;
    let failed = world.run(&["get", "/none", "--json"]).await.stderr;
    let logout = record(&["logout"]).await;
    let login = login.swap_remove(0);
    for (command, lines) in [
        ("login", login),
        ("put", put),
        ("get", get),
        ("ls", ls),
        ("link", link),
        ("whoami", whoami),
        ("status", status),
        ("token", token),
        ("demo", demo),
        ("logout", logout),
    ] {
        let printed: BTreeSet<String> =
            lines.lines().flat_map(|line| fields(&serde_json::from_str(line).unwrap())).collect();
        assert_eq!(printed, documented(command), "{command}");
    }
    let failed: Value = serde_json::from_str(&failed).unwrap();
    assert_eq!(fields(&failed["error"]), documented("errors"));
}

pub(crate) fn fields(record: &Value) -> BTreeSet<String> {
    record.as_object().unwrap().keys().cloned().collect()
}

/// The first column of the table under the heading.
pub(crate) fn documented(heading: &str) -> BTreeSet<String> {
    let (_, section) = DOCUMENT.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('`').next()).map(str::to_owned).collect()
}
