//! Metadata as text at once: a listing may have a million lines.

use std::fmt::Write as _;

use super::entry::{Entry, File};
use crate::wire::{write_text, write_timestamp};

/// Writes `files.Metadata` of an entry of which nothing else says anything, exactly as
/// [`super::wire::metadata`] and [`crate::wire::encode`] would.
pub(super) fn write_metadata(entry: &Entry, out: &mut String) {
    let tag = if entry.is_folder() { "folder" } else { "file" };
    let _ = write!(out, r#"{{".tag": "{tag}", "name": "#);
    write_text(entry.path.name(), out);
    out.push_str(r#", "path_lower": "#);
    write_text(entry.path.lower(), out);
    out.push_str(r#", "path_display": "#);
    write_text(entry.path.display(), out);
    let _ = write!(out, r#", "id": "{}""#, entry.id);
    if let Some(file) = entry.file() {
        write_file(entry, file, out);
    }
    out.push('}');
}

fn write_file(entry: &Entry, file: &File, out: &mut String) {
    out.push_str(r#", "client_modified": ""#);
    write_timestamp(file.client_modified, out);
    out.push_str(r#"", "server_modified": ""#);
    write_timestamp(file.server_modified, out);
    let _ = write!(
        out,
        r#"", "rev": "{:09x}{:08x}", "size": {}, "is_downloadable": true, "content_hash": "{}""#,
        entry.sequence,
        entry.namespace,
        entry.size(),
        file.content.hash
    );
}
