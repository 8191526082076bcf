//! Spreadsheets as an HTML page.

use std::io::Cursor;

use askama::Template;
use calamine::{Data, Range, Reader as _, open_workbook_auto_from_rs};

#[derive(Template)]
#[template(path = "sheets.html")]
struct Page<'n> {
    name: &'n str,
    sheets: Vec<Sheet>,
}

struct Sheet {
    /// Empty where the format has no names.
    name: String,
    rows: Vec<Vec<String>>,
}

/// The page; `None` when the bytes are no spreadsheet of a known format.
pub(super) fn html(name: &str, extension: &str, bytes: &[u8]) -> Option<String> {
    let sheets = if extension == "csv" { vec![comma_separated(bytes)?] } else { workbook(bytes)? };
    Page { name, sheets }.render().ok()
}

fn comma_separated(bytes: &[u8]) -> Option<Sheet> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true);
    let records: Result<Vec<_>, _> = reader.from_reader(text.as_bytes()).records().collect();
    let rows = records.ok()?.iter().map(|row| row.iter().map(str::to_owned).collect()).collect();
    Some(Sheet { name: String::new(), rows })
}

fn workbook(bytes: &[u8]) -> Option<Vec<Sheet>> {
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let sheets = workbook.worksheets();
    Some(sheets.into_iter().map(|(name, range)| Sheet { name, rows: rows(&range) }).collect())
}

fn rows(range: &Range<Data>) -> Vec<Vec<String>> {
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}
