//! The API for programs: tokens, connections, keys, audit.

mod audit;
mod connections;
mod input;
mod keys;
mod tokens;
