//! Which bytes of a file to download, and which of them came.

use std::fmt;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeToInclusive};

use http::HeaderValue;

/// A range of bytes to ask for (RFC 9110 section 14.1.2).
///
/// ```
/// use dropkeep_api::ByteRange;
///
/// assert_eq!(ByteRange::from(10..=19).to_string(), "bytes=10-19");
/// assert_eq!(ByteRange::from(10..).to_string(), "bytes=10-");
/// assert_eq!(ByteRange::last(500).to_string(), "bytes=-500");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByteRange(Bounds);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bounds {
    Between { first: u64, last: u64 },
    From { first: u64 },
    Last { length: u64 },
}

impl ByteRange {
    /// The last `length` bytes of the file, or all of it if it is shorter.
    pub fn last(length: u64) -> Self {
        Self(Bounds::Last { length })
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_str(&self.to_string()).unwrap_or_else(|_| HeaderValue::from_static(""))
    }

    /// Whether a server that ignored the range and sent the whole file did no harm.
    pub(crate) fn is_whole(self) -> bool {
        self.0 == Bounds::From { first: 0 }
    }

    /// Whether `came` is an answer to this range. The end may lie earlier: files end.
    pub(crate) fn is_answered_by(self, came: ContentRange) -> bool {
        match self.0 {
            Bounds::Between { first, last } => came.first == first && came.last <= last,
            Bounds::From { first } => came.first == first,
            Bounds::Last { length } => came.len() <= length,
        }
    }
}

impl From<RangeInclusive<u64>> for ByteRange {
    /// Both ends count, as in HTTP.
    fn from(range: RangeInclusive<u64>) -> Self {
        Self(Bounds::Between { first: *range.start(), last: *range.end() })
    }
}

impl From<Range<u64>> for ByteRange {
    /// The end does not count. HTTP knows no empty range: one byte is asked for instead.
    fn from(range: Range<u64>) -> Self {
        let last = range.end.saturating_sub(1).max(range.start);
        Self(Bounds::Between { first: range.start, last })
    }
}

impl From<RangeFrom<u64>> for ByteRange {
    fn from(range: RangeFrom<u64>) -> Self {
        Self(Bounds::From { first: range.start })
    }
}

impl From<RangeToInclusive<u64>> for ByteRange {
    fn from(range: RangeToInclusive<u64>) -> Self {
        Self(Bounds::Between { first: 0, last: range.end })
    }
}

impl fmt::Display for ByteRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Bounds::Between { first, last } => write!(f, "bytes={first}-{last}"),
            Bounds::From { first } => write!(f, "bytes={first}-"),
            Bounds::Last { length } => write!(f, "bytes=-{length}"),
        }
    }
}

/// The bytes that a 206 answer carries (RFC 9110 section 14.4); both ends count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContentRange {
    /// Offset of the first byte that came.
    pub first: u64,
    /// Offset of the last byte that came.
    pub last: u64,
    /// Size of the whole file, where the server says it.
    pub total: Option<u64>,
}

impl ContentRange {
    /// The number of bytes that the answer carries.
    #[expect(clippy::len_without_is_empty, reason = "a content range is never empty")]
    pub fn len(&self) -> u64 {
        self.last.saturating_sub(self.first).saturating_add(1)
    }

    /// Reads the value of a `Content-Range` header; `None` if it makes no sense.
    pub(crate) fn parse(header: &HeaderValue) -> Option<Self> {
        let (range, total) = header.to_str().ok()?.strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        let total = if total == "*" { None } else { Some(total.parse().ok()?) };
        let sound = first <= last && total.is_none_or(|total: u64| last < total);
        sound.then_some(Self { first, last, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &'static str) -> Option<ContentRange> {
        ContentRange::parse(&HeaderValue::from_static(text))
    }

    #[test]
    fn a_content_range_that_makes_no_sense_is_none() {
        assert_eq!(
            parse("bytes 2-5/10"),
            Some(ContentRange { first: 2, last: 5, total: Some(10) })
        );
        assert_eq!(parse("bytes 2-5/*").map(|range| range.len()), Some(4));
        for nonsense in ["bytes 5-2/10", "bytes 2-10/10", "bytes */10", "items 2-5/10", "bytes 2-5"]
        {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn an_answer_to_a_range_starts_where_it_was_asked_to() {
        let came = parse("bytes 2-5/6").unwrap();
        assert!(ByteRange::from(2..100).is_answered_by(came));
        assert!(ByteRange::from(2..).is_answered_by(came));
        assert!(ByteRange::last(4).is_answered_by(came));
        assert!(!ByteRange::from(0..).is_answered_by(came));
        assert!(!ByteRange::from(2..4).is_answered_by(came));
        assert!(!ByteRange::last(3).is_answered_by(came));
    }
}
