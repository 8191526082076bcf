//! Tests of the stores, on real servers with their real migrations.

#![expect(clippy::unwrap_used, reason = "in tests a failure may panic")]

mod api_keys;
mod audit;
mod confirmation;
mod conformance;
mod connect_sessions;
mod connections;
mod flows;
mod keys;
mod leases;
mod operator_sessions;
mod outbox;
mod probes;
mod redis;
mod rotation;
mod session;
mod sharing;
mod silence;
mod subscriptions;
mod support;
