//! JSON as Dropbox writes it.

use jiff::Timestamp;

/// `2015-05-12T15:50:38Z`: UTC, whole seconds.
pub(crate) fn timestamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
