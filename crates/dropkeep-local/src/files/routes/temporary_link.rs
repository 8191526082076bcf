//! `files/get_temporary_link`, and the link.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::super::describe::describe_untagged;
use super::super::entry::FileForm;
use super::super::store::TemporaryLink;
use super::read::file;
use crate::call::{Call, Failure, PageCall, PageReply, Reply};
use crate::endpoints;
use crate::state::State;

/// What the paths of temporary links begin with.
pub(super) const PREFIX: &str = "/cd/0/get/";

/// How long a link works.
const LIFETIME: SignedDuration = SignedDuration::from_hours(4);

/// `files/get_temporary_link`
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_not_verified"));
    }
    let entry = file(call, state)?;
    if entry.file().is_some_and(|file| file.form != FileForm::Plain) {
        return Err(Failure::tag("unsupported_file"));
    }
    let token = state.random.url_safe(64);
    let link = format!("{}{PREFIX}{token}/file", endpoints::bytes_base(&call.link_base, &token));
    let answer = json!({ "metadata": describe_untagged(call, state, &entry)?, "link": link });
    let expires = call.now.saturating_add(LIFETIME).unwrap_or(Timestamp::MAX);
    state.files.add_temporary_link(token, TemporaryLink { entry, expires });
    Ok(Reply::Json(answer))
}

/// The link: the bytes for four hours, then 410.
pub(super) fn fetch(call: &PageCall, state: &mut State) -> PageReply {
    let token = call.path.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix("/file"));
    let Some(link) = token.and_then(|token| state.files.temporary_link(token)) else {
        return PageReply::Text(404, "Not found".to_owned());
    };
    let Some(file) = link.entry.file().filter(|_| call.now < link.expires) else {
        return PageReply::Text(410, "This link has expired".to_owned());
    };
    PageReply::File {
        content_type: content_type(link.entry.path.name()).to_owned(),
        disposition: "inline".to_owned(),
        content: file.content.blob.clone(),
        rev: link.entry.rev(),
    }
}

/// The media type that browsers are told for a name's extension.
pub(crate) fn content_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "txt" | "md" | "log" => "text/plain; charset=utf-8",
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    }
}
