//! Shared folders in the Dropboxes of their members: mounted beside what is there, and made plain
//! folders again.

use std::sync::Arc;

use jiff::Timestamp;

use super::entry::{Entry, Kind};
use super::id::FileId;
use super::name::Rename;
use super::path::TreePath;
use super::store::Files;
use super::view::View;

/// What stays where a shared folder was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leftover {
    /// Nothing.
    Nothing,
    /// A folder of new files with the same content.
    Copy,
    /// The files themselves, which keep their ids.
    Originals,
}

impl Files {
    /// The namespace that keeps what lies at a path, or would keep it.
    pub(crate) fn namespace_at(&self, view: &View, path: &TreePath) -> Option<u64> {
        self.place(view, path).ok().map(|place| place.namespace)
    }

    /// How many bytes a namespace holds.
    pub(crate) fn held_by(&self, namespace: u64) -> u64 {
        self.tree(namespace).map_or(0, super::tree::Tree::used)
    }

    /// How many files and folders a namespace holds.
    pub(crate) fn count_in(&self, namespace: u64) -> usize {
        self.tree(namespace).map_or(0, |tree| tree.inside(&TreePath::root()).count())
    }

    /// Lets a namespace be seen at a path, or under a numbered name beside what lies there.
    pub(crate) fn mount_beside(
        &mut self,
        view: &View,
        path: &TreePath,
        (namespace, id): (u64, FileId),
    ) -> Option<Arc<Entry>> {
        let path = self.free_folder(view, path);
        let place = self.place(view, &path).ok()?;
        let tree = self.trees.of(place.namespace);
        let path = tree.make_parents(&place.path);
        let entry = tree.record(path, Some(id), Kind::Mount(namespace));
        Some(place.seen(&entry))
    }

    /// Ends a mount, if there is one.
    pub(crate) fn unmount(
        &mut self,
        view: &View,
        namespace: u64,
        (leftover, now): (Leftover, Timestamp),
    ) {
        let Some(path) = self.mount_point(view, namespace) else { return };
        let Ok(place) = self.place(view, &path) else { return };
        let mount = self.tree(place.namespace).and_then(|tree| tree.entry(&place.path)).cloned();
        if leftover == Leftover::Nothing {
            self.trees.of(place.namespace).record_deletion(&place.path, now);
            return;
        }
        let id = mount.filter(|_| leftover == Leftover::Originals).map(|mount| mount.id);
        self.trees.of(place.namespace).record(place.path, id, Kind::Folder);
        self.fill(view, &path, (namespace, leftover));
    }

    /// Puts a copy of everything in a namespace into a folder at a path, or under a numbered name
    /// beside what lies there.
    pub(crate) fn copy_out(&mut self, view: &View, path: &TreePath, namespace: u64) {
        let path = self.free_folder(view, path);
        let Ok(place) = self.place(view, &path) else { return };
        let tree = self.trees.of(place.namespace);
        let inner = tree.make_parents(&place.path);
        tree.record(inner, None, Kind::Folder);
        self.fill(view, &path, (namespace, Leftover::Copy));
    }

    fn free_folder(&self, view: &View, path: &TreePath) -> TreePath {
        match self.entry(view, path) {
            Some(_) => {
                Rename::NumberedFolder.free_path(path, |path| self.entry(view, path).is_some())
            }
            None => path.clone(),
        }
    }

    fn fill(&mut self, view: &View, folder: &TreePath, (from, leftover): (u64, Leftover)) {
        let Ok(place) = self.place(view, folder) else { return };
        let inside: Vec<_> = match self.tree(from) {
            Some(tree) => tree.inside(&TreePath::root()).cloned().collect(),
            None => return,
        };
        let tree = self.trees.of(place.namespace);
        for entry in inside.iter().filter(|entry| entry.mounted().is_none()) {
            let path = TreePath::root().rebase(&entry.path, &place.path);
            let id = (leftover == Leftover::Originals).then_some(entry.id);
            tree.record(path, id, entry.kind.clone());
        }
    }
}
