//! What can go wrong in a call, told apart by what helps.

mod call_error;
mod context;
mod denial;
pub(crate) mod envelope;
mod not_sent;
mod transport;

pub use call_error::Error;
pub use context::{CallContext, UserMessage};
pub use denial::Denial;
pub use not_sent::NotSent;
pub use transport::TransportError;

/// An error before anybody has read the route's own part of it.
pub(crate) type Failure = Error<serde_json::Value>;
