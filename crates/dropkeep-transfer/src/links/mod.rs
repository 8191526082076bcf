//! Shared links: made or found, and turned into links that download directly.

mod direct;
mod error;
mod share;

pub use direct::DirectLink;
pub use error::{InvalidLink, LinkError, LinkRefusal};
pub use share::{direct_link, share_link};
