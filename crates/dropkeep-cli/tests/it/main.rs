//! The real binary against a local Dropbox.
#![expect(clippy::unwrap_used, reason = "what a test cannot go on without fails the test")]

mod call;
mod credentials;
mod demo;
mod files;
mod fleet;
mod help;
mod importing;
mod interop;
mod json;
mod keep_stage;
mod local;
mod login;
mod logout;
mod newcomers;
mod operators;
mod readme;
mod secrets;
mod serve;
mod signals;
mod steering;
mod through_keep;
mod token;
mod trouble;
mod world;
