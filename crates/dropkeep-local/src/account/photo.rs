//! An account's photo.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::blob::{Blob, SpoolFolder};
use crate::endpoints;
use crate::random::Random;

/// What the paths of profile photos begin with.
pub(super) const PREFIX: &str = "/account_photo/get/";

/// An account's photo.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ProfilePhoto {
    /// `dbaphid:` and 35 characters: who knows it may see the photo.
    pub(crate) id: String,
    /// When it was set.
    pub(crate) set: Timestamp,
    /// The image as it came.
    pub(crate) content: Blob,
}

impl ProfilePhoto {
    /// A new one.
    pub(super) fn new(content: Blob, set: Timestamp, random: &mut Random) -> Self {
        Self { id: format!("dbaphid:AA{}", random.url_safe(33)), set, content }
    }

    /// The URL that others see it by, in the form of the example in Dropbox's documentation.
    pub(crate) fn url(&self, link_base: &str) -> String {
        let (base, id) = (endpoints::photo_base(link_base), self.id.replace(':', "%3A"));
        format!("{base}{PREFIX}{id}?vers={}&size=128x128", self.version())
    }

    /// Another one for each photo.
    pub(super) fn version(&self) -> String {
        self.set.as_millisecond().to_string()
    }

    /// Finds the bytes after the account was read from disk.
    pub(crate) fn attach(&mut self, folder: &SpoolFolder) {
        self.content.attach(folder);
    }
}
