//! Requests to Dropbox in the name of a connection, with its token put in.
//!
//! A program names a route, sends an argument and perhaps content, and gets what Dropbox answers; bodies are
//! passed on as they come, both ways. Nothing but the routes of Dropbox's API is reached, and nothing of
//! a request is passed on that is not on a list.

mod forward;
mod headers;
mod pauses;
mod route;
mod verdict;

pub(crate) use forward::{NotForwarded, Outgoing, Payload, Proxy};
pub(crate) use headers::{acts_for_a_member, to_dropbox};
pub(crate) use route::{ProxyRoute, RefusedRoute};
