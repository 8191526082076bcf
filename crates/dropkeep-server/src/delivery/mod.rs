//! Working off the outbox: revocations at Dropbox, and webhooks to subscribers.
//!
//! Each process has one task for each kind; it wakes at once when something was put in by its own process
//! and looks once a second for what others put in or left behind.

mod address;
mod deliveries;
mod destination;
mod revocation;
mod signature;
mod webhook;
mod worker;

pub use destination::{Destination, InvalidDestination};

pub(crate) use deliveries::{Deliveries, DeliveryParts};
