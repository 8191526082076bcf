//! Reading values of a keep from the command line.

use std::time::Duration;

use dropkeep_server::is_scope_name;
use dropkeep_stores::{LONGEST_USER, Label};
use jiff::SpanRelativeTo;

/// The one of `all` that is written so.
///
/// # Errors
/// When none is: all that there are.
pub(crate) fn one_of<T: Copy>(
    text: &str,
    all: impl IntoIterator<Item = T>,
    written: fn(T) -> &'static str,
) -> Result<T, String> {
    let all: Vec<T> = all.into_iter().collect();
    all.iter().copied().find(|one| written(*one) == text).ok_or_else(|| {
        let names: Vec<_> = all.iter().copied().map(written).collect();
        format!("it is one of {}", names.join(", "))
    })
}

/// What to call a connection.
///
/// # Errors
/// When it is no label.
pub(crate) fn label(text: &str) -> Result<Label, String> {
    let label = Label::parse(text).map_err(|error| error.to_string())?;
    label.ok_or_else(|| "a label has at least one character".to_owned())
}

/// The customer's own name for a person, or what an API key is called.
///
/// # Errors
/// When it is empty or too long.
pub(crate) fn name(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("a name has at least one character".to_owned()),
        text if text.chars().count() > LONGEST_USER => {
            Err(format!("a name has at most {LONGEST_USER} characters"))
        }
        text => Ok(text.to_owned()),
    }
}

/// The name of a scope.
///
/// # Errors
/// When it cannot be one.
pub(crate) fn scope(text: &str) -> Result<String, String> {
    match is_scope_name(text) {
        true => Ok(text.to_owned()),
        false => Err("a scope is a word such as files.content.read".to_owned()),
    }
}

/// `10m`, `1h 30m`, `90s`, `90d` (days of 24 hours), and ISO 8601.
///
/// # Errors
/// When it is something else, or negative.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("`{text}` is not a duration such as 90d, 1h 30m or 90s");
    let parsed: jiff::Span = text.parse().map_err(|_| wrong())?;
    let parsed = parsed.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| wrong())?;
    Duration::try_from(parsed).map_err(|_| wrong())
}
