//! Who asks: API keys in memory, their rates, and what they read.

mod addresses;
mod clock;
mod guesses;
mod known_key;
mod live_keys;
mod reads;
mod watch;

pub(crate) use addresses::Addresses;
pub(crate) use known_key::KnownKey;
pub(crate) use watch::{Callers, NotAsked};
