//! Whether the keys at hand are those that the database was sealed with, told before anything is served.

mod table;

pub use table::{KeyMismatch, KeyProbes};
