//! The routes that make, show, change and remove file requests.

use serde_json::{Value, json};

use super::listing::{list, list_continue, list_v2};
use super::store::{Deadline, FileRequest, TooMany};
use super::{destination, wire};
use crate::account::Plan;
use crate::call::{Call, Failure, Handler, Reply};
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("file_requests/count", count),
    ("file_requests/create", create),
    ("file_requests/delete", delete),
    ("file_requests/delete_all_closed", delete_all_closed),
    ("file_requests/get", get),
    ("file_requests/list", list),
    ("file_requests/list/continue", list_continue),
    ("file_requests/list_v2", list_v2),
    ("file_requests/update", update),
];

fn count(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let count = state.file_requests.of(call.account_id()?).count();
    Ok(Reply::Json(json!({ "file_request_count": count })))
}

fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    if !account.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let id = account.id.clone();
    let deadline = deadline(call, state, &call.arg["deadline"])?;
    let title = title(call.text("title"))?;
    if call.text("destination") == "/" {
        return Err(Failure::tag("invalid_location"));
    }
    state.file_requests.check_room(&id).map_err(|TooMany| Failure::tag("rate_limit"))?;
    let folder = destination::folder(call, state, call.text("destination"))?;
    let request = FileRequest {
        id: state.random.url_safe(20),
        account: id,
        title,
        description: call.arg["description"].as_str().map(str::to_owned),
        folder,
        created: call.now,
        deadline,
        open: call.flag("open"),
        file_count: 0,
        video_project: call.arg["video_project_id"].as_str().map(str::to_owned),
    };
    let shown = wire::request(call, state, &request)?;
    state.file_requests.add(request);
    Ok(Reply::Json(shown))
}

fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (_, request) = own(call, state, call.text("id"))?;
    Ok(Reply::Json(wire::request(call, state, &request)?))
}

fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, mut request) = own(call, state, call.text("id"))?;
    let change = &call.arg["deadline"];
    if change[".tag"] == "update" {
        request.deadline = deadline(call, state, change)?;
    }
    if let Some(text) = call.arg["title"].as_str() {
        request.title = title(text)?;
    }
    if let Some(description) = call.arg["description"].as_str() {
        request.description = Some(description.to_owned()).filter(|text| !text.is_empty());
    }
    if let Some(open) = call.arg["open"].as_bool() {
        request.open = open;
    }
    if let Some(path) = call.arg["destination"].as_str() {
        request.folder = destination::folder(call, state, path)?;
    }
    let shown = wire::request(call, state, &request)?;
    state.file_requests.replace(number, request);
    Ok(Reply::Json(shown))
}

/// Removes closed requests: all that are named, or none.
fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let ids = call.arg["ids"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut numbers = Vec::new();
    for id in ids {
        let (number, request) = own(call, state, id)?;
        if request.is_open(call.now) {
            return Err(Failure::tag("file_request_open"));
        }
        numbers.push(number);
    }
    remove(call, state, numbers)
}

fn delete_all_closed(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let mut numbers = Vec::new();
    for (number, request) in state.file_requests.of(call.account_id()?) {
        if !request.is_open(call.now) && destination::is_seen(call, state, request)? {
            numbers.push(number);
        }
    }
    remove(call, state, numbers)
}

fn remove(call: &Call, state: &mut State, numbers: Vec<u64>) -> Result<Reply, Failure> {
    let mut gone = Vec::new();
    for number in numbers {
        if let Some(request) = state.file_requests.remove(number) {
            gone.push(wire::request(call, state, &request)?);
        }
    }
    Ok(Reply::Json(json!({ "file_requests": gone })))
}

/// The caller's request with this id, and its number.
fn own(call: &Call, state: &State, id: &str) -> Result<(u64, FileRequest), Failure> {
    let found = state.file_requests.find(id);
    let (number, request) = found.ok_or_else(|| Failure::tag("not_found"))?;
    if request.account != call.account_id()? {
        return Err(Failure::tag("no_permission"));
    }
    if !destination::is_seen(call, state, request)? {
        return Err(Failure::tag("app_lacks_access"));
    }
    Ok((number, request.clone()))
}

/// A title says something.
fn title(text: &str) -> Result<String, Failure> {
    match text.trim() {
        "" => Err(Failure::tag("validation_error")),
        _ => Ok(text.to_owned()),
    }
}

/// Reads a deadline, which accounts that pay nothing cannot set.
fn deadline(call: &Call, state: &State, value: &Value) -> Result<Option<Deadline>, Failure> {
    let deadline = wire::deadline(value)?;
    if deadline.is_some() && call.account(state)?.plan == Plan::Basic {
        return Err(Failure::tag("validation_error"));
    }
    Ok(deadline)
}
