//! Metadata as text at once: a listing may have a million lines.

use std::fmt::Write as _;

use super::entry::Entry;
use crate::wire::{write_text, write_timestamp};

/// Writes `files.Metadata` of an entry of which nothing else says anything, exactly as
/// [`super::wire::metadata`] and [`crate::wire::encode`] would.
pub(super) fn write_metadata(entry: &Entry, out: &mut String) {
    let Some(file) = entry.file() else {
        let _ = write!(out, r#"{{".tag": "folder", "id": "{}", "name": "#, entry.id);
        write_paths(entry, out);
        out.push('}');
        return;
    };
    out.push_str(r#"{".tag": "file", "client_modified": ""#);
    write_timestamp(file.client_modified, out);
    let (hash, id) = (&file.content.hash, entry.id);
    let _ = write!(
        out,
        r#"", "content_hash": "{hash}", "id": "{id}", "is_downloadable": true, "name": "#
    );
    write_paths(entry, out);
    let _ = write!(out, r#", "rev": "{:09x}{:08x}""#, entry.sequence, entry.namespace);
    out.push_str(r#", "server_modified": ""#);
    write_timestamp(file.server_modified, out);
    let _ = write!(out, r#"", "size": {}}}"#, entry.size());
}

fn write_paths(entry: &Entry, out: &mut String) {
    write_text(entry.path.name(), out);
    out.push_str(r#", "path_display": "#);
    write_text(entry.path.display(), out);
    out.push_str(r#", "path_lower": "#);
    write_text(entry.path.lower(), out);
}
