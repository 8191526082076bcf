//! Numbers, text, timestamps, and the words for what they are not.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use jiff::civil::{Date, DateTime};
use regex_lite::Regex;
use serde_json::{Value, json};

use super::decode::Invalid;
use super::model::{Bounds, Kind};

/// A value of a type without parts.
pub(super) fn decode(kind: &Kind, value: &Value) -> Result<Value, Invalid> {
    match kind {
        Kind::Bool if !value.is_boolean() => {
            Err(Invalid::new(format!("{} is not a valid boolean", repr(value))))
        }
        Kind::Bool => Ok(value.clone()),
        Kind::U32(bounds) => integer(value, bounds, (0, i128::from(u32::MAX))),
        Kind::U64(bounds) => integer(value, bounds, (0, i128::from(u64::MAX))),
        Kind::I32(bounds) => integer(value, bounds, (i128::from(i32::MIN), i128::from(i32::MAX))),
        Kind::I64(bounds) => integer(value, bounds, (i128::from(i64::MIN), i128::from(i64::MAX))),
        Kind::F32(bounds) | Kind::F64(bounds) => real(value, bounds),
        Kind::String { pattern, min_length, max_length } => {
            let text = text(value)?;
            check_length(text, (*min_length, *max_length))?;
            check_pattern(text, pattern.as_deref())?;
            Ok(value.clone())
        }
        Kind::Timestamp { format } => timestamp(value, format),
        _ => Err(Invalid::new(format!("unexpected {}", type_name(value)))),
    }
}

/// The number of items in a list.
pub(super) fn check_count(
    value: &Value,
    items: &[Value],
    (min, max): (Option<usize>, Option<usize>),
) -> Result<(), Invalid> {
    if let Some(max) = max.filter(|max| items.len() > *max) {
        return Err(Invalid::new(format!("{} has more than {max} items", repr(value))));
    }
    if let Some(min) = min.filter(|min| items.len() < *min) {
        return Err(Invalid::new(format!("{} has fewer than {min} items", repr(value))));
    }
    Ok(())
}

/// What a value is, in the words of Stone.
pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

fn integer(value: &Value, bounds: &Bounds<i64>, full: (i128, i128)) -> Result<Value, Invalid> {
    let number = match value {
        Value::Number(number) => number.as_i128(),
        _ => None,
    };
    let Some(number) = number else {
        return Err(Invalid::new(format!("expected integer, got {}", type_name(value))));
    };
    let min = bounds.min.map_or(full.0, i128::from);
    let max = bounds.max.map_or(full.1, i128::from);
    if number < min || number > max {
        return Err(Invalid::new(format!("{number} is not within range [{min}, {max}]")));
    }
    Ok(value.clone())
}

fn real(value: &Value, bounds: &Bounds<f64>) -> Result<Value, Invalid> {
    let Some(number) = value.as_f64() else {
        return Err(Invalid::new(format!("expected real number, got {}", type_name(value))));
    };
    if let Some(min) = bounds.min.filter(|min| number < *min) {
        return Err(Invalid::new(format!("{number:.6} is not greater than {min:.6}")));
    }
    if let Some(max) = bounds.max.filter(|max| number > *max) {
        return Err(Invalid::new(format!("{number:.6} is not less than {max:.6}")));
    }
    Ok(value.clone())
}

fn text(value: &Value) -> Result<&str, Invalid> {
    value.as_str().ok_or_else(|| {
        let (shown, got) = (repr(value), type_name(value));
        Invalid::new(format!("'{shown}' expected to be a string, got {got}"))
    })
}

fn check_length(text: &str, (min, max): (Option<usize>, Option<usize>)) -> Result<(), Invalid> {
    let length = text.chars().count();
    let wrong = match (min, max) {
        (_, Some(max)) if length > max => format!("at most {max}"),
        (Some(min), _) if length < min => format!("at least {min}"),
        _ => return Ok(()),
    };
    Err(Invalid::new(format!("'{text}' must be {wrong} characters, got {length}")))
}

fn check_pattern(text: &str, pattern: Option<&str>) -> Result<(), Invalid> {
    match pattern {
        Some(pattern) if !matches(pattern, text) => {
            Err(Invalid::new(format!("'{text}' did not match pattern '{pattern}'")))
        }
        _ => Ok(()),
    }
}

/// Whether the whole text matches. A pattern of the spec that is no regex matches nothing.
fn matches(pattern: &str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<String, Option<Regex>>>> =
        LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    compiled
        .entry(pattern.to_owned())
        .or_insert_with(|| Regex::new(&format!(r"\A(?:{pattern})\z")).ok())
        .as_ref()
        .is_some_and(|regex| regex.is_match(text))
}

fn timestamp(value: &Value, format: &str) -> Result<Value, Invalid> {
    let Some(text) = value.as_str() else {
        let got = type_name(value);
        return Err(Invalid::new(format!("expected timestamp, got {got}")));
    };
    let canonical = if format.contains("%H") {
        DateTime::strptime(format, text).map(|at| at.strftime(format).to_string())
    } else {
        Date::strptime(format, text).map(|at| at.strftime(format).to_string())
    };
    canonical.map(|canonical| json!(canonical)).map_err(|_| {
        Invalid::new(format!("time data {} does not match format '{format}'", repr(value)))
    })
}

/// A value as Python shows it.
fn repr(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::String(text) => format!("'{text}'"),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(repr).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(key, value)| format!("'{key}': {}", repr(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
        Value::Number(number) => number.to_string(),
    }
}
