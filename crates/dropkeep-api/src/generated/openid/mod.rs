// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `openid`.

mod methods;
pub mod routes;
mod types;

pub use methods::OpenidRoutes;
pub use types::*;
