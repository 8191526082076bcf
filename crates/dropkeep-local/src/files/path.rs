//! Paths inside one Dropbox: case-insensitive, case-preserving.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest name of a file or folder, in UTF-16 units.
pub(super) const NAME_LIMIT: usize = 255;

/// A path that follows Dropbox's rules: `/Photos/Cat.jpg`, or the root.
///
/// Two paths are the same entry when their [`lower`](Self::lower) forms are equal.
/// It is kept as people wrote it, and shares the text with its key where the two are alike.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub(crate) struct TreePath {
    lower: Arc<str>,
    display: Arc<str>,
}

impl From<String> for TreePath {
    /// A path that was checked when it came in.
    fn from(display: String) -> Self {
        let display: Arc<str> = display.into();
        let lower = lower(&display);
        let lower = if *lower == *display { Arc::clone(&display) } else { lower.into() };
        Self { lower, display }
    }
}

impl From<TreePath> for String {
    fn from(path: TreePath) -> Self {
        path.display.as_ref().to_owned()
    }
}

/// The text is no path: an empty or dotted segment, a trailing slash, a backslash, too long a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed path")]
pub(crate) struct MalformedPath;

impl TreePath {
    /// The folder around everything. It has no metadata.
    pub(crate) fn root() -> Self {
        Self::from(String::new())
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
        Ok(Self::from(text.to_owned()))
    }

    /// The key: every letter in lower case.
    pub(crate) fn lower(&self) -> &str {
        &self.lower
    }

    /// The key, to be shared.
    pub(super) fn key(&self) -> Arc<str> {
        Arc::clone(&self.lower)
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
        let (display, _) = self.display.rsplit_once('/')?;
        Some(Self::from(display.to_owned()))
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
        Self::from(format!("{}/{name}", self.display))
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
        other
            .strip_prefix(&*self.lower)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Where an entry at or inside `self` comes to lie when `self` becomes `target`.
    pub(crate) fn rebase(&self, inner: &Self, target: &Self) -> Self {
        if self.is_root() && target.is_root() {
            return inner.clone();
        }
        let levels = self.lower.matches('/').count();
        let mut display = target.display.as_ref().to_owned();
        for name in inner.display.split('/').skip(levels + 1) {
            display.push('/');
            display.push_str(name);
        }
        Self::from(display)
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
    /// `ns:` and a namespace, and what lies in it.
    Namespace(u64, TreePath),
}

impl Locator {
    /// Reads any of Dropbox's path forms.
    ///
    /// # Errors
    /// The path part breaks Dropbox's rules.
    pub(crate) fn parse(text: &str) -> Result<Self, MalformedPath> {
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
            // A number beyond all that are given out names nothing.
            return Ok(Self::Namespace(digits.parse().unwrap_or(u64::MAX), path));
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
