// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `file_requests`.

mod methods;
pub mod routes;
mod types;

pub use methods::FileRequestsRoutes;
pub use types::*;
