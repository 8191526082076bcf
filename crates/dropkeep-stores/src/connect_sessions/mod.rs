//! One-time links that a customer's backend makes for its own user.

mod session;
mod table;

pub use session::{
    ConnectSession, ConnectSessionId, ConnectTicket, InvalidConnectSessionId, LONGEST_USER,
    NewConnectSession, SessionStatus,
};
pub use table::ConnectSessions;
