//! The client against a server that answers from a script.

#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

mod bodies;
mod canary;
mod credentials;
mod errors;
mod http2;
mod jobs;
mod lists;
mod local;
mod proxy;
mod retries;
mod server;
mod support;
mod tokens;

use server::{Answer, Script};
use support::{builder, client, clock, downloading, given, reading, uploading, writing};
