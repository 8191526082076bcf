//! The way of a request under `/2/` from its bytes to a handler and back, in the order in which
//! Dropbox looks at it: function, method, authorization, scope, path root, argument, body.
//!
//! The order matters to those who make two mistakes at once: Dropbox tells of the first that it meets,
//! and a test that expects a 401 must not get the 400 of an argument that nobody would have looked at.

mod argument;
mod authorization;
mod body;
mod download;
mod failure;
mod path_root;
mod pipeline;
mod team_subject;
mod upload_link;

pub(crate) use body::discard;
pub(crate) use download::file_answer;
pub(crate) use pipeline::serve;
pub(crate) use upload_link::upload_link;
