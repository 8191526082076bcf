//! Locks: one account alone may change a file of a shared folder, until it lets go.
//!
//! Dropbox documents the routes and their errors. That a lock lasts until it is let go, that it goes with
//! the file, and that it ends when its holder may no longer write there, is inferred.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::entry::Entry;
use super::namespace::{Access, NamespaceKind};
use super::store::Files;
use super::tree::LookupFailure;
use super::view::{Place, View};
use super::write::WriteFailure;
use crate::table::Row;

/// That an account alone may change a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lock {
    /// The account that holds it.
    pub(crate) holder: String,
    /// Since when.
    pub(crate) created: Timestamp,
}

impl Row for Lock {}

/// Why a file is not locked, or not let go.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LockFailure {
    /// There is no such file.
    #[error("no such file")]
    Lookup(#[source] LookupFailure),
    /// It is a folder.
    #[error("cannot be locked")]
    CannotBeLocked,
    /// Nobody else could change it anyway.
    #[error("not in a shared folder")]
    NotShared,
    /// The account could not change it anyway.
    #[error("no write permission")]
    NoWritePermission,
    /// Somebody else holds it.
    #[error("locked by somebody else")]
    Conflict(Lock),
}

/// Who may end a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// Its holder alone.
    Own,
    /// The account that asks, whoever holds it: it administers the holder's team.
    Master,
}

impl Files {
    /// The lock of a file, if somebody holds it who may write there.
    pub(crate) fn lock_of(&self, entry: &Entry) -> Option<&Lock> {
        let lock = self.locks.get(&entry.id.to_string())?;
        let writes = matches!(
            self.access(entry.namespace, &lock.holder),
            Some(Access::Editor | Access::Owner)
        );
        (writes && self.is_shared(entry.namespace)).then_some(lock)
    }

    /// Locks a file for the account that looks. What it holds already, it goes on holding.
    ///
    /// # Errors
    /// It stays as it was.
    pub(crate) fn lock(
        &mut self,
        view: &View,
        entry: &Entry,
        now: Timestamp,
    ) -> Result<Lock, LockFailure> {
        self.check_lockable(view, entry)?;
        match self.lock_of(entry) {
            Some(lock) if lock.holder == view.account => Ok(lock.clone()),
            Some(lock) => Err(LockFailure::Conflict(lock.clone())),
            None => {
                let lock = Lock { holder: view.account.clone(), created: now };
                self.locks.insert(entry.id.to_string(), lock.clone());
                Ok(lock)
            }
        }
    }

    /// Lets a file go. One that nobody holds is let go already.
    ///
    /// # Errors
    /// It stays as it was.
    pub(crate) fn unlock(
        &mut self,
        view: &View,
        entry: &Entry,
        key: Key,
    ) -> Result<(), LockFailure> {
        self.check_lockable(view, entry)?;
        match self.lock_of(entry) {
            Some(lock) if lock.holder != view.account && key == Key::Own => {
                Err(LockFailure::Conflict(lock.clone()))
            }
            _ => {
                self.locks.remove(&entry.id.to_string());
                Ok(())
            }
        }
    }

    /// Whether a namespace is a shared folder in the terms of the API: not one's own files, and not an
    /// app's folder in them.
    pub(crate) fn is_shared(&self, namespace: u64) -> bool {
        self.namespaces.get(&namespace).is_some_and(|namespace| match namespace.kind {
            NamespaceKind::SharedFolder | NamespaceKind::TeamFolder(_) => true,
            NamespaceKind::Home | NamespaceKind::AppFolder(_) | NamespaceKind::TeamSpace(_) => {
                false
            }
        })
    }

    /// Whether what lies at a place may be replaced by the account that looks.
    pub(super) fn check_replaceable(&self, view: &View, place: &Place) -> Result<(), WriteFailure> {
        if self.locks.len() == 0 {
            return Ok(());
        }
        let entry = self.tree(place.namespace).and_then(|tree| tree.entry(&place.path));
        match entry.filter(|entry| self.is_locked_for(view, entry)) {
            Some(_) => Err(WriteFailure::NoWritePermission),
            None => Ok(()),
        }
    }

    /// Whether a file, or everything inside a folder, may go away from a place.
    pub(super) fn check_unlocked(&self, view: &View, place: &Place) -> Result<(), LookupFailure> {
        if self.locks.len() == 0 {
            return Ok(());
        }
        let Some(tree) = self.tree(place.namespace) else { return Ok(()) };
        let mut around = tree.entry(&place.path).into_iter().chain(tree.inside(&place.path));
        match around.any(|entry| self.is_locked_for(view, entry)) {
            true => Err(LookupFailure::Locked),
            false => Ok(()),
        }
    }

    /// Ends the locks of what goes away from a place.
    pub(super) fn release(&mut self, place: &Place) {
        if self.locks.len() == 0 {
            return;
        }
        for entry in self.trees.of(place.namespace).at_and_inside(&place.path) {
            self.locks.remove(&entry.id.to_string());
        }
    }

    fn is_locked_for(&self, view: &View, entry: &Entry) -> bool {
        self.lock_of(entry).is_some_and(|lock| lock.holder != view.account)
    }

    fn check_lockable(&self, view: &View, entry: &Entry) -> Result<(), LockFailure> {
        if entry.is_folder() {
            return Err(LockFailure::CannotBeLocked);
        }
        if !self.is_shared(entry.namespace) {
            return Err(LockFailure::NotShared);
        }
        match self.access(entry.namespace, &view.account) {
            Some(Access::Editor | Access::Owner) => Ok(()),
            Some(Access::Viewer) | None => Err(LockFailure::NoWritePermission),
        }
    }
}
