//! What Dropbox documents of lengths, ranges and patterns is checked before anything is sent.

use dropkeep_api::files::{
    AddTagArg, CommitInfo, CreateFolderBatchArg, DeleteArg, DeleteBatchArg,
    GetTemporaryUploadLinkArg, ListFolderArg, ListFolderLongpollArg, RelocationBatchArgBase,
    RelocationPath, SharedLink, UploadArg, WriteMode,
};
use dropkeep_api::patterns;
use dropkeep_api::wire::Wire;

fn refusal(arg: &impl Wire) -> String {
    arg.check().expect_err("against the rules").to_string()
}

#[test]
fn a_path_without_its_slash_is_refused() {
    assert_eq!(
        refusal(&DeleteArg::new("a.txt")),
        r"path: must match `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`"
    );
    assert_eq!(DeleteArg::new("/a.txt").check(), Ok(()));
    assert_eq!(DeleteArg::new("/two\nlines\r 😀").check(), Ok(()));
    assert_eq!(ListFolderArg::new("").check(), Ok(()));
}

#[test]
fn a_pattern_must_match_the_whole_text() {
    assert!(DeleteArg::new("x/a").check().is_err());
    assert!(DeleteArg::new("ns:12x").check().is_err());
    assert!(DeleteArg::new("id:abc\n").check().is_err(), "a line end is part of the text");
}

#[test]
fn the_message_says_which_item() {
    let entries = vec![DeleteArg::new("/a"), DeleteArg::new("/b"), DeleteArg::new("b")];
    assert!(refusal(&DeleteBatchArg::new(entries)).starts_with("entries[2].path: must match `"));

    let batch = RelocationBatchArgBase::new(vec![
        RelocationPath::new("/a", "/b"),
        RelocationPath::new("/a", "b"),
    ]);
    assert!(refusal(&batch).starts_with("entries[1].to_path: must match `"));
}

#[test]
fn numbers_have_bounds() {
    assert_eq!(refusal(&ListFolderArg::new("").limit(0)), "limit: must be at least 1");
    assert_eq!(refusal(&ListFolderArg::new("").limit(2001)), "limit: must be at most 2000");
    assert_eq!(ListFolderArg::new("").limit(2000).check(), Ok(()));
    assert_eq!(
        refusal(&ListFolderLongpollArg::new("c").timeout(481)),
        "timeout: must be at most 480"
    );
    let link = |duration| GetTemporaryUploadLinkArg::new(CommitInfo::new("/a")).duration(duration);
    assert_eq!(refusal(&link(59.5)), "duration: must be at least 60");
    assert_eq!(refusal(&link(f64::NAN)), "duration: must be a finite number");
}

#[test]
fn lengths_count_characters() {
    assert_eq!(AddTagArg::new("/a", "é".repeat(32)).check(), Ok(()));
    assert_eq!(
        refusal(&AddTagArg::new("/a", "é".repeat(33))),
        "tag_text: must have at most 32 characters"
    );
    assert_eq!(
        refusal(&UploadArg::new("/a").content_hash("ab")),
        "content_hash: must have exactly 64 characters"
    );
    assert_eq!(
        refusal(&UploadArg::new("/a").mode(WriteMode::Update("abc".to_owned()))),
        "mode.update: must have at least 9 characters"
    );
}

#[test]
fn lists_have_bounds() {
    let paths = vec!["/a".to_owned(); 10_001];
    assert_eq!(refusal(&CreateFolderBatchArg::new(paths)), "paths: must have at most 10000 items");
    let paths = vec!["/a".to_owned(), "a".to_owned()];
    assert!(refusal(&CreateFolderBatchArg::new(paths)).starts_with("paths[1]: must match `"));
}

#[test]
fn a_message_never_holds_the_value() {
    let arg = DeleteArg::new("hunter2");
    assert!(!refusal(&arg).contains("hunter2"));
    assert_eq!(SharedLink::new("anything").password("hunter2").check(), Ok(()));
}

#[test]
fn this_engine_understands_every_pattern() {
    for pattern in patterns::ALL {
        assert!(pattern.compiles(), "{}", pattern.source());
    }
}
