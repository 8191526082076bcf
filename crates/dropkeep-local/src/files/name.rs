//! Names that Dropbox refuses, and the names it makes up when one is taken.

use super::path::{NAME_LIMIT, TreePath};

/// Names no file or folder may have, in lower case.
const RESERVED: [&str; 6] =
    ["desktop.ini", "thumbs.db", ".ds_store", "icon\r", ".dropbox", ".dropbox.attr"];

/// Whether Dropbox refuses to store anything under this name: what operating systems and office
/// programs leave behind.
pub(crate) fn is_disallowed(name: &str) -> bool {
    let name = name.to_lowercase();
    RESERVED.contains(&name.as_str())
        || name.starts_with("~$")
        || name.starts_with(".~")
        || (name.starts_with('~') && name.ends_with(".tmp"))
}

/// How a free name is made from one that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rename {
    /// `name (1).ext`: files.
    NumberedFile,
    /// `name.with.dots (1)`: folders.
    NumberedFolder,
    /// `name (conflicted copy).ext`: an update of a revision that is not the newest.
    ConflictedCopy,
}

impl Rename {
    /// The first candidate that is not `taken`.
    pub(crate) fn free_path(self, path: &TreePath, taken: impl Fn(&TreePath) -> bool) -> TreePath {
        (1_u64..)
            .map(|number| path.with_name(&self.candidate(path.name(), number)))
            .find(|candidate| !taken(candidate))
            .unwrap_or_else(|| path.clone())
    }

    fn candidate(self, name: &str, number: u64) -> String {
        let (stem, extension) = match self {
            Self::NumberedFolder => (name, ""),
            Self::NumberedFile | Self::ConflictedCopy => split_extension(name),
        };
        let end = match (self, number) {
            (Self::ConflictedCopy, 1) => format!(" (conflicted copy){extension}"),
            (Self::ConflictedCopy, _) => format!(" (conflicted copy {number}){extension}"),
            _ => format!(" ({number}){extension}"),
        };
        let mut stem = stem.to_owned();
        while units(&stem) + units(&end) > NAME_LIMIT && stem.pop().is_some() {}
        stem + &end
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The name and its extension with the dot; a name that only begins with a dot has none.
fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}
