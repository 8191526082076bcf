//! Staying signed in.

mod broker;
mod clocks;
mod dead_grants;
mod failures;
mod fixture;
mod interleavings;
mod processes;
mod rejected;
mod shared_tokens;
mod single_flight;
