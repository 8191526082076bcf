//! Requests that the server itself sends, and to where it may.

mod client;
mod fetch;

pub(crate) use client::{Outbound, OutboundFailure, Reach};
pub(crate) use fetch::{Fetch, web_url};
