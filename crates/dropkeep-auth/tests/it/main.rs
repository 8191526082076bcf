//! Tests of dropkeep-auth. Those named after a row (`a3_...`) prove that row of the OAuth checklist.

mod support;

mod authorize;
mod redirect;
mod revoke;
mod source;
mod store;
mod token_endpoint;
