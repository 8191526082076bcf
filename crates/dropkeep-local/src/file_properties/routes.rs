//! The routes that attach properties to files, under their names of today and of before.

use std::sync::Arc;

use serde_json::{Value, json};

use super::groups::{Group, GroupUpdate, PropertyFailure};
use super::search::{search, search_continue};
use super::wire::{self, groups, holder, refused, texts};
use crate::call::{Call, Failure, Handler, Reply};
use crate::files::wire::{lookup_error, nested};
use crate::files::{Entry, locator};
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("file_properties/properties/add", add),
    ("file_properties/properties/overwrite", overwrite),
    ("file_properties/properties/remove", remove),
    ("file_properties/properties/search", search),
    ("file_properties/properties/search/continue", search_continue),
    ("file_properties/properties/update", update),
    ("files/properties/add", add),
    ("files/properties/overwrite", overwrite),
    ("files/properties/update", update),
];

/// Checks the `property_groups` of a `files.CommitInfo`.
///
/// # Errors
/// A `file_properties.InvalidPropertyGroupError`.
pub(crate) fn checked_groups(
    call: &Call,
    state: &State,
    info: &Value,
) -> Result<Result<Vec<Group>, Value>, Failure> {
    let groups = groups(&info["property_groups"], "fields");
    let checked = state.properties.check(&groups, &holder(call, state)?);
    Ok(checked.map(|()| groups).map_err(wire::error))
}

/// Gives a saved file the properties of its commit, in place of those it had of the same templates.
pub(crate) fn attach(state: &mut State, entry: &Entry, groups: Vec<Group>) {
    state.properties.overwrite(&entry.id.to_string(), groups);
}

fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let file = file(call, state)?;
    let groups = groups(&call.arg["property_groups"], "fields");
    state.properties.check(&groups, &holder(call, state)?).map_err(refused)?;
    done(state.properties.add(&file, groups))
}

fn overwrite(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let file = file(call, state)?;
    let groups = groups(&call.arg["property_groups"], "fields");
    state.properties.check(&groups, &holder(call, state)?).map_err(refused)?;
    state.properties.overwrite(&file, groups);
    Ok(Reply::Json(Value::Null))
}

fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let file = file(call, state)?;
    let list = &call.arg["update_property_groups"];
    let set = groups(list, "add_or_update_fields");
    state.properties.check(&set, &holder(call, state)?).map_err(refused)?;
    let removed = list.as_array().into_iter().flatten().map(|update| {
        texts(&update["remove_fields"]).into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    let updates = set.into_iter().zip(removed);
    let updates = updates.map(|(set, removed)| GroupUpdate { set, removed }).collect();
    done(state.properties.update(&file, updates))
}

fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let file = file(call, state)?;
    let templates = texts(&call.arg["property_template_ids"]);
    let holder = holder(call, state)?;
    for template in &templates {
        state.properties.usable(template, &holder).map_err(refused)?;
    }
    done(state.properties.remove(&file, &templates))
}

fn done(result: Result<(), PropertyFailure>) -> Result<Reply, Failure> {
    result.map(|()| Reply::Json(Value::Null)).map_err(refused)
}

/// The id of the file or folder that the argument's `path` names.
fn file(call: &Call, state: &State) -> Result<String, Failure> {
    let path = call.text("path");
    let view = call.view()?;
    let found = locator(path).and_then(|locator| state.files.lookup(view, &locator));
    let entry: Arc<Entry> = found.map_err(|failure| {
        let mut error = lookup_error(failure);
        if error[".tag"] == "malformed_path" {
            error["malformed_path"] = json!(path);
        }
        Failure::Route(nested("path", error))
    })?;
    Ok(entry.id.to_string())
}
