// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `users_common`.

mod types;

pub use types::*;
