//! What is kept for all accounts.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::entry::{Entry, Kind};
use super::lock::Lock;
use super::namespace::{Access, Namespace, NamespaceKind};
use super::path::TreePath;
use super::reference::CopyReference;
use super::session::Sessions;
use super::tree::Tree;
use super::trees::Trees;
use super::upload_link::UploadLink;
use super::view::View;
use crate::blob::SpoolFolder;
use crate::random::Random;
use crate::table::{Persisted, Row, Table};

/// Where the folders of apps lie in a Dropbox.
const APPS: &str = "/Apps";

/// The files of all accounts.
///
/// The methods that take a [`View`] see through mounts: to them shared folders, folders of apps and
/// team folders are folders like others, and paths are those of the view.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files {
    /// The namespaces by number.
    pub(crate) namespaces: Table<u64, Namespace>,
    pub(super) trees: Trees,
    /// The upload sessions of all accounts.
    pub(super) sessions: Sessions,
    temporary_links: Table<String, TemporaryLink>,
    /// The copy references that were given out.
    pub(super) references: Table<String, CopyReference>,
    /// The temporary upload links.
    pub(super) upload_links: Table<String, UploadLink>,
    /// Who alone may change a file, by the file's id.
    pub(super) locks: Table<String, Lock>,
    pub(super) names: Names,
}

/// Texts that many entries have, each kept once.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(BTreeSet<Arc<str>>);

impl Names {
    /// The one copy of a text.
    pub(super) fn shared(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return Arc::clone(known);
        }
        let name: Arc<str> = name.into();
        self.0.insert(Arc::clone(&name));
        name
    }
}

/// A file that anybody may fetch for a while, as it was when the link was made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct TemporaryLink {
    /// The file.
    pub(super) entry: Arc<Entry>,
    /// When the link ends.
    pub(super) expires: Timestamp,
}

impl Row for TemporaryLink {
    fn attach(&mut self, folder: &SpoolFolder) {
        if let Some(Kind::File(file)) = Arc::get_mut(&mut self.entry).map(|entry| &mut entry.kind) {
            file.content.blob.attach(folder);
        }
    }
}

impl Files {
    /// Makes a namespace and returns its number.
    pub(crate) fn add_namespace(&mut self, namespace: Namespace, random: &mut Random) -> u64 {
        let mut number = 1_000_000_000 + u64::from(random.below(3_000_000_000));
        while self.namespaces.contains_key(&number) {
            number += 1;
        }
        self.namespaces.insert(number, namespace);
        number
    }

    /// What an account may do in a namespace; `None`: not even see it.
    pub(crate) fn access(&self, namespace: u64, account: &str) -> Option<Access> {
        self.namespaces.get(&namespace)?.access(account)
    }

    /// The folder of an app in the Dropbox of an account, made and mounted below `/Apps` at the first
    /// use.
    pub(crate) fn app_folder(
        &mut self,
        view: &View,
        (key, name): (&str, &str),
        random: &mut Random,
    ) -> u64 {
        let kind = NamespaceKind::AppFolder(key.to_owned());
        let known = self.namespaces.iter().find(|(_, namespace)| {
            namespace.kind == kind && namespace.members.contains_key(&view.account)
        });
        if let Some((number, _)) = known {
            return *number;
        }
        let number = self.add_namespace(Namespace::of(&view.account, kind), random);
        let name = name.replace(['/', '\\'], " ");
        self.mount(view, &TreePath::from(format!("{APPS}/{name}")), number);
        number
    }

    /// How many bytes an account holds: in its own namespace and in all that are mounted there.
    pub(crate) fn used(&self, home: &View) -> u64 {
        let segments = self.segments(home, &TreePath::root());
        segments.iter().filter_map(|place| self.tree(place.namespace)).map(Tree::used).sum()
    }

    /// How many changes all namespaces have seen: another number after every change.
    pub(crate) fn changes(&self) -> u64 {
        self.trees.changes()
    }

    /// How many changes there were in what a view shows: another number after every change.
    pub(crate) fn changes_seen(&self, view: &View) -> u64 {
        let segments = self.segments(view, &TreePath::root());
        segments.iter().filter_map(|place| self.tree(place.namespace)).map(Tree::sequence).sum()
    }

    /// How many changes there were in the folder of an app; 0 while it has none.
    pub(crate) fn changes_in_app_folder(&self, account: &str, app: &str) -> u64 {
        let is_its = |namespace: &Namespace| {
            let is_of_app = matches!(&namespace.kind, NamespaceKind::AppFolder(key) if key == app);
            is_of_app && namespace.members.contains_key(account)
        };
        let folder = self.namespaces.iter().find(|(_, namespace)| is_its(namespace));
        folder.and_then(|(number, _)| self.tree(*number)).map_or(0, Tree::sequence)
    }

    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![
            ("namespaces", &mut self.namespaces),
            ("changes", &mut self.trees),
            ("upload_sessions", self.sessions.table()),
            ("temporary_links", &mut self.temporary_links),
            ("copy_references", &mut self.references),
            ("upload_links", &mut self.upload_links),
            ("locks", &mut self.locks),
        ]
    }

    pub(super) fn add_temporary_link(&mut self, token: String, link: TemporaryLink) {
        self.temporary_links.insert(token, link);
    }

    pub(super) fn temporary_link(&self, token: &str) -> Option<&TemporaryLink> {
        self.temporary_links.get(token)
    }
}
