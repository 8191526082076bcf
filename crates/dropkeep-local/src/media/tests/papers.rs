//! Paper documents in all formats.

use crate::media::{ImportFormat, Paper, PaperFailure};

fn paper(format: ImportFormat, text: &str) -> Paper {
    Paper::import(format, text.as_bytes()).unwrap()
}

#[test]
fn html_becomes_markdown_and_html_again() {
    let html = "<h1>Plan</h1><p>Do <strong>this</strong> &amp; <em>that</em>.</p>\
                <script>alert(1)</script><ul><li>one</li></ul>";
    let paper = paper(ImportFormat::Html, html);
    assert!(paper.markdown().starts_with("# Plan\n\nDo **this** & "), "{}", paper.markdown());
    assert!(!paper.markdown().contains("alert"));
    let again = paper.html();
    assert!(again.contains("<h1>Plan</h1>") && again.contains("<strong>this</strong>"), "{again}");
    assert!(again.contains("<li>one</li>"), "{again}");
}

#[test]
fn markdown_stays_as_it_is() {
    let text = "# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let paper = paper(ImportFormat::Markdown, text);
    assert_eq!(paper.markdown(), text);
    assert!(paper.html().contains("<td>1</td>"));
}

#[test]
fn nothing_in_plain_text_is_markup() {
    let paper = paper(ImportFormat::PlainText, "# no *title* <b>");
    assert_eq!(paper.html(), "<p># no *title* &lt;b&gt;</p>\n");
}

#[test]
fn documents_follow_each_other_as_paragraphs() {
    let [one, two] = ["one\n", "two"].map(|text| paper(ImportFormat::Markdown, text));
    assert_eq!(one.followed_by(&two).unwrap().markdown(), "one\n\ntwo");
    let empty = paper(ImportFormat::Markdown, "");
    assert_eq!(empty.followed_by(&two).unwrap().markdown(), "two");
    assert_eq!(two.followed_by(&empty).unwrap().markdown(), "two");
}

#[test]
fn bytes_that_are_no_text_and_documents_that_are_too_long_are_refused() {
    for format in [ImportFormat::Html, ImportFormat::Markdown, ImportFormat::PlainText] {
        assert_eq!(Paper::import(format, b"\xff\xfe"), Err(PaperFailure::Malformed));
    }
    let half = paper(ImportFormat::Markdown, &"a".repeat(3 * 1024 * 1024));
    assert_eq!(half.followed_by(&half), Err(PaperFailure::TooLong));
    let long = "a".repeat(4 * 1024 * 1024 + 1);
    assert_eq!(Paper::import(ImportFormat::Html, long.as_bytes()), Err(PaperFailure::TooLong));
}

#[test]
fn an_image_of_more_than_a_mebibyte_within_html_is_refused() {
    let image = |size: usize| {
        format!("<p>a</p><img src=\"data:image/png;base64,{}\"><p>b</p>", "A".repeat(size / 3 * 4))
    };
    let import = |html: String| Paper::import(ImportFormat::Html, html.as_bytes());
    assert!(import(image(900_000)).is_ok());
    assert_eq!(import(image(1_100_000)), Err(PaperFailure::ImageTooLarge));
}
