//! How a person connects, without HTTP: to Dropbox and back.
//!
//! `start` sends a person off, `finish` decides about a callback in the order of the checks, `redeem`
//! turns a code into a connection, and `confirm` lets the customer's backend say whose it is. What only one browser may do hangs on a
//! [`BrowserSecret`] in its cookie.

mod browser;
mod confirm;
mod finish;
mod import;
mod profile;
mod redeem;
mod return_to;
mod sign_ins;
mod start;
mod state;
mod trail;

pub use confirm::{Confirmation, NotConfirmed, confirm_sign_in};
pub use import::{Import, ImportError, import_connection};
pub use profile::{TokenKind, WhoError};
pub use return_to::acceptable_return_to;
pub use start::is_scope_name;

pub(crate) use browser::{Browser, BrowserSecret};
pub(crate) use finish::{Finish, NotOurs};
pub(crate) use return_to::allowed_return_to;
pub(crate) use sign_ins::SignIns;
pub(crate) use start::{SignIn, StartError};
