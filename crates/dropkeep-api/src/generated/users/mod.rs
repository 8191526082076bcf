// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `users`.

mod methods;
pub mod routes;
mod types;

pub use methods::UsersRoutes;
pub use types::*;
