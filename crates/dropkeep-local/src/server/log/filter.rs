//! Which requests are looked for.

use serde_json::Value;

use super::record::RequestRecord;
use crate::fault::Pattern;

/// What a request must be like; what is `None` does not matter.
#[derive(Debug, Clone, Default)]
pub(crate) struct RequestFilter {
    /// Its route, in which `*` stands for anything.
    pub(crate) route: Option<Pattern>,
    /// Its method.
    pub(crate) method: Option<String>,
    /// The status it was answered with.
    pub(crate) status: Option<u16>,
    /// The account that acted.
    pub(crate) account: Option<String>,
    /// What its argument holds at least: each field given here, and the same inside of objects. A
    /// union may be given by its tag alone.
    pub(crate) argument: Option<Value>,
    /// Text found anywhere in what is kept of it, in any case.
    pub(crate) text: Option<String>,
}

impl RequestFilter {
    /// Whether a request is one of those.
    pub(crate) fn matches(&self, record: &RequestRecord) -> bool {
        let Self { route, method, status, account, argument, text } = self;
        route.as_ref().is_none_or(|route| route.matches(&record.route))
            && method.as_ref().is_none_or(|method| record.method.as_str() == method)
            && status.is_none_or(|status| record.status.is_some_and(|code| code == status))
            && account.as_ref().is_none_or(|account| record.account.as_ref() == Some(account))
            && argument.as_ref().is_none_or(|argument| {
                record.argument.as_ref().is_some_and(|actual| holds(actual, argument))
            })
            && text.as_ref().is_none_or(|text| mentions(record, &text.to_lowercase()))
    }
}

/// Whether a value has at least what is expected.
fn holds(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => expected
            .iter()
            .all(|(name, value)| actual.get(name).is_some_and(|actual| holds(actual, value))),
        (Value::Object(union), Value::String(tag)) => {
            union.get(".tag").is_some_and(|actual| actual == tag)
        }
        (Value::Array(actual), Value::Array(expected)) => {
            actual.len() == expected.len()
                && actual.iter().zip(expected).all(|(actual, expected)| holds(actual, expected))
        }
        _ => actual == expected,
    }
}

fn mentions(record: &RequestRecord, text: &str) -> bool {
    let says = |field: &str| field.to_lowercase().contains(text);
    let may_say = |field: &Option<String>| field.as_deref().is_some_and(says);
    says(&record.route)
        || says(record.method.as_str())
        || record.status.is_some_and(|status| says(status.as_str()))
        || [&record.account, &record.app, &record.user_agent, &record.host].into_iter().any(may_say)
        || says(&record.request_id)
        || record.argument.as_ref().is_some_and(|argument| says(&argument.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::holds;

    #[test]
    fn an_argument_is_compared_by_what_is_asked_of_it() {
        let actual = json!({"path": "/a", "mode": {".tag": "update", "update": "0123"}, "n": [1]});
        for (expected, held) in [
            (json!({"path": "/a"}), true),
            (json!({"mode": "update"}), true),
            (json!({"mode": {"update": "0123"}, "n": [1]}), true),
            (json!({"mode": "add"}), false),
            (json!({"path": "/b"}), false),
            (json!({"missing": null}), false),
            (json!({"n": [1, 2]}), false),
        ] {
            assert_eq!(holds(&actual, &expected), held, "{expected}");
        }
    }
}
