//! What every route of files needs to know of its call.

use jiff::Timestamp;

use crate::call::{Call, Failure};
use crate::files::path::{Locator, MalformedPath};
use crate::files::tree::LookupFailure;
use crate::files::write::Limits;
use crate::state::State;

/// Reads a path of any form, from the account's point of view.
pub(super) fn locator(
    call: &Call,
    state: &State,
    path: &str,
) -> Result<Result<Locator, LookupFailure>, Failure> {
    let namespace = &call.account(state)?.namespace_id;
    let locator = Locator::parse(path, namespace);
    Ok(locator.map_err(|MalformedPath| LookupFailure::MalformedPath))
}

/// What bounds the writes of a call.
pub(super) fn limits(call: &Call, state: &State) -> Result<Limits, Failure> {
    let now = Timestamp::from_second(call.now.as_second())
        .map_err(|error| Failure::Internal(error.to_string()))?;
    Ok(Limits { allocated: call.account(state)?.allocated, now })
}
