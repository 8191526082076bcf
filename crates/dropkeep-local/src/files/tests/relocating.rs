//! Moving, copying and deleting.

use super::super::delete::DeleteFailure;
use super::super::relocate::{Relocation, RelocationFailure, RelocationKind};
use super::super::tree::{LookupFailure, Tree};
use super::super::write::{Conflict, OnConflict, WriteFailure};
use super::setting::{at, limits, path, put, rev, tree};
use RelocationKind::{Copy, Move};

fn relocate(
    tree: &mut Tree,
    kind: RelocationKind,
    from: &str,
    to: &str,
) -> Result<String, RelocationFailure> {
    let relocation =
        Relocation { kind, from: path(from), to: path(to), on_conflict: OnConflict::Fail };
    let entry = tree.relocate(&relocation, limits().allocated)?;
    Ok(entry.path.display().to_owned())
}

#[test]
fn a_move_keeps_ids_and_a_copy_makes_new_ones() {
    let mut tree = tree();
    let before = put(&mut tree, "/A/B/c", "1").unwrap();
    assert_eq!(relocate(&mut tree, Move, "/a", "/X/Y"), Ok("/X/Y".to_owned()));
    assert!(tree.entry(&path("/a/b")).is_none());
    let moved = tree.entry(&path("/x/y/b/c")).unwrap().clone();
    assert_eq!((moved.path.display(), &moved.id), ("/X/Y/B/c", &before.id));
    assert_ne!(rev(&moved), rev(&before));
    assert_eq!(relocate(&mut tree, Copy, "/x/y/b", "/z"), Ok("/z".to_owned()));
    let copy = tree.entry(&path("/z/c")).unwrap();
    assert_ne!(copy.id, before.id);
    assert!(copy.holds(&before.file().unwrap().content));
    assert_eq!(tree.used(), 2);
}

#[test]
fn a_relocation_that_cannot_be_changes_nothing() {
    let mut tree = tree();
    put(&mut tree, "/d/x", "1").unwrap();
    put(&mut tree, "/f", "1").unwrap();
    let before = tree.sequence();
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
        assert_eq!(relocate(&mut tree, kind, from, target), Err(failure), "{case:?}");
    }
    assert_eq!(tree.sequence(), before);
}

#[test]
fn a_move_that_changes_only_case_does_nothing() {
    let mut tree = tree();
    put(&mut tree, "/a", "1").unwrap();
    let before = tree.sequence();
    assert_eq!(relocate(&mut tree, Move, "/a", "/A"), Ok("/a".to_owned()));
    assert_eq!(tree.sequence(), before);
}

#[test]
fn a_copy_counts_against_the_quota() {
    let mut tree = tree();
    put(&mut tree, "/a", "123").unwrap();
    let relocation =
        |kind| Relocation { kind, from: path("/a"), to: path("/b"), on_conflict: OnConflict::Fail };
    let refused = tree.relocate(&relocation(Copy), 5).map(drop);
    assert_eq!(refused, Err(RelocationFailure::InsufficientQuota));
    assert!(tree.relocate(&relocation(Move), 5).is_ok());
}

#[test]
fn more_than_ten_thousand_are_not_moved_at_once() {
    let mut tree = tree();
    for number in 0..10_000 {
        tree.create_folder(&path(&format!("/d/{number}")), OnConflict::Fail).unwrap();
    }
    assert_eq!(relocate(&mut tree, Move, "/d", "/e"), Err(RelocationFailure::TooManyFiles));
    tree.delete(&at("/d/0"), None).unwrap();
    assert_eq!(relocate(&mut tree, Move, "/d", "/e"), Ok("/e".to_owned()));
}

#[test]
fn a_deletion_may_depend_on_the_revision() {
    let mut tree = tree();
    let first = put(&mut tree, "/a", "1").unwrap();
    let second = put(&mut tree, "/a", "2").unwrap();
    let refused = tree.delete(&at("/a"), Some(rev(&first))).map(drop);
    let conflict = WriteFailure::Conflict(Conflict::File);
    assert_eq!(refused, Err(DeleteFailure::Write(conflict)));
    assert_eq!(tree.delete(&at("/a"), Some(rev(&second))).unwrap().id, first.id);
    assert_eq!(tree.used(), 0);
}
