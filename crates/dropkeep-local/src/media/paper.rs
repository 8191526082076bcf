//! Paper documents, kept as Markdown.

use std::io;

use htmd::HtmlToMarkdown;
use pulldown_cmark::{Options, Parser, html};

/// Larger documents are refused.
const LONGEST: usize = 4 * 1024 * 1024;

/// "The current limit is 1MB. This only applies to HTML with data URI."
const LARGEST_IMAGE: usize = 1024 * 1024;

/// What would be markup in a plain text that is taken for Markdown.
const MARKUP: [char; 10] = ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '~'];

/// A Paper document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paper {
    markdown: String,
}

/// `files.ImportFormat`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ImportFormat {
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
    /// Text in which nothing is markup.
    PlainText,
}

/// Why content is refused, after `files.PaperContentError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PaperFailure {
    /// It is no text, or no HTML.
    #[error("the content is malformed")]
    Malformed,
    /// The document would be too long.
    #[error("the document is too long")]
    TooLong,
    /// An image within HTML is too large.
    #[error("an image in the document is too large")]
    ImageTooLarge,
}

impl Paper {
    /// Reads content in a format.
    ///
    /// # Errors
    /// It is malformed or too long.
    pub(crate) fn import(format: ImportFormat, bytes: &[u8]) -> Result<Self, PaperFailure> {
        if bytes.len() > LONGEST {
            return Err(PaperFailure::TooLong);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| PaperFailure::Malformed)?;
        let markdown = match format {
            ImportFormat::Markdown => text.to_owned(),
            ImportFormat::PlainText => escaped(text),
            ImportFormat::Html if has_large_image(text) => return Err(PaperFailure::ImageTooLarge),
            ImportFormat::Html => from_html(text).map_err(|_| PaperFailure::Malformed)?,
        };
        Ok(Self { markdown })
    }

    /// This document and then the other.
    ///
    /// # Errors
    /// Together they are too long.
    pub(crate) fn followed_by(&self, other: &Self) -> Result<Self, PaperFailure> {
        let markdown = match (self.markdown.trim_end(), &*other.markdown) {
            ("", after) => after.to_owned(),
            (before, "") => before.to_owned(),
            (before, after) => format!("{before}\n\n{after}"),
        };
        if markdown.len() > LONGEST { Err(PaperFailure::TooLong) } else { Ok(Self { markdown }) }
    }

    /// The document in Markdown.
    pub(crate) fn markdown(&self) -> &str {
        &self.markdown
    }

    /// The document in HTML.
    pub(crate) fn html(&self) -> String {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        let mut page = String::new();
        html::push_html(&mut page, Parser::new_ext(&self.markdown, options));
        page
    }
}

/// Whether an image whose bytes are in the HTML, in base64, is too large.
fn has_large_image(html: &str) -> bool {
    html.split("data:image/").skip(1).any(|rest| {
        let encoded = rest.split(['"', '\'', '>']).next().unwrap_or_default();
        encoded.split_once("base64,").is_some_and(|(_, data)| data.len() / 4 * 3 > LARGEST_IMAGE)
    })
}

fn from_html(text: &str) -> io::Result<String> {
    HtmlToMarkdown::builder().skip_tags(vec!["script", "style", "head"]).build().convert(text)
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if MARKUP.contains(&character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
