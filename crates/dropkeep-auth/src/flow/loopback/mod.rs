//! The flow of programs on somebody's own computer (RFC 8252): the browser comes back to a port of
//! this machine. `listener` waits for it, `http` reads and writes just enough HTTP, `page` is what
//! the person sees.

mod error;
mod flow;
mod http;
mod listener;
mod page;

pub use error::LoopbackError;
pub use flow::{LoopbackFlow, LoopbackSignIn};
