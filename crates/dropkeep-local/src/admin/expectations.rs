//! Assertions about requests, for tests in any language.

use std::sync::Arc;

use axum::extract::State as Extract;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::answer::Told;
use super::error::{AdminError, ErrorBody};
use super::input::Sent;
use crate::fault::Pattern;
use crate::server::{RequestFilter, Shared, describe, listed};

/// What is expected of the requests so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectation {
    /// The route (`files/upload`), in which `*` stands for anything.
    route: String,
    /// The status of the answer.
    status: Option<u16>,
    /// The id of the account that acted.
    account: Option<String>,
    /// What the argument holds at least. A union may be given by its tag alone.
    argument: Option<Value>,
    /// How many such requests there were, exactly.
    count: Option<usize>,
    /// How many there were at least; 1 if no number is given at all.
    at_least: Option<usize>,
    /// How many there were at most.
    at_most: Option<usize>,
}

/// The expectation is met.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Met {
    /// How many such requests there were.
    found: usize,
}

/// Asserts something of the requests so far: 200 when it is so, 409 with the requests that there
/// were when it is not.
#[utoipa::path(post, path = "/_local/assert", tag = "requests", request_body = Expectation,
    responses((status = 200, body = Met), (status = 400, body = ErrorBody),
        (status = 409, body = ErrorBody)))]
pub(crate) async fn expect(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(expected): Sent<Expectation>,
) -> Result<Told<Met>, AdminError> {
    let Expectation { count, at_most, .. } = expected;
    let is_open = count.is_none() && at_most.is_none();
    let at_least = expected.at_least.or(is_open.then_some(1));
    let filter = RequestFilter {
        route: Some(Pattern::new(expected.route)),
        status: expected.status,
        account: expected.account,
        argument: expected.argument,
        ..RequestFilter::default()
    };
    let records = shared.requests.all();
    let found = records.iter().filter(|record| filter.matches(record)).count();
    let is_met = count.is_none_or(|count| found == count)
        && at_least.is_none_or(|least| found >= least)
        && at_most.is_none_or(|most| found <= most);
    if is_met {
        return Ok(Told(Met { found }));
    }
    let numbers = [("exactly", count), ("at least", at_least), ("at most", at_most)];
    let wanted: Vec<_> = numbers
        .iter()
        .filter_map(|(word, number)| number.map(|number| format!("{word} {number}")))
        .collect();
    let (wanted, like) = (wanted.join(" and "), describe(&filter));
    Err(AdminError::conflict(
        format!("{wanted} requests expected like {like}, but there were {found}"),
        format!("among the last requests:\n{}", listed(&records)),
        "look at /_local/requests",
    ))
}
