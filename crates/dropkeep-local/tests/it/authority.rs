//! The certificate authority and the folder that keeps it.

use std::path::Path;

use dropkeep_local::LocalDropbox;
use tempfile::TempDir;

async fn started(folder: &Path) -> LocalDropbox {
    LocalDropbox::builder().authority_folder(folder).start().await.unwrap()
}

#[tokio::test]
async fn one_that_is_kept_is_the_same_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path().join("not/yet/there");
    let first = started(&folder).await.authority_certificate_pem();
    let second = started(&folder).await.authority_certificate_pem();
    assert_eq!(first, second);
    assert_eq!(first, std::fs::read_to_string(folder.join("ca.pem")).ok());
    let other = LocalDropbox::start().await.unwrap().authority_certificate_pem();
    assert_ne!(first, other);
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_may_read_its_key() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = TempDir::new().unwrap();
    started(folder.path()).await;
    let mode = |name: &str| {
        let file = std::fs::metadata(folder.path().join(name)).unwrap();
        file.permissions().mode() & 0o777
    };
    assert_eq!((mode("ca-key.pem"), mode("ca.pem")), (0o600, 0o644));
}

#[tokio::test]
async fn one_that_is_damaged_is_replaced() {
    let folder = TempDir::new().unwrap();
    let other = TempDir::new().unwrap();
    started(other.path()).await;
    for name in ["ca.pem", "ca-key.pem"] {
        let first = started(folder.path()).await.authority_certificate_pem();
        std::fs::copy(other.path().join(name), folder.path().join(name)).unwrap();
        let second = started(folder.path()).await.authority_certificate_pem();
        assert_ne!(first, second, "the parts do not belong together");
        std::fs::write(folder.path().join(name), b"\xff no certificate").unwrap();
        let third = started(folder.path()).await.authority_certificate_pem();
        assert_ne!(second, third);
        assert_eq!(third, started(folder.path()).await.authority_certificate_pem());
    }
}

#[tokio::test]
async fn many_that_start_at_once_make_one() {
    let folder = TempDir::new().unwrap();
    let starts = (0..8).map(|_| {
        let folder = folder.path().to_owned();
        tokio::task::spawn_blocking(move || {
            let start = async { started(&folder).await.authority_certificate_pem() };
            tokio::runtime::Runtime::new().unwrap().block_on(start)
        })
    });
    let made = futures_util::future::join_all(starts).await;
    let made: std::collections::BTreeSet<_> = made.into_iter().map(Result::unwrap).collect();
    assert_eq!(made.len(), 1);
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_named() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let folder = file.path().join("folder");
    let error = LocalDropbox::builder().authority_folder(&folder).start().await.unwrap_err();
    assert!(error.to_string().starts_with(&folder.display().to_string()), "{error}");
}
