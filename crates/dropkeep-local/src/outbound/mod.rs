//! Requests that the server itself sends, and to where it may.
//!
//! Two routes let a client say where this server goes: `files/save_url` and, for webhooks, the admin
//! API. A program on a developer's machine that can be told to ask any address is a way around that
//! machine's firewall. So it goes to this machine alone unless it was started to go anywhere, looks at
//! the address after the name was resolved, and at where a redirect leads before it follows one.

mod client;
mod fetch;

pub(crate) use client::{Outbound, OutboundFailure, Reach};
pub(crate) use fetch::{Fetch, web_url};
