// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `contacts`.

pub mod routes;
mod types;

pub use types::*;
