// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `team_policies`.

mod types;

pub use types::*;
