//! Lists that come in pages, as streams.

use dropkeep_api::Error;
use dropkeep_api::cursor::ListError;
use dropkeep_api::files::{ListFolderArg, ListFolderContinueError, Metadata, SearchV2Arg};
use dropkeep_api::sharing::{ListFoldersArgs, ListSharedLinksArg};
use futures_util::TryStreamExt as _;
use serde_json::json;

use super::{Answer, Script, client, clock};

/// A page of folders with these names.
fn page(names: &[&str], cursor: &str, more: bool) -> Answer {
    let entry =
        |name: &&str| json!({".tag": "folder", "name": name, "id": "id:aaaaaaaaaaaaaaaaaaaaaa"});
    let entries: Vec<_> = names.iter().map(entry).collect();
    let page = json!({"entries": entries, "cursor": cursor, "has_more": more});
    Answer::json(200, &page.to_string())
}

fn name(entry: &Metadata) -> String {
    match entry {
        Metadata::Folder(folder) => folder.name.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn all_pages_are_one_list_and_an_empty_page_is_no_end() {
    let pages = [page(&["a", "b"], "1", true), page(&[], "2", true), page(&["c"], "3", false)];
    let script = Script::play(pages).await;
    let client = client(&script, &clock());
    let entries = client.files().list_folder_stream(ListFolderArg::new(""));
    let names: Vec<String> = entries.map_ok(|entry| name(&entry)).try_collect().await.unwrap();
    assert_eq!(names, ["a", "b", "c"]);
    let bodies: Vec<_> = script.received().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies[1..], [br#"{"cursor":"1"}"#.to_vec(), br#"{"cursor":"2"}"#.to_vec()]);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_needed() {
    let script = Script::play([page(&["a", "b"], "1", true)]).await;
    let client = client(&script, &clock());
    let mut entries = client.files().list_folder_stream(ListFolderArg::new(""));
    assert!(script.received().is_empty());
    entries.try_next().await.unwrap();
    entries.try_next().await.unwrap();
    assert_eq!(script.received().len(), 1);
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_an_error_and_no_loop() {
    let script = Script::play([page(&["a"], "1", true), page(&["b"], "1", true)]).await;
    let client = client(&script, &clock());
    let mut entries = client.files().list_folder_stream(ListFolderArg::new(""));
    assert_eq!(name(&entries.try_next().await.unwrap().unwrap()), "a");
    assert_eq!(name(&entries.try_next().await.unwrap().unwrap()), "b");
    let error = entries.try_next().await.unwrap_err();
    insta::assert_snapshot!(std::error::Error::source(&error).unwrap(), @"the answer does not make sense: the cursor is the same as before, and yet more was promised");
    assert!(entries.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_reset_cursor_ends_the_list_with_the_error_of_the_route_that_goes_on() {
    let reset = Answer::json(409, r#"{"error_summary":"reset/.","error":{".tag":"reset"}}"#);
    let script = Script::play([page(&["a"], "1", true), reset]).await;
    let client = client(&script, &clock());
    let entries = client.files().list_folder_stream(ListFolderArg::new(""));
    let error = entries.try_collect::<Vec<_>>().await.unwrap_err();
    assert!(
        matches!(error.api(), Some(ListError::Continue(ListFolderContinueError::Reset))),
        "{error:?}"
    );
    insta::assert_snapshot!(error, @"files/list_folder/continue refused: reset (status 409, request request-409)");
}

#[tokio::test]
async fn an_argument_that_breaks_a_rule_is_not_sent() {
    let script = Script::play([]).await;
    let client = client(&script, &clock());
    let entries = client.files().list_folder_stream(ListFolderArg::new("no/slash"));
    let error = entries.try_collect::<Vec<_>>().await.unwrap_err();
    let Error::NotSent { source, .. } = &error else { panic!("{error:?}") };
    insta::assert_snapshot!(format!("{error}: {source}"), @r"files/list_folder not sent: path: must match `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`");
}

#[tokio::test]
async fn a_list_without_has_more_ends_where_no_cursor_is_given() {
    let pages = [r#"{"entries":[],"cursor":"1"}"#, r#"{"entries":[]}"#];
    let script = Script::play(pages.map(|page| Answer::json(200, page))).await;
    let folders = client(&script, &clock()).sharing().list_folders_stream(ListFoldersArgs::new());
    assert!(folders.try_collect::<Vec<_>>().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_that_goes_on_by_its_own_route_keeps_its_argument() {
    let pages =
        [r#"{"links":[],"has_more":true,"cursor":"1"}"#, r#"{"links":[],"has_more":false}"#];
    let script = Script::play(pages.map(|page| Answer::json(200, page))).await;
    let arg = ListSharedLinksArg::new().path("/a");
    let links = client(&script, &clock()).sharing().list_shared_links_stream(arg);
    links.try_collect::<Vec<_>>().await.unwrap();
    assert_eq!(script.received()[1].body, br#"{"path":"/a","cursor":"1"}"#);
}

#[tokio::test]
async fn a_search_ends_without_cursor() {
    let script = Script::play([Answer::json(200, r#"{"matches":[],"has_more":false}"#)]).await;
    let matches = client(&script, &clock()).files().search_stream(SearchV2Arg::new("report"));
    assert!(matches.try_collect::<Vec<_>>().await.unwrap().is_empty());
}
