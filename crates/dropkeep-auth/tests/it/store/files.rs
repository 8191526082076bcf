//! What only files can get wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dropkeep_auth::{
    AccessTokenCache, App, CacheKey, Credentials, FileCache, FileStore, RefreshToken,
    RefreshTokenStore, StoreError, SystemClock,
};
use tempfile::TempDir;

use super::credentials;

/// A store in a directory of its own, whose file holds `content`.
fn store_with(content: &str) -> (TempDir, FileStore) {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path().join("credentials.json"), Arc::new(SystemClock));
    write_private(store.path(), content);
    (directory, store)
}

fn write_private(path: &Path, content: &str) {
    fs::write(path, content).unwrap();
    set_mode(path, 0o600);
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) {}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    fs::read_to_string(path).unwrap()
}

fn names_in(directory: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into()).collect();
    names.sort();
    names
}

/// Every use of a store with `content` fails with an error that `is_expected`, names the path,
/// repeats no secret, and leaves the file as it was.
async fn check_refused(content: &str, is_expected: fn(&StoreError) -> bool) {
    let (_directory, store) = store_with(content);
    let (expected, new) = (RefreshToken::new("refresh-1"), credentials("refresh-2"));
    let errors = [
        store.load("default").await.unwrap_err(),
        store.save("default", &new).await.unwrap_err(),
        store.replace("default", &expected, &new).await.unwrap_err(),
        store.remove("default").await.unwrap_err(),
        store.profiles().await.unwrap_err(),
    ];
    for error in errors {
        assert!(is_expected(&error), "{error:?}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(store.path().to_str().unwrap()), "{shown}");
        assert!(!shown.contains("refresh-"), "{shown}");
    }
    assert_eq!(fs::read_to_string(store.path()).unwrap(), content);
}

#[tokio::test]
async fn a_file_of_version_1_loads_for_ever() {
    let (_directory, store) = store_with(&sample("credentials-v1.json"));
    assert_eq!(store.profiles().await.unwrap(), ["default", "public"]);
    assert_eq!(store.load("default").await.unwrap(), Some(credentials("refresh-1")));
    let public = Credentials::new(App::public("public-key"), RefreshToken::new("refresh-2"));
    assert_eq!(store.load("public").await.unwrap(), Some(public));
}

#[tokio::test]
async fn what_is_written_is_version_1() {
    let (_directory, store) = store_with(r#"{ "version": 1, "profiles": {} }"#);
    let public = Credentials::new(App::public("public-key"), RefreshToken::new("refresh-2"));
    store.save("public", &public).await.unwrap();
    store.save("default", &credentials("refresh-1")).await.unwrap();
    assert_eq!(fs::read_to_string(store.path()).unwrap(), sample("credentials-v1.json"));
}

#[tokio::test]
async fn fields_that_are_not_known_here_are_kept() {
    let content = sample("credentials-v1-with-unknown-fields.json");
    let (_directory, store) = store_with(&content);
    let signed_in = store.load("default").await.unwrap().unwrap();
    let new = Credentials { refresh_token: RefreshToken::new("refresh-new"), ..signed_in };
    store.save("default", &new).await.unwrap();

    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let expected = read(&content.replace("refresh-1", "refresh-new"));
    assert_eq!(read(&fs::read_to_string(store.path()).unwrap()), expected);
}

#[tokio::test]
async fn a_newer_format_asks_for_an_upgrade() {
    let content = r#"{ "version": 2, "vault": "refresh-1" }"#;
    check_refused(content, |error| {
        matches!(error, StoreError::NewerVersion { found: 2, supported: 1, .. })
    })
    .await;
}

#[tokio::test]
async fn a_file_cut_anywhere_is_damaged_and_never_overwritten() {
    let whole = sample("credentials-v1.json");
    for length in (0..whole.trim_end().len()).step_by(37) {
        check_refused(&whole[..length], |error| matches!(error, StoreError::Damaged { .. })).await;
    }
}

#[tokio::test]
async fn a_file_that_somebody_edited_wrongly_says_where_and_tells_no_secret() {
    let wrong = r#"{ "version": 1, "profiles": { "default": "refresh-1" } }"#;
    check_refused(wrong, |error| matches!(error, StoreError::Damaged { line: 1, .. })).await;
    let wrong =
        "{ \"version\": 1,\n \"profiles\": { \"default\": {\n \"app_key\": \"refresh-1\" } } }";
    check_refused(wrong, |error| matches!(error, StoreError::Damaged { line: 3, .. })).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_can_read_is_refused() {
    for open in [0o644, 0o640, 0o604, 0o660] {
        let (_directory, store) = store_with(&sample("credentials-v1.json"));
        set_mode(store.path(), open);
        let refused = store.load("default").await.unwrap_err();
        assert!(matches!(refused, StoreError::NotPrivate { mode, .. } if mode == open));
        let advice = format!(
            "{} can be read by others (mode {open:o}): make it private with chmod 600",
            store.path().display()
        );
        assert_eq!(refused.to_string(), advice);
        store.save("default", &credentials("refresh-2")).await.unwrap_err();
        assert_eq!(fs::read_to_string(store.path()).unwrap(), sample("credentials-v1.json"));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_private_and_leave_nothing_beside() {
    let directory = tempfile::tempdir().unwrap();
    let home = directory.path().join("not/yet/there");
    let store = FileStore::new(home.join("credentials.json"), Arc::new(SystemClock));
    store.save("default", &credentials("refresh-1")).await.unwrap();
    store.save("default", &credentials("refresh-2")).await.unwrap();
    assert_eq!(mode(&home), 0o700);
    let names = [PathBuf::from("credentials.json"), PathBuf::from("credentials.json.lock")];
    assert_eq!(names_in(&home), names);
    for name in names {
        assert_eq!(mode(&home.join(name)), 0o600);
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_used_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let store = FileStore::new(file.join("credentials.json"), Arc::new(SystemClock));
    let refused = store.save("default", &credentials("refresh-1")).await.unwrap_err();
    assert!(matches!(&refused, StoreError::Io { action: "create", path, .. } if *path == file));
    assert_eq!(refused.to_string(), format!("cannot create {}", file.display()));

    let store = FileStore::new(directory.path(), Arc::new(SystemClock));
    let refused = store.load("default").await.unwrap_err();
    assert!(
        matches!(&refused, StoreError::Io { action: "read", path, .. } if path == store.path())
    );
}

#[tokio::test]
async fn a_shared_token_of_version_1_loads_for_ever() {
    let directory = tempfile::tempdir().unwrap();
    let cache = FileCache::new(directory.path(), Arc::new(SystemClock));
    let key = CacheKey::of(&credentials("refresh-1"));
    let path = directory.path().join(format!("{key}.json"));
    write_private(&path, &sample("token-v1.json"));
    let cached = cache.load(&key).await.unwrap().unwrap();
    assert_eq!(cached.token.expose(), "access-1");
    assert_eq!(cached.token.expires_at(), Some("2026-11-20T23:30:00Z".parse().unwrap()));
    assert_eq!(
        cached.token.scopes().unwrap().to_string(),
        "files.content.read files.content.write"
    );

    cache.save(&key, &cached).await.unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), sample("token-v1.json"));
}

#[test]
fn neither_debug_nor_errors_show_what_is_secret() {
    let shown = format!("{:?}", credentials("refresh-1"));
    assert!(!shown.contains("refresh-1") && !shown.contains("app-secret"), "{shown}");
    assert!(shown.contains("app-key"), "{shown}");
}
