//! Paper documents: `files/paper/create`, `files/paper/update` and `files/export`.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, download, http, rpc, upload};

/// Calls one of the upload-style routes for documents.
async fn paper(dropbox: &LocalDropbox, route: &str, arg: Value, text: &str) -> Answer {
    let request = http()
        .post(format!("{}/2/files/paper/{route}", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", arg.to_string())
        .body(text.to_owned());
    Answer::read(request.send().await.unwrap()).await
}

async fn create(dropbox: &LocalDropbox, path: &str, format: &str, text: &str) -> Answer {
    paper(dropbox, "create", json!({ "path": path, "import_format": format }), text).await
}

async fn update(dropbox: &LocalDropbox, more: Value, text: &str) -> Answer {
    let mut arg = json!({ "path": "/Plan.paper", "import_format": "markdown" });
    for (key, value) in more.as_object().unwrap() {
        arg[key] = value.clone();
    }
    paper(dropbox, "update", arg, text).await
}

async fn exported(dropbox: &LocalDropbox, arg: Value) -> (Answer, String) {
    let (answer, bytes) = download(dropbox, "files/export", arg).await;
    (answer, String::from_utf8(bytes).unwrap())
}

async fn markdown(dropbox: &LocalDropbox) -> String {
    let arg = json!({ "path": "/Plan.paper", "export_format": "markdown" });
    exported(dropbox, arg).await.1
}

fn error(answer: &Answer) -> Value {
    assert_eq!(answer.status, 409, "{answer:?}");
    answer.json()["error"].clone()
}

#[tokio::test]
async fn a_document_is_made_of_html_and_exported_as_markdown_and_html() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = create(&dropbox, "/Plan.paper", "html", "<h1>Plan</h1><p>a <b>b</b></p>").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.json()["result_path"], "/Plan.paper");
    let arg = json!({ "path": answer.json()["file_id"], "export_format": "markdown" });
    let (export, text) = exported(&dropbox, arg).await;
    assert_eq!((export.status, &*text), (200, "# Plan\n\na **b**"));
    let result: Value = serde_json::from_str(export.header("dropbox-api-result")).unwrap();
    assert_eq!(result["export_metadata"]["name"], "Plan.md");
    assert_eq!(result["export_metadata"]["size"], 15);
    assert_eq!(result["export_metadata"]["paper_revision"], answer.json()["paper_revision"]);
    assert_eq!(result["file_metadata"]["name"], "Plan.paper");
    let (export, text) = exported(&dropbox, json!({ "path": "/Plan.paper" })).await;
    assert_eq!(text, "<h1>Plan</h1>\n<p>a <strong>b</strong></p>\n");
    let result: Value = serde_json::from_str(export.header("dropbox-api-result")).unwrap();
    assert_eq!(result["export_metadata"]["name"], "Plan.html");
}

#[tokio::test]
async fn a_document_lives_in_the_cloud() {
    let dropbox = LocalDropbox::start().await.unwrap();
    create(&dropbox, "/Docs/Plan.paper", "markdown", "# Plan").await;
    let arg = json!({ "path": "/Docs/Plan.paper" });
    let metadata = rpc(&dropbox, "files/get_metadata", arg.clone()).await.json();
    assert_eq!(metadata["is_downloadable"], false);
    assert_eq!(metadata["export_info"]["export_options"], json!(["markdown", "html"]));
    let (answer, _) = download(&dropbox, "files/download", arg.clone()).await;
    assert_eq!(error(&answer), json!({ ".tag": "unsupported_file" }));
    let answer = rpc(&dropbox, "files/get_temporary_link", arg).await;
    assert_eq!(error(&answer), json!({ ".tag": "unsupported_file" }));
    let (answer, bytes) =
        download(&dropbox, "files/download_zip", json!({ "path": "/Docs" })).await;
    assert_eq!(answer.status, 200);
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(archive.len(), 1, "a document cannot be downloaded in an archive either");
}

#[tokio::test]
async fn a_document_is_read_at_its_url_without_running_its_markup() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let text = "# Plan\n\n<script>alert(1)</script>";
    let answer = create(&dropbox, "/Plan.paper", "markdown", text).await;
    let url = answer.json()["url"].as_str().unwrap().to_owned();
    let page = http().get(url).send().await.unwrap();
    assert_eq!(page.status(), 200);
    let page = page.text().await.unwrap();
    assert!(page.contains("# Plan") && !page.contains("<script>"), "{page}");
    let none = http().get(format!("{}/paper/doc/none", dropbox.endpoint())).send().await.unwrap();
    assert_eq!(none.status(), 404);
}

#[tokio::test]
async fn documents_with_one_name_get_another() {
    let dropbox = LocalDropbox::start().await.unwrap();
    create(&dropbox, "/Plan.paper", "markdown", "one").await;
    let answer = create(&dropbox, "/plan.paper", "markdown", "two").await;
    assert_eq!(answer.json()["result_path"], "/plan (1).paper");
}

#[tokio::test]
async fn what_is_no_document_is_not_created() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let create = async |path: &str, text: &str| create(&dropbox, path, "html", text).await;
    let tag = |tag: &str| json!({ ".tag": tag });
    assert_eq!(error(&create("/Plan.txt", "x").await), tag("invalid_file_extension"));
    assert_eq!(error(&create("/a//Plan.paper", "x").await), tag("invalid_path"));
    let image = format!("<img src=\"data:image/png;base64,{}\">", "A".repeat(2_000_000));
    assert_eq!(error(&create("/a.paper", &image).await), tag("image_size_exceeded"));
    let long = "a".repeat(5 * 1024 * 1024);
    assert_eq!(error(&create("/a.paper", &long).await), tag("doc_length_exceeded"));
    let request = http()
        .post(format!("{}/2/files/paper/create", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", r#"{"path": "/a.paper", "import_format": "markdown"}"#)
        .body(&b"\xff\xfe"[..]);
    let answer = Answer::read(request.send().await.unwrap()).await;
    assert_eq!(error(&answer), tag("content_malformed"));
    upload(&dropbox, "/file", b"x".to_vec()).await;
    assert_eq!(create("Plan.paper", "x").await.status, 400);
}

#[tokio::test]
async fn a_document_is_updated_by_each_policy() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let made = create(&dropbox, "/Plan.paper", "markdown", "middle").await.json();
    let first = made["paper_revision"].as_i64().unwrap();
    let answer = update(&dropbox, json!({ "doc_update_policy": "append" }), "end").await;
    let second = answer.json()["paper_revision"].as_i64().unwrap();
    assert!(second > first, "{answer:?}");
    update(&dropbox, json!({ "doc_update_policy": "prepend" }), "begin").await;
    assert_eq!(markdown(&dropbox).await, "begin\n\nmiddle\n\nend");
    let stale = json!({ "doc_update_policy": "update", "paper_revision": second });
    let answer = update(&dropbox, stale, "lost").await;
    assert_eq!(error(&answer), json!({ ".tag": "revision_mismatch" }));
    let answer = update(&dropbox, json!({ "doc_update_policy": "update" }), "lost").await;
    assert_eq!(error(&answer), json!({ ".tag": "revision_mismatch" }));
    let answer = update(&dropbox, json!({ "doc_update_policy": "overwrite" }), "new").await;
    let head = answer.json()["paper_revision"].clone();
    let fresh = json!({ "doc_update_policy": "update", "paper_revision": head });
    assert_eq!(update(&dropbox, fresh, "newest").await.status, 200);
    assert_eq!(markdown(&dropbox).await, "newest");
    let arg = json!({ "path": made["file_id"] });
    let metadata = rpc(&dropbox, "files/get_metadata", arg).await.json();
    assert_eq!(metadata["path_display"], "/Plan.paper", "it is the same file");
}

#[tokio::test]
async fn only_documents_are_updated_and_exported() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Folder/Plain.paper", b"x".to_vec()).await;
    let path = |tag: &str| json!({ ".tag": "path", "path": { ".tag": tag } });
    for (name, expected) in [
        ("/Folder/Plain.paper", path("unsupported_content_type")),
        ("/Folder", path("not_file")),
        ("/none.paper", path("not_found")),
    ] {
        let more = json!({ "path": name, "doc_update_policy": "append" });
        assert_eq!(error(&update(&dropbox, more, "x").await), expected, "{name}");
    }
    for (name, expected) in [
        ("/Folder/Plain.paper", json!({ ".tag": "non_exportable" })),
        ("/Folder", path("not_file")),
        ("/none.paper", path("not_found")),
    ] {
        let (answer, _) = exported(&dropbox, json!({ "path": name })).await;
        assert_eq!(error(&answer), expected, "{name}");
    }
    create(&dropbox, "/Plan.paper", "markdown", "x").await;
    let arg = json!({ "path": "/Plan.paper", "export_format": "docx" });
    let (answer, _) = exported(&dropbox, arg).await;
    assert_eq!(error(&answer), json!({ ".tag": "invalid_export_format" }));
}
