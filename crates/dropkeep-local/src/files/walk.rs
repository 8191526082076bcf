//! Walks through a folder in the order of paths, across the namespaces mounted in it.

use std::ops::Bound;
use std::sync::Arc;

use super::cursor::{DeletedEntries, Depth, Options};
use super::listing::Listed;
use super::path::TreePath;
use super::store::Files;
use super::tree::Tree;
use super::view::{Place, View};

/// The lines of a folder's first listing, the folder itself apart, in the order of their paths.
pub(super) struct Walk<'f> {
    files: &'f Files,
    view: &'f View,
    options: Options,
    strands: Vec<Strand<'f>>,
}

/// The lines of one namespace.
struct Strand<'f> {
    tree: &'f Tree,
    base: &'f TreePath,
    /// The folder within the namespace, with a slash behind it.
    prefix: String,
    options: Options,
    from: Bound<String>,
    next: Option<Listed>,
}

impl<'f> Walk<'f> {
    /// Begins after the path `after`; at the beginning where that is empty.
    pub(super) fn new(
        files: &'f Files,
        view: &'f View,
        (places, options): (&'f [Place], Options),
        after: &str,
    ) -> Self {
        let strand = |place: &'f Place| {
            let tree = files.tree(place.namespace)?;
            let prefix = format!("{}/", place.path.lower());
            let from = begin(place.base.lower(), &prefix, after)?;
            let mut strand = Strand { tree, base: &place.base, prefix, options, from, next: None };
            strand.advance();
            Some(strand)
        };
        Self { files, view, options, strands: places.iter().filter_map(strand).collect() }
    }
}

impl Iterator for Walk<'_> {
    type Item = Listed;

    fn next(&mut self) -> Option<Listed> {
        loop {
            let waiting = self.strands.iter_mut().filter(|strand| strand.next.is_some());
            let first = waiting.min_by(|one, other| one.key().cmp(other.key()))?;
            let listed = first.next.take();
            first.advance();
            match listed {
                Some(Listed::There(entry))
                    if !(self.options.tell(&entry) && self.files.is_shown(self.view, &entry)) => {}
                listed => return listed,
            }
        }
    }
}

/// Where a namespace that is seen at `base` begins to tell after the path `after` of the view; `None`
/// when all its paths come before that.
fn begin(base: &str, prefix: &str, after: &str) -> Option<Bound<String>> {
    let start = Bound::Excluded(prefix.to_owned());
    match after.strip_prefix(base).filter(|inner| inner.starts_with('/')) {
        Some(inner) if inner > prefix => Some(Bound::Excluded(inner.to_owned())),
        Some(_) => Some(start),
        None => (*after < *format!("{base}/")).then_some(start),
    }
}

impl Strand<'_> {
    fn key(&self) -> &str {
        self.next.as_ref().map_or("", |next| next.path().lower())
    }

    fn advance(&mut self) {
        self.next = self.following().map(|listed| listed.seen_from(self.base));
    }

    /// The next line in the namespace's own terms.
    fn following(&mut self) -> Option<Listed> {
        loop {
            let listed = self.line()?;
            let inner = listed.path().lower().strip_prefix(&self.prefix)?;
            match (self.options.depth, inner.split_once('/')) {
                // `0` follows `/`: on to what sorts after everything inside this child.
                (Depth::Children, Some((child, _))) => {
                    self.from = Bound::Included(format!("{}{child}0", self.prefix));
                }
                _ => {
                    self.from = Bound::Excluded(listed.path().lower().to_owned());
                    return Some(listed);
                }
            }
        }
    }

    /// What sorts next in the whole namespace.
    fn line(&self) -> Option<Listed> {
        let from = self.from.as_ref().map(String::as_str);
        let live = self.tree.live_after(from).next().map(Arc::clone).map(Listed::There);
        let gone = match self.options.deleted {
            DeletedEntries::Hidden => None,
            DeletedEntries::Listed => self.tree.deleted_after(from).next(),
        };
        match (live, gone.map(|gone| Listed::Gone(gone.path.clone()))) {
            (Some(live), Some(gone)) if gone.path().lower() < live.path().lower() => Some(gone),
            (None, gone) => gone,
            (live, _) => live,
        }
    }
}
