// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The namespace `paper`.

#[cfg(feature = "deprecated")]
mod deprecated;
mod methods;
pub mod routes;
mod types;

#[cfg(feature = "deprecated")]
pub use deprecated::*;
pub use methods::PaperRoutes;
pub use types::*;
