//! The text of word processors' and presentations' files, which are XML in a zip archive.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;

/// What is read of one part of an archive, so that a bomb stays small.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// What divides the text of one slide from the next: a form feed, as `pdf` understands it.
const PAGE_BREAK: char = '\u{c}';

/// Where text stands in the XML.
#[derive(Debug, Clone, Copy)]
enum Dialect {
    /// Office Open XML: in runs, `w:t` and `a:t`.
    Office,
    /// `OpenDocument`: anywhere in a paragraph or heading.
    OpenDocument,
}

type Parts<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The text of a `.docx`.
pub(super) fn word(bytes: &[u8]) -> Option<String> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    text(&part(&mut parts, "word/document.xml")?, Dialect::Office)
}

/// The text of a `.pptx`, slide by slide.
pub(super) fn slides(bytes: &[u8]) -> Option<String> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut slides: Vec<(u32, String)> = parts
        .file_names()
        .filter_map(|name| {
            let name = name.ok()?;
            let number = name.strip_prefix("ppt/slides/slide")?.strip_suffix(".xml")?;
            Some((number.parse().ok()?, name.clone().into_owned()))
        })
        .collect();
    slides.sort_unstable();
    let texts: Option<Vec<String>> =
        slides.iter().map(|(_, name)| text(&part(&mut parts, name)?, Dialect::Office)).collect();
    let texts = texts.filter(|texts| !texts.is_empty())?;
    Some(texts.join(&PAGE_BREAK.to_string()))
}

/// The text of an `.odt` or `.odp`.
pub(super) fn open_document(bytes: &[u8]) -> Option<String> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    text(&part(&mut parts, "content.xml")?, Dialect::OpenDocument)
}

fn part(parts: &mut Parts<'_>, name: &str) -> Option<String> {
    let part = parts.by_name(name).ok()?;
    let mut xml = String::new();
    let read = part.take(LARGEST_PART + 1).read_to_string(&mut xml).ok()?;
    (read as u64 <= LARGEST_PART).then_some(xml)
}

/// The text of one part; `None` when it is not XML.
fn text(xml: &str, dialect: Dialect) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let mut depth = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => {
                let name = element.local_name();
                depth += usize::from(dialect.holds_text(name.as_ref()));
                text.extend(blank(name.as_ref()));
            }
            Event::Empty(element) => text.extend(blank(element.local_name().as_ref())),
            Event::End(element) => {
                let name = element.local_name();
                depth = depth.saturating_sub(usize::from(dialect.holds_text(name.as_ref())));
                if matches!(name.as_ref(), "p" | "h") {
                    text.push('\n');
                }
            }
            Event::Text(part) if depth > 0 => text.push_str(&part.xml10_content()),
            Event::CData(part) if depth > 0 => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) if depth > 0 => text.extend(character(&reference)),
            Event::Eof => return Some(text),
            _ => {}
        }
    }
}

impl Dialect {
    fn holds_text(self, name: &str) -> bool {
        match self {
            Self::Office => name == "t",
            Self::OpenDocument => matches!(name, "p" | "h"),
        }
    }
}

/// What an element stands for that is a blank of some kind.
fn blank(name: &str) -> Option<char> {
    match name {
        "tab" => Some('\t'),
        "s" => Some(' '),
        "br" | "cr" | "line-break" => Some('\n'),
        _ => None,
    }
}

fn character(reference: &BytesRef<'_>) -> Option<char> {
    match &*reference.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}
