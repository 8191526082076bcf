//! Stone's rules of writing.

use dropkeep_api::files::{
    CommitInfo, GetMetadataArg, ListFolderArg, SharedLink, UploadArg, WriteMode,
};
use dropkeep_api::sharing::{CreateSharedLinkWithSettingsArg, SharedLinkSettings};
use dropkeep_api::wire::{ascii, to_json};
use jiff::Timestamp;

#[test]
fn only_what_was_chosen_is_sent() {
    assert_eq!(to_json(&ListFolderArg::new("/x")), r#"{"path":"/x"}"#);
    let chosen = ListFolderArg::new("").recursive(true).limit(2000).include_mounted_folders(true);
    assert_eq!(to_json(&chosen), r#"{"path":"","recursive":true,"limit":2000}"#);
}

#[test]
fn a_union_is_written_with_its_tag_first() {
    let arg = UploadArg::new("/a").mode(WriteMode::Update("a1c10ce0dd78".to_owned()));
    assert_eq!(to_json(&arg), r#"{"path":"/a","mode":{".tag":"update","update":"a1c10ce0dd78"}}"#);
    assert_eq!(
        to_json(&UploadArg::new("/a").mode(WriteMode::Overwrite)),
        r#"{"path":"/a","mode":{".tag":"overwrite"}}"#
    );
}

#[test]
fn times_are_written_in_whole_seconds() {
    let modified: Timestamp = "2015-05-12T15:50:38.987654+02:00".parse().expect("a time");
    let arg = CommitInfo::new("/a").client_modified(modified);
    assert_eq!(to_json(&arg), r#"{"path":"/a","client_modified":"2015-05-12T13:50:38Z"}"#);
}

#[test]
fn texts_are_escaped_and_headers_are_ascii() {
    let json = to_json(&GetMetadataArg::new("/😀 ñ 漢\"\\\n\u{1}\u{7f}.txt"));
    assert_eq!(json, "{\"path\":\"/😀 ñ 漢\\\"\\\\\\n\\u0001\u{7f}.txt\"}");
    let header = ascii(&json);
    assert_eq!(header, r#"{"path":"/\ud83d\ude00 \u00f1 \u6f22\"\\\n\u0001\u007f.txt"}"#);
    let back: GetMetadataArg = serde_json::from_str(&header).expect("the same argument");
    assert_eq!(back.path, "/😀 ñ 漢\"\\\n\u{1}\u{7f}.txt");
}

#[test]
fn a_password_travels_and_is_not_shown() {
    let settings = SharedLinkSettings::new().link_password("hunter2").require_password(true);
    let arg = CreateSharedLinkWithSettingsArg::new("/a").settings(settings);
    assert!(to_json(&arg).contains(r#""link_password":"hunter2""#));
    assert!(!format!("{arg:?}").contains("hunter2"));
    assert!(!format!("{:?}", SharedLink::new("https://x").password("hunter2")).contains("hunter2"));
}

#[test]
fn serde_sees_the_same_json() {
    let arg = ListFolderArg::new("/x").recursive(true);
    let text = serde_json::to_string(&arg).expect("JSON");
    assert_eq!(serde_json::from_str::<ListFolderArg>(&text).expect("an argument"), arg);
    let error = serde_json::from_str::<ListFolderArg>("{}").expect_err("no path");
    assert_eq!(error.to_string(), "path: missing");
}
