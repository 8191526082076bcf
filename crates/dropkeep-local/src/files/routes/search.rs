//! `files/search_v2`, its continuation, and the older `files/search`.
//!
//! Dropbox says that a search may miss what was uploaded just before; here it misses nothing, but a
//! fault can make an answer `stale`. A cursor carries the query itself: the search is done anew and goes
//! on where it stood, so that a change in between can hide or repeat a result, as it may there.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::describe::{Include, Perspective};
use super::super::path::TreePath;
use super::super::search::{Fields, FoundBy, Hit, Order, Search, text};
use super::super::view::View;
use super::super::wire;
use super::super::words::{Found, Query};
use super::locator;
use super::read::refused;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// How many results a search has at most, on all its pages together.
const MOST_RESULTS: usize = 10_000;

/// In front of every cursor of a search.
const VERSION: &str = "AAS";

/// Where a search stands: it is done anew for every page.
#[derive(Debug, Serialize, Deserialize)]
struct SearchCursor {
    #[serde(rename = "a")]
    account: String,
    #[serde(rename = "r")]
    root: u64,
    #[serde(rename = "q")]
    arg: Value,
    #[serde(rename = "n")]
    told: usize,
}

/// `files/search_v2`
pub(super) fn search_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let view = call.view()?;
    page(
        state,
        SearchCursor {
            account: view.account.clone(),
            root: view.root,
            arg: call.arg.clone(),
            told: 0,
        },
    )
}

/// `files/search/continue_v2`
pub(super) fn continue_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = SearchCursor::decode(call.text("cursor"));
    let cursor = cursor.ok_or_else(|| invalid("cursor: invalid"))?;
    if call.account_id()? != cursor.account {
        return Err(invalid("cursor: of another account"));
    }
    page(state, cursor)
}

/// `files/search`: pages are told by numbers.
pub(super) fn search(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let view = call.view()?.clone();
    let query = query(call.text("query"))?;
    let folder = folder(state, &view, call.text("path"))?;
    let (start, limit) = (number(&call.arg["start"]), number(&call.arg["max_results"]));
    let mode = call.arg["mode"][".tag"].as_str();
    if mode == Some("deleted_filename") {
        let gone = state.files.search_deleted(&view, &folder, &query).map_err(refused)?;
        let matches = part(&gone, start, limit).iter();
        let matches: Vec<_> =
            matches.map(|path| tagged("filename", &wire::deleted(path))).collect();
        return Ok(numbered(&matches, start, gone.len()));
    }
    let search = simple(query, folder, fields(mode != Some("filename_and_content")));
    let searched = state.files.searched(&view, &search).map_err(refused)?;
    Ok(Reply::later_with(move |shared| {
        let hits = search.hits(searched);
        let state = &*shared.state();
        let perspective = Perspective { state, view: &view, include: &Include::default() };
        let matches = part(&hits, start, limit).iter().map(|hit| {
            let tag = match hit.found_by {
                FoundBy::Name => "filename",
                FoundBy::Content => "content",
                FoundBy::NameAndContent => "both",
            };
            tagged(tag, &perspective.metadata(&hit.entry))
        });
        Ok(numbered(&matches.collect::<Vec<_>>(), start, hits.len()))
    }))
}

/// `files.SearchMatch`
fn tagged(tag: &str, metadata: &Value) -> Value {
    json!({ "match_type": { ".tag": tag }, "metadata": metadata })
}

/// `files.SearchResult`
fn numbered(matches: &[Value], start: usize, total: usize) -> Reply {
    let next = start + matches.len();
    let more = next < total.min(MOST_RESULTS);
    Reply::Json(json!({ "matches": matches, "more": more, "start": next }))
}

fn page(state: &State, cursor: SearchCursor) -> Result<Reply, Failure> {
    let view = View { account: cursor.account.clone(), root: cursor.root };
    let options = &cursor.arg["options"];
    let query = query(cursor.arg["query"].as_str().unwrap_or_default())?;
    let folder = folder(state, &view, options["path"].as_str().unwrap_or_default())?;
    let limit = cursor.limit();
    let highlighting = cursor.wants_highlights();
    if options["file_status"][".tag"] == "deleted" {
        let gone = state.files.search_deleted(&view, &folder, &query).map_err(refused)?;
        let line = |path: &TreePath| {
            let spans = highlighting.then(|| spans(&query, path.name()));
            found((wire::deleted(path), "filename"), spans)
        };
        let matches: Vec<_> = part(&gone, cursor.told, limit).iter().map(line).collect();
        return Ok(cursor.answer(&matches, gone.len()));
    }
    let search = asked(query, folder, options);
    let searched = state.files.searched(&view, &search).map_err(refused)?;
    Ok(Reply::later_with(move |shared| {
        let hits = search.hits(searched);
        let page = part(&hits, cursor.told, limit);
        let spans = |hit| highlighting.then(|| hit_spans(&search.query, hit));
        let spans: Vec<_> = page.iter().map(spans).collect();
        let state = &*shared.state();
        let perspective = Perspective { state, view: &view, include: &Include::default() };
        let matches = page.iter().zip(spans).map(|(hit, spans)| {
            found((perspective.metadata(&hit.entry), match_type(hit.found_by)), spans)
        });
        Ok(cursor.answer(&matches.collect::<Vec<_>>(), hits.len()))
    }))
}

/// One page of what was found.
fn part<T>(all: &[T], told: usize, limit: usize) -> &[T] {
    let end = told.saturating_add(limit).min(all.len()).min(MOST_RESULTS);
    all.get(told..end).unwrap_or_default()
}

/// `files.SearchMatchV2`
fn found((metadata, match_type): (Value, &str), spans: Option<Vec<Value>>) -> Value {
    let mut value = json!({
        "metadata": wire::nested("metadata", metadata),
        "match_type": { ".tag": match_type },
    });
    if let Some(spans) = spans {
        value["highlight_spans"] = json!(spans);
    }
    value
}

fn match_type(found_by: FoundBy) -> &'static str {
    match found_by {
        FoundBy::Name => "filename",
        FoundBy::Content => "file_content",
        FoundBy::NameAndContent => "filename_and_content",
    }
}

/// The name that was found, or the first line of the text in which something was.
fn hit_spans(query: &Query, hit: &Hit) -> Vec<Value> {
    if hit.found_by != FoundBy::Content {
        return spans(query, hit.entry.path.name());
    }
    let text = text(&hit.entry).unwrap_or_default();
    let lines = text.lines().map(|line| spans(query, line));
    let is_found = |spans: &Vec<Value>| spans.iter().any(|span| span["is_highlighted"] == true);
    lines.into_iter().find(is_found).unwrap_or_default()
}

fn spans(query: &Query, text: &str) -> Vec<Value> {
    let spans = query.spans(text).into_iter();
    let value = |text: &str, found| json!({ "highlight_str": text, "is_highlighted": found });
    spans.map(|span| value(&span.text, span.found == Found::Yes)).collect()
}

/// Reads `files.SearchOptions`.
fn asked(query: Query, folder: TreePath, options: &Value) -> Search {
    let texts = |field: &str, tag: Option<&str>| -> Vec<String> {
        let items = options[field].as_array().into_iter().flatten();
        let text = |item: &Value| match tag {
            Some(tag) => item[tag].as_str().map(str::to_owned),
            None => item.as_str().map(|text| text.trim_start_matches('.').to_lowercase()),
        };
        items.filter_map(text).collect()
    };
    Search {
        extensions: texts("file_extensions", None),
        categories: texts("file_categories", Some(".tag")),
        author: options["account_id"].as_str().map(str::to_owned),
        order: match options["order_by"][".tag"].as_str() {
            Some("last_modified_time") => Order::LastModified,
            _ => Order::Relevance,
        },
        ..simple(query, folder, fields(options["filename_only"] == true))
    }
}

fn simple(query: Query, folder: TreePath, fields: Fields) -> Search {
    let (extensions, categories) = (Vec::new(), Vec::new());
    let order = Order::Relevance;
    Search { query, folder, fields, extensions, categories, author: None, order }
}

fn fields(names_only: bool) -> Fields {
    if names_only { Fields::Names } else { Fields::NamesAndContent }
}

fn query(text: &str) -> Result<Query, Failure> {
    Query::parse(text).ok_or_else(|| invalid("query: there is no word in it"))
}

fn folder(state: &State, view: &View, path: &str) -> Result<TreePath, Failure> {
    locator(path).and_then(|locator| state.files.resolve(view, &locator)).map_err(refused)
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default()
}

fn invalid(text: &str) -> Failure {
    Failure::Route(wire::nested("invalid_argument", json!(text)))
}

impl SearchCursor {
    /// How many results a page has.
    fn limit(&self) -> usize {
        let limit = self.arg["options"]["max_results"].as_u64();
        limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100)
    }

    fn wants_highlights(&self) -> bool {
        self.arg["include_highlights"] == true
            || self.arg["match_field_options"]["include_highlights"] == true
    }

    /// `files.SearchV2Result`
    fn answer(self, matches: &[Value], total: usize) -> Reply {
        let told = self.told + matches.len();
        let has_more = told < total.min(MOST_RESULTS);
        let mut answer = json!({ "matches": matches, "has_more": has_more });
        if has_more {
            answer["cursor"] = json!(Self { told, ..self }.encode());
        }
        Reply::Json(answer)
    }

    fn encode(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(json))
    }

    fn decode(text: &str) -> Option<Self> {
        let json = URL_SAFE_NO_PAD.decode(text.strip_prefix(VERSION)?).ok()?;
        serde_json::from_slice(&json).ok()
    }
}
