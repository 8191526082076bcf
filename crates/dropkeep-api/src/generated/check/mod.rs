// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `check`.

mod methods;
pub mod routes;
mod types;

pub use methods::CheckRoutes;
pub use types::*;
