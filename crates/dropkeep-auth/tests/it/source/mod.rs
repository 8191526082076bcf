//! Staying signed in.

#![expect(clippy::unwrap_used, reason = "clippy knows test functions, but not what they call")]

mod clocks;
mod dead_grants;
mod failures;
mod fixture;
mod interleavings;
mod processes;
mod shared_tokens;
mod single_flight;
