//! Who we are to Dropbox: which credentials apply, where they rest, and what they connect to.

mod choice;
mod connection;
mod home;
mod sharing;

pub(crate) use choice::{Chosen, KeptSignIn, choose, profile_name};
pub(crate) use connection::{Connection, endpoints, token_endpoint};
pub(crate) use home::Home;
pub(crate) use sharing::SharedTokens;
