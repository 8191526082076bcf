//! What a test expects of the requests that it caused.

use std::fmt;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::filter::RequestFilter;
use super::record::RequestRecord;
use super::ring::RequestLog;
use crate::fault::Pattern;

/// Requests of one route, narrowed down and then counted. See
/// [`LocalDropbox::assert_requests`](crate::LocalDropbox::assert_requests).
#[must_use = "narrowing down alone asserts nothing: end with a count"]
pub struct RequestExpectation<'l> {
    log: &'l RequestLog,
    filter: RequestFilter,
}

/// Shows what is expected.
impl fmt::Debug for RequestExpectation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("RequestExpectation").field(&self.filter).finish()
    }
}

impl<'l> RequestExpectation<'l> {
    pub(crate) fn new(log: &'l RequestLog, route: impl Into<String>) -> Self {
        let filter = RequestFilter { route: Some(Pattern::new(route)), ..Default::default() };
        Self { log, filter }
    }

    /// Of those only the ones answered with this status.
    pub fn with_status(mut self, status: u16) -> Self {
        self.filter.status = Some(status);
        self
    }

    /// Of those only the ones whose argument has this in a field; of an object at least what is
    /// given, and of a union its tag is enough: `("mode", "overwrite")`.
    pub fn with_argument(mut self, field: &str, value: impl Into<Value>) -> Self {
        let argument = self.filter.argument.get_or_insert_with(|| Value::Object(Map::new()));
        argument[field] = value.into();
        self
    }

    /// Of those only the ones made by this account.
    pub fn by_account(mut self, account_id: impl Into<String>) -> Self {
        self.filter.account = Some(account_id.into());
        self
    }

    /// There were exactly so many.
    ///
    /// # Panics
    /// There were not; the panic lists the requests that there were.
    #[track_caller]
    pub fn count(&self, expected: usize) -> &Self {
        self.check(&format!("{expected}"), |found| found == expected)
    }

    /// There were so many or more.
    ///
    /// # Panics
    /// There were fewer.
    #[track_caller]
    pub fn at_least(&self, expected: usize) -> &Self {
        self.check(&format!("at least {expected}"), |found| found >= expected)
    }

    /// There were so many or fewer.
    ///
    /// # Panics
    /// There were more.
    #[track_caller]
    pub fn at_most(&self, expected: usize) -> &Self {
        self.check(&format!("at most {expected}"), |found| found <= expected)
    }

    #[track_caller]
    fn check(&self, expected: &str, is_right: impl Fn(usize) -> bool) -> &Self {
        let records = self.log.all();
        let found = records.iter().filter(|record| self.filter.matches(record)).count();
        assert!(
            is_right(found),
            "{expected} requests expected like {}, but there were {found} among:\n{}",
            describe(&self.filter),
            listed(&records)
        );
        self
    }
}

/// The filter in words.
pub(crate) fn describe(filter: &RequestFilter) -> String {
    let mut text = filter.route.as_ref().map_or("any route", Pattern::text).to_owned();
    if let Some(status) = filter.status {
        let _ = write!(text, " answered {status}");
    }
    if let Some(argument) = &filter.argument {
        let _ = write!(text, " with {argument}");
    }
    if let Some(account) = &filter.account {
        let _ = write!(text, " by {account}");
    }
    text
}

/// The last requests, one a line.
pub(crate) fn listed(records: &[RequestRecord]) -> String {
    let last = &records[records.len().saturating_sub(20)..];
    let lines = last.iter().map(|record| {
        let status = record.status.map_or("---".to_owned(), |code| code.as_u16().to_string());
        let argument = record.argument.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("  {:>4} {status} {} {argument}", record.number, record.route)
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() { "  (no requests)".to_owned() } else { lines.join("\n") }
}
