//! A client that applies pages in order ends up with what is there, wherever it began, however
//! small the pages, and whatever happened between them.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::super::cursor::{Cursor, DeletedEntries, Depth, Options, Paths};
use super::super::entry::Entry;
use super::super::listing::{Listed, ListingFailure, More, Page};
use super::super::path::TreePath;
use super::super::relocate::{Relocation, RelocationKind};
use super::super::tree::Tree;
use super::super::write::OnConflict;
use super::setting::{ACCOUNT, at, limits, path, put, rev, tree};

const PATHS: &[&str] =
    &["/a", "/A", "/b", "/a b", "/a/b", "/A/c", "/a/b/c", "/b/a", "/b/a/a", "/b/c", "/a/b d"];

#[derive(Debug, Clone)]
enum Step {
    Write(&'static str, &'static str),
    Folder(&'static str),
    Delete(&'static str),
    Relocate(RelocationKind, &'static str, &'static str),
    Page,
}

fn step() -> impl Strategy<Value = Step> {
    let some = || select(PATHS);
    let kind = prop_oneof![Just(RelocationKind::Move), Just(RelocationKind::Copy)];
    prop_oneof![
        3 => (some(), select(&["1", "22"][..])).prop_map(|(path, text)| Step::Write(path, text)),
        1 => some().prop_map(Step::Folder),
        2 => some().prop_map(Step::Delete),
        2 => (kind, some(), some()).prop_map(|(kind, from, to)| Step::Relocate(kind, from, to)),
        4 => Just(Step::Page),
    ]
}

/// Takes a step in the tree; whether it is allowed does not matter.
fn take(tree: &mut Tree, step: &Step) {
    match step {
        Step::Write(text, bytes) => drop(put(tree, text, bytes)),
        Step::Folder(text) => drop(tree.create_folder(&path(text), OnConflict::Fail)),
        Step::Delete(text) => drop(tree.delete(&at(text), None)),
        Step::Relocate(kind, from, to) => {
            let (from, to) = (path(from), path(to));
            let relocation = Relocation { kind: *kind, from, to, on_conflict: OnConflict::Rename };
            drop(tree.relocate(&relocation, limits().allocated));
        }
        Step::Page => {}
    }
}

/// What a client believes to be there: the revision of a file, nothing for a folder.
type Belief = BTreeMap<String, Option<String>>;

/// What a client does with a page, as Dropbox documents it.
fn apply(belief: &mut Belief, page: &Page) {
    for listed in &page.entries {
        let gone = path(listed.path().lower());
        match listed {
            Listed::There(entry) if entry.is_folder() => {
                belief.insert(entry.path.lower().to_owned(), None);
            }
            Listed::There(entry) => {
                belief.retain(|path, _| !gone.contains(path));
                belief.insert(entry.path.lower().to_owned(), Some(rev(entry).to_owned()));
            }
            Listed::Gone(_) => belief.retain(|path, _| !gone.contains(path)),
        }
    }
}

fn truth(tree: &Tree, folder: &TreePath, depth: Depth) -> Belief {
    let itself = tree.entry(folder).filter(|_| depth == Depth::Everything);
    let inside = tree.inside(folder).filter(|entry| {
        let parent = entry.path.parent().unwrap();
        depth == Depth::Everything || parent.lower() == folder.lower()
    });
    let line =
        |entry: &Entry| (entry.path.lower().to_owned(), entry.file().map(|file| file.rev.clone()));
    itself.into_iter().chain(inside).map(|entry| line(entry)).collect()
}

/// Applies one page, by way of the cursor's text. `None` while the folder is gone.
fn turn(tree: &Tree, cursor: &mut Cursor, belief: &mut Belief) -> Option<More> {
    match tree.page(&Cursor::decode(&cursor.encode()).unwrap()) {
        Ok(page) => {
            assert!(page.entries.len() <= cursor.options.limit.max(1));
            apply(belief, &page);
            *cursor = page.cursor;
            Some(page.more)
        }
        Err(ListingFailure::Folder(_)) => None,
        Err(ListingFailure::Reset) => panic!("the cursor is this tree's own"),
    }
}

fn options() -> impl Strategy<Value = Options> {
    let depth = prop_oneof![Just(Depth::Children), Just(Depth::Everything)];
    let deleted = prop_oneof![Just(DeletedEntries::Hidden), Just(DeletedEntries::Listed)];
    (depth, deleted, 1..4_usize).prop_map(|(depth, deleted, limit)| Options {
        depth,
        deleted,
        limit,
        explicit_members: false,
        paths: Paths::Shown,
    })
}

#[test]
fn a_folder_made_again_is_told_to_be_gone_before_what_is_new_in_it() {
    for depth in [Depth::Children, Depth::Everything] {
        for gone in ["/a", "/a/b"] {
            let mut tree = tree();
            put(&mut tree, "/a/b/old", "1").unwrap();
            let deleted = DeletedEntries::Hidden;
            let options =
                Options { depth, deleted, limit: 9, explicit_members: false, paths: Paths::Shown };
            let mut cursor = tree.latest(&path("/a/b"), options).unwrap();
            let mut belief = truth(&tree, &path("/a/b"), depth);
            tree.delete(&at(gone), None).unwrap();
            put(&mut tree, "/a/b/new", "1").unwrap();
            assert_eq!(turn(&tree, &mut cursor, &mut belief), Some(More::Nothing));
            assert_eq!(belief, truth(&tree, &path("/a/b"), depth), "{depth:?} {gone}");
        }
    }
}

proptest! {
    #[test]
    fn a_listing_and_its_continuation_end_at_what_is_there(
        before in vec(step(), 0..20),
        after in vec(step(), 0..30),
        folder in select(&["", "/a", "/b", "/a/b"][..]),
        options in options(),
        from_latest in any::<bool>(),
    ) {
        let mut tree = tree();
        before.iter().for_each(|step| take(&mut tree, step));
        let folder = path(folder);
        let begun = if from_latest { tree.latest(&folder, options) } else { tree.listing(&folder, options) };
        let Ok(mut cursor) = begun else { return Ok(()) };
        let mut belief = if from_latest { truth(&tree, &folder, options.depth) } else { Belief::new() };
        for step in &after {
            take(&mut tree, step);
            if matches!(step, Step::Page) {
                turn(&tree, &mut cursor, &mut belief);
            }
        }
        loop {
            match turn(&tree, &mut cursor, &mut belief) {
                Some(More::Waiting) => {}
                Some(More::Nothing) => break,
                None => {
                    prop_assert!(tree.entry(&folder).is_none_or(|entry| !entry.is_folder()));
                    return Ok(());
                }
            }
        }
        prop_assert_eq!(belief, truth(&tree, &folder, options.depth));
        prop_assert_eq!(tree.waiting(&cursor), Ok(More::Nothing));
    }

    #[test]
    fn the_tree_stays_consistent(steps in vec(step(), 0..40)) {
        let mut tree = tree();
        let mut revs = Vec::new();
        for step in &steps {
            take(&mut tree, step);
            revs.extend(tree.inside(&TreePath::root()).filter_map(|entry| {
                entry.file().map(|file| (file.rev.clone(), entry.id.clone()))
            }));
        }
        let all: Vec<_> = tree.inside(&TreePath::root()).collect();
        prop_assert_eq!(tree.used(), all.iter().map(|entry| entry.size()).sum::<u64>());
        for entry in all {
            prop_assert!(std::sync::Arc::ptr_eq(entry, tree.entry_by_id(&entry.id).unwrap()));
            prop_assert!(tree.deleted(&entry.path).is_none());
            prop_assert_eq!(entry.id.len(), 25);
            for ancestor in entry.path.ancestors() {
                prop_assert!(tree.entry(&ancestor).unwrap().is_folder());
            }
        }
        for (rev, id) in revs {
            prop_assert_eq!(&tree.revision(&rev).unwrap().id, &id);
        }
    }

    #[test]
    fn a_cursor_of_another_dropbox_is_reset(steps in vec(step(), 0..5), options in options()) {
        let mut tree = tree();
        steps.iter().for_each(|step| take(&mut tree, step));
        let cursor = tree.listing(&TreePath::root(), options).unwrap();
        let other = Tree::new(ACCOUNT + 1);
        prop_assert_eq!(other.waiting(&cursor), Err(ListingFailure::Reset));
    }

    #[test]
    fn any_other_text_is_no_cursor(text in ".{0,60}") {
        prop_assert!(Cursor::decode(&text).is_err());
        let text = format!("AAE{text}");
        prop_assert!(Cursor::decode(&text).is_err());
    }
}
