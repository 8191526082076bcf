// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `riviera`.

mod methods;
pub mod routes;
mod types;

pub use methods::RivieraRoutes;
pub use types::*;
