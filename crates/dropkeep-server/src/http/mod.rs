//! The pages and the API in front of the keep.

mod caller;
mod health;
mod problem;
mod router;
mod v1;

pub use router::{Server, router};
