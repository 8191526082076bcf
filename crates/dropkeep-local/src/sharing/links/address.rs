//! The addresses of shared links.

use serde::{Deserialize, Serialize};
use url::Url;

/// The parts of a link's URL that are its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Address {
    /// `fi` or `fo`.
    form: Form,
    /// What identifies the link.
    id: String,
    /// The name of the file, or characters without meaning.
    last: String,
    /// What has to be known to use it.
    key: String,
}

/// Which kind of link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Form {
    /// `/scl/fi/`
    File,
    /// `/scl/fo/`
    Folder,
}

impl Form {
    /// The form of a link to a file of this name, or to a folder.
    pub(crate) fn of(file_name: Option<&str>) -> Self {
        if file_name.is_some() { Self::File } else { Self::Folder }
    }

    /// As it stands in URLs.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::File => "fi",
            Self::Folder => "fo",
        }
    }
}

impl Address {
    /// The address of these parts: its id, what stands last, and its key.
    pub(crate) fn new(form: Form, (id, last, key): (String, String, String)) -> Self {
        Self { form, id, last, key }
    }

    /// Reads the URL of a link, on whatever host.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let key = url.query_pairs().find(|(name, _)| name == "rlkey");
        Self::from_parts(url.path(), key.map(|(_, key)| key.into_owned()))
    }

    /// Reads the path of a link; without a key it fits no link.
    pub(crate) fn from_parts(path: &str, key: Option<String>) -> Option<Self> {
        let mut segments = path.strip_prefix("/scl/")?.splitn(4, '/');
        let form = match segments.next()? {
            "fi" => Form::File,
            "fo" => Form::Folder,
            _ => return None,
        };
        let id = segments.next().filter(|id| !id.is_empty())?.to_owned();
        let last = segments.next().unwrap_or_default().to_owned();
        Some(Self { form, id, last, key: key.unwrap_or_default() })
    }

    /// Whether it opens what the other is the address of.
    pub(crate) fn opens(&self, other: &Self) -> bool {
        (self.form, &self.id, &self.key) == (other.form, &other.id, &other.key)
    }

    /// The URL on the server that `base` names.
    pub(crate) fn url(&self, base: &str) -> String {
        let query = [("rlkey", self.key.as_str()), ("dl", "0")];
        self.url_inside(base, "", &query)
    }

    /// The URL of what lies at a path inside the folder that it leads to.
    pub(crate) fn url_inside(&self, base: &str, path: &str, query: &[(&str, &str)]) -> String {
        let Ok(mut url) = Url::parse(base) else { return String::new() };
        let inside = path.split('/').filter(|name| !name.is_empty());
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().extend(["scl", self.form.text()]);
            segments.extend([self.id.as_str(), self.last.as_str()]).extend(inside);
        }
        url.query_pairs_mut().clear().extend_pairs(query);
        url.into()
    }

    /// What identifies the link.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What has to be known to use it.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// File or folder.
    pub(crate) fn form(&self) -> Form {
        self.form
    }
}
