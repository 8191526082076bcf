//! Connections: each one Dropbox account or team that is linked to one app, for one of the customer's
//! users.

mod access;
mod change;
mod confirm;
mod connect;
mod connection;
mod feed;
mod grant;
mod held;
mod judgement;
mod label;
mod lease;
mod list;
mod rotation;
mod row;
mod state;
mod table;

pub use change::Change;
pub use connect::{Connected, NewConnection};
pub use connection::{Connection, ConnectionId, InvalidConnectionId, Profile, Subject};
pub use feed::{ChangeFeed, Changes};
pub use grant::Grant;
pub use held::HeldSignIn;
pub use label::{InvalidLabel, Label};
pub use lease::{Claim, LeaseEpoch, LeaseOwner};
pub use list::{ConnectionFilter, ConnectionPage};
pub use rotation::{Rotation, SealedUnder};
pub use state::{ConnectionState, StateKind, Verdict};
pub use table::Connections;
