// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `contacts`.

mod methods;
pub mod routes;
mod types;

pub use methods::ContactsRoutes;
pub use types::*;
