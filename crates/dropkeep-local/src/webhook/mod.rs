//! Webhooks: telling apps whose files changed.

mod delivery;
mod notifier;
mod registration;
mod signature;

pub(crate) use delivery::{Deliveries, Delivery};
pub(crate) use notifier::{Watch, watch};
pub(crate) use registration::{RegistrationFailure, register};
