//! The tree that is tried, and short words for what is done to it.

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;

use crate::blob::Blob;
use crate::files::entry::{Content, Entry};
use crate::files::path::{Locator, TreePath};
use crate::files::tree::Tree;
use crate::files::write::{Commit, Limits, OnConflict, Strictness, WriteFailure, WriteMode};

/// The account whose Dropbox is tried.
pub(super) const ACCOUNT: u64 = 0x0123_4567_89ab_cdef;

pub(super) fn tree() -> Tree {
    Tree::new(ACCOUNT)
}

pub(super) fn path(text: &str) -> TreePath {
    TreePath::parse(text).unwrap()
}

pub(super) fn at(text: &str) -> Locator {
    Locator::Path(path(text))
}

pub(super) fn content(text: &str) -> Content {
    Content::new(Blob::memory(Bytes::copy_from_slice(text.as_bytes()))).unwrap()
}

pub(super) fn limits() -> Limits {
    Limits { allocated: 1 << 30, now: Timestamp::from_second(1_700_000_000).unwrap() }
}

pub(super) fn commit(text: &str, mode: WriteMode) -> Commit {
    Commit {
        path: path(text),
        mode,
        on_conflict: OnConflict::Fail,
        strictness: Strictness::Lenient,
        client_modified: None,
    }
}

pub(super) fn put(tree: &mut Tree, text: &str, bytes: &str) -> Result<Arc<Entry>, WriteFailure> {
    tree.write(commit(text, WriteMode::Overwrite), content(bytes), limits())
}

pub(super) fn rev(entry: &Entry) -> &str {
    &entry.file().unwrap().rev
}
