//! The search among properties.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::groups::{Fields, PropertyFailure};
use super::wire::{self, holder, texts};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// How many matches come in one answer.
const PAGE: usize = 1000;

/// `file_properties/properties/search`
pub(super) fn search(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    for id in texts(&call.arg["template_filter"]["filter_some"]) {
        if state.properties.usable(id, &holder(call, state)?).is_err() {
            let failure = PropertyFailure::GroupNotFound;
            return Err(Failure::Route(wire::error(failure)));
        }
    }
    page(call, state, (&call.arg, ""))
}

/// `file_properties/properties/search/continue`. A cursor works for whom it was given to.
pub(super) fn search_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let reset = || Failure::tag("reset");
    let bytes = URL_SAFE_NO_PAD.decode(call.text("cursor")).map_err(|_| reset())?;
    let cursor: Value = serde_json::from_slice(&bytes).map_err(|_| reset())?;
    let whose = json!([call.account_id()?, call.app_key()?]);
    let after = cursor["after"].as_str().filter(|_| cursor["whose"] == whose);
    page(call, state, (&cursor["arg"], after.ok_or_else(reset)?))
}

/// The files after one, in the order of their ids.
fn page(call: &Call, state: &State, (arg, after): (&Value, &str)) -> Result<Reply, Failure> {
    let matching: BTreeSet<_> = matching(call, state, arg)?.into_iter().collect();
    let mut matches = Vec::new();
    let mut last = None;
    for file in matching.into_iter().filter(|file| *file > after) {
        let Some(entry) = state.files.entry_by_id(call.view()?, file) else { continue };
        if matches.len() == PAGE {
            let whose = json!([call.account_id()?, call.app_key()?]);
            let cursor = json!({ "whose": whose, "arg": arg, "after": last });
            let cursor = URL_SAFE_NO_PAD.encode(cursor.to_string());
            return Ok(Reply::Json(json!({ "matches": matches, "cursor": cursor })));
        }
        last = Some(file);
        matches.push(json!({
            "id": file,
            "path": entry.path.display(),
            "is_deleted": false,
            "property_groups": groups(call, state, (arg, file))?,
        }));
    }
    Ok(Reply::Json(json!({ "matches": matches })))
}

/// The ids of the files of which one group answers one of the queries.
fn matching<'s>(call: &Call, state: &'s State, arg: &Value) -> Result<Vec<&'s str>, Failure> {
    let templates = templates(call, state, arg)?;
    let queries = arg["queries"].as_array().map(Vec::as_slice).unwrap_or_default();
    let groups = state.properties.all().filter(|(_, template, _)| templates.contains(template));
    let answering = groups.filter(|(_, _, fields)| queries.iter().any(|one| answers(fields, one)));
    Ok(answering.map(|(file, _, _)| file).collect())
}

/// The templates that are searched: the caller's own and the team's, and of them those asked for.
fn templates<'s>(call: &Call, state: &'s State, arg: &Value) -> Result<Vec<&'s str>, Failure> {
    let mut own = state.properties.usable_by(&holder(call, state)?);
    if arg["template_filter"][".tag"] == "filter_some" {
        let asked = texts(&arg["template_filter"]["filter_some"]);
        own.retain(|id| asked.contains(id));
    }
    Ok(own)
}

/// Whether the field that a query names has all its words, in whatever case.
fn answers(Fields(fields): &Fields, query: &Value) -> bool {
    let name = query["mode"]["field_name"].as_str().unwrap_or_default();
    let Some(value) = fields.get(name).map(|value| value.to_lowercase()) else { return false };
    let words: Vec<_> = value.split_whitespace().collect();
    let asked = query["query"].as_str().unwrap_or_default().to_lowercase();
    asked.split_whitespace().all(|word| words.contains(&word))
}

fn groups(call: &Call, state: &State, (arg, file): (&Value, &str)) -> Result<Vec<Value>, Failure> {
    let templates = templates(call, state, arg)?.into_iter();
    let groups =
        templates.filter_map(|id| Some(wire::group(id, state.properties.group(file, id)?)));
    Ok(groups.collect())
}
