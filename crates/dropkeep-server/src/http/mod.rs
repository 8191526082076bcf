//! The pages and the API in front of the keep.

mod caller;
mod health;
mod problem;
mod router;

pub use router::{Server, router};
