//! `files/get_preview`

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{download, upload};

#[tokio::test]
async fn a_document_is_previewed_as_pdf() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Letter.rtf", br"{\rtf1 Dear \b Ada\b0\par}".to_vec()).await;
    let (answer, bytes) =
        download(&dropbox, "files/get_preview", json!({ "path": "/letter.rtf" })).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/pdf"));
    assert!(bytes.starts_with(b"%PDF-"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("(Dear Ada) '"), "{text}");
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    assert_eq!(result["name"], "Letter.rtf");
}

#[tokio::test]
async fn a_sheet_is_previewed_as_an_escaped_page() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/prices.csv", b"tea,<b>2.5</b>\n".to_vec()).await;
    let (answer, bytes) =
        download(&dropbox, "files/get_preview", json!({ "path": "/prices.csv" })).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/html"));
    let page = String::from_utf8(bytes).unwrap();
    assert!(page.contains("<td>tea</td><td>&#60;b&#62;2.5"), "{page}");
}

#[tokio::test]
async fn a_revision_is_previewed_as_it_was() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a.csv", b"old\n".to_vec()).await;
    let arg = json!({ "path": "/a.csv" });
    let (answer, _) = download(&dropbox, "files/download", arg).await;
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    let arg = json!({ "path": "/a.csv", "mode": "overwrite" });
    crate::support::upload_with(&dropbox, arg, b"new\n".to_vec()).await;
    let path = format!("rev:{}", result["rev"].as_str().unwrap());
    let (_, bytes) = download(&dropbox, "files/get_preview", json!({ "path": path })).await;
    assert!(String::from_utf8(bytes).unwrap().contains("<td>old</td>"));
}

#[tokio::test]
async fn what_has_no_preview_says_why() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for name in ["/a.txt", "/a.docx", "/a.doc", "/a.xlsx", "/Folder/a.csv"] {
        upload(&dropbox, name, b"\xffnot what the name says".to_vec()).await;
    }
    let path = |tag: &str| json!({ ".tag": "path", "path": { ".tag": tag } });
    let tag = |tag: &str| json!({ ".tag": tag });
    for (name, expected) in [
        ("/a.txt", tag("unsupported_extension")),
        ("/a.docx", tag("unsupported_content")),
        ("/a.doc", tag("unsupported_content")),
        ("/a.xlsx", tag("unsupported_content")),
        ("/Folder/a.csv", tag("unsupported_content")),
        ("/Folder", path("not_file")),
        ("/none.docx", path("not_found")),
    ] {
        let (answer, _) = download(&dropbox, "files/get_preview", json!({ "path": name })).await;
        assert_eq!(answer.status, 409, "{name}");
        assert_eq!(answer.json()["error"], expected, "{name}");
    }
}
