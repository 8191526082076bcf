//! The client: credentials and patience in, answers out.

mod builder;
mod call;
mod exchange;
mod handle;
mod send;
mod view;

pub use builder::ClientBuilder;
pub use handle::Client;
pub(crate) use view::View;
