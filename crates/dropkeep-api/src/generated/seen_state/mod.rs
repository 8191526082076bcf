// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `seen_state`.

mod types;

pub use types::*;
