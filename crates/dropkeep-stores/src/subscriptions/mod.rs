//! Subscriptions: who wants to be told of what, where, and what the telling is signed with.

mod secret;
mod subscription;
mod table;

pub use secret::{InvalidWebhookSecret, WebhookSecret};
pub use subscription::{InvalidSubscriptionId, Subscription, SubscriptionId};
pub use table::{NewSubscription, Recipient, Subscriptions};
