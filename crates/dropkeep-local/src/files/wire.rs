//! Entries and failures as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::delete::DeleteFailure;
use super::entry::{Entry, File, FileForm, Kind};
use super::listing::Listed;
use super::path::TreePath;
use super::relocate::RelocationFailure;
use super::session::SessionFailure;
use super::tree::LookupFailure;
use super::write::{Conflict, WriteFailure};
use crate::wire::timestamp;

/// `files.Metadata`: with the `.tag` that says what it is.
pub(crate) fn metadata(entry: &Entry) -> Value {
    let tag = if entry.is_folder() { "folder" } else { "file" };
    tagged(tag, untagged(entry))
}

/// `files.FileMetadata` or `files.FolderMetadata`, where the field's type says which it is.
pub(crate) fn untagged(entry: &Entry) -> Value {
    let mut value = json!({
        "name": entry.path.name(),
        "path_lower": entry.path.lower(),
        "path_display": entry.path.display(),
        "id": entry.id.to_string(),
    });
    if let (Kind::File(file), Some(fields)) = (&entry.kind, value.as_object_mut()) {
        let File { client_modified, server_modified, content, .. } = file;
        fields.insert("client_modified".to_owned(), json!(timestamp(*client_modified)));
        fields.insert("server_modified".to_owned(), json!(timestamp(*server_modified)));
        fields.insert("rev".to_owned(), json!(entry.rev()));
        fields.insert("size".to_owned(), json!(content.size()));
        fields.insert("is_downloadable".to_owned(), json!(file.form == FileForm::Plain));
        if file.form == FileForm::PaperDoc {
            let info = json!({ "export_as": "html", "export_options": ["markdown", "html"] });
            fields.insert("export_info".to_owned(), info);
        }
        fields.insert("content_hash".to_owned(), json!(content.hash.to_string()));
    }
    value
}

/// `files.Metadata` of what is gone.
pub(crate) fn deleted(path: &TreePath) -> Value {
    json!({
        ".tag": "deleted",
        "name": path.name(),
        "path_lower": path.lower(),
        "path_display": path.display(),
    })
}

/// `files.Metadata` of one line of a listing.
pub(crate) fn listed(listed: &Listed) -> Value {
    match listed {
        Listed::There(entry) => metadata(entry),
        Listed::Gone(path) => deleted(path),
    }
}

/// A struct with the `.tag` of the union or of the supertype it stands for.
pub(crate) fn tagged(tag: &str, mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.insert(".tag".to_owned(), json!(tag));
    }
    value
}

/// A member of a union whose payload is nested under its tag.
pub(crate) fn nested(tag: &str, payload: Value) -> Value {
    let mut value = json!({ ".tag": tag });
    value[tag] = payload;
    value
}

/// A member of a union without a payload.
fn void(tag: &str) -> Value {
    json!({ ".tag": tag })
}

/// `files.LookupError`
pub(crate) fn lookup_error(failure: LookupFailure) -> Value {
    void(match failure {
        LookupFailure::MalformedPath => "malformed_path",
        LookupFailure::NotFound => "not_found",
        LookupFailure::NotFile => "not_file",
        LookupFailure::NotFolder => "not_folder",
        LookupFailure::Locked => "locked",
    })
}

/// `files.WriteError`
pub(crate) fn write_error(failure: WriteFailure) -> Value {
    match failure {
        WriteFailure::MalformedPath => void("malformed_path"),
        WriteFailure::InsufficientSpace => void("insufficient_space"),
        WriteFailure::DisallowedName => void("disallowed_name"),
        WriteFailure::NoWritePermission => void("no_write_permission"),
        WriteFailure::TeamFolder => void("team_folder"),
        WriteFailure::Conflict(conflict) => {
            let conflict = match conflict {
                Conflict::File => "file",
                Conflict::Folder => "folder",
                Conflict::FileAncestor => "file_ancestor",
            };
            nested("conflict", void(conflict))
        }
    }
}

/// `files.DeleteError`
pub(crate) fn delete_error(failure: DeleteFailure) -> Value {
    match failure {
        DeleteFailure::Lookup(failure) => nested("path_lookup", lookup_error(failure)),
        DeleteFailure::Write(failure) => nested("path_write", write_error(failure)),
    }
}

/// `files.RelocationError`
pub(crate) fn relocation_error(failure: RelocationFailure) -> Value {
    match failure {
        RelocationFailure::From(failure) => nested("from_lookup", lookup_error(failure)),
        RelocationFailure::FromWrite(failure) => nested("from_write", write_error(failure)),
        RelocationFailure::To(failure) => nested("to", write_error(failure)),
        RelocationFailure::IntoItself => void("cant_move_folder_into_itself"),
        RelocationFailure::DuplicatedOrNested => void("duplicated_or_nested_paths"),
        RelocationFailure::TransferOwnership => void("cant_transfer_ownership"),
        RelocationFailure::TooManyFiles => void("too_many_files"),
        RelocationFailure::InsufficientQuota => void("insufficient_quota"),
        RelocationFailure::CopySharedFolder => void("cant_copy_shared_folder"),
        RelocationFailure::NestSharedFolder => void("cant_nest_shared_folder"),
    }
}

/// `files.UploadSessionAppendError`, whose members `files.UploadSessionLookupError` has as well.
pub(crate) fn session_error(failure: SessionFailure) -> Value {
    match failure {
        SessionFailure::NotFound => void("not_found"),
        SessionFailure::IncorrectOffset(offset) => {
            json!({ ".tag": "incorrect_offset", "correct_offset": offset })
        }
        SessionFailure::Closed => void("closed"),
        SessionFailure::TooLarge => void("too_large"),
        SessionFailure::InvalidOffset => void("concurrent_session_invalid_offset"),
        SessionFailure::InvalidDataSize => void("concurrent_session_invalid_data_size"),
        SessionFailure::NotClosed => void("concurrent_session_not_closed"),
        SessionFailure::MissingData => void("concurrent_session_missing_data"),
    }
}

/// `files.UploadSessionFinishError` about the session.
pub(crate) fn finish_error(failure: SessionFailure) -> Value {
    match failure {
        SessionFailure::NotClosed | SessionFailure::MissingData => session_error(failure),
        _ => nested("lookup_failed", session_error(failure)),
    }
}
