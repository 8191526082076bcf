//! Previews, read again.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::media::{Preview, PreviewFailure};

/// A zip archive of these parts, deflated as the programs of Office do.
fn parts(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What a PDF shows, line by line, as latin letters.
fn shown(name: &str, bytes: &[u8]) -> (usize, Vec<String>) {
    let preview = Preview::render(name, bytes).unwrap();
    assert_eq!(preview.content_type, "application/pdf");
    let pdf: String = preview.bytes.iter().copied().map(char::from).collect();
    assert!(pdf.starts_with("%PDF-") && pdf.trim_end().ends_with("%%EOF"));
    let line = |line: &str| {
        let string = line.strip_suffix(" '")?;
        let hexadecimal = string.strip_prefix('<').and_then(|string| string.strip_suffix('>'));
        let Some(digits) = hexadecimal else {
            let text = string.strip_prefix('(')?.strip_suffix(')')?;
            return Some(text.replace("\\(", "(").replace("\\)", ")"));
        };
        let code = |at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        Some((0..digits.len()).step_by(2).map(|at| char::from(code(at))).collect())
    };
    let pages = pdf.matches("/Type /Page\n").count();
    (pages, pdf.lines().filter_map(line).filter(|line| !line.is_empty()).collect())
}

#[test]
fn the_paragraphs_of_a_word_document_are_in_the_pdf() {
    let xml = "<w:document><w:body><w:p><w:r><w:t>Fish &amp; chips</w:t></w:r><w:r><w:tab/>\
               <w:t>caf\u{e9} &#8364;</w:t></w:r></w:p><w:p><w:r><w:instrText>HIDDEN</w:instrText>\
               <w:t>second</w:t></w:r></w:p></w:body></w:document>";
    let (pages, lines) = shown("menu.docx", &parts(&[("word/document.xml", xml)]));
    assert_eq!(pages, 1);
    assert_eq!(lines, ["Fish & chips    caf\u{e9} \u{80}", "second"]);
}

#[test]
fn each_slide_has_a_page_in_the_order_of_their_numbers() {
    let slide = |text: &str| format!("<p:sld><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>");
    let bytes = parts(&[
        ("ppt/slides/slide10.xml", &slide("last")),
        ("ppt/slides/slide2.xml", &slide("middle")),
        ("ppt/slides/slide1.xml", &slide("first")),
        ("ppt/slides/_rels/slide1.xml.rels", "<x/>"),
    ]);
    let (pages, lines) = shown("talk.PPTX", &bytes);
    assert_eq!(pages, 3);
    assert_eq!(lines, ["first", "middle", "last"]);
}

#[test]
fn an_open_document_keeps_its_headings_and_blanks() {
    let xml = "<office:text><text:h>Title</text:h><text:p>a<text:s/>b<text:span>c</text:span>\
               <text:line-break/>d</text:p></office:text>";
    let (_, lines) = shown("a.odt", &parts(&[("content.xml", xml)]));
    assert_eq!(lines, ["Title", "a bc", "d"]);
}

#[test]
fn rich_text_is_read_without_its_tables() {
    let rtf = br"{\rtf1\ansi{\fonttbl{\f0 Courier;}}{\*\generator x;}Hello \b world\b0\par caf\'e9 \u8364? \{x\}\par}";
    let (_, lines) = shown("a.rtf", rtf);
    assert_eq!(lines, ["Hello world", "caf\u{e9} \u{80} {x}"]);
}

#[test]
fn long_lines_are_broken_and_long_texts_take_more_pages() {
    let word = "abcdefghi ".repeat(20);
    let rtf = format!("{{\\rtf1 {word}\\par {}}}", "x\\par ".repeat(100));
    let (pages, lines) = shown("a.rtf", rtf.as_bytes());
    assert_eq!(pages, 2);
    assert!(lines.iter().all(|line| line.chars().count() <= 84));
    assert_eq!(lines[0].split(' ').count(), 8);
}

#[test]
fn a_drawing_of_illustrator_is_a_pdf_already() {
    let preview = Preview::render("a.ai", b"%PDF-1.5 drawing").unwrap();
    assert_eq!((preview.content_type, &preview.bytes[..8]), ("application/pdf", &b"%PDF-1.5"[..]));
}

#[test]
fn cells_are_escaped_in_the_page() {
    let csv = "\u{feff}name,\"no, yes\"\n<script>alert(1)</script>,\"a \"\"b\"\"\"\nshort\n";
    let preview = Preview::render("<i>.csv", csv.as_bytes()).unwrap();
    assert_eq!(preview.content_type, "text/html");
    let page = String::from_utf8(preview.bytes).unwrap();
    assert!(page.contains("<td>name</td><td>no, yes</td>"), "{page}");
    assert!(page.contains("&#60;script&#62;alert(1)"), "{page}");
    assert!(!page.contains("<script>") && !page.contains("<i>"), "{page}");
}

#[test]
fn the_sheets_of_a_workbook_are_tables() {
    let workbook = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
                    <sheets><sheet name=\"Prices\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let relations = "<Relationships><Relationship Id=\"rId1\" \
                     Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
                     Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let package = "<Relationships><Relationship Id=\"rId1\" \
                   Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
                   Target=\"xl/workbook.xml\"/></Relationships>";
    let sheet = "<worksheet><dimension ref=\"A1:B1\"/><sheetData><row r=\"1\">\
                 <c r=\"A1\" t=\"inlineStr\"><is><t>Tea</t></is></c><c r=\"B1\"><v>2.5</v></c>\
                 </row></sheetData></worksheet>";
    let bytes = parts(&[
        ("_rels/.rels", package),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet),
    ]);
    let preview = Preview::render("a.xlsx", &bytes).unwrap();
    let page = String::from_utf8(preview.bytes).unwrap();
    assert!(page.contains("<h2>Prices</h2>"), "{page}");
    assert!(page.contains("<td>Tea</td><td>2.5</td>"), "{page}");
}

#[test]
fn names_say_what_has_a_preview_and_contents_whether_it_can_be_made() {
    for name in ["a.txt", "a.pdf", "a", "docx"] {
        assert_eq!(Preview::accepts(name, 1), Err(PreviewFailure::UnsupportedExtension), "{name}");
    }
    assert_eq!(Preview::accepts("a.DOCX", 1), Ok(()));
    assert_eq!(Preview::accepts("a.csv", 1 << 40), Err(PreviewFailure::UnsupportedContent));
    let odd = parts(&[("other.xml", "<x/>")]);
    for name in
        ["a.docx", "a.pptx", "a.odt", "a.xlsx", "a.ods", "a.xls", "a.doc", "a.gdoc", "a.rtf"]
    {
        for bytes in [&b"no such thing"[..], b"", &odd] {
            let refused = Preview::render(name, bytes).map(|preview| preview.content_type);
            assert_eq!(refused, Err(PreviewFailure::UnsupportedContent), "{name}");
        }
    }
}
