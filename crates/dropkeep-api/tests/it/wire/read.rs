//! Stone's rules of reading, each on JSON as Dropbox sends it.

use dropkeep_api::common::{PathRootError, RootInfo};
use dropkeep_api::files::{
    FileMetadata, ListFolderResult, LookupError, Metadata, UploadError, UploadSessionAppendError,
    UploadSessionFinishError, UploadSessionLookupError, WriteConflictError, WriteError, WriteMode,
};
use dropkeep_api::sharing::SharedLinkMetadata;
use dropkeep_api::wire::{ReadErrorKind, Wire, from_json, to_json};
use serde_json::{Value, json};

fn read<T: Wire>(json: Value) -> T {
    T::read(json).expect("readable")
}

fn file() -> Value {
    json!({
        "name": "Prime.txt", "id": "id:a4ayc_80_OEAAAAAAAAAXw", "client_modified": "2015-05-12T15:50:38Z",
        "server_modified": "2015-05-12T15:50:39Z", "rev": "a1c10ce0dd78", "size": 18_446_744_073_709_551_615_u64,
        "path_lower": "/prime.txt", "path_display": "/Prime.txt", "future": {"a": 1},
    })
}

#[test]
fn a_struct_payload_stands_beside_its_tag() {
    let error: UploadError = read(json!({
        ".tag": "path", "reason": {".tag": "conflict", "conflict": {".tag": "file"}}, "upload_session_id": "pid:1",
    }));
    let UploadError::Path(failed) = error else { panic!("{error:?}") };
    assert_eq!(failed.reason, WriteError::Conflict(WriteConflictError::File));
    assert_eq!(failed.upload_session_id, "pid:1");

    let error: UploadSessionAppendError =
        read(json!({".tag": "incorrect_offset", "correct_offset": 4_194_304}));
    let UploadSessionAppendError::IncorrectOffset(offset) = error else { panic!("{error:?}") };
    assert_eq!(offset.correct_offset, 4_194_304);
}

#[test]
fn a_union_payload_stands_under_its_tag() {
    let error: UploadSessionFinishError = read(
        json!({".tag": "lookup_failed", "lookup_failed": {"correct_offset": 5, ".tag": "incorrect_offset"}}),
    );
    let UploadSessionFinishError::LookupFailed(UploadSessionLookupError::IncorrectOffset(offset)) =
        error
    else {
        panic!("{error:?}")
    };
    assert_eq!(offset.correct_offset, 5);

    let error: UploadSessionFinishError =
        read(json!({".tag": "path", "path": {".tag": "no_write_permission"}}));
    assert_eq!(error, UploadSessionFinishError::Path(WriteError::NoWritePermission));
}

#[test]
fn a_void_member_is_a_bare_string_or_an_object() {
    assert_eq!(read::<WriteMode>(json!("overwrite")), WriteMode::Overwrite);
    assert_eq!(read::<WriteMode>(json!({".tag": "overwrite"})), WriteMode::Overwrite);
    let bare_payload = WriteMode::read(json!("update")).expect_err("update needs a rev");
    assert_eq!((bare_payload.path(), bare_payload.kind()), ("update", &ReadErrorKind::Missing));
}

#[test]
fn the_tag_may_come_last_and_escaped() {
    let mode: WriteMode =
        from_json(br#"{"upd\u0061te": "a1c10ce0dd78", ".tag": "upda\u0074e"}"#).expect("readable");
    assert_eq!(mode, WriteMode::Update("a1c10ce0dd78".to_owned()));
}

#[test]
fn a_nullable_payload_may_be_absent_or_null() {
    for json in [
        json!("malformed_path"),
        json!({".tag": "malformed_path"}),
        json!({".tag": "malformed_path", "malformed_path": null}),
    ] {
        assert_eq!(read::<LookupError>(json), LookupError::MalformedPath(None));
    }
    let with = json!({".tag": "malformed_path", "malformed_path": "/a//b"});
    assert_eq!(read::<LookupError>(with), LookupError::MalformedPath(Some("/a//b".to_owned())));
}

#[test]
fn a_struct_is_one_of_its_subtypes() {
    let mut entry = file();
    entry[".tag"] = json!("file");
    let page: ListFolderResult = read(
        json!({"entries": [entry, {".tag": "deleted", "name": "old"}], "cursor": "c", "has_more": false}),
    );
    let [Metadata::File(file), Metadata::Deleted(deleted)] = page.entries.as_slice() else {
        panic!("{page:?}")
    };
    assert_eq!((file.size, file.is_downloadable), (u64::MAX, true));
    assert_eq!(deleted.name, "old");
    assert_eq!(page.entries[0].path_lower(), Some("/prime.txt"));
}

#[test]
fn a_field_of_one_subtype_needs_no_tag() {
    let uploaded: FileMetadata = read(file());
    assert_eq!(uploaded.server_modified.to_string(), "2015-05-12T15:50:39Z");
    assert!(!to_json(&uploaded).contains(".tag"));
}

#[test]
fn a_subtype_from_the_future_keeps_what_all_have_in_common() {
    let sent = json!({
        ".tag": "whiteboard", "url": "https://www.dropbox.com/x?dl=0", "name": "Plan", "strokes": [1, 2],
        "link_permissions": {
            "can_revoke": true, "visibility_policies": [], "can_set_expiry": false, "can_remove_expiry": false, "allow_download": true,
            "can_allow_download": true, "can_disallow_download": false, "allow_comments": true, "team_restricts_comments": false,
        },
    });
    let link: SharedLinkMetadata = read(sent.clone());
    assert_eq!((link.tag(), link.name()), ("whiteboard", "Plan"));
    assert!(link.link_permissions().can_revoke);
    assert_eq!(serde_json::to_value(&link).expect("JSON"), sent);
}

#[test]
fn a_root_that_moved_names_the_new_one() {
    let error: PathRootError = read(json!({
        ".tag": "invalid_root",
        "invalid_root": {".tag": "team", "root_namespace_id": "3235641", "home_namespace_id": "1", "home_path": "/Me"},
    }));
    let PathRootError::InvalidRoot(RootInfo::Team(root)) = error else { panic!("{error:?}") };
    assert_eq!((root.root_namespace_id.as_str(), root.home_path.as_str()), ("3235641", "/Me"));
}

#[test]
fn an_open_union_keeps_what_it_does_not_know() {
    let sent = json!({".tag": "quota_soon", "left": 12});
    let error: WriteError = read(sent.clone());
    let WriteError::Other(other) = &error else { panic!("{error:?}") };
    assert_eq!((other.tag(), &other.fields()["left"]), ("quota_soon", &json!(12)));
    assert_eq!(serde_json::to_value(&error).expect("JSON"), sent);
    assert_eq!(format!("{other:?}"), "OtherTag(\"quota_soon\")");
}

#[test]
fn a_closed_union_refuses_what_it_does_not_know() {
    let error = WriteMode::read(json!({".tag": "append"})).expect_err("no such mode");
    assert_eq!(error.to_string(), "unknown tag `append`");
}

#[test]
fn an_error_names_the_place_and_not_the_content() {
    let page = json!({"entries": [{".tag": "folder", "name": "a", "id": "id:1"}, {".tag": "file", "name": "b"}], "cursor": "c", "has_more": true});
    let error = ListFolderResult::read(page).expect_err("a file without id");
    assert_eq!(error.to_string(), "entries[1].id: missing");

    let error =
        ListFolderResult::read(json!({"entries": "secret", "cursor": "c", "has_more": true}))
            .expect_err("no list");
    assert_eq!(error.to_string(), "entries: expected a list");
    assert_eq!(
        from_json::<Metadata>(b"<html>").expect_err("no JSON").kind(),
        &ReadErrorKind::NotJson
    );
    assert_eq!(Metadata::read(json!({"name": "a"})).expect_err("no tag").path(), ".tag");
}
