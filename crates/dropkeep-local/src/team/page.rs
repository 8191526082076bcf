//! Pages of the lists of a team. A cursor holds where its list goes on.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::call::{Call, Failure};

/// How long a page is at most, and where nobody asks for another length.
const DEFAULT_LIMIT: usize = 1000;

/// Where a list goes on, and how long its pages are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Position {
    start: usize,
    limit: usize,
    /// What the list is about, where there is one for each of many things.
    pub(super) subject: String,
}

/// A list whose cursors are its own: those of another one are refused.
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    /// The field with the entries.
    pub(super) field: &'static str,
    /// What its cursors begin with.
    pub(super) name: &'static str,
}

impl List {
    /// The beginning, with the page length of the argument.
    pub(super) fn begin(call: &Call) -> Position {
        Self::begin_about(call, "")
    }

    /// The same of the list about something.
    pub(super) fn begin_about(call: &Call, subject: &str) -> Position {
        let limit = call.arg["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok());
        Position { limit: limit.unwrap_or(DEFAULT_LIMIT), ..Self::begin_unlimited(subject) }
    }

    /// The beginning where the argument's limit "has no effect".
    pub(super) fn begin_unlimited(subject: &str) -> Position {
        Position { start: 0, limit: DEFAULT_LIMIT, subject: subject.to_owned() }
    }

    /// Where the argument's cursor stands.
    ///
    /// # Errors
    /// `invalid_cursor`: it is not one of this list.
    pub(super) fn resume(self, call: &Call) -> Result<Position, Failure> {
        self.read(call.text("cursor")).ok_or_else(|| Failure::tag("invalid_cursor"))
    }

    /// A page of all entries, in the order in which they always come.
    pub(super) fn page(self, position: &Position, entries: Vec<Value>) -> Value {
        let end = position.start.saturating_add(position.limit);
        let has_more = entries.len() > end;
        let next = end.min(entries.len());
        let cursor = format!("{}:{next}:{}:{}", self.name, position.limit, position.subject);
        let page: Vec<_> = entries.into_iter().skip(position.start).take(position.limit).collect();
        let field = self.field;
        json!({
            field: page,
            "cursor": URL_SAFE_NO_PAD.encode(cursor),
            "has_more": has_more,
        })
    }

    fn read(self, cursor: &str) -> Option<Position> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let (start, rest) = text.strip_prefix(self.name)?.strip_prefix(':')?.split_once(':')?;
        let (limit, subject) = rest.split_once(':')?;
        let subject = subject.to_owned();
        Some(Position { start: start.parse().ok()?, limit: limit.parse().ok()?, subject })
    }
}
