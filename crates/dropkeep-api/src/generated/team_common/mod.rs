// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `team_common`.

mod types;

pub use types::*;
