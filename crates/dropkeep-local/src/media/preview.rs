//! Previews: a PDF of a document, an HTML page of a spreadsheet, as `files/get_preview` gives them.

use std::panic;

use super::{document, extension, pdf, rtf, sheet};

/// The extensions of documents, by the route's documentation.
const DOCUMENTS: [&str; 16] = [
    "ai", "doc", "docm", "docx", "eps", "gdoc", "gslides", "odp", "odt", "pps", "ppsm", "ppsx",
    "ppt", "pptm", "pptx", "rtf",
];

/// The extensions of spreadsheets, by the route's documentation.
const SHEETS: [&str; 6] = ["csv", "ods", "xls", "xlsm", "gsheet", "xlsx"];

/// A larger file has no preview.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A rendered preview.
#[derive(Debug)]
pub(crate) struct Preview {
    /// The page or document.
    pub(crate) bytes: Vec<u8>,
    /// `application/pdf` or `text/html`.
    pub(crate) content_type: &'static str,
}

/// Why there is no preview, after `files.PreviewError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PreviewFailure {
    /// The name does not end as one of a document or spreadsheet.
    #[error("files with this extension have no preview")]
    UnsupportedExtension,
    /// The file is not what its name says, or of a kind that cannot be read here.
    #[error("the file cannot be read")]
    UnsupportedContent,
}

impl Preview {
    /// Whether a file of this name and size has a preview at all, which needs no look at its bytes.
    ///
    /// # Errors
    /// It has not.
    pub(crate) fn accepts(name: &str, size: u64) -> Result<(), PreviewFailure> {
        let extension = extension(name);
        if !DOCUMENTS.contains(&&*extension) && !SHEETS.contains(&&*extension) {
            return Err(PreviewFailure::UnsupportedExtension);
        }
        if size > LARGEST { Err(PreviewFailure::UnsupportedContent) } else { Ok(()) }
    }

    /// Renders the bytes of a file of this name.
    ///
    /// # Errors
    /// They are not what the name says, or of a format that cannot be read here: the older ones of
    /// Office, EPS, and those of Google, whose content is not in the file.
    pub(crate) fn render(name: &str, bytes: &[u8]) -> Result<Self, PreviewFailure> {
        let extension = extension(name);
        // The readers of so many formats are not all proof against every damaged file.
        let rendered = panic::catch_unwind(|| {
            if SHEETS.contains(&&*extension) {
                let bytes = sheet::html(name, &extension, bytes)?.into_bytes();
                return Some(Self { bytes, content_type: "text/html" });
            }
            let bytes = document_pdf(name, &extension, bytes)?;
            Some(Self { bytes, content_type: "application/pdf" })
        });
        rendered.ok().flatten().ok_or(PreviewFailure::UnsupportedContent)
    }
}

fn document_pdf(name: &str, extension: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = match extension {
        // Illustrator writes its drawings as PDF, unless told otherwise.
        "ai" if bytes.starts_with(b"%PDF-") => return Some(bytes.to_vec()),
        "docx" | "docm" => document::word(bytes)?,
        "pptx" | "pptm" | "ppsx" | "ppsm" => document::slides(bytes)?,
        "odt" | "odp" => document::open_document(bytes)?,
        "rtf" => rtf::text(bytes)?,
        _ => return None,
    };
    Some(pdf::of_text(name, &text))
}
