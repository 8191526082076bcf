//! Whose Dropbox, and from which root, a client looks at.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::common::PathRoot;
use crate::error::NotSent;
use crate::request::ByteRange;
use crate::wire::{ascii, to_json};

const PATH_ROOT: HeaderName = HeaderName::from_static("dropbox-api-path-root");
const SELECT_USER: HeaderName = HeaderName::from_static("dropbox-api-select-user");
const SELECT_ADMIN: HeaderName = HeaderName::from_static("dropbox-api-select-admin");

/// What a client adds to each of its requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct View {
    path_root: Option<String>,
    acting_as: Option<(HeaderName, String)>,
    range: Option<ByteRange>,
}

impl View {
    pub(crate) fn rooted(&self, root: &PathRoot) -> Self {
        Self { path_root: Some(ascii(&to_json(root))), ..self.clone() }
    }

    pub(crate) fn as_member(&self, id: String) -> Self {
        Self { acting_as: Some((SELECT_USER, id)), ..self.clone() }
    }

    pub(crate) fn as_admin(&self, id: String) -> Self {
        Self { acting_as: Some((SELECT_ADMIN, id)), ..self.clone() }
    }

    pub(crate) fn ranged(&self, range: ByteRange) -> Self {
        Self { range: Some(range), ..self.clone() }
    }

    /// Which part of a download is wanted.
    pub(crate) fn range(&self) -> Option<ByteRange> {
        self.range
    }

    /// Adds its headers to those of a request.
    pub(crate) fn add_to(&self, headers: &mut HeaderMap) -> Result<(), NotSent> {
        if let Some(root) = &self.path_root {
            headers.insert(PATH_ROOT, value(root, "the path root")?);
        }
        if let Some((name, id)) = &self.acting_as {
            headers.insert(name, value(id, "the team member id")?);
        }
        Ok(())
    }
}

fn value(text: &str, what: &'static str) -> Result<HeaderValue, NotSent> {
    HeaderValue::from_str(text).map_err(|_| NotSent::Unbuildable(what))
}
