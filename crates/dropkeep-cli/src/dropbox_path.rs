//! Paths in Dropbox as people type them.

use std::fmt;

use crate::failure::{Failure, Result};

/// A path as Dropbox takes it: `/folder/file`, `id:…`, `rev:…`, `ns:…`, or nothing for the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DropboxPath {
    path: String,
    names_folder: bool,
}

impl DropboxPath {
    /// Reads what was typed; `/` and a trailing slash are understood.
    ///
    /// # Errors
    /// When it does not begin with a slash; the hint shows it mended.
    pub(crate) fn parse(typed: &str) -> Result<Self> {
        let starts = ["/", "id:", "rev:", "ns:"];
        if !typed.is_empty() && !starts.iter().any(|start| typed.starts_with(start)) {
            return Err(Failure::usage(format!(
                "the Dropbox path `{typed}` does not begin with a slash"
            ))
            .hint(format!("write /{}", typed.trim_start_matches("./"))));
        }
        let path = typed.trim_end_matches('/').to_owned();
        Ok(Self { names_folder: typed.is_empty() || typed.ends_with('/'), path })
    }

    /// As Dropbox takes it.
    pub(crate) fn as_str(&self) -> &str {
        &self.path
    }

    /// Whether it is the root.
    pub(crate) fn is_root(&self) -> bool {
        self.path.is_empty()
    }

    /// Whether it was written as a folder, with a slash at its end.
    pub(crate) fn names_folder(&self) -> bool {
        self.names_folder
    }

    /// The path of `name` inside this folder.
    pub(crate) fn join(&self, name: &str) -> Self {
        Self { path: format!("{}/{name}", self.path), names_folder: false }
    }

    /// Its last part.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

impl fmt::Display for DropboxPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is_root() { "/" } else { &self.path })
    }
}

#[cfg(test)]
mod tests {
    use super::DropboxPath;

    #[test]
    fn the_root_and_trailing_slashes_are_understood() {
        for (typed, path, folder) in
            [("/", "", true), ("", "", true), ("/a/b/", "/a/b", true), ("/a", "/a", false)]
        {
            let parsed = DropboxPath::parse(typed).unwrap();
            assert_eq!((parsed.as_str(), parsed.names_folder()), (path, folder), "{typed}");
        }
    }

    #[test]
    fn a_path_without_a_slash_is_refused_and_mended() {
        let failure = DropboxPath::parse("reports/a.pdf").unwrap_err();
        assert_eq!(failure.hint.as_deref(), Some("write /reports/a.pdf"));
    }
}
