//! The tree that is tried, and short words for what is done to it.

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;

use crate::blob::Blob;
use crate::files::entry::{Content, Entry, FileForm};
use crate::files::namespace::{Namespace, NamespaceKind};
use crate::files::path::{Locator, TreePath};
use crate::files::store::Files;
use crate::files::view::View;
use crate::files::write::{Commit, Limits, OnConflict, Strictness, WriteFailure, WriteMode};

/// Whose Dropbox is tried.
pub(super) const ACCOUNT: &str = "dbid:ada";

/// The namespace of that account.
pub(super) const HOME: u64 = 1_234_567_890;

/// One account without files.
pub(super) fn files() -> Files {
    let mut files = Files::default();
    files.namespaces.insert(HOME, Namespace::of(ACCOUNT, NamespaceKind::Home));
    files
}

pub(super) fn view() -> View {
    View { account: ACCOUNT.to_owned(), root: HOME }
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
        modified_by: None,
        form: FileForm::Plain,
    }
}

pub(super) fn put(files: &mut Files, text: &str, bytes: &str) -> Result<Arc<Entry>, WriteFailure> {
    files.write(&view(), commit(text, WriteMode::Overwrite), content(bytes), limits())
}
