//! Listing a folder, and afterwards what changed in it.

use std::ops::Bound;
use std::sync::Arc;

use super::cursor::{Cursor, DeletedEntries, Depth, Options, Position};
use super::entry::Entry;
use super::path::TreePath;
use super::tree::{Change, LookupFailure, Tree};

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

impl Tree {
    /// A cursor before the first entry of a folder.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn listing(
        &self,
        folder: &TreePath,
        options: Options,
    ) -> Result<Cursor, LookupFailure> {
        self.check_folder(folder)?;
        let position = Position::Listing(String::new(), self.sequence());
        let folder = folder.lower().to_owned();
        Ok(Cursor { account: self.account(), folder, options, position })
    }

    /// A cursor after everything that is in a folder now.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn latest(
        &self,
        folder: &TreePath,
        options: Options,
    ) -> Result<Cursor, LookupFailure> {
        let position = Position::Changes(self.sequence());
        Ok(Cursor { position, ..self.listing(folder, options)? })
    }

    /// The page that a cursor stands before.
    ///
    /// # Errors
    /// The folder is gone, or the cursor is of another Dropbox.
    pub(crate) fn page(&self, cursor: &Cursor) -> Result<Page, ListingFailure> {
        let folder = self.folder_of(cursor)?;
        match &cursor.position {
            Position::Listing(after, snapshot) => {
                Ok(self.first_listing(&folder, cursor, (after, *snapshot)))
            }
            Position::Changes(position) => Ok(self.changes(&folder, cursor, *position)),
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
        let (Position::Listing(_, position) | Position::Changes(position)) = cursor.position;
        if cursor.account != self.account() || position > self.sequence() {
            return Err(ListingFailure::Reset);
        }
        let folder = TreePath::parse(&cursor.folder).map_err(|_| ListingFailure::Reset)?;
        self.check_folder(&folder).map_err(ListingFailure::Folder)?;
        Ok(self.entry(&folder).map_or(folder, |entry| entry.path.clone()))
    }

    fn check_folder(&self, folder: &TreePath) -> Result<(), LookupFailure> {
        match self.entry(folder) {
            _ if folder.is_root() => Ok(()),
            Some(entry) if entry.is_folder() => Ok(()),
            Some(_) => Err(LookupFailure::NotFolder),
            None => Err(LookupFailure::NotFound),
        }
    }

    fn first_listing(&self, folder: &TreePath, cursor: &Cursor, from: (&str, u64)) -> Page {
        let (after, snapshot) = from;
        let mut entries = Vec::new();
        if let (true, Depth::Everything) = (after.is_empty(), cursor.options.depth) {
            entries.extend(self.entry(folder).cloned().map(Listed::There));
        }
        let mut after = after.to_owned();
        let mut next = self.next_listed(folder, cursor.options, &after);
        while let Some(listed) = next.take_if(|_| entries.len() < cursor.options.limit) {
            listed.path().lower().clone_into(&mut after);
            entries.push(listed);
            next = self.next_listed(folder, cursor.options, &after);
        }
        if next.is_none() {
            let changes = self.changes(folder, cursor, snapshot);
            let more = if changes.entries.is_empty() { changes.more } else { More::Waiting };
            let position = Position::Changes(snapshot);
            return Page { entries, cursor: Cursor { position, ..cursor.clone() }, more };
        }
        let after = if after.is_empty() { folder.lower().to_owned() } else { after };
        let position = Position::Listing(after, snapshot);
        Page { entries, cursor: Cursor { position, ..cursor.clone() }, more: More::Waiting }
    }

    /// The first line of a folder's listing that sorts after `after`, the folder itself apart.
    fn next_listed(&self, folder: &TreePath, options: Options, after: &str) -> Option<Listed> {
        let prefix = format!("{}/", folder.lower());
        let mut from = Bound::Excluded(prefix.as_str().max(after).to_owned());
        loop {
            let listed = self.next_line(options.deleted, from.as_ref().map(String::as_str))?;
            let inner = listed.path().lower().strip_prefix(&prefix)?;
            match (options.depth, inner.split_once('/')) {
                // `0` follows `/`: on to what sorts after everything inside this child.
                (Depth::Children, Some((child, _))) => {
                    from = Bound::Included(format!("{prefix}{child}0"));
                }
                _ => return Some(listed),
            }
        }
    }

    /// What sorts next in the whole tree.
    fn next_line(&self, deleted: DeletedEntries, from: Bound<&str>) -> Option<Listed> {
        let live = self.live_after(from).next().cloned().map(Listed::There);
        let gone = match deleted {
            DeletedEntries::Hidden => None,
            DeletedEntries::Listed => self.deleted_after(from).next(),
        };
        match (live, gone.map(|gone| Listed::Gone(gone.path.clone()))) {
            (Some(live), Some(gone)) if gone.path().lower() < live.path().lower() => Some(gone),
            (None, gone) => gone,
            (live, _) => live,
        }
    }

    fn changes(&self, folder: &TreePath, cursor: &Cursor, position: u64) -> Page {
        let mut entries = Vec::new();
        let mut reached = position;
        let mut more = More::Nothing;
        for (sequence, change) in self.changes_after(position) {
            if self.is_current(sequence, change)
                && let Some(listed) = line_of(folder, cursor.options.depth, change)
            {
                if entries.len() == cursor.options.limit {
                    more = More::Waiting;
                    break;
                }
                entries.push(listed);
            }
            reached = sequence;
        }
        let position = Position::Changes(reached);
        Page { entries, cursor: Cursor { position, ..cursor.clone() }, more }
    }
}

impl Listed {
    /// Where it is or was.
    pub(crate) fn path(&self) -> &TreePath {
        match self {
            Self::There(entry) => &entry.path,
            Self::Gone(path) => path,
        }
    }
}

/// What a change means to a listing of `folder`, if anything. When a folder around it went away,
/// the folder itself did.
fn line_of(folder: &TreePath, depth: Depth, change: &Change) -> Option<Listed> {
    let (path, listed) = match change {
        Change::Written(entry) => (&entry.path, Listed::There(Arc::clone(entry))),
        Change::Deleted(path) if path.contains(folder.lower()) => {
            return Some(Listed::Gone(folder.clone()));
        }
        Change::Deleted(path) => (path, Listed::Gone(path.clone())),
    };
    let shown = match depth {
        Depth::Everything => folder.contains(path.lower()),
        Depth::Children => path.parent().is_some_and(|parent| parent.lower() == folder.lower()),
    };
    shown.then_some(listed)
}
