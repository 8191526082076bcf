//! How values are written on the wire.

mod json;
mod response;

pub(crate) use json::{encode, timestamp};
pub(crate) use response::{Answer, error_body, html, json, text};
