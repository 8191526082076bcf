//! The table of write modes.

use super::super::name::is_disallowed;
use super::super::path::Locator;
use super::super::write::{
    Commit, Conflict, Limits, OnConflict, Strictness, WriteFailure, WriteMode,
};
use super::setting::{at, commit, content, files, limits, path, put, view};

/// What is at `/e` before the write: nothing, a folder, or a file that holds `old`.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Existing {
    Nothing,
    Folder,
    File,
}

/// What a write of `bytes` does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Written,
    Unchanged,
    Refused(Conflict),
}

fn outcome(existing: Existing, mode: &str, bytes: &str, strictness: Strictness) -> Outcome {
    let mut files = files();
    let mut current = "000000000".to_owned();
    match existing {
        Existing::Nothing => {}
        Existing::Folder => {
            drop(files.create_folder(&view(), &path("/e"), OnConflict::Fail).unwrap());
        }
        Existing::File => current = put(&mut files, "/e", "old").unwrap().rev(),
    }
    let before = files.entry(&view(), &path("/e"));
    let mode = match mode {
        "add" => WriteMode::Add,
        "overwrite" => WriteMode::Overwrite,
        "update" => WriteMode::Update(current),
        _ => WriteMode::Update("0123456789".to_owned()),
    };
    let wanted = Commit { strictness, ..commit("/E", mode) };
    match files.write(&view(), wanted, content(bytes), limits()) {
        Err(WriteFailure::Conflict(conflict)) => Outcome::Refused(conflict),
        Err(failure) => panic!("{failure}"),
        Ok(entry) if before.as_ref().is_some_and(|before| before.rev() == entry.rev()) => {
            Outcome::Unchanged
        }
        Ok(entry) => {
            assert!(before.is_none_or(|before| before.id == entry.id));
            Outcome::Written
        }
    }
}

#[test]
fn each_write_mode_meets_what_is_there_as_dropbox_documents() {
    use Existing::{File, Folder, Nothing};
    use Outcome::{Refused, Unchanged, Written};
    use Strictness::{Lenient, Strict};
    let file = Refused(Conflict::File);
    let folder = Refused(Conflict::Folder);
    for (existing, mode, bytes, lenient, strict) in [
        (Nothing, "add", "new", Written, Written),
        (Nothing, "overwrite", "new", Written, Written),
        (Nothing, "update", "new", Written, file),
        (Folder, "add", "new", folder, folder),
        (Folder, "overwrite", "new", folder, folder),
        (Folder, "update", "new", folder, folder),
        (File, "add", "old", Unchanged, file),
        (File, "overwrite", "old", Unchanged, Written),
        (File, "update", "old", Unchanged, Written),
        (File, "stale", "old", Unchanged, file),
        (File, "add", "new", file, file),
        (File, "overwrite", "new", Written, Written),
        (File, "update", "new", Written, Written),
        (File, "stale", "new", file, file),
    ] {
        let case = (existing, mode, bytes);
        assert_eq!(outcome(existing, mode, bytes, Lenient), lenient, "{case:?}");
        assert_eq!(outcome(existing, mode, bytes, Strict), strict, "{case:?} strict");
    }
}

#[test]
fn a_file_is_no_place_for_others() {
    let mut files = files();
    put(&mut files, "/a", "1").unwrap();
    let refused = Err(WriteFailure::Conflict(Conflict::FileAncestor));
    assert_eq!(put(&mut files, "/A/b/c", "1").map(drop), refused);
    assert_eq!(files.create_folder(&view(), &path("/a/b"), OnConflict::Rename).map(drop), refused);
}

#[test]
fn autorename_takes_the_first_free_name() {
    let mut files = files();
    let renamed =
        |text: &str, mode| Commit { on_conflict: OnConflict::Rename, ..commit(text, mode) };
    put(&mut files, "/x.tar.gz", "0").unwrap();
    for (bytes, name) in [("1", "x.tar (1).gz"), ("2", "x.tar (2).gz")] {
        let entry =
            files.write(&view(), renamed("/x.tar.gz", WriteMode::Add), content(bytes), limits());
        assert_eq!(entry.unwrap().path.name(), name);
    }
    let stale = || WriteMode::Update("0123456789".to_owned());
    for (bytes, name) in
        [("3", "x.tar (conflicted copy).gz"), ("4", "x.tar (conflicted copy 2).gz")]
    {
        let entry = files.write(&view(), renamed("/x.tar.gz", stale()), content(bytes), limits());
        assert_eq!(entry.unwrap().path.name(), name);
    }
    files.create_folder(&view(), &path("/d.1"), OnConflict::Fail).unwrap();
    let folder = files.create_folder(&view(), &path("/D.1"), OnConflict::Rename).unwrap();
    assert_eq!(folder.path.name(), "D.1 (1)");
}

#[test]
fn missing_folders_are_made_and_case_is_kept() {
    let mut files = files();
    put(&mut files, "/One/Two/x", "1").unwrap();
    let entry = put(&mut files, "/ONE/two/THREE/Y", "1").unwrap();
    assert_eq!(entry.path.display(), "/One/Two/THREE/Y");
    assert_eq!(put(&mut files, "/one/two/three/y", "2").unwrap().path, entry.path);
}

#[test]
fn a_file_made_again_after_deletion_is_another() {
    let mut files = files();
    let first = put(&mut files, "/a", "1").unwrap();
    files.delete(&view(), &at("/A"), None, limits().now).unwrap();
    let second = put(&mut files, "/a", "1").unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(files.lookup(&view(), &Locator::Revision(first.rev())).unwrap().id, first.id);
}

#[test]
fn the_quota_counts_what_is_replaced_as_free() {
    let mut files = files();
    let limits = Limits { allocated: 4, ..limits() };
    let mut write = |text: &str, bytes: &str| {
        files.write(&view(), commit(text, WriteMode::Overwrite), content(bytes), limits).map(drop)
    };
    assert_eq!(write("/a", "123"), Ok(()));
    assert_eq!(write("/b", "12"), Err(WriteFailure::InsufficientSpace));
    assert_eq!(write("/a", "1234"), Ok(()));
}

#[test]
fn what_systems_leave_behind_is_disallowed_and_the_rest_is_not() {
    for name in ["Desktop.ini", "THUMBS.db", ".DS_Store", "Icon\r", ".dropbox", "~$a.doc", ".~a"] {
        assert!(is_disallowed(name), "{name}");
        let mut files = files();
        let disallowed = Err(WriteFailure::DisallowedName);
        assert_eq!(put(&mut files, &format!("/{name}"), "1").map(drop), disallowed);
        assert_eq!(put(&mut files, &format!("/{name}/b"), "1").map(drop), disallowed);
    }
    for name in ["CON", "a:b?", "*", "<|>", ".dropboxignore", "~a", "a.tmp"] {
        assert!(put(&mut files(), &format!("/{name}"), "1").is_ok(), "{name}");
    }
}
