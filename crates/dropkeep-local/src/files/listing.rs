//! Listing a folder, and afterwards what changed in it.

use std::sync::Arc;

use super::change::Change;
use super::cursor::{Cursor, Depth, MountedFolders, Options, Point, Position};
use super::describe::Include;
use super::entry::Entry;
use super::path::TreePath;
use super::store::Files;
use super::tree::{LookupFailure, Tree};
use super::view::{Place, View, seen_from};
use super::walk::Walk;

/// Some entries of a listing, and where the next ones are to be had.
#[derive(Debug)]
pub(crate) struct Page {
    /// To be applied in this order.
    pub(crate) entries: Vec<Listed>,
    /// Where the listing goes on, now or after further changes.
    pub(crate) cursor: Cursor,
    /// Whether it goes on now.
    pub(crate) more: More,
}

/// One line of a listing.
#[derive(Debug, Clone)]
pub(crate) enum Listed {
    /// It is there, in this form.
    There(Arc<Entry>),
    /// Nothing is there any more.
    Gone(TreePath),
}

/// Whether there is anything to tell right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum More {
    /// Ask again at once.
    Waiting,
    /// Only a change makes more.
    Nothing,
}

/// Why a listing cannot be continued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ListingFailure {
    /// The folder is gone, or is no folder any more.
    #[error("folder not listed")]
    Folder(#[source] LookupFailure),
    /// The cursor is of another Dropbox.
    #[error("cursor reset")]
    Reset,
}

impl Files {
    /// A cursor before the first entry of a folder.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn listing(
        &self,
        view: &View,
        folder: &TreePath,
        options: Options,
    ) -> Result<Cursor, LookupFailure> {
        self.check_folder(view, folder)?;
        let position = Position::Listing(String::new(), self.newest(view, folder, options));
        let (account, folder) = (view.account.clone(), folder.lower().to_owned());
        let include = Include::default();
        Ok(Cursor { account, root: view.root, folder, options, include, position })
    }

    /// A cursor after everything that is in a folder now.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn latest(
        &self,
        view: &View,
        folder: &TreePath,
        options: Options,
    ) -> Result<Cursor, LookupFailure> {
        let position = Position::Changes(self.newest(view, folder, options));
        Ok(Cursor { position, ..self.listing(view, folder, options)? })
    }

    /// The page that a cursor stands before.
    ///
    /// # Errors
    /// The folder is gone, or the cursor is of another Dropbox.
    pub(crate) fn page(&self, cursor: &Cursor) -> Result<Page, ListingFailure> {
        let folder = self.folder_of(cursor)?;
        match &cursor.position {
            Position::Listing(after, snapshot) => {
                Ok(self.first_listing(&folder, cursor, (after, snapshot)))
            }
            Position::Changes(points) => Ok(self.changes_since(&folder, cursor, points)),
        }
    }

    /// Whether a cursor stands before anything.
    ///
    /// # Errors
    /// The cursor is of another Dropbox.
    pub(crate) fn waiting(&self, cursor: &Cursor) -> Result<More, ListingFailure> {
        match self.page(cursor) {
            Ok(page) if page.entries.is_empty() => Ok(page.more),
            Err(ListingFailure::Reset) => Err(ListingFailure::Reset),
            Ok(_) | Err(ListingFailure::Folder(_)) => Ok(More::Waiting),
        }
    }

    fn folder_of(&self, cursor: &Cursor) -> Result<TreePath, ListingFailure> {
        let (Position::Listing(_, points) | Position::Changes(points)) = &cursor.position;
        let ahead = |point: &Point| match self.tree(point.namespace) {
            Some(tree) => point.sequence > tree.sequence(),
            None => point.sequence > 0,
        };
        if self.access(cursor.root, &cursor.account).is_none() || points.iter().any(ahead) {
            return Err(ListingFailure::Reset);
        }
        let folder = TreePath::parse(&cursor.folder).map_err(|_| ListingFailure::Reset)?;
        let view = cursor.view();
        self.check_folder(&view, &folder).map_err(ListingFailure::Folder)?;
        Ok(self.entry(&view, &folder).map_or(folder, |entry| entry.path.clone()))
    }

    /// Whether a path names a folder.
    pub(super) fn check_folder(&self, view: &View, folder: &TreePath) -> Result<(), LookupFailure> {
        match self.entry(view, folder) {
            _ if folder.is_root() => Ok(()),
            Some(entry) if entry.is_folder() => Ok(()),
            Some(_) => Err(LookupFailure::NotFolder),
            None => Err(LookupFailure::NotFound),
        }
    }

    /// The namespaces that a listing of a folder tells of.
    fn told(&self, view: &View, folder: &TreePath, options: Options) -> Vec<Place> {
        let mut segments = self.segments(view, folder);
        if options.depth == Depth::Children || options.mounted == MountedFolders::Closed {
            segments.truncate(1);
        }
        segments
    }

    /// Where each namespace of a listing stands now.
    fn newest(&self, view: &View, folder: &TreePath, options: Options) -> Vec<Point> {
        let told = self.told(view, folder, options);
        told.iter().map(|place| point(place, self.sequence(place.namespace))).collect()
    }

    fn sequence(&self, namespace: u64) -> u64 {
        self.tree(namespace).map_or(0, Tree::sequence)
    }

    fn first_listing(&self, folder: &TreePath, cursor: &Cursor, from: (&str, &[Point])) -> Page {
        let (after, snapshot) = from;
        let (view, options) = (cursor.view(), cursor.options);
        let mut entries = Vec::new();
        if after.is_empty() && options.depth == Depth::Everything && options.limit > 0 {
            entries.extend(self.entry(&view, folder).map(Listed::There));
        }
        let told = self.told(&view, folder, options);
        let mut walk = Walk::new(self, &view, (&told, options), after);
        while entries.len() < options.limit
            && let Some(listed) = walk.next()
        {
            entries.push(listed);
        }
        if walk.next().is_none() {
            let changes = self.changes_since(folder, cursor, snapshot);
            let more = if changes.entries.is_empty() { changes.more } else { More::Waiting };
            let position = Position::Changes(snapshot.to_vec());
            return Page { entries, cursor: Cursor { position, ..cursor.clone() }, more };
        }
        let after = entries.last().map_or(after, |last| last.path().lower()).to_owned();
        let position = Position::Listing(after, snapshot.to_vec());
        Page { entries, cursor: Cursor { position, ..cursor.clone() }, more: More::Waiting }
    }

    fn changes_since(&self, folder: &TreePath, cursor: &Cursor, points: &[Point]) -> Page {
        let view = cursor.view();
        let limit = cursor.options.limit;
        let places = self.told(&view, folder, cursor.options);
        let find = |place: &Place| points.iter().find(|known| known.is_of(place));
        let begins_anew = places.first().is_some_and(|place| find(place).is_none());
        if begins_anew && limit == 0 {
            return Page { entries: Vec::new(), cursor: cursor.clone(), more: More::Waiting };
        }
        let entries = if begins_anew { self.anew(folder, cursor) } else { Vec::new() };
        let mut told = Told { entries, limit };
        let mut reached = Vec::new();
        let mut more = More::Nothing;
        for place in places {
            let known = find(&place);
            let mut from = known.map_or(0, |known| known.sequence);
            if more == More::Nothing {
                (from, more) = self.changes_of(&view, (&place, cursor.options), from, &mut told);
            }
            reached.push(point(&place, from));
        }
        let position = Position::Changes(reached);
        Page { entries: told.entries, cursor: Cursor { position, ..cursor.clone() }, more }
    }

    /// What is told of a folder in whose place another namespace is seen now: it went away, with all
    /// that was told of it, and is there again. (This may be one entry above the limit.)
    fn anew(&self, folder: &TreePath, cursor: &Cursor) -> Vec<Listed> {
        let itself = match cursor.options.depth {
            Depth::Everything => self.entry(&cursor.view(), folder).map(Listed::There),
            Depth::Children => None,
        };
        std::iter::once(Listed::Gone(folder.clone())).chain(itself).collect()
    }

    /// Tells the changes of one namespace after `from`, and how far that went.
    fn changes_of(
        &self,
        view: &View,
        (place, options): (&Place, Options),
        from: u64,
        told: &mut Told,
    ) -> (u64, More) {
        let Some(tree) = self.tree(place.namespace) else { return (from, More::Nothing) };
        let mut reached = from;
        for (sequence, change) in tree.changes_after(from) {
            if tree.is_current(sequence, change)
                && let Some(listed) = line_of(&place.path, options.depth, change)
                && self.shows(view, options, &listed)
            {
                if told.entries.len() >= told.limit {
                    return (reached, More::Waiting);
                }
                told.entries.push(listed.seen_from(&place.base));
            }
            reached = sequence;
        }
        (reached, More::Nothing)
    }

    fn shows(&self, view: &View, options: Options, listed: &Listed) -> bool {
        match listed {
            Listed::There(entry) => options.tell(entry) && self.is_shown(view, entry),
            Listed::Gone(_) => true,
        }
    }
}

/// What a page of changes has so far.
struct Told {
    entries: Vec<Listed>,
    limit: usize,
}

impl Point {
    fn is_of(&self, place: &Place) -> bool {
        (self.namespace, self.mounted_by) == (place.namespace, place.mounted_by)
    }
}

fn point(place: &Place, sequence: u64) -> Point {
    Point { namespace: place.namespace, mounted_by: place.mounted_by, sequence }
}

impl Listed {
    /// Where it is or was.
    pub(crate) fn path(&self) -> &TreePath {
        match self {
            Self::There(entry) => &entry.path,
            Self::Gone(path) => path,
        }
    }

    /// The same as seen where its namespace is mounted.
    pub(super) fn seen_from(self, base: &TreePath) -> Self {
        match self {
            Self::There(entry) => Self::There(seen_from(base, &entry)),
            Self::Gone(path) => Self::Gone(TreePath::root().rebase(&path, base)),
        }
    }
}

/// What a change means to a listing of `folder`, if anything. When a folder around it went away,
/// the folder itself did.
fn line_of(folder: &TreePath, depth: Depth, change: &Change) -> Option<Listed> {
    let (path, listed) = match change {
        Change::Written(entry) => (&entry.path, Listed::There(Arc::clone(entry))),
        Change::Deleted(gone) if gone.path.contains(folder.lower()) => {
            return Some(Listed::Gone(folder.clone()));
        }
        Change::Deleted(gone) => (&gone.path, Listed::Gone(gone.path.clone())),
        Change::Purged(_) => return None,
    };
    let shown = match depth {
        Depth::Everything => folder.contains(path.lower()),
        Depth::Children => path.parent().is_some_and(|parent| parent.lower() == folder.lower()),
    };
    shown.then_some(listed)
}
