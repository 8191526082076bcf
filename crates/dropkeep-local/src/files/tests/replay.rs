//! A client that applies pages in order ends up with what is there, wherever it began, however
//! small the pages, and whatever happened between them.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::super::cursor::{Cursor, DeletedEntries, Depth, Options};
use super::super::entry::Entry;
use super::super::listing::{Listed, ListingFailure, More, Page};
use super::super::namespace::{Namespace, NamespaceKind};
use super::super::path::{Locator, TreePath};
use super::super::relocate::{Ownership, Relocation, RelocationKind};
use super::super::store::Files;
use super::super::write::OnConflict;
use super::setting::{ACCOUNT, HOME, at, files, limits, path, put, view};
use crate::blob::SpoolFolder;
use crate::table::Since;

const PATHS: &[&str] =
    &["/a", "/A", "/b", "/a b", "/a/b", "/A/c", "/a/b/c", "/b/a", "/b/a/a", "/b/c", "/a/b d"];

#[derive(Debug, Clone)]
enum Step {
    Write(&'static str, &'static str),
    Folder(&'static str),
    Delete(&'static str),
    /// Deletes for good.
    Purge(&'static str),
    Relocate(RelocationKind, &'static str, &'static str),
    /// Makes a folder a namespace of its own.
    Share(&'static str),
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
        1 => some().prop_map(Step::Share),
        1 => some().prop_map(Step::Purge),
        4 => Just(Step::Page),
    ]
}

/// Takes a step in the tree; whether it is allowed does not matter.
fn take(files: &mut Files, step: &Step) {
    match step {
        Step::Write(text, bytes) => drop(put(files, text, bytes)),
        Step::Folder(text) => drop(files.create_folder(&view(), &path(text), OnConflict::Fail)),
        Step::Delete(text) => drop(files.delete(&view(), &at(text), None, limits().now)),
        Step::Purge(text) => drop(files.purge(&view(), &at(text), None, limits().now)),
        Step::Relocate(kind, from, to) => {
            let (from, to) = (path(from), path(to));
            let relocation = Relocation {
                kind: *kind,
                from,
                to,
                on_conflict: OnConflict::Rename,
                ownership: Ownership::Kept,
            };
            drop(files.relocate(&view(), &relocation, limits()));
        }
        Step::Share(text) => share(files, &path(text)),
        Step::Page => {}
    }
}

fn share(files: &mut Files, folder: &TreePath) {
    let plain = |entry: Arc<Entry>| entry.is_folder() && entry.mounted().is_none();
    if files.entry(&view(), folder).is_some_and(plain) {
        let namespace = HOME + files.namespaces.len() as u64;
        files.namespaces.insert(namespace, Namespace::of(ACCOUNT, NamespaceKind::SharedFolder));
        files.separate(&view(), folder, namespace);
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
                belief.insert(entry.path.lower().to_owned(), Some(entry.rev()));
            }
            Listed::Gone(_) => belief.retain(|path, _| !gone.contains(path)),
        }
    }
}

fn truth(files: &Files, folder: &TreePath, depth: Depth) -> Belief {
    let itself = files.entry(&view(), folder).filter(|_| depth == Depth::Everything);
    let inside = files.inside(&view(), folder).into_iter().filter(|entry| {
        let parent = entry.path.parent().unwrap();
        depth == Depth::Everything || parent.lower() == folder.lower()
    });
    let line =
        |entry: Arc<Entry>| (entry.path.lower().to_owned(), entry.file().map(|_| entry.rev()));
    itself.into_iter().chain(inside).map(line).collect()
}

/// Applies one page, by way of the cursor's text. `None` while the folder is gone.
fn turn(files: &Files, cursor: &mut Cursor, belief: &mut Belief) -> Option<More> {
    match files.page(&Cursor::decode(&cursor.encode()).unwrap()) {
        Ok(page) => {
            // One more when a folder goes away and is there again as another namespace.
            assert!(page.entries.len() <= cursor.options.limit + 1);
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
        ..Options::default()
    })
}

#[test]
fn a_folder_made_again_is_told_to_be_gone_before_what_is_new_in_it() {
    for depth in [Depth::Children, Depth::Everything] {
        for gone in ["/a", "/a/b"] {
            let mut files = files();
            put(&mut files, "/a/b/old", "1").unwrap();
            let deleted = DeletedEntries::Hidden;
            let options = Options { depth, deleted, limit: 9, ..Options::default() };
            let mut cursor = files.latest(&view(), &path("/a/b"), options).unwrap();
            let mut belief = truth(&files, &path("/a/b"), depth);
            files.delete(&view(), &at(gone), None, limits().now).unwrap();
            put(&mut files, "/a/b/new", "1").unwrap();
            assert_eq!(turn(&files, &mut cursor, &mut belief), Some(More::Nothing));
            assert_eq!(belief, truth(&files, &path("/a/b"), depth), "{depth:?} {gone}");
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
        let mut files = files();
        before.iter().for_each(|step| take(&mut files, step));
        let folder = path(folder);
        let begun = if from_latest { files.latest(&view(), &folder, options) } else { files.listing(&view(), &folder, options) };
        let Ok(mut cursor) = begun else { return Ok(()) };
        let mut belief = if from_latest { truth(&files, &folder, options.depth) } else { Belief::new() };
        for step in &after {
            take(&mut files, step);
            if matches!(step, Step::Page) {
                turn(&files, &mut cursor, &mut belief);
            }
        }
        loop {
            match turn(&files, &mut cursor, &mut belief) {
                Some(More::Waiting) => {}
                Some(More::Nothing) => break,
                None => {
                    prop_assert!(files.entry(&view(), &folder).is_none_or(|entry| !entry.is_folder()));
                    return Ok(());
                }
            }
        }
        prop_assert_eq!(belief, truth(&files, &folder, options.depth));
        prop_assert_eq!(files.waiting(&cursor), Ok(More::Nothing));
    }

    #[test]
    fn the_tree_stays_consistent(steps in vec(step(), 0..40)) {
        let mut files = files();
        let mut revs = Vec::new();
        for step in &steps {
            take(&mut files, step);
            let all = files.inside(&view(), &TreePath::root()).into_iter();
            revs.extend(all.filter(|entry| !entry.is_folder()).map(|entry| (entry.rev(), entry.id)));
        }
        let all = files.inside(&view(), &TreePath::root());
        prop_assert_eq!(files.used(&view()), all.iter().map(|entry| entry.size()).sum::<u64>());
        for entry in all {
            let id = entry.id.to_string();
            prop_assert_eq!(id.len(), 25);
            prop_assert_eq!(&files.entry_by_id(&view(), &id).unwrap().path, &entry.path);
            prop_assert!(files.deleted(&view(), &entry.path).is_none());
            for ancestor in entry.path.ancestors() {
                prop_assert!(files.entry(&view(), &ancestor).unwrap().is_folder());
            }
        }
        for (rev, id) in revs {
            // What lies in a folder that is gone with its namespace is out of sight.
            if let Ok(entry) = files.lookup(&view(), &Locator::Revision(rev)) {
                prop_assert_eq!(entry.id, id);
            }
        }
    }

    #[test]
    fn what_was_written_to_disk_reads_back(steps in vec(step(), 0..40)) {
        let mut files = files();
        files.tables().into_iter().for_each(|(_, table)| table.track(Since::Ever));
        let mut disk = BTreeMap::new();
        for step in &steps {
            take(&mut files, step);
            for (name, table) in files.tables() {
                table.drain(&mut |write| drop(disk.insert((name, write.key), write.row)));
            }
        }
        let mut read = super::setting::files();
        let folder = SpoolFolder::new().unwrap();
        for ((name, key), row) in &disk {
            let mut tables = read.tables();
            let (_, table) = tables.iter_mut().find(|(known, _)| known == name).unwrap();
            table.load(key, row.as_ref().unwrap(), &folder).unwrap();
        }
        let lines = |files: &Files| {
            let all = files.inside(&view(), &TreePath::root());
            all.iter().map(|entry| format!("{entry:?}")).collect::<Vec<_>>()
        };
        prop_assert_eq!(lines(&read), lines(&files));
        prop_assert_eq!(read.changes(), files.changes());
    }

    #[test]
    fn a_cursor_of_another_dropbox_is_reset(steps in vec(step(), 0..5), options in options()) {
        let mut files = files();
        steps.iter().for_each(|step| take(&mut files, step));
        let cursor = files.listing(&view(), &TreePath::root(), options).unwrap();
        let other = Files::default();
        prop_assert_eq!(other.waiting(&cursor), Err(ListingFailure::Reset));
    }

    #[test]
    fn any_other_text_is_no_cursor(text in ".{0,60}") {
        prop_assert!(Cursor::decode(&text).is_err());
        let text = format!("AAG{text}");
        prop_assert!(Cursor::decode(&text).is_err());
    }
}
