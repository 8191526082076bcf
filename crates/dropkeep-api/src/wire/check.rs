//! What Dropbox documents of a value's length, range and pattern, checked before anything is sent.

use std::fmt;
use std::sync::OnceLock;

use regex_lite::Regex;

use super::Inside;

/// A field of an argument breaks a documented rule. Nothing was sent. The value is not part of the message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct InvalidField {
    path: String,
    rule: String,
}

impl InvalidField {
    fn new(rule: impl Into<String>) -> Self {
        Self { path: String::new(), rule: rule.into() }
    }

    /// Where: `entries[3].path`; empty for the argument itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What must hold there: ``must match `/.*` ``.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    pub(super) fn path_mut(&mut self) -> &mut String {
        &mut self.path
    }
}

impl fmt::Display for InvalidField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return formatter.write_str(&self.rule);
        }
        write!(formatter, "{}: {}", self.path, self.rule)
    }
}

/// A regular expression that must match the whole of a text. Compiled when first needed.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    regex: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// `source` is Dropbox's own, for messages; `regex` the same for this engine, anchored.
    pub(crate) const fn new(source: &'static str, regex: &'static str) -> Self {
        Self { source, regex, compiled: OnceLock::new() }
    }

    /// The pattern as Dropbox documents it.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Whether this engine understands the pattern. One that it does not would be left for Dropbox to check.
    #[must_use]
    pub fn compiles(&self) -> bool {
        self.regex().is_some()
    }

    /// Whether the whole of `text` matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(self.regex).ok()).as_ref()
    }
}

/// Says that `outcome` is that of `name`.
pub(crate) fn field(name: &str, outcome: Result<(), InvalidField>) -> Result<(), InvalidField> {
    outcome.inside(name)
}

/// A text: its pattern, then its length in characters.
pub(crate) fn text(
    text: &str,
    pattern: Option<&'static Pattern>,
    lengths: Bounds<usize>,
) -> Result<(), InvalidField> {
    if lengths != (None, None) {
        length(text.chars().count(), lengths, "character")?;
    }
    match pattern {
        Some(pattern) if !pattern.matches(text) => {
            Err(InvalidField::new(format!("must match `{}`", pattern.source)))
        }
        _ => Ok(()),
    }
}

/// How many items a list has.
pub(crate) fn items<T>(items: &[T], bounds: Bounds<usize>) -> Result<(), InvalidField> {
    length(items.len(), bounds, "item")
}

/// Every item of a list.
pub(crate) fn each<T>(
    items: &[T],
    check: impl Fn(&T) -> Result<(), InvalidField>,
) -> Result<(), InvalidField> {
    items.iter().enumerate().try_for_each(|(index, item)| check(item).at(index))
}

/// What is there.
pub(crate) fn optional<T>(
    value: &Option<T>,
    check: impl Fn(&T) -> Result<(), InvalidField>,
) -> Result<(), InvalidField> {
    value.as_ref().map_or(Ok(()), check)
}

/// The range of a number.
pub(crate) fn number<T: PartialOrd + Copy + fmt::Display>(
    number: &T,
    bounds: Bounds<T>,
) -> Result<(), InvalidField> {
    if let Some(min) = bounds.0.filter(|min| number < min) {
        return Err(InvalidField::new(format!("must be at least {min}")));
    }
    if let Some(max) = bounds.1.filter(|max| number > max) {
        return Err(InvalidField::new(format!("must be at most {max}")));
    }
    Ok(())
}

/// [`number`] for floats: JSON has no notation for infinity and NaN.
pub(crate) fn float<T: Into<f64> + Copy>(
    value: &T,
    bounds: Bounds<f64>,
) -> Result<(), InvalidField> {
    let value = (*value).into();
    if value.is_finite() {
        number(&value, bounds)
    } else {
        Err(InvalidField::new("must be a finite number"))
    }
}

/// The least and the most that is allowed.
type Bounds<T> = (Option<T>, Option<T>);

fn length(length: usize, bounds: Bounds<usize>, unit: &str) -> Result<(), InvalidField> {
    let (min, max) = (bounds.0.unwrap_or(0), bounds.1.unwrap_or(usize::MAX));
    if (min..=max).contains(&length) {
        return Ok(());
    }
    let plural = |count| if count == 1 { "" } else { "s" };
    Err(InvalidField::new(match bounds {
        (Some(min), Some(max)) if min == max => {
            format!("must have exactly {min} {unit}{}", plural(min))
        }
        _ if length < min => format!("must have at least {min} {unit}{}", plural(min)),
        _ => format!("must have at most {max} {unit}{}", plural(max)),
    }))
}
