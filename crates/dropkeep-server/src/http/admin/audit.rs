//! The audit trail.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use url::form_urlencoded;

use super::connections::given;
use super::operator::Operator;
use super::pages::{AuditPage, frame};
use super::refusal::Refusal;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::problem::Problem;
use crate::http::v1::audit::{self, Wish};
use crate::http::v1::input::{Parameters, bad_request};

/// How many records a page has.
const PAGE: u16 = 100;

/// Which records to show; fields left empty exclude none.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    connection: String,
    actor: String,
    action: String,
    since: String,
    after: String,
}

/// `GET /admin/audit`.
pub(super) async fn list(
    State(server): State<Arc<Server>>,
    operator: Operator,
    filter: Result<Parameters<Filter>, Problem>,
) -> Result<Response, Refusal> {
    let Parameters(filter) = filter?;
    let wish = Wish {
        connection: given(&filter.connection),
        actor: given(&filter.actor),
        action: given(&filter.action),
        since: given(&filter.since).map(|day| beginning(&day)).transpose()?,
        after: given(&filter.after),
        limit: Some(PAGE),
    };
    let (caller, state) = (operator.caller.clone(), State(Arc::clone(&server)));
    let page = audit::list(state, caller, Parameters(wish)).await?.0;
    let shown = AuditPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("audit"),
        records: page.records,
        next: page.next.map(|after| filter.query(&after)),
        connection: filter.connection,
        actor: filter.actor,
        action: filter.action,
        since: filter.since,
    };
    Ok(answer::page(StatusCode::OK, &shown))
}

/// When a day begins (UTC).
fn beginning(day: &str) -> Result<jiff::Timestamp, Problem> {
    let wrong = |_| bad_request("`since` is a day such as 2026-11-27");
    let day: Date = day.parse().map_err(wrong)?;
    Ok(day.to_zoned(TimeZone::UTC).map_err(wrong)?.timestamp())
}

impl Filter {
    /// The query of the page after this one.
    fn query(&self, after: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("connection", &*self.connection),
            ("actor", &self.actor),
            ("action", &self.action),
            ("since", &self.since),
            ("after", after),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}
