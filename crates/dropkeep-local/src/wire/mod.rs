//! How values are written on the wire.

mod json;

pub(crate) use json::timestamp;
