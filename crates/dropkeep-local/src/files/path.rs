//! Paths inside one Dropbox: case-insensitive, case-preserving.

use std::fmt;

/// The longest name of a file or folder, in UTF-16 units.
pub(super) const NAME_LIMIT: usize = 255;

/// A path that follows Dropbox's rules: `/Photos/Cat.jpg`, or the root.
///
/// Two paths are the same entry when their [`lower`](Self::lower) forms are equal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TreePath {
    lower: String,
    display: String,
}

/// The text is no path: an empty or dotted segment, a trailing slash, a backslash, too long a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed path")]
pub(crate) struct MalformedPath;

impl TreePath {
    /// The folder around everything. It has no metadata.
    pub(crate) fn root() -> Self {
        Self { lower: String::new(), display: String::new() }
    }

    /// Reads `/a/b`. The empty text, `/` and `//` are the root; one surplus slash in front is
    /// dropped, since widely used clients send it.
    ///
    /// # Errors
    /// A segment breaks Dropbox's rules.
    pub(crate) fn parse(text: &str) -> Result<Self, MalformedPath> {
        let text = if text.starts_with("//") { &text[1..] } else { text };
        if text.is_empty() || text == "/" {
            return Ok(Self::root());
        }
        let names = text.strip_prefix('/').ok_or(MalformedPath)?;
        if !names.split('/').all(is_name) {
            return Err(MalformedPath);
        }
        Ok(Self { lower: lower(text), display: text.to_owned() })
    }

    /// The key: every letter in lower case.
    pub(crate) fn lower(&self) -> &str {
        &self.lower
    }

    /// As people wrote it.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// The last segment as written; empty for the root.
    pub(crate) fn name(&self) -> &str {
        self.display.rsplit_once('/').map_or("", |(_, name)| name)
    }

    /// Whether it is the root.
    pub(crate) fn is_root(&self) -> bool {
        self.lower.is_empty()
    }

    /// The folder it lies in; `None` for the root.
    pub(crate) fn parent(&self) -> Option<Self> {
        let (lower, _) = self.lower.rsplit_once('/')?;
        let (display, _) = self.display.rsplit_once('/')?;
        Some(Self { lower: lower.to_owned(), display: display.to_owned() })
    }

    /// The folders around it, outermost first, without the root and without itself.
    pub(crate) fn ancestors(&self) -> Vec<Self> {
        let mut ancestors = Vec::new();
        let mut next = self.parent();
        while let Some(path) = next.filter(|path| !path.is_root()) {
            next = path.parent();
            ancestors.push(path);
        }
        ancestors.reverse();
        ancestors
    }

    /// What lies directly inside it under this name, which must be one segment.
    pub(crate) fn child(&self, name: &str) -> Self {
        Self {
            lower: format!("{}/{}", self.lower, lower(name)),
            display: format!("{}/{name}", self.display),
        }
    }

    /// The same entry beside itself under another name.
    pub(crate) fn with_name(&self, name: &str) -> Self {
        self.parent().unwrap_or_else(Self::root).child(name)
    }

    /// The same last name inside `folder`, whose own writing is kept.
    pub(crate) fn inside(&self, folder: &Self) -> Self {
        folder.child(self.name())
    }

    /// Whether `other` is itself or lies somewhere inside.
    pub(crate) fn contains(&self, other: &str) -> bool {
        other.strip_prefix(&self.lower).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Where an entry at or inside `self` comes to lie when `self` becomes `target`.
    pub(crate) fn rebase(&self, inner: &Self, target: &Self) -> Self {
        let levels = self.lower.matches('/').count();
        let mut path = target.clone();
        for name in inner.display.split('/').skip(levels + 1) {
            path = path.child(name);
        }
        path
    }
}

impl fmt::Debug for TreePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "TreePath({:?})", self.display)
    }
}

/// What an argument names, before it is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Locator {
    /// A path, or the root.
    Path(TreePath),
    /// `id:...`, and what lies below it (`id:.../name`).
    Id(String, TreePath),
    /// `rev:...`, without the prefix.
    Revision(String),
    /// `ns:` and a namespace this account cannot see.
    ForeignNamespace,
}

impl Locator {
    /// Reads any of Dropbox's path forms. `namespace` is the account's own.
    ///
    /// # Errors
    /// The path part breaks Dropbox's rules.
    pub(crate) fn parse(text: &str, namespace: &str) -> Result<Self, MalformedPath> {
        if let Some(rev) = text.strip_prefix("rev:") {
            return Ok(Self::Revision(rev.to_owned()));
        }
        if text.starts_with("id:") {
            let (id, rest) = text.split_at(text.find('/').unwrap_or(text.len()));
            let below = TreePath::parse(rest)?;
            if below.is_root() != rest.is_empty() {
                return Err(MalformedPath);
            }
            return Ok(Self::Id(id.to_owned(), below));
        }
        if let Some(rest) = text.strip_prefix("ns:") {
            let (digits, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let path = TreePath::parse(path)?;
            return Ok(if digits == namespace { Self::Path(path) } else { Self::ForeignNamespace });
        }
        TreePath::parse(text).map(Self::Path)
    }
}

fn is_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..")
        && !name.ends_with(' ')
        && !name.contains(['\\', '\0', '\u{7f}'])
        && name.encode_utf16().count() <= NAME_LIMIT
}

/// Unicode's simple mapping: one character for one, whatever the language.
fn lower(text: &str) -> String {
    text.chars().map(|letter| letter.to_lowercase().next().unwrap_or(letter)).collect()
}
