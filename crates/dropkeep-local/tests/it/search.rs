//! Files are found by their names, and text files by what is in them, as soon as they are there.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, send};
use crate::support::{rpc, rpc_as};

async fn world() -> LocalDropbox {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (path, content) in [
        ("/Bat Cave.txt", "where he lives"),
        ("/batman car.png", "not really an image"),
        ("/notes/Plan.md", "first\nthe bat in the cave\n"),
        ("/notes/cave-bat/x.csv", "1,2"),
    ] {
        put(&dropbox, path, content).await;
    }
    dropbox
}

/// The paths that a search finds, with the match type of each.
fn found(answer: &Value) -> Vec<(String, String)> {
    let matches = answer["matches"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    matches
        .map(|found| {
            let metadata = &found["metadata"]["metadata"];
            (text(&metadata["path_lower"]), text(&found["match_type"][".tag"]))
        })
        .collect()
}

async fn search(dropbox: &LocalDropbox, query: &str, options: Value) -> Vec<(String, String)> {
    let answer = rpc(dropbox, "files/search_v2", json!({"query": query, "options": options})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    found(&answer.json())
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(path, tag)| ((*path).to_owned(), (*tag).to_owned())).collect()
}

#[tokio::test]
async fn all_words_are_found_and_the_last_as_the_beginning_of_one() {
    let dropbox = world().await;
    let by_name = [("/bat cave.txt", "filename"), ("/notes/cave-bat", "filename")];
    let all = [&by_name[..], &[("/notes/plan.md", "file_content")]].concat();
    assert_eq!(search(&dropbox, "bat c", json!({})).await, owned(&all));
    let names = json!({"filename_only": true});
    assert_eq!(search(&dropbox, "BAT c", names.clone()).await, owned(&by_name));
    let bats = search(&dropbox, "bat", names).await;
    assert_eq!(bats.len(), 3, "{bats:?}");
    assert_eq!(search(&dropbox, "ave", json!({})).await, []);
    put(&dropbox, "/both cave.md", "cave").await;
    assert_eq!(search(&dropbox, "both", json!({})).await[0].1, "filename");
    let cave = search(&dropbox, "cave", json!({})).await;
    assert_eq!(cave[0].1, "filename_and_content", "{cave:?}");
}

#[tokio::test]
async fn options_narrow_a_search_and_order_it() {
    let dropbox = world().await;
    let folder = json!({"path": "/notes", "filename_only": true});
    assert_eq!(search(&dropbox, "bat", folder).await, owned(&[("/notes/cave-bat", "filename")]));
    let extensions = json!({"file_extensions": [".PNG", "csv"]});
    assert_eq!(
        search(&dropbox, "bat", extensions).await,
        owned(&[("/batman car.png", "filename")])
    );
    let categories = json!({"file_categories": ["folder", "image"], "filename_only": true});
    let images = search(&dropbox, "bat", categories).await;
    assert_eq!(images, owned(&[("/batman car.png", "filename"), ("/notes/cave-bat", "filename")]));
    dropbox.clock().advance(std::time::Duration::from_secs(60));
    put(&dropbox, "/z bat", "").await;
    let newest = json!({"order_by": "last_modified_time"});
    assert_eq!(search(&dropbox, "bat", newest).await[0].0, "/z bat");
    rpc(&dropbox, "files/delete_v2", json!({"path": "/notes"})).await;
    let gone = json!({"file_status": "deleted"});
    let answer = search(&dropbox, "bat", gone).await;
    assert_eq!(answer, owned(&[("/notes/cave-bat", "filename")]));
}

#[tokio::test]
async fn what_was_found_is_told_page_by_page_and_shows_by_what() {
    let dropbox = world().await;
    let arg = json!({
        "query": "bat", "options": {"max_results": 1, "filename_only": true},
        "match_field_options": {"include_highlights": true},
    });
    let first = rpc(&dropbox, "files/search_v2", arg).await.json();
    let spans = json!([
        {"highlight_str": "Bat", "is_highlighted": true},
        {"highlight_str": " Cave.txt", "is_highlighted": false},
    ]);
    assert_eq!(first["matches"][0]["highlight_spans"], spans);
    let mut all = found(&first);
    let mut answer = first;
    while answer["has_more"] == true {
        let arg = json!({"cursor": answer["cursor"]});
        answer = rpc(&dropbox, "files/search/continue_v2", arg.clone()).await.json();
        let bob = dropbox.access_token_for("bob@example.com").unwrap();
        let foreign = rpc_as(&dropbox, &bob, "files/search/continue_v2", arg).await;
        assert_eq!(error(&foreign)[".tag"], "invalid_argument");
        all.extend(found(&answer));
    }
    assert_eq!(all.len(), 3);
    assert_eq!(answer.get("cursor"), None);
    let in_text = json!({"query": "the cave", "match_field_options": {"include_highlights": true}});
    let in_text = rpc(&dropbox, "files/search_v2", in_text).await.json();
    let spans = in_text["matches"][0]["highlight_spans"].as_array().unwrap();
    let line: String = spans.iter().map(|span| span["highlight_str"].as_str().unwrap()).collect();
    assert_eq!(line, "the bat in the cave");
}

#[tokio::test]
async fn a_search_that_cannot_be_is_refused() {
    let dropbox = world().await;
    let refused = |arg: Value| async { error(&rpc(&dropbox, "files/search_v2", arg).await) };
    let no_words = refused(json!({"query": "..."})).await;
    assert_eq!(no_words[".tag"], "invalid_argument");
    let missing = refused(json!({"query": "a", "options": {"path": "/none"}})).await;
    assert_eq!(missing["path"][".tag"], "not_found");
    let file = refused(json!({"query": "a", "options": {"path": "/notes/plan.md"}})).await;
    assert_eq!(file["path"][".tag"], "not_folder");
    let cursor = rpc(&dropbox, "files/search/continue_v2", json!({"cursor": "AAS"})).await;
    assert_eq!(error(&cursor)[".tag"], "invalid_argument");
    let arg = json!({"query": "a", "options": {"max_results": 1001}});
    assert_eq!(rpc(&dropbox, "files/search_v2", arg).await.status, 400);
}

#[tokio::test]
async fn the_older_search_counts_its_pages() {
    let dropbox = world().await;
    let search = |arg: Value| async { rpc(&dropbox, "files/search", arg).await.json() };
    let names = search(json!({"path": "", "query": "bat c", "max_results": 1})).await;
    assert_eq!((&names["more"], &names["start"]), (&json!(true), &json!(1)));
    assert_eq!(names["matches"][0]["metadata"]["path_display"], "/Bat Cave.txt");
    assert_eq!(names["matches"][0]["match_type"][".tag"], "filename");
    let rest = search(json!({"path": "", "query": "bat c", "start": 1})).await;
    assert_eq!((&rest["more"], &rest["start"]), (&json!(false), &json!(2)));
    let both = json!({"path": "/notes", "query": "bat c", "mode": "filename_and_content"});
    assert_eq!(search(both).await["matches"][1]["match_type"][".tag"], "content");
    rpc(&dropbox, "files/delete_v2", json!({"path": "/bat cave.txt"})).await;
    let gone = search(json!({"path": "", "query": "cave", "mode": "deleted_filename"})).await;
    assert_eq!(gone["matches"][0]["metadata"][".tag"], "deleted");
    let beyond = search(json!({"path": "", "query": "cave", "start": 50})).await;
    assert_eq!((&beyond["matches"], &beyond["more"]), (&json!([]), &json!(false)));
    let overwrite = json!({"path": "/notes/Plan.md", "mode": "overwrite"});
    send(&dropbox, "files/upload", overwrite, "changed").await;
    let changed = json!({"path": "", "query": "changed", "mode": "filename_and_content"});
    assert_eq!(search(changed).await["matches"].as_array().unwrap().len(), 1);
}
