//! `files/tags/add`, `get` and `remove`.

use serde_json::{Value, json};

use super::super::tags::TagFailure;
use super::read::any;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/tags/add`
pub(super) fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = any(call, state, call.text("path"))?.id.to_string();
    done(state.tags.add(&id, call.text("tag_text")))
}

/// `files/tags/remove`
pub(super) fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = any(call, state, call.text("path"))?.id.to_string();
    done(state.tags.remove(&id, call.text("tag_text")))
}

/// `files/tags/get`
pub(super) fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let paths = call.arg["paths"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut answers = Vec::new();
    for path in paths.iter().filter_map(Value::as_str) {
        let id = any(call, state, path)?.id.to_string();
        let tags = state.tags.of(&id).iter();
        let tags = tags.map(|tag| json!({ ".tag": "user_generated_tag", "tag_text": tag }));
        answers.push(json!({ "path": path, "tags": tags.collect::<Vec<_>>() }));
    }
    Ok(Reply::Json(json!({ "paths_to_tags": answers })))
}

fn done(result: Result<(), TagFailure>) -> Result<Reply, Failure> {
    match result {
        Ok(()) => Ok(Reply::Json(Value::Null)),
        Err(TagFailure::TooMany) => Err(Failure::tag("too_many_tags")),
        Err(TagFailure::NotPresent) => Err(Failure::tag("tag_not_present")),
    }
}
