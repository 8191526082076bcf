//! Text as a PDF document.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

/// US Letter, in points.
const PAGE: (f32, f32) = (612.0, 792.0);
const MARGIN: f32 = 54.0;
const FONT_SIZE: f32 = 10.0;
const LEADING: f32 = 12.0;

/// Courier's letters are .6 of their size wide: 504 points hold 84 of them.
const COLUMNS: usize = 84;

/// 684 points hold 57 lines.
const LINES: usize = 57;

const TAB: usize = 8;

/// What the code page Windows-1252 has from 0x80 to 0x9f, with spaces where it has nothing.
const WINDOWS_1252: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const FONT: Name<'_> = Name(b"F1");

/// A document of this text in Courier, with a new page at each form feed. What the font lacks is a
/// question mark.
pub(super) fn of_text(title: &str, text: &str) -> Vec<u8> {
    let pages: Vec<Vec<String>> = text
        .split('\u{c}')
        .flat_map(|part| {
            let lines: Vec<String> = part.lines().flat_map(wrap).collect();
            let mut pages: Vec<_> = lines.chunks(LINES).map(<[String]>::to_vec).collect();
            if pages.is_empty() {
                pages.push(Vec::new());
            }
            pages
        })
        .collect();
    write(title, &pages)
}

fn write(title: &str, pages: &[Vec<String>]) -> Vec<u8> {
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        Ref::new(next)
    };
    let (catalog, tree, font, info) = (fresh(), fresh(), fresh(), fresh());
    let pages: Vec<_> = pages.iter().map(|lines| (fresh(), fresh(), lines)).collect();
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr(title));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(pages.iter().map(|(page, ..)| *page)).count(count);
    pdf.type1_font(font).base_font(Name(b"Courier")).encoding_predefined(Name(b"WinAnsiEncoding"));
    for (id, content, lines) in pages {
        let mut page = pdf.page(id);
        page.parent(tree).media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).contents(content);
        page.resources().fonts().pair(FONT, font);
        page.finish();
        pdf.stream(content, &page_content(lines));
    }
    pdf.finish()
}

fn page_content(lines: &[String]) -> Vec<u8> {
    let mut content = Content::new();
    content.begin_text();
    content.set_font(FONT, FONT_SIZE).set_leading(LEADING);
    content.next_line(MARGIN, PAGE.1 - MARGIN);
    for line in lines {
        let bytes: Vec<u8> = line.chars().map(windows_1252).collect();
        content.next_line_show(Str(&bytes));
    }
    content.end_text();
    content.finish().into_vec()
}

/// A line in as many as it needs, broken at spaces where there are any.
fn wrap(line: &str) -> Vec<String> {
    let mut rest: Vec<char> = Vec::new();
    for character in line.chars() {
        match character {
            '\t' => rest.resize((rest.len() / TAB + 1) * TAB, ' '),
            _ if character.is_control() => {}
            _ => rest.push(character),
        }
    }
    let mut lines = Vec::new();
    while rest.len() > COLUMNS {
        let space = rest[..=COLUMNS].iter().rposition(|character| *character == ' ');
        let end = space.filter(|at| *at > 0).unwrap_or(COLUMNS);
        let tail = rest.split_off(end);
        lines.push(rest.iter().collect());
        rest = tail.into_iter().skip_while(|character| *character == ' ').collect();
    }
    lines.push(rest.into_iter().collect());
    lines
}

fn windows_1252(character: char) -> u8 {
    let code = u32::from(character);
    match u8::try_from(code) {
        Ok(byte @ (0x20..=0x7e | 0xa0..)) => byte,
        _ => WINDOWS_1252
            .chars()
            .zip(0x80..)
            .find_map(|(known, byte)| (known == character).then_some(byte))
            .unwrap_or(b'?'),
    }
}
