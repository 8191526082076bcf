//! One request and its answer, and what an answer of any server means.
//!
//! `send` reads a bounded answer; `trouble` tells what passes from what was decided.

mod send;
mod text;
mod trouble;

pub use trouble::retry_after_header;

pub(crate) use send::{Answer, send};
pub(crate) use text::clean;
pub(crate) use trouble::{passing_trouble, unavailable};
