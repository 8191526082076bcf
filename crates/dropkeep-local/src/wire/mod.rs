//! How values are written on the wire.
//!
//! Only what every route shares is here. What a namespace's structs look like stands beside its
//! handlers, in modules of the same name: `files/wire.rs`, `sharing/links/wire.rs`.

mod json;
mod response;

pub(crate) use json::{encode, timestamp, write, write_text, write_timestamp};
pub(crate) use response::{Answer, error_body, html, json, json_text, text};
