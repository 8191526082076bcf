//! `file_requests/list`, its second version and the continuation of that.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::{destination, wire};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// The most file requests in one answer.
const PAGE: u64 = 1000;

/// `file_requests/list`: all of them.
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (all, _) = after(call, state, 0)?;
    Ok(Reply::Json(json!({ "file_requests": all })))
}

/// `file_requests/list_v2`
pub(super) fn list_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let limit = call.arg["limit"].as_u64().unwrap_or(PAGE).clamp(1, PAGE);
    page(call, state, (0, limit))
}

/// `file_requests/list/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let invalid = || Failure::tag("invalid_cursor");
    let bytes = URL_SAFE_NO_PAD.decode(call.text("cursor")).map_err(|_| invalid())?;
    let (account, last, limit): (String, u64, u64) =
        serde_json::from_slice(&bytes).map_err(|_| invalid())?;
    if account != call.account_id()? || !(1..=PAGE).contains(&limit) {
        return Err(invalid());
    }
    page(call, state, (last, limit))
}

fn page(call: &Call, state: &State, (start, limit): (u64, u64)) -> Result<Reply, Failure> {
    let (mut all, numbers) = after(call, state, start)?;
    let count = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = all.len() > count;
    all.truncate(count);
    let last = numbers.into_iter().take(count).next_back().unwrap_or(start);
    let cursor = json!([call.account_id()?, last, limit]).to_string();
    Ok(Reply::Json(json!({
        "file_requests": all,
        "cursor": URL_SAFE_NO_PAD.encode(cursor),
        "has_more": has_more,
    })))
}

/// The requests after one that the app may know of, and their numbers.
fn after(call: &Call, state: &State, start: u64) -> Result<(Vec<Value>, Vec<u64>), Failure> {
    let (mut shown, mut numbers) = (Vec::new(), Vec::new());
    for (number, request) in state.file_requests.of(call.account_id()?) {
        if number > start && destination::is_seen(call, state, request)? {
            shown.push(wire::request(call, state, request)?);
            numbers.push(number);
        }
    }
    Ok((shown, numbers))
}
