//! How values are written on the wire.

mod json;
mod response;

pub(crate) use json::{encode, timestamp, write, write_text, write_timestamp};
pub(crate) use response::{Answer, error_body, html, json, json_text, text};
