//! Tests of the keep, against a local Dropbox and on real databases.
#![expect(clippy::unwrap_used, reason = "what a test cannot go on without fails the test")]

mod accessible;
mod admin;
mod api;
mod broker;
mod broker_source;
mod chromium;
mod clock;
mod config;
mod connect;
mod delivery;
mod dropbox_webhook;
mod faults;
mod health;
mod idle;
mod looks;
mod person;
mod receiver;
mod serving;
mod support;
mod telemetry;
mod upstream;
