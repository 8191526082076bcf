//! What a connection is called.

use std::fmt;

/// A name for a connection: 1 to 200 characters, none of them a control character, and no white space around
/// them. It stands in lists, on pages and in the audit trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(String);

/// In characters.
const LONGEST: usize = 200;

impl Label {
    /// Reads one; what has nothing in it is none.
    ///
    /// # Errors
    /// When it is too long or has control characters.
    pub fn parse(text: &str) -> Result<Option<Self>, InvalidLabel> {
        let text = text.trim();
        if text.chars().count() > LONGEST || text.chars().any(char::is_control) {
            return Err(InvalidLabel);
        }
        Ok(Some(text).filter(|text| !text.is_empty()).map(|text| Self(text.to_owned())))
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.0
    }
}

/// A text is no label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a label has at most {LONGEST} characters, and no line breaks or other control characters")]
pub struct InvalidLabel;
