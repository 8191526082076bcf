//! Sessions of operators at the admin page: opened with an API key, ended with it.

mod session;
mod table;

pub use session::{OperatorSecret, OperatorSession};
pub use table::OperatorSessions;
