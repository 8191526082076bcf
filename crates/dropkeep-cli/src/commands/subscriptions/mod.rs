//! `dropkeep subscriptions`

mod change;
mod command;
mod create;
mod shape;

pub(crate) use command::SubscriptionsArgs;
