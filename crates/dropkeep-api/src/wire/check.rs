//! What Dropbox documents of a value's length, range and pattern, checked before anything is sent.

use std::fmt;
use std::sync::OnceLock;

use regex_lite::Regex;

use super::Wire;

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

/// The rules of a text. Lengths count characters.
#[derive(Debug, Clone, Copy, Default)]
pub struct Text {
    pub(crate) pattern: Option<&'static Pattern>,
    pub(crate) min: Option<usize>,
    pub(crate) max: Option<usize>,
}

impl Text {
    /// Checks `text`.
    ///
    /// # Errors
    /// The rule that it breaks.
    pub fn check(&self, text: &str) -> Result<(), InvalidField> {
        if self.min.is_some() || self.max.is_some() {
            self.check_length(text.chars().count())?;
        }
        match self.pattern {
            Some(pattern) if !pattern.matches(text) => {
                Err(InvalidField::new(format!("must match `{}`", pattern.source)))
            }
            _ => Ok(()),
        }
    }

    fn check_length(&self, length: usize) -> Result<(), InvalidField> {
        length_rule(length, (self.min, self.max), "character")
    }
}

/// The rules of a list's length.
#[derive(Debug, Clone, Copy, Default)]
pub struct Items {
    pub(crate) min: Option<usize>,
    pub(crate) max: Option<usize>,
}

impl Items {
    /// Checks how many `items` there are.
    ///
    /// # Errors
    /// The rule that they break.
    pub fn check<T>(&self, items: &[T]) -> Result<(), InvalidField> {
        length_rule(items.len(), (self.min, self.max), "item")
    }
}

/// The range of a number, ends included.
#[derive(Debug, Clone, Copy)]
pub struct Number<T> {
    pub(crate) min: Option<T>,
    pub(crate) max: Option<T>,
}

impl<T: PartialOrd + Copy + fmt::Display> Number<T> {
    /// Checks `number`.
    ///
    /// # Errors
    /// The bound that it breaks.
    pub fn check(&self, number: T) -> Result<(), InvalidField> {
        if let Some(min) = self.min.filter(|min| number < *min) {
            return Err(InvalidField::new(format!("must be at least {min}")));
        }
        if let Some(max) = self.max.filter(|max| number > *max) {
            return Err(InvalidField::new(format!("must be at most {max}")));
        }
        Ok(())
    }
}

/// JSON has no notation for infinity and NaN.
pub(super) fn finite(number: f64) -> Result<(), InvalidField> {
    if number.is_finite() { Ok(()) } else { Err(InvalidField::new("must be a finite number")) }
}

/// Checks every item and says which one failed.
pub(super) fn each<T: Wire>(items: &[T]) -> Result<(), InvalidField> {
    each_by(items, Wire::check)
}

/// [`each`] with a rule that the items' type does not know.
pub(crate) fn each_by<T>(
    items: &[T],
    check: impl Fn(&T) -> Result<(), InvalidField>,
) -> Result<(), InvalidField> {
    use super::Inside;
    items.iter().enumerate().try_for_each(|(index, item)| check(item).at(index))
}

fn length_rule(
    length: usize,
    bounds: (Option<usize>, Option<usize>),
    unit: &str,
) -> Result<(), InvalidField> {
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
