//! Tests of dropkeep-auth. Those named after a row (`a3_...`) prove that row of the OAuth checklist.
#![expect(clippy::unwrap_used, reason = "what a test cannot go on without fails the test")]

#[expect(dead_code, reason = "its `main` is for people")]
#[path = "../../examples/web_app.rs"]
mod example;
mod support;

mod authorize;
mod foundation;
mod leaks;
mod loopback;
mod redirect;
mod revoke;
mod source;
mod store;
mod tls;
mod token_endpoint;
mod web_app;
