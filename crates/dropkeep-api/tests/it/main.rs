//! Tests of the public API, one module per feature.

mod client;
mod wire;
