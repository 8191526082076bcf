//! Which headers pass, by lists: what is on neither list does not, so that nothing has to be thought of that
//! somebody may come up with (hop-by-hop headers, cookies, `X-Forwarded-*`, another `Host`).
//!
//! This is also what keeps a request one request (RFC 9112 section 11.2, smuggling): both sides of the proxy speak by
//! HTTP libraries of their own, and neither transfer coding nor `Connection` is handed from one to the other. A length
//! goes with the body that it is the length of, and a request with both is refused.
//!
//! The caller's `Authorization` is its API key, and is on neither list.

use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION,
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, LAST_MODIFIED, RANGE, RETRY_AFTER, TRANSFER_ENCODING, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::keep::SubjectKind;

const SELECT_USER: HeaderName = HeaderName::from_static("dropbox-api-select-user");
const SELECT_ADMIN: HeaderName = HeaderName::from_static("dropbox-api-select-admin");

/// Whether a request wants to act for a member of a team.
pub(crate) fn acts_for_a_member(headers: &HeaderMap) -> bool {
    [SELECT_USER, SELECT_ADMIN].iter().any(|name| headers.contains_key(name))
}

/// What of a request goes on to Dropbox, beside the members of a team that it acts for. The length goes
/// with the body.
const TO_DROPBOX: [HeaderName; 8] = [
    ACCEPT,
    ACCEPT_ENCODING,
    ACCEPT_LANGUAGE,
    CONTENT_TYPE,
    IF_NONE_MATCH,
    RANGE,
    HeaderName::from_static("dropbox-api-arg"),
    HeaderName::from_static("dropbox-api-path-root"),
];

/// What of an answer goes back.
const FROM_DROPBOX: [HeaderName; 12] = [
    ACCEPT_RANGES,
    CONTENT_DISPOSITION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_RANGE,
    CONTENT_TYPE,
    ETAG,
    LAST_MODIFIED,
    RETRY_AFTER,
    HeaderName::from_static("dropbox-api-result"),
    HeaderName::from_static("x-dropbox-request-id"),
    HeaderName::from_static("original-content-length"),
];

/// Why a request is not passed on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RefusedHeader {
    /// RFC 9112 section 6.3: two readers may see two requests in it.
    #[error("a request has either `Content-Length` or `Transfer-Encoding`")]
    TwoLengths,
    /// Which of the two counts?
    #[error("the header `{0}` stands there twice")]
    Twice(HeaderName),
    /// The token of a person acts for nobody else.
    #[error("`Dropbox-API-Select-User` and `-Admin` are for connections of a team")]
    NoTeam,
}

/// The headers of a request that go on to Dropbox, for a connection that is a team's or not.
///
/// # Errors
/// [`RefusedHeader`] says what is wrong with them.
pub(crate) fn to_dropbox(
    headers: &HeaderMap,
    subject: SubjectKind,
) -> Result<HeaderMap, RefusedHeader> {
    if headers.contains_key(TRANSFER_ENCODING) && headers.contains_key(CONTENT_LENGTH) {
        return Err(RefusedHeader::TwoLengths);
    }
    if subject == SubjectKind::Account && acts_for_a_member(headers) {
        return Err(RefusedHeader::NoTeam);
    }
    let mut passed = HeaderMap::new();
    for name in TO_DROPBOX.into_iter().chain([SELECT_USER, SELECT_ADMIN]) {
        let mut values = headers.get_all(&name).into_iter();
        let Some(value) = values.next() else { continue };
        if values.next().is_some() {
            return Err(RefusedHeader::Twice(name));
        }
        passed.insert(name, value.clone());
    }
    Ok(passed)
}

/// The headers of Dropbox's answer that go back, and what makes a browser that should come by it take it for
/// data: files of strangers are not pages of this service.
pub(super) fn from_dropbox(headers: &HeaderMap) -> HeaderMap {
    let mut passed = HeaderMap::new();
    for name in FROM_DROPBOX {
        if let Some(value) = headers.get(&name) {
            passed.insert(name, value.clone());
        }
    }
    passed.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    passed.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let policy = HeaderValue::from_static("default-src 'none'; sandbox");
    passed.insert(CONTENT_SECURITY_POLICY, policy);
    passed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, value);
        }
        headers
    }

    #[test]
    fn only_what_dropbox_needs_is_passed_on() {
        let sent = headers(&[
            ("authorization", "Bearer dk_secret"),
            ("connection", "keep-alive, dropbox-api-arg"),
            ("content-length", "2"),
            ("cookie", "a=b"),
            ("dropbox-api-arg", "{}"),
            ("expect", "100-continue"),
            ("forwarded", "for=1.2.3.4"),
            ("host", "example.com"),
            ("proxy-authorization", "Basic x"),
            ("range", "bytes=0-1"),
            ("te", "trailers"),
            ("upgrade", "websocket"),
            ("x-forwarded-for", "1.2.3.4"),
            ("x-http-method-override", "DELETE"),
        ]);
        let expected = headers(&[("dropbox-api-arg", "{}"), ("range", "bytes=0-1")]);
        assert_eq!(to_dropbox(&sent, SubjectKind::Account), Ok(expected));
    }

    #[test]
    fn what_two_could_read_in_two_ways_is_refused() {
        let two = headers(&[("content-length", "2"), ("transfer-encoding", "chunked")]);
        assert_eq!(to_dropbox(&two, SubjectKind::Account), Err(RefusedHeader::TwoLengths));
        let two = headers(&[("dropbox-api-arg", "{}"), ("dropbox-api-arg", "[]")]);
        let twice = RefusedHeader::Twice(HeaderName::from_static("dropbox-api-arg"));
        assert_eq!(to_dropbox(&two, SubjectKind::Account), Err(twice));
    }

    #[test]
    fn only_a_team_acts_for_its_members() {
        for name in ["dropbox-api-select-user", "dropbox-api-select-admin"] {
            let sent = headers(&[(name, "dbmid:a")]);
            assert_eq!(to_dropbox(&sent, SubjectKind::Account), Err(RefusedHeader::NoTeam));
            assert_eq!(to_dropbox(&sent, SubjectKind::Team), Ok(sent));
        }
    }

    #[test]
    fn cookies_and_what_is_between_two_hops_do_not_come_back() {
        let answered = headers(&[
            ("set-cookie", "a=b"),
            ("connection", "close"),
            ("transfer-encoding", "chunked"),
            ("location", "https://example.com"),
            ("access-control-allow-origin", "*"),
            ("content-security-policy", "script-src *"),
            ("retry-after", "3"),
            ("dropbox-api-result", "{}"),
        ]);
        let passed = from_dropbox(&answered);
        let names: Vec<_> = passed.keys().map(HeaderName::as_str).collect();
        let expected = [
            "retry-after",
            "dropbox-api-result",
            "cache-control",
            "x-content-type-options",
            "content-security-policy",
        ];
        assert_eq!(names, expected);
        assert_eq!(passed[CONTENT_SECURITY_POLICY], "default-src 'none'; sandbox");
    }
}
