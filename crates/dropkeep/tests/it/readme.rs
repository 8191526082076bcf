//! The README's Rust example, word for word, on a local Dropbox.

use dropkeep_local::LocalDropbox;

include!("upload_and_link.rs");

#[tokio::test(flavor = "multi_thread")]
async fn the_readmes_example_uploads_a_file_and_returns_a_link_that_downloads_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.txt");
    std::fs::write(&report, "all is well").unwrap();

    let mut credentials = credentials(&dropbox.app_key(), dropbox.refresh_token());
    credentials.endpoint = Some(dropbox.endpoint());
    let link = publish(credentials, &report).await.unwrap();

    assert!(link.ends_with("&dl=1"), "{link}");
    assert_eq!(dropbox.count("files/upload"), 1);
    assert_eq!(dropbox.count("sharing/create_shared_link_with_settings"), 1);
}

#[test]
fn the_readme_shows_this_very_example() {
    let readme = include_str!("../../../../README.md");
    let example = include_str!("upload_and_link.rs");
    assert!(readme.contains(&format!("```rust\n{example}```\n")), "copy it into the README");
}
