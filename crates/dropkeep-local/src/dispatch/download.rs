//! Answers with the bytes of a file: whole, a range of them, or none because they are known.

use std::ops::Range;

use axum::body::Body;
use axum::response::Response;
use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_NONE_MATCH, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::blob::Blob;
use crate::wire::{self, Answer};

/// The answer to a request for a file, by its `Range` and `If-None-Match`.
pub(crate) fn file_answer(headers: &HeaderMap, content: &Blob, rev: Option<&str>) -> Answer {
    let tag = rev.map(|rev| format!("W/\"{rev}\""));
    if let Some(tag) = &tag
        && headers.get(IF_NONE_MATCH).is_some_and(|known| lists(known, tag))
    {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        set(&mut answer, ETAG, tag);
        return answer;
    }
    let mut answer = match requested(headers, content.len()) {
        Requested::Whole => bytes(StatusCode::OK, content),
        Requested::Part(range) => part(content, range),
        Requested::StartOfEmpty => empty(),
        Requested::Nothing => unsatisfiable(content.len()),
    };
    if let Some(tag) = tag {
        set(&mut answer, ETAG, &tag);
    }
    answer.headers_mut().insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    answer
}

/// What the `Range` header asks for.
#[derive(Debug, PartialEq, Eq)]
enum Requested {
    /// Everything: no header, another unit, several ranges or no sense in it (RFC 9110 14.2).
    Whole,
    /// These bytes.
    Part(Range<u64>),
    /// The first bytes of a file that has none. The SDKs ask so before they know the size, and
    /// take no refusal for it.
    StartOfEmpty,
    /// Bytes that do not exist.
    Nothing,
}

fn requested(headers: &HeaderMap, length: u64) -> Requested {
    let range = headers.get(RANGE).and_then(|value| value.to_str().ok());
    let Some((from, to)) = range
        .and_then(|range| range.strip_prefix("bytes="))
        .and_then(|range| range.split_once('-'))
    else {
        return Requested::Whole;
    };
    match (from.trim().parse::<u64>(), to.trim().parse::<u64>()) {
        (Ok(from), Ok(to)) if from > to => Requested::Whole,
        (Ok(0), _) if length == 0 => Requested::StartOfEmpty,
        (Ok(from), _) if from >= length => Requested::Nothing,
        (Ok(from), Ok(to)) => Requested::Part(from..to.saturating_add(1).min(length)),
        (Ok(from), Err(_)) if to.trim().is_empty() => Requested::Part(from..length),
        (Err(_), Ok(0)) if from.trim().is_empty() => Requested::Nothing,
        (Err(_), Ok(_)) if from.trim().is_empty() && length == 0 => Requested::Nothing,
        (Err(_), Ok(last)) if from.trim().is_empty() => {
            Requested::Part(length.saturating_sub(last)..length)
        }
        _ => Requested::Whole,
    }
}

fn part(content: &Blob, range: Range<u64>) -> Answer {
    let described = format!("bytes {}-{}/{}", range.start, range.end - 1, content.len());
    let mut answer = bytes(StatusCode::PARTIAL_CONTENT, &content.slice(range));
    set(&mut answer, CONTENT_RANGE, &described);
    answer
}

fn empty() -> Answer {
    let mut answer = bytes(StatusCode::PARTIAL_CONTENT, &Blob::default());
    set(&mut answer, CONTENT_RANGE, "bytes */0");
    answer
}

fn bytes(status: StatusCode, content: &Blob) -> Answer {
    let mut answer = Response::new(Body::from_stream(content.stream()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_LENGTH, content.len().into());
    answer
}

fn unsatisfiable(length: u64) -> Answer {
    let mut answer =
        wire::text(StatusCode::RANGE_NOT_SATISFIABLE, "the range lies outside the file");
    set(&mut answer, CONTENT_RANGE, &format!("bytes */{length}"));
    answer
}

fn set(answer: &mut Answer, name: http::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// Whether a list of entity tags has this one, compared weakly.
fn lists(known: &HeaderValue, tag: &str) -> bool {
    let strip = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = known.to_str().unwrap_or_default();
    known.split(',').any(|known| known.trim() == "*" || strip(known) == strip(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_range_is_read() {
        let requested = |range: &'static str, length| {
            let mut headers = HeaderMap::new();
            headers.insert(RANGE, HeaderValue::from_static(range));
            requested(&headers, length)
        };
        assert_eq!(requested("bytes=0-0", 10), Requested::Part(0..1));
        assert_eq!(requested("bytes=2-", 10), Requested::Part(2..10));
        assert_eq!(requested("bytes=-3", 10), Requested::Part(7..10));
        assert_eq!(requested("bytes=-30", 10), Requested::Part(0..10));
        assert_eq!(requested("bytes=5-99", 10), Requested::Part(5..10));
        assert_eq!(requested("bytes=10-", 10), Requested::Nothing);
        assert_eq!(requested("bytes=0-0", 0), Requested::StartOfEmpty);
        assert_eq!(requested("bytes=1-1", 0), Requested::Nothing);
        assert_eq!(requested("bytes=-0", 10), Requested::Nothing);
        assert_eq!(requested("bytes=5-2", 10), Requested::Whole);
        assert_eq!(requested("bytes=0-1,4-5", 10), Requested::Whole);
        assert_eq!(requested("lines=0-1", 10), Requested::Whole);
    }
}
