//! File requests as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::destination;
use super::store::{Deadline, FileRequest, Grace};
use crate::call::{Call, Failure};
use crate::state::State;
use crate::wire::timestamp;

/// What the paths of the pages of file requests begin with.
const PAGE: &str = "/request/";

/// `file_requests.FileRequest`
pub(super) fn request(call: &Call, state: &State, request: &FileRequest) -> Result<Value, Failure> {
    let mut shown = json!({
        "id": request.id,
        "url": format!("{}{PAGE}{}", call.link_base, request.id),
        "title": request.title,
        "created": timestamp(request.created),
        "is_open": request.is_open(call.now),
        "file_count": request.file_count,
    });
    if let Some(path) = destination::path(state, call.view()?, request) {
        shown["destination"] = json!(path);
    }
    if let Some(Deadline { at, grace }) = &request.deadline {
        shown["deadline"] = json!({ "deadline": timestamp(*at) });
        if let Some(grace) = grace {
            shown["deadline"]["allow_late_uploads"] = json!({ ".tag": grace });
        }
    }
    if let Some(description) = &request.description {
        shown["description"] = json!(description);
    }
    if let Some(project) = &request.video_project {
        shown["video_project_id"] = json!(project);
    }
    Ok(shown)
}

/// Reads a `file_requests.FileRequestDeadline`; `None` where there is none.
///
/// # Errors
/// A grace period that is none.
pub(super) fn deadline(value: &Value) -> Result<Option<Deadline>, Failure> {
    let Some(text) = value["deadline"].as_str() else { return Ok(None) };
    let at = text.parse().map_err(|_| Failure::Argument(format!("deadline: '{text}'")))?;
    let grace = match value["allow_late_uploads"][".tag"].as_str() {
        None => None,
        Some("one_day") => Some(Grace::OneDay),
        Some("two_days") => Some(Grace::TwoDays),
        Some("seven_days") => Some(Grace::SevenDays),
        Some("thirty_days") => Some(Grace::ThirtyDays),
        Some("always") => Some(Grace::Always),
        Some(_) => return Err(Failure::tag("validation_error")),
    };
    Ok(Some(Deadline { at, grace }))
}
