//! `cargo xtask codegen`: the typed API, from `spec/api-facts.json`.
//!
//! Every namespace becomes a folder of `crates/dropkeep-api/src/generated`: its types, the types that only deprecated routes use,
//! its routes described, and its routes as methods. The rules of the wire are not generated: they are in `src/wire`, and what is
//! written here only names fields and tags.

mod checks;
mod docs;
mod facts;
mod generate;
mod idempotence;
mod methods;
mod model;
mod names;
mod output;
mod routes;
mod structs;
mod table;
mod types;
mod unions;

use generate::{Generator, gate};
pub(crate) use generate::{Mode, run};
