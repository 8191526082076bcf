//! From where an account looks at its files: one namespace, and those mounted in it.

use std::sync::Arc;

use super::entry::Entry;
use super::path::{Locator, TreePath};
use super::store::Files;
use super::tree::{Deleted, LookupFailure, Tree};

/// An account and the namespace that it sees as its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    /// The account's id.
    pub(crate) account: String,
    /// The namespace below which paths are meant.
    pub(crate) root: u64,
}

/// Where a path of a view lies: in which namespace, and where that is seen.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The namespace.
    pub(super) namespace: u64,
    /// The path within it.
    pub(super) path: TreePath,
    /// Where the namespace's root is seen in the view.
    pub(super) base: TreePath,
    /// The number of the change that mounted the namespace there; 0 for the view's root.
    pub(super) mounted_by: u64,
}

impl Place {
    /// An entry of the namespace as the view sees it.
    pub(super) fn seen(&self, entry: &Arc<Entry>) -> Arc<Entry> {
        seen_from(&self.base, entry)
    }
}

/// An entry as it is seen when its namespace is mounted at `base`.
pub(super) fn seen_from(base: &TreePath, entry: &Arc<Entry>) -> Arc<Entry> {
    if base.is_root() {
        return Arc::clone(entry);
    }
    Arc::new(entry.seen_at(TreePath::root().rebase(&entry.path, base)))
}

impl Files {
    /// Where a path lies. The entry at the path itself may be a mount.
    pub(super) fn place(&self, view: &View, path: &TreePath) -> Result<Place, LookupFailure> {
        let mut place = Place {
            namespace: view.root,
            path: path.clone(),
            base: TreePath::root(),
            mounted_by: 0,
        };
        while let Some(mount) = self.mount_around(&place) {
            place = self.step_into(view, &place, &mount)?;
        }
        Ok(place)
    }

    /// Where the inside of a folder lies.
    pub(super) fn place_inside(
        &self,
        view: &View,
        path: &TreePath,
    ) -> Result<Place, LookupFailure> {
        let place = self.place(view, path)?;
        let entry = self.tree(place.namespace).and_then(|tree| tree.entry(&place.path)).cloned();
        match entry {
            Some(entry) if entry.mounted().is_some() => self.step_into(view, &place, &entry),
            _ => Ok(place),
        }
    }

    /// The path an argument names, which need not exist.
    ///
    /// # Errors
    /// An id or a revision that does not exist, or a namespace that cannot be seen.
    pub(crate) fn resolve(
        &self,
        view: &View,
        locator: &Locator,
    ) -> Result<TreePath, LookupFailure> {
        match locator {
            Locator::Path(path) => Ok(path.clone()),
            Locator::Id(id, below) => {
                let entry = self.entry_by_id(view, id).ok_or(LookupFailure::NotFound)?;
                Ok(TreePath::root().rebase(below, &entry.path))
            }
            Locator::Revision(_) => self.lookup(view, locator).map(|entry| entry.path.clone()),
            Locator::Namespace(namespace, path) => {
                let seen = self.segments(view, &TreePath::root());
                let place = seen.into_iter().find(|place| place.namespace == *namespace);
                let base = place.ok_or(LookupFailure::NotFound)?.base;
                Ok(TreePath::root().rebase(path, &base))
            }
        }
    }

    /// The entry an argument names; by revision also one that is no longer there.
    ///
    /// # Errors
    /// Nothing is there.
    pub(crate) fn lookup(
        &self,
        view: &View,
        locator: &Locator,
    ) -> Result<Arc<Entry>, LookupFailure> {
        if let Locator::Revision(rev) = locator {
            let found = self
                .segments(view, &TreePath::root())
                .into_iter()
                .find_map(|place| Some(place.seen(self.tree(place.namespace)?.revision(rev)?)));
            return found.ok_or(LookupFailure::NotFound);
        }
        let path = self.resolve(view, locator)?;
        self.entry(view, &path).ok_or(LookupFailure::NotFound)
    }

    /// What lies at a path; `None` for the root, which has no metadata.
    pub(crate) fn entry(&self, view: &View, path: &TreePath) -> Option<Arc<Entry>> {
        let place = self.place(view, path).ok()?;
        let entry = self.tree(place.namespace)?.entry(&place.path)?;
        self.is_shown(view, entry).then(|| place.seen(entry))
    }

    /// What has this id now.
    pub(crate) fn entry_by_id(&self, view: &View, id: &str) -> Option<Arc<Entry>> {
        let id = id.parse().ok()?;
        let tree = self.tree(view.root)?;
        if let Some(entry) = tree.entry_by_id(id) {
            return self.is_shown(view, entry).then(|| Arc::clone(entry));
        }
        self.segments(view, &TreePath::root()).into_iter().find_map(|place| {
            let entry = self.tree(place.namespace)?.entry_by_id(id)?;
            self.is_shown(view, entry).then(|| place.seen(entry))
        })
    }

    /// What was deleted at a path, if nothing has come there since, and its path in the view.
    pub(crate) fn deleted(&self, view: &View, path: &TreePath) -> Option<TreePath> {
        let place = self.place(view, path).ok()?;
        let Deleted { path, .. } = self.tree(place.namespace)?.deleted(&place.path)?;
        Some(TreePath::root().rebase(path, &place.base))
    }

    /// Everything inside a folder at any depth, in the order of paths: parents before what they hold.
    pub(crate) fn inside(&self, view: &View, folder: &TreePath) -> Vec<Arc<Entry>> {
        let mut all: Vec<_> = self
            .segments(view, folder)
            .iter()
            .filter_map(|place| Some((place, self.tree(place.namespace)?)))
            .flat_map(|(place, tree)| tree.inside(&place.path).map(move |entry| (place, entry)))
            .filter(|(_, entry)| self.is_shown(view, entry))
            .map(|(place, entry)| place.seen(entry))
            .collect();
        all.sort_by(|one, other| one.path.lower().cmp(other.path.lower()));
        all
    }

    /// What lies directly inside a folder.
    pub(crate) fn children(&self, view: &View, folder: &TreePath) -> Vec<Arc<Entry>> {
        let mut inside = self.inside(view, folder);
        let depth = folder.lower().matches('/').count() + 1;
        inside.retain(|entry| entry.path.lower().matches('/').count() == depth);
        inside
    }

    /// The namespaces in which what is inside a folder lies: that of the folder first, then those
    /// mounted in it, in the order of where they are seen.
    pub(super) fn segments(&self, view: &View, folder: &TreePath) -> Vec<Place> {
        let Ok(first) = self.place_inside(view, folder) else { return Vec::new() };
        let mut segments = vec![first];
        let mut next = 0;
        while let Some(place) = segments.get(next).cloned() {
            next += 1;
            let Some(tree) = self.tree(place.namespace) else { continue };
            let mounts = tree.mounts().keys().filter(|path| place.path.contains(path));
            let entries = mounts.filter_map(|path| tree.entry_at(path));
            let inner = entries.filter_map(|entry| self.step_into(view, &place, entry).ok());
            segments.extend(inner.map(|place| Place { path: TreePath::root(), ..place }));
        }
        segments[1..].sort_by(|one, other| one.base.lower().cmp(other.base.lower()));
        segments
    }

    /// Whether a view shows an entry: a mount only to those who may see what is mounted.
    pub(super) fn is_shown(&self, view: &View, entry: &Entry) -> bool {
        entry.mounted().is_none_or(|namespace| self.access(namespace, &view.account).is_some())
    }

    /// The outermost mount around a place, if any.
    fn mount_around(&self, place: &Place) -> Option<Arc<Entry>> {
        let tree = self.tree(place.namespace)?;
        if tree.mounts().is_empty() {
            return None;
        }
        let around = place.path.ancestors();
        around
            .iter()
            .filter_map(|path| tree.entry(path))
            .find(|entry| entry.mounted().is_some())
            .cloned()
    }

    /// The same place by way of the namespace that is mounted around it.
    fn step_into(&self, view: &View, place: &Place, mount: &Entry) -> Result<Place, LookupFailure> {
        let namespace = mount.mounted().ok_or(LookupFailure::NotFolder)?;
        self.access(namespace, &view.account).ok_or(LookupFailure::NotFound)?;
        let path = match mount.path.contains(place.path.lower()) {
            true => mount.path.rebase(&place.path, &TreePath::root()),
            false => TreePath::root(),
        };
        let base = TreePath::root().rebase(&mount.path, &place.base);
        Ok(Place { namespace, path, base, mounted_by: mount.sequence })
    }

    /// What has this id now in whatever namespace, with its path there.
    pub(crate) fn anywhere(&self, id: &str) -> Option<Arc<Entry>> {
        let id = id.parse().ok()?;
        self.namespaces.keys().find_map(|namespace| self.tree(*namespace)?.entry_by_id(id).cloned())
    }

    /// The tree of a namespace.
    pub(crate) fn tree(&self, namespace: u64) -> Option<&Tree> {
        self.trees.get(namespace)
    }
}
