//! What is kept for all accounts.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use ring::digest::{SHA256, digest};

use super::entry::Entry;
use super::session::Sessions;
use super::tree::Tree;

/// The files of all accounts.
#[derive(Debug, Default)]
pub(crate) struct Files {
    accounts: BTreeMap<String, AccountFiles>,
    temporary_links: BTreeMap<String, TemporaryLink>,
}

/// The files of one account.
#[derive(Debug)]
pub(crate) struct AccountFiles {
    /// What it holds.
    pub(crate) tree: Tree,
    /// What is on its way.
    pub(super) sessions: Sessions,
}

/// A file that anybody may fetch for a while, as it was when the link was made.
#[derive(Debug, Clone)]
pub(super) struct TemporaryLink {
    /// The file.
    pub(super) entry: Arc<Entry>,
    /// When the link ends.
    pub(super) expires: Timestamp,
}

impl Files {
    /// How many bytes an account holds.
    pub(crate) fn used(&self, account_id: &str) -> u64 {
        self.accounts.get(account_id).map_or(0, |files| files.tree.used())
    }

    /// The files of an account, which are none at first.
    pub(crate) fn of(&mut self, account_id: &str) -> &mut AccountFiles {
        self.accounts.entry(account_id.to_owned()).or_insert_with(|| AccountFiles {
            tree: Tree::new(number(account_id)),
            sessions: Sessions::default(),
        })
    }

    /// How many changes all accounts have seen: another number after every change.
    pub(crate) fn changes(&self) -> u64 {
        self.accounts.values().map(|files| files.tree.sequence()).sum()
    }

    /// The tree a cursor belongs to.
    pub(super) fn tree_of_cursor(&self, account: u64) -> Option<&Tree> {
        self.accounts.values().map(|files| &files.tree).find(|tree| tree.account() == account)
    }

    pub(super) fn add_temporary_link(&mut self, token: String, link: TemporaryLink) {
        self.temporary_links.insert(token, link);
    }

    pub(super) fn temporary_link(&self, token: &str) -> Option<&TemporaryLink> {
        self.temporary_links.get(token)
    }
}

/// The number of an account that goes into its ids, revs and cursors.
fn number(account_id: &str) -> u64 {
    let digest = digest(&SHA256, account_id.as_bytes());
    digest.as_ref().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}
