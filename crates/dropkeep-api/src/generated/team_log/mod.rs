// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `team_log`.

mod methods;
pub mod routes;
mod types;

pub use methods::TeamLogRoutes;
pub use types::*;
