//! Where a valid access token comes from, at any time.

mod static_source;
mod token_source;

pub use static_source::StaticTokenSource;
pub use token_source::TokenSource;
