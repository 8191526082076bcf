//! Writing through a view: in which tree it happens, and whether it may.

use std::sync::Arc;

use super::entry::{Content, Entry, Kind};
use super::namespace::{Access, NamespaceKind};
use super::path::TreePath;
use super::store::Files;
use super::tree::Tree;
use super::view::{Place, View};
use super::write::{Commit, Limits, OnConflict, WriteFailure, WriteMode};

impl Files {
    /// Saves a file, or finds that it need not be saved because it is there already.
    ///
    /// # Errors
    /// Nothing was written.
    pub(crate) fn write(
        &mut self,
        view: &View,
        commit: Commit,
        content: Content,
        limits: Limits,
    ) -> Result<Arc<Entry>, WriteFailure> {
        let place = self.writable_place(view, &commit.path)?;
        if commit.mode != WriteMode::Add {
            self.check_replaceable(view, &place)?;
        }
        let elsewhere = self.used(view) - self.tree(place.namespace).map_or(0, Tree::used);
        let limits = Limits { allocated: limits.allocated.saturating_sub(elsewhere), ..limits };
        let modified_by = commit.modified_by.map(|name| self.names.shared(&name));
        let commit = Commit { path: place.path.clone(), modified_by, ..commit };
        let entry = self.trees.of(place.namespace).write(commit, content, limits)?;
        Ok(place.seen(&entry))
    }

    /// Makes a folder and the folders around it.
    ///
    /// # Errors
    /// Nothing was made.
    pub(crate) fn create_folder(
        &mut self,
        view: &View,
        path: &TreePath,
        on_conflict: OnConflict,
    ) -> Result<Arc<Entry>, WriteFailure> {
        let place = self.writable_place(view, path)?;
        let entry = self.trees.of(place.namespace).create_folder(&place.path, on_conflict)?;
        Ok(place.seen(&entry))
    }

    /// Lets a namespace be seen at a path, in place of what lies there.
    pub(crate) fn mount(
        &mut self,
        view: &View,
        path: &TreePath,
        namespace: u64,
    ) -> Option<Arc<Entry>> {
        let place = self.place(view, path).ok()?;
        let tree = self.trees.of(place.namespace);
        let id = tree.entry(&place.path).filter(|entry| entry.is_folder()).map(|entry| entry.id);
        let path = tree.make_parents(&place.path);
        let entry = tree.record(path, id, Kind::Mount(namespace));
        Some(place.seen(&entry))
    }

    /// Makes the folder at a path a namespace of its own that is mounted in its place: what is inside
    /// keeps its ids. `namespace` must be new.
    pub(crate) fn separate(
        &mut self,
        view: &View,
        path: &TreePath,
        namespace: u64,
    ) -> Option<Arc<Entry>> {
        let place = self.place(view, path).ok()?;
        let inside = self.trees.of(place.namespace).at_and_inside(&place.path);
        let tree = self.trees.of(namespace);
        for entry in inside.iter().skip(1) {
            let path = place.path.rebase(&entry.path, &TreePath::root());
            tree.record(path, Some(entry.id), entry.kind.clone());
        }
        self.mount(view, path, namespace)
    }

    /// Where an account sees a namespace, if it has it mounted.
    pub(crate) fn mount_point(&self, view: &View, namespace: u64) -> Option<TreePath> {
        let segments = self.segments(view, &TreePath::root());
        segments.into_iter().find(|place| place.namespace == namespace).map(|place| place.base)
    }

    /// Where a path lies, if it may be written there.
    fn writable_place(&self, view: &View, path: &TreePath) -> Result<Place, WriteFailure> {
        let place = self.place(view, path).map_err(|_| WriteFailure::NoWritePermission)?;
        self.check_writable(view, &place)?;
        Ok(place)
    }

    /// Whether an account may change a namespace. The space of a team itself is its admins' to change.
    pub(super) fn check_writable(&self, view: &View, place: &Place) -> Result<(), WriteFailure> {
        match self.access(place.namespace, &view.account) {
            Some(Access::Editor | Access::Owner) => Ok(()),
            Some(Access::Viewer) | None => Err(WriteFailure::NoWritePermission),
        }
    }

    /// Whether an entry may go away from where it is: the folders of a team and of its members stay.
    pub(super) fn check_movable(&self, _: &View, entry: &Entry) -> Result<(), WriteFailure> {
        let kind = entry.mounted().and_then(|number| self.namespaces.get(&number));
        match kind.map(|namespace| &namespace.kind) {
            Some(NamespaceKind::Home | NamespaceKind::TeamFolder(_)) => {
                Err(WriteFailure::TeamFolder)
            }
            _ => Ok(()),
        }
    }
}
