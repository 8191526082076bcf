//! The model without HTTP: against oracles, and case by case.

mod names;
mod relocating;
mod replay;
mod sessions;
mod writing;

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;

use super::entry::{Content, Entry};
use super::path::{Locator, TreePath};
use super::tree::Tree;
use super::write::{Commit, Limits, OnConflict, Strictness, WriteFailure, WriteMode};
use crate::blob::Blob;

/// The account whose Dropbox is tried.
const ACCOUNT: u64 = 0x0123_4567_89ab_cdef;

fn tree() -> Tree {
    Tree::new(ACCOUNT)
}

fn path(text: &str) -> TreePath {
    TreePath::parse(text).unwrap()
}

fn at(text: &str) -> Locator {
    Locator::Path(path(text))
}

fn content(text: &str) -> Content {
    Content::new(Blob::memory(Bytes::copy_from_slice(text.as_bytes()))).unwrap()
}

fn limits() -> Limits {
    Limits { allocated: 1 << 30, now: Timestamp::from_second(1_700_000_000).unwrap() }
}

fn commit(text: &str, mode: WriteMode) -> Commit {
    Commit {
        path: path(text),
        mode,
        on_conflict: OnConflict::Fail,
        strictness: Strictness::Lenient,
        client_modified: None,
    }
}

fn put(tree: &mut Tree, text: &str, bytes: &str) -> Result<Arc<Entry>, WriteFailure> {
    tree.write(commit(text, WriteMode::Overwrite), content(bytes), limits())
}

fn rev(entry: &Entry) -> &str {
    &entry.file().unwrap().rev
}
