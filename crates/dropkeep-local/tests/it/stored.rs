//! What an earlier version kept in a folder is read by this one.
//!
//! `tests/data/stored-1.zip` is such a folder, of format 1. It stays as it is: a change of a stored form
//! that cannot read it needs another format, and a sample of that. One is made by
//! `DROPKEEP_WRITE_SAMPLE=1 cargo test -p dropkeep-local --test it stored`.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use dropkeep_local::LocalDropbox;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::support::{download, rpc, upload};

/// Large enough to lie in a file of its own.
const LARGE: usize = 100_000;

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/stored-1.zip")
}

async fn start(folder: &Path) -> LocalDropbox {
    LocalDropbox::builder().data_folder(folder).start().await.unwrap()
}

/// Does something of everything that is kept.
async fn make(folder: &Path) {
    let dropbox = start(folder).await;
    upload(&dropbox, "/Docs/small.txt", b"hello".to_vec()).await;
    upload(&dropbox, "/Docs/large.bin", vec![7; LARGE]).await;
    upload(&dropbox, "/gone.txt", b"gone".to_vec()).await;
    for (route, arg) in [
        ("files/delete_v2", json!({ "path": "/gone.txt" })),
        ("files/move_v2", json!({ "from_path": "/Docs/small.txt", "to_path": "/moved.txt" })),
        ("files/tags/add", json!({ "path": "/moved.txt", "tag_text": "kept" })),
        ("sharing/create_shared_link_with_settings", json!({ "path": "/moved.txt" })),
        ("sharing/share_folder", json!({ "path": "/Shared" })),
        ("file_requests/create", json!({ "title": "Papers", "destination": "/Papers" })),
        ("files/get_temporary_link", json!({ "path": "/moved.txt" })),
        (
            "file_properties/templates/add_for_user",
            json!({ "name": "Kind", "description": "", "fields":
                [{ "name": "kind", "description": "", "type": "string" }] }),
        ),
    ] {
        let answer = rpc(&dropbox, route, arg).await;
        assert_eq!(answer.status, 200, "{route}: {answer:?}");
    }
    dropbox.shutdown().await;
}

fn pack(folder: &Path) {
    let mut archive = ZipWriter::new(File::create(sample()).unwrap());
    let bodies = std::fs::read_dir(folder.join("bodies")).unwrap();
    let bodies = bodies.map(|body| format!("bodies/{}", body.unwrap().file_name().display()));
    for name in bodies.chain(["state.redb".to_owned()]) {
        archive.start_file(&name, SimpleFileOptions::default()).unwrap();
        archive.write_all(&std::fs::read(folder.join(&name)).unwrap()).unwrap();
    }
    archive.finish().unwrap();
}

fn unpack(folder: &Path) {
    let mut archive = ZipArchive::new(File::open(sample()).unwrap()).unwrap();
    std::fs::create_dir(folder.join("bodies")).unwrap();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        std::fs::write(folder.join(file.name().unwrap().as_ref()), bytes).unwrap();
    }
}

#[tokio::test]
async fn a_folder_of_an_earlier_version_is_read() {
    let folder = tempfile::tempdir().unwrap();
    if wants_sample() {
        let made = tempfile::tempdir().unwrap();
        make(made.path()).await;
        pack(made.path());
    }
    unpack(folder.path());
    let dropbox = start(folder.path()).await;
    let (_, bytes) =
        download(&dropbox, "files/download", json!({ "path": "/Docs/large.bin" })).await;
    assert_eq!(bytes, vec![7; LARGE]);
    let (_, bytes) = download(&dropbox, "files/download", json!({ "path": "/moved.txt" })).await;
    assert_eq!(bytes, b"hello");
    let arg = json!({ "path": "/gone.txt" });
    let revisions = rpc(&dropbox, "files/list_revisions", arg).await.json();
    assert_eq!(
        (&revisions["is_deleted"], &revisions["entries"][0]["size"]),
        (&json!(true), &json!(4))
    );
    let tags = rpc(&dropbox, "files/tags/get", json!({ "paths": ["/moved.txt"] })).await.json();
    assert_eq!(tags["paths_to_tags"][0]["tags"][0]["tag_text"], "kept");
    let links = rpc(&dropbox, "sharing/list_shared_links", json!({})).await.json();
    assert_eq!(links["links"][0]["path_lower"], "/moved.txt");
    let folders = rpc(&dropbox, "sharing/list_folders", json!({})).await.json();
    assert_eq!(folders["entries"][0]["name"], "Shared");
    let requests = rpc(&dropbox, "file_requests/list_v2", json!({})).await.json();
    assert_eq!(requests["file_requests"][0]["title"], "Papers");
    let templates = rpc(&dropbox, "file_properties/templates/list_for_user", json!(null)).await;
    assert_eq!(templates.json()["template_ids"].as_array().map(Vec::len), Some(1));
    let account = rpc(&dropbox, "users/get_current_account", json!(null)).await.json();
    assert_eq!(account["email"], "ada@example.com");
}

#[expect(clippy::disallowed_methods, reason = "a person asks for the sample to be made anew")]
fn wants_sample() -> bool {
    std::env::var_os("DROPKEEP_WRITE_SAMPLE").is_some()
}
