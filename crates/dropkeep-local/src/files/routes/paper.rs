//! Paper documents: made, changed and exported. A browser reads them at their URL.

use std::sync::Arc;

use askama::Template;
use bytes::Bytes;
use serde_json::json;

use super::super::describe::describe_untagged;
use super::super::entry::{Content, Entry, FileForm};
use super::super::path::TreePath;
use super::super::wire;
use super::super::write::{Commit, OnConflict, Strictness, WriteFailure, WriteMode};
use super::limits;
use super::read::{file, named};
use crate::blob::Blob;
use crate::call::{Call, Failure, PageCall, PageReply, Reply};
use crate::media::{ImportFormat, Paper, PaperFailure, extension};
use crate::state::State;

/// What the paths of documents' own pages begin with.
pub(super) const PREFIX: &str = "/paper/doc/";

/// The extension of Paper documents.
const EXTENSION: &str = "paper";

/// `files/paper/create`
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let path = TreePath::parse(call.text("path")).ok().filter(|path| !path.is_root());
    let path = path.ok_or_else(|| Failure::tag("invalid_path"))?;
    if extension(path.name()) != EXTENSION {
        return Err(Failure::tag("invalid_file_extension"));
    }
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let paper = import(call)?;
    let entry = save(call, state, (path, WriteMode::Add), &paper)?.map_err(not_created)?;
    let id = entry.id.to_string();
    let page = id.strip_prefix("id:").unwrap_or(&id);
    Ok(Reply::Json(json!({
        "url": format!("{}{PREFIX}{page}", call.link_base),
        "result_path": entry.path.display(),
        "file_id": id,
        "paper_revision": entry.sequence,
    })))
}

/// `files/paper/update`
pub(super) fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = named(call, state, call.text("path"))?;
    let Some(paper) = paper(&entry)? else {
        let error = json!({ ".tag": "unsupported_content_type" });
        return Err(Failure::Route(wire::nested("path", error)));
    };
    let given = import(call)?;
    let policy = call.arg["doc_update_policy"][".tag"].as_str().unwrap_or_default();
    let updated = match policy {
        "prepend" => given.followed_by(&paper).map_err(refused)?,
        "append" => paper.followed_by(&given).map_err(refused)?,
        "overwrite" => given,
        _ if call.arg["paper_revision"].as_u64() == Some(entry.sequence) => given,
        _ => return Err(Failure::tag("revision_mismatch")),
    };
    let place = (entry.path.clone(), WriteMode::Overwrite);
    let entry = save(call, state, place, &updated)?.map_err(not_updated)?;
    Ok(Reply::Json(json!({ "paper_revision": entry.sequence })))
}

/// `files/export`
pub(super) fn export(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = file(call, state)?;
    let Some(paper) = paper(&entry)? else { return Err(Failure::tag("non_exportable")) };
    let (bytes, extension, content_type) = match call.arg["export_format"].as_str() {
        Some("html") | None => (paper.html(), "html", "text/html"),
        Some("markdown") => (paper.markdown().to_owned(), "md", "text/markdown"),
        Some(_) => return Err(Failure::tag("invalid_export_format")),
    };
    let content = Blob::memory(Bytes::from(bytes));
    let stem = entry.path.name().rsplit_once('.').map_or(entry.path.name(), |(stem, _)| stem);
    let result = json!({
        "export_metadata": {
            "name": format!("{stem}.{extension}"),
            "size": content.len(),
            "export_hash": content.content_hash()?.to_string(),
            "paper_revision": entry.sequence,
        },
        "file_metadata": describe_untagged(call, state, &entry)?,
    });
    Ok(Reply::Rendered { result, content, content_type })
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{{ name }} - local Dropbox</title>
<h1>{{ name }}</h1>
<pre>{{ text }}</pre>
</html>
"#
)]
struct DocumentPage<'p> {
    name: &'p str,
    text: &'p str,
}

/// The page of a document, as text: its own markup does not run here.
pub(super) fn page(call: &PageCall, state: &mut State) -> PageReply {
    let missing = || PageReply::Text(404, "Not found".to_owned());
    let id = format!("id:{}", call.path.strip_prefix(PREFIX).unwrap_or_default());
    let Some(entry) = state.files.anywhere(&id) else { return missing() };
    let Ok(Some(paper)) = paper(&entry) else { return missing() };
    let page = DocumentPage { name: entry.path.name(), text: paper.markdown() };
    match page.render() {
        Ok(html) => PageReply::Html(200, html),
        Err(error) => PageReply::Text(500, error.to_string()),
    }
}

/// The document in a file, if it holds one.
fn paper(entry: &Entry) -> Result<Option<Paper>, Failure> {
    let Some(file) = entry.file().filter(|file| file.form == FileForm::PaperDoc) else {
        return Ok(None);
    };
    let markdown = file.content.blob.read()?;
    Paper::import(ImportFormat::Markdown, &markdown)
        .map(Some)
        .map_err(|failure| Failure::Internal(failure.to_string()))
}

/// The document that was sent.
fn import(call: &Call) -> Result<Paper, Failure> {
    let format = match call.arg["import_format"][".tag"].as_str() {
        Some("html") => ImportFormat::Html,
        Some("plain_text") => ImportFormat::PlainText,
        _ => ImportFormat::Markdown,
    };
    let body = call.body.as_ref().map(Blob::read).transpose()?.unwrap_or_default();
    Paper::import(format, &body).map_err(refused)
}

fn save(
    call: &Call,
    state: &mut State,
    (path, mode): (TreePath, WriteMode),
    paper: &Paper,
) -> Result<Result<Arc<Entry>, WriteFailure>, Failure> {
    let limits = limits(call, state)?;
    let view = call.view()?;
    let commit = Commit {
        path,
        mode,
        on_conflict: OnConflict::Rename,
        strictness: Strictness::Lenient,
        client_modified: None,
        modified_by: Some(view.account.as_str().into()),
        form: FileForm::PaperDoc,
    };
    let markdown = Bytes::copy_from_slice(paper.markdown().as_bytes());
    let content = Content::new(Blob::memory(markdown))?;
    Ok(state.files.write(view, commit, content, limits))
}

fn not_created(failure: WriteFailure) -> Failure {
    Failure::tag(match failure {
        WriteFailure::NoWritePermission => "insufficient_permissions",
        _ => "invalid_path",
    })
}

fn not_updated(failure: WriteFailure) -> Failure {
    match failure {
        WriteFailure::NoWritePermission => Failure::tag("insufficient_permissions"),
        // The only other thing that stands against an update is the quota.
        _ => Failure::tag("doc_length_exceeded"),
    }
}

fn refused(failure: PaperFailure) -> Failure {
    Failure::tag(match failure {
        PaperFailure::Malformed => "content_malformed",
        PaperFailure::TooLong => "doc_length_exceeded",
        PaperFailure::ImageTooLarge => "image_size_exceeded",
    })
}
