//! Decisions without a browser.

use super::consent::{Consent, ConsentError, Decision, allow, deny};
use super::request::AuthorizeRequest;
use crate::server::{Shared, query_pairs};

/// Decides about an authorize URL as the person with this account would in a browser.
///
/// # Errors
/// A browser would get an error page.
pub(crate) fn decide_url(
    shared: &Shared,
    (authorize_url, account): (&str, &str),
    decision: Decision,
) -> Result<Consent, ConsentError> {
    let query = authorize_url.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let query = query.split('#').next().unwrap_or_default();
    let now = shared.clock.now();
    let state = &mut *shared.state();
    let request = AuthorizeRequest::read(&query_pairs(query), state)
        .map_err(|reason| ConsentError { reason })?;
    match decision {
        Decision::Allow => {
            allow(&request, account, (state, now)).map_err(|reason| ConsentError { reason })
        }
        Decision::Deny => Ok(deny(&request)),
    }
}
