//! A success, before its result has a type.

use bytes::Bytes;
use http::{HeaderMap, HeaderName};

use super::ByteStream;
use crate::error::envelope::content_type;
use crate::error::{CallContext, Error, Failure, TransportError};
use crate::request::ContentRange;
use crate::wire::{Wire, from_json};

pub(crate) const API_RESULT: HeaderName = HeaderName::from_static("dropbox-api-result");
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-dropbox-request-id");

/// A success: the result as JSON text, and the content where the route has one.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) context: CallContext,
    pub(crate) headers: HeaderMap,
    pub(crate) result: Bytes,
    pub(crate) content: ByteStream,
    pub(crate) content_range: Option<ContentRange>,
}

impl Reply {
    /// The result as its type.
    pub(crate) fn read<T: Wire>(&self) -> Result<T, Failure> {
        // A void result is `null`, and sometimes nothing at all.
        let json: &[u8] = if self.result.is_empty() { b"null" } else { &self.result };
        from_json(json).map_err(|error| {
            let content_type = content_type(&self.headers);
            let source = if content_type.starts_with("text/html") {
                TransportError::NotDropbox { content_type }
            } else {
                TransportError::Nonsense(error.to_string())
            };
            self.context.clone().transport(source)
        })
    }
}

/// Gives the route's own part of a failure its type.
pub(crate) fn typed<E: Wire>(failure: Failure) -> Error<E> {
    failure.or_else_api(|value, context| match E::read(value) {
        Ok(error) => Error::Api { error, context },
        Err(error) => {
            let source = TransportError::Nonsense(format!("its error is unknown: {error}"));
            Error::Transport { source, context }
        }
    })
}
