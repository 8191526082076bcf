//! Moving, copying and deleting.

use super::super::delete::DeleteFailure;
use super::super::relocate::{Ownership, Relocation, RelocationFailure, RelocationKind};
use super::super::store::Files;
use super::super::tree::LookupFailure;
use super::super::write::{Conflict, Limits, OnConflict, WriteFailure};
use super::setting::{at, files, limits, path, put, view};
use RelocationKind::{Copy, Move};

fn relocate(
    files: &mut Files,
    kind: RelocationKind,
    from: &str,
    to: &str,
) -> Result<String, RelocationFailure> {
    let relocation = relocation(kind, from, to);
    let entry = files.relocate(&view(), &relocation, limits())?;
    Ok(entry.path.display().to_owned())
}

fn relocation(kind: RelocationKind, from: &str, to: &str) -> Relocation {
    let on_conflict = OnConflict::Fail;
    Relocation { kind, from: path(from), to: path(to), on_conflict, ownership: Ownership::Kept }
}

#[test]
fn a_move_keeps_ids_and_a_copy_makes_new_ones() {
    let mut files = files();
    let before = put(&mut files, "/A/B/c", "1").unwrap();
    assert_eq!(relocate(&mut files, Move, "/a", "/X/Y"), Ok("/X/Y".to_owned()));
    assert!(files.entry(&view(), &path("/a/b")).is_none());
    let moved = files.entry(&view(), &path("/x/y/b/c")).unwrap();
    assert_eq!((moved.path.display(), &moved.id), ("/X/Y/B/c", &before.id));
    assert_ne!(moved.rev(), before.rev());
    assert_eq!(relocate(&mut files, Copy, "/x/y/b", "/z"), Ok("/z".to_owned()));
    let copy = files.entry(&view(), &path("/z/c")).unwrap();
    assert_ne!(copy.id, before.id);
    assert!(copy.holds(&before.file().unwrap().content));
    assert_eq!(files.used(&view()), 2);
}

#[test]
fn a_relocation_that_cannot_be_changes_nothing() {
    let mut files = files();
    put(&mut files, "/d/x", "1").unwrap();
    put(&mut files, "/f", "1").unwrap();
    let before = files.changes();
    let to = |conflict| RelocationFailure::To(WriteFailure::Conflict(conflict));
    for (kind, from, target, failure) in [
        (Move, "/no", "/x", RelocationFailure::From(LookupFailure::NotFound)),
        (Move, "/d", "/d/e/f", RelocationFailure::IntoItself),
        (Copy, "/d", "/d/e", RelocationFailure::DuplicatedOrNested),
        (Move, "/f", "/f", RelocationFailure::DuplicatedOrNested),
        (Copy, "/f", "/F", RelocationFailure::DuplicatedOrNested),
        (Move, "/f", "/f/x", RelocationFailure::DuplicatedOrNested),
        (Move, "/f", "/d/x", to(Conflict::File)),
        (Move, "/f", "/d", to(Conflict::Folder)),
        (Move, "/d", "/f/x", to(Conflict::FileAncestor)),
        (Move, "/d/x", "/d", to(Conflict::Folder)),
        (Copy, "/d", "/.dropbox", RelocationFailure::To(WriteFailure::DisallowedName)),
        (Copy, "/d", "", RelocationFailure::To(WriteFailure::MalformedPath)),
    ] {
        let case = (kind, from, target);
        assert_eq!(relocate(&mut files, kind, from, target), Err(failure), "{case:?}");
    }
    assert_eq!(files.changes(), before);
}

#[test]
fn a_move_that_changes_only_case_does_nothing() {
    let mut files = files();
    put(&mut files, "/a", "1").unwrap();
    let before = files.changes();
    assert_eq!(relocate(&mut files, Move, "/a", "/A"), Ok("/a".to_owned()));
    assert_eq!(files.changes(), before);
}

#[test]
fn a_copy_counts_against_the_quota() {
    let mut files = files();
    put(&mut files, "/a", "123").unwrap();
    let relocation = |kind| relocation(kind, "/a", "/b");
    let refused =
        files.relocate(&view(), &relocation(Copy), Limits { allocated: 5, ..limits() }).map(drop);
    assert_eq!(refused, Err(RelocationFailure::InsufficientQuota));
    assert!(
        files.relocate(&view(), &relocation(Move), Limits { allocated: 5, ..limits() }).is_ok()
    );
}

#[test]
fn more_than_ten_thousand_are_not_moved_at_once() {
    let mut files = files();
    for number in 0..10_000 {
        files.create_folder(&view(), &path(&format!("/d/{number}")), OnConflict::Fail).unwrap();
    }
    assert_eq!(relocate(&mut files, Move, "/d", "/e"), Err(RelocationFailure::TooManyFiles));
    files.delete(&view(), &at("/d/0"), None, limits().now).unwrap();
    assert_eq!(relocate(&mut files, Move, "/d", "/e"), Ok("/e".to_owned()));
}

#[test]
fn a_deletion_may_depend_on_the_revision() {
    let mut files = files();
    let first = put(&mut files, "/a", "1").unwrap();
    let second = put(&mut files, "/a", "2").unwrap();
    let refused = files.delete(&view(), &at("/a"), Some(&first.rev()), limits().now).map(drop);
    let conflict = WriteFailure::Conflict(Conflict::File);
    assert_eq!(refused, Err(DeleteFailure::Write(conflict)));
    assert_eq!(
        files.delete(&view(), &at("/a"), Some(&second.rev()), limits().now).unwrap().id,
        first.id
    );
    assert_eq!(files.used(&view()), 0);
}
