//! The keys that seal what a keep keeps.

use super::stage::Keep;

#[tokio::test(flavor = "multi_thread")]
async fn another_key_than_the_database_was_sealed_with_is_refused_everywhere() {
    let keep = Keep::new().await;
    keep.done(&["connections", "list"]).await;
    std::fs::remove_file(keep.home.path().join("keep/keys")).unwrap();
    keep.done(&["keys", "generate", "--name", "other"]).await;
    for arguments in [&["connections", "show", &keep.id][..], &["serve", "--listen", "127.0.0.1:0"]]
    {
        let refused = keep.ran(arguments).await;
        assert_eq!(refused.code, Some(1), "{refused:?}");
        assert!(
            refused.stderr.contains("is missing, and 1 secrets are sealed under it"),
            "{refused:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_appended_opens_and_seals_nothing_yet() {
    let keep = Keep::new().await;
    let both = keep.ran(&["keys", "generate", "--name", "x", "--append", "--rotate"]).await;
    assert_eq!(both.code, Some(2), "{both:?}");
    let first = keep.json_lines(&["keys", "list"]).await;
    keep.done(&["keys", "generate", "--name", "next", "--append"]).await;
    let keys = keep.json_lines(&["keys", "list"]).await;
    assert_eq!((&keys[0]["key"], &keys[0]["seals"]), (&first[0]["key"], &true.into()));
    assert_eq!((&keys[1]["key"], &keys[1]["seals"]), (&"next".into(), &false.into()));
    let file = keep.home.path().join("keep/keys");
    let text = std::fs::read_to_string(&file).unwrap();
    let turned: Vec<_> = text.lines().rev().map(|line| format!("{line}\n")).collect();
    std::fs::write(&file, turned.concat()).unwrap();
    keep.done(&["keys", "rotate"]).await;
    let keys = keep.json_lines(&["keys", "list"]).await;
    assert_eq!((&keys[0]["key"], &keys[0]["sealed"]), (&"next".into(), &1.into()));
    keep.done(&["connections", "show", &keep.id]).await;
}
