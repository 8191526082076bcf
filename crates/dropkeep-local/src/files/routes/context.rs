//! What every route of files needs to know of its call.

use jiff::Timestamp;

use crate::call::{Call, Failure};
use crate::files::path::{Locator, MalformedPath};
use crate::files::tree::LookupFailure;
use crate::files::write::Limits;
use crate::state::State;

/// Reads a path of any form.
pub(crate) fn locator(path: &str) -> Result<Locator, LookupFailure> {
    Locator::parse(path).map_err(|MalformedPath| LookupFailure::MalformedPath)
}

/// What bounds the writes of a call.
///
/// # Errors
/// The call has no account.
pub(crate) fn limits(call: &Call, state: &State) -> Result<Limits, Failure> {
    let now = Timestamp::from_second(call.now.as_second())
        .map_err(|error| Failure::Internal(error.to_string()))?;
    Ok(Limits { allocated: call.account(state)?.allocated, now })
}
