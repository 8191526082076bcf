//! What is allowed in a folder that belongs to somebody else.

use std::collections::BTreeMap;

use super::super::cursor::{Depth, MountedFolders, Options};
use super::super::delete::DeleteFailure;
use super::super::listing::{Listed, More};
use super::super::namespace::{Access, Namespace, NamespaceKind};
use super::super::path::{Locator, TreePath};
use super::super::relocate::{Ownership, Relocation, RelocationFailure, RelocationKind};
use super::super::store::Files;
use super::super::write::{OnConflict, WriteFailure};
use super::setting::{ACCOUNT, HOME, at, files, limits, path, put, view};

const SHARED: u64 = HOME + 1;

/// A folder of another account, seen at `/s`, with a file in it.
fn shared_to(access: Access) -> Files {
    let mut files = files();
    let editor = BTreeMap::from([(ACCOUNT.to_owned(), Access::Editor)]);
    let kind = NamespaceKind::SharedFolder;
    files.namespaces.insert(SHARED, Namespace { kind, members: editor });
    files.mount(&view(), &path("/s"), SHARED);
    put(&mut files, "/s/theirs", "1").unwrap();
    let members = &mut files.namespaces.get_mut(&SHARED).unwrap().members;
    members.insert(ACCOUNT.to_owned(), access);
    files
}

fn relocate(
    files: &mut Files,
    kind: RelocationKind,
    (from, to): (&str, &str),
    ownership: Ownership,
) -> Result<(), RelocationFailure> {
    let on_conflict = OnConflict::Fail;
    let relocation = Relocation { kind, from: path(from), to: path(to), on_conflict, ownership };
    files.relocate(&view(), &relocation, limits()).map(drop)
}

#[test]
fn a_viewer_reads_and_copies_and_changes_nothing() {
    let mut files = shared_to(Access::Viewer);
    let refused = WriteFailure::NoWritePermission;
    put(&mut files, "/mine", "1").unwrap();
    assert_eq!(put(&mut files, "/s/x", "1").map(drop), Err(refused));
    let folder = files.create_folder(&view(), &path("/s/d"), OnConflict::Fail);
    assert_eq!(folder.map(drop), Err(refused));
    let deleted = files.delete(&view(), &at("/s/theirs"), None, limits().now);
    assert_eq!(deleted.map(drop), Err(DeleteFailure::Write(refused)));
    let (moving, kept) = (RelocationKind::Move, Ownership::Kept);
    let moved = relocate(&mut files, moving, ("/s/theirs", "/x"), kept);
    assert_eq!(moved, Err(RelocationFailure::FromWrite(refused)));
    let moved = relocate(&mut files, moving, ("/mine", "/s/x"), kept);
    assert_eq!(moved, Err(RelocationFailure::To(refused)));
    assert_eq!(relocate(&mut files, RelocationKind::Copy, ("/s/theirs", "/x"), kept), Ok(()));
    assert!(files.delete(&view(), &at("/s"), None, limits().now).is_ok(), "the mount is its own");
}

#[test]
fn what_an_account_owns_becomes_anothers_only_when_it_says_so() {
    let mut files = shared_to(Access::Editor);
    put(&mut files, "/mine", "1").unwrap();
    let moving = RelocationKind::Move;
    let moved = relocate(&mut files, moving, ("/mine", "/s/x"), Ownership::Kept);
    assert_eq!(moved, Err(RelocationFailure::TransferOwnership));
    let moved = relocate(&mut files, moving, ("/mine", "/s/x"), Ownership::Transferable);
    assert_eq!(moved, Ok(()));
    assert_eq!(relocate(&mut files, moving, ("/s/x", "/back"), Ownership::Kept), Ok(()));
}

#[test]
fn a_namespace_is_named_by_its_number_as_long_as_it_is_seen() {
    let mut files = shared_to(Access::Editor);
    let theirs = Locator::Namespace(SHARED, path("/theirs"));
    assert_eq!(files.lookup(&view(), &theirs).unwrap().path, path("/s/theirs"));
    files.delete(&view(), &at("/s"), None, limits().now).unwrap();
    assert!(files.lookup(&view(), &theirs).is_err());
}

#[test]
fn a_listing_may_leave_out_what_is_inside_of_mounts() {
    let files = shared_to(Access::Viewer);
    for (mounted, expected) in
        [(MountedFolders::Open, &["/s", "/s/theirs"][..]), (MountedFolders::Closed, &["/s"][..])]
    {
        let options = Options { depth: Depth::Everything, mounted, ..Options::default() };
        let cursor = files.listing(&view(), &TreePath::root(), options).unwrap();
        let page = files.page(&cursor).unwrap();
        let told = page.entries.iter().map(|listed| listed.path().lower()).collect::<Vec<_>>();
        assert_eq!((told.as_slice(), page.more), (expected, More::Nothing));
    }
}

#[test]
fn a_listed_folder_that_becomes_a_namespace_is_told_anew() {
    for depth in [Depth::Children, Depth::Everything] {
        let mut files = files();
        put(&mut files, "/d/a", "1").unwrap();
        put(&mut files, "/d/b", "1").unwrap();
        let options = Options { depth, ..Options::default() };
        let cursor = files.latest(&view(), &path("/d"), options).unwrap();
        files.delete(&view(), &at("/d/a"), None, limits().now).unwrap();
        files.namespaces.insert(SHARED, Namespace::of(ACCOUNT, NamespaceKind::SharedFolder));
        files.separate(&view(), &path("/d"), SHARED).unwrap();
        let page = files.page(&cursor).unwrap();
        let first = page.entries.first().unwrap();
        assert!(matches!(first, Listed::Gone(gone) if *gone == path("/d")), "{first:?}");
        let told = page.entries.iter().map(|listed| listed.path().lower());
        let inside = told.filter(|path| *path != "/d").collect::<Vec<_>>();
        assert_eq!((inside.as_slice(), page.more), (&["/d/b"][..], More::Nothing));
    }
}

#[test]
fn what_was_purged_has_no_past() {
    let mut files = files();
    let rev = Locator::Revision(put(&mut files, "/d/a", "1").unwrap().rev());
    files.purge(&view(), &at("/d"), None, limits().now).unwrap();
    assert!(files.lookup(&view(), &rev).is_err());
    assert!(files.deleted(&view(), &path("/d/a")).is_none());
    assert!(files.purge(&view(), &at("/d"), None, limits().now).is_err());
    put(&mut files, "/d/a", "1").unwrap();
    assert!(files.purge(&view(), &Locator::Path(TreePath::root()), None, limits().now).is_err());
}
