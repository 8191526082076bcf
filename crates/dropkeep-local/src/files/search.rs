//! Finding files and folders by their names, and text files by what is in them.
//!
//! Dropbox indexes with a delay and by its own notion of relevance; here everything is found at once.

use std::cmp::Reverse;
use std::ops::Bound;
use std::sync::Arc;

use super::entry::{Entry, FileForm};
use super::path::TreePath;
use super::store::Files;
use super::tree::LookupFailure;
use super::view::View;
use super::words::Query;

/// The largest file whose content is searched, in bytes.
const LARGEST_TEXT: u64 = 1 << 20;

/// What is looked for, and where.
#[derive(Debug, Clone)]
pub(crate) struct Search {
    /// The words.
    pub(crate) query: Query,
    /// The folder in which is searched, at any depth.
    pub(crate) folder: TreePath,
    /// In what.
    pub(crate) fields: Fields,
    /// Only files with one of these extensions, in lower case and without a dot; empty: any.
    pub(crate) extensions: Vec<String>,
    /// Only what is of one of these `files.FileCategory`s; empty: any.
    pub(crate) categories: Vec<String>,
    /// Only files that this account wrote.
    pub(crate) author: Option<String>,
    /// What comes first.
    pub(crate) order: Order,
}

/// In what is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fields {
    /// Names.
    Names,
    /// Names, and the content of text files.
    NamesAndContent,
}

/// `files.SearchOrderBy`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// What was found by its name and its content, then by its name, then by its content.
    Relevance,
    /// The newest first.
    LastModified,
}

/// Something that was found.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    /// What.
    pub(crate) entry: Arc<Entry>,
    /// By what.
    pub(crate) found_by: FoundBy,
}

/// By what something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FoundBy {
    /// Both.
    NameAndContent,
    /// Its name.
    Name,
    /// Its content.
    Content,
}

impl Files {
    /// Everything in which a search looks. That is all it needs of the state: [`Search::hits`] reads
    /// what is in files, which takes long.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn searched(
        &self,
        view: &View,
        search: &Search,
    ) -> Result<Vec<Arc<Entry>>, LookupFailure> {
        self.check_folder(view, &search.folder)?;
        let inside = self.inside(view, &search.folder).into_iter();
        Ok(inside.filter(|entry| search.admits(entry)).collect())
    }

    /// What was deleted in a folder and is found by its name.
    ///
    /// # Errors
    /// There is no such folder.
    pub(crate) fn search_deleted(
        &self,
        view: &View,
        folder: &TreePath,
        query: &Query,
    ) -> Result<Vec<TreePath>, LookupFailure> {
        self.check_folder(view, folder)?;
        let mut found = Vec::new();
        for place in self.segments(view, folder) {
            let Some(tree) = self.tree(place.namespace) else { continue };
            let after = format!("{}/", place.path.lower());
            let gone = tree.deleted_after(Bound::Excluded(&after)).map(|deleted| &deleted.path);
            let inside = gone.take_while(|path| path.lower().starts_with(&after));
            let matching = inside.filter(|path| query.is_in(path.name()));
            found.extend(matching.map(|path| TreePath::root().rebase(path, &place.base)));
        }
        Ok(found)
    }
}

impl Search {
    /// What is found among the entries in which is searched, in order.
    pub(crate) fn hits(&self, searched: Vec<Arc<Entry>>) -> Vec<Hit> {
        let mut hits: Vec<_> = searched.into_iter().filter_map(|entry| self.hit(entry)).collect();
        match self.order {
            Order::Relevance => hits.sort_by_key(|hit| hit.found_by),
            Order::LastModified => {
                hits.sort_by_key(|hit| Reverse(hit.entry.file().map(|file| file.server_modified)));
            }
        }
        hits
    }

    fn hit(&self, entry: Arc<Entry>) -> Option<Hit> {
        let name = self.query.is_in(entry.path.name());
        let content = self.fields == Fields::NamesAndContent
            && text(&entry).is_some_and(|text| self.query.is_in(&text));
        let found_by = match (name, content) {
            (true, true) => FoundBy::NameAndContent,
            (true, false) => FoundBy::Name,
            (false, true) => FoundBy::Content,
            (false, false) => return None,
        };
        Some(Hit { entry, found_by })
    }

    fn admits(&self, entry: &Entry) -> bool {
        let extension = extension(entry);
        let author = entry.file().and_then(|file| file.modified_by.as_deref());
        (self.extensions.is_empty() || (!entry.is_folder() && self.extensions.contains(&extension)))
            && (self.categories.is_empty()
                || self.categories.iter().any(|wanted| wanted == category(entry, &extension)))
            && self.author.as_deref().is_none_or(|wanted| author == Some(wanted))
    }
}

/// The content of a text file that is not too large.
pub(crate) fn text(entry: &Entry) -> Option<String> {
    let file = entry.file().filter(|file| file.content.size() <= LARGEST_TEXT)?;
    let is_text = file.form == FileForm::PaperDoc || is_text(&extension(entry));
    let bytes = is_text.then(|| file.content.blob.read().ok()).flatten()?;
    String::from_utf8(bytes).ok()
}

fn extension(entry: &Entry) -> String {
    let name = entry.path.name();
    name.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase()
}

fn is_text(extension: &str) -> bool {
    matches!(
        extension,
        "txt"
            | "md"
            | "csv"
            | "tsv"
            | "json"
            | "xml"
            | "html"
            | "htm"
            | "log"
            | "rtf"
            | "yaml"
            | "yml"
            | "toml"
            | "ini"
            | "css"
            | "js"
            | "ts"
            | "py"
            | "rs"
            | "go"
            | "java"
            | "c"
            | "h"
            | "cpp"
            | "sh"
            | "sql"
            | "tex"
    )
}

/// `files.FileCategory` by the extension, as Dropbox's documentation of each names them.
fn category(entry: &Entry, extension: &str) -> &'static str {
    match extension {
        _ if entry.is_folder() => "folder",
        _ if entry.file().is_some_and(|file| file.form == FileForm::PaperDoc) => "paper",
        "jpg" | "jpeg" | "png" | "gif" | "tif" | "tiff" | "webp" | "bmp" | "svg" | "heic" => {
            "image"
        }
        "doc" | "docx" | "txt" | "rtf" | "odt" | "md" | "pages" => "document",
        "pdf" => "pdf",
        "xls" | "xlsx" | "csv" | "ods" | "numbers" | "tsv" => "spreadsheet",
        "ppt" | "pptx" | "odp" | "key" => "presentation",
        "mp3" | "wav" | "flac" | "m4a" | "ogg" | "aac" | "mid" => "audio",
        "mov" | "wmv" | "mp4" | "avi" | "mkv" | "webm" | "m4v" => "video",
        "paper" | "gdoc" | "gsheet" | "gslides" => "paper",
        _ => "others",
    }
}
