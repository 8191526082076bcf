// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `file_properties`.

mod methods;
pub mod routes;
mod types;

pub use methods::FilePropertiesRoutes;
pub use types::*;
