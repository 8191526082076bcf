// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `account`.

mod methods;
pub mod routes;
mod types;

pub use methods::AccountRoutes;
pub use types::*;
