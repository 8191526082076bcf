// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `secondary_emails`.

mod types;

pub use types::*;
