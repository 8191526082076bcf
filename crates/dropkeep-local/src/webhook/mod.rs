//! Webhooks: telling apps whose files changed.
//!
//! As the guide to webhooks describes it: a `GET` with a `challenge` that has to be echoed when a URI is
//! added, then a `POST` that names the accounts that changed, signed with the app's secret
//! (`X-Dropbox-Signature`, HMAC-SHA256 of the body), repeated with growing pauses when it is not
//! answered. What changed is not told: the app asks with its cursor.

mod delivery;
mod notifier;
mod registration;
mod signature;

pub(crate) use delivery::{Deliveries, Delivery};
pub(crate) use notifier::{Watch, watch};
pub(crate) use registration::{RegistrationFailure, register};
