// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `common`.

mod types;

pub use types::*;
