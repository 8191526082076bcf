//! What operators do with a keep at the command line.

mod api_keys;
mod connections;
mod documented;
mod keys;
mod links;
mod outbox;
mod stage;
mod subscriptions;
