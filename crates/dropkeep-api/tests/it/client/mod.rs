//! The client against a server that answers from a script.

#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

mod bodies;
mod canary;
mod credentials;
mod errors;
mod jobs;
mod lists;
mod local;
mod retries;
mod server;
mod tokens;

use std::sync::Arc;

use dropkeep_api::{Client, ClientBuilder, Route, routes};
use dropkeep_auth::{AccessToken, Endpoints, HttpSettings, ManualClock, Proxy, SeededRandomness};
use dropkeep_auth::{StaticTokenSource, TokenSource};
use jiff::Timestamp;
use server::{Answer, Script};

/// Idempotent.
fn reading() -> &'static Route {
    routes::find("files/get_metadata").unwrap()
}

/// Not idempotent.
fn writing() -> &'static Route {
    routes::find("files/move_v2").unwrap()
}

fn uploading() -> &'static Route {
    routes::find("files/upload").unwrap()
}

fn downloading() -> &'static Route {
    routes::find("files/download").unwrap()
}

fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new(Timestamp::UNIX_EPOCH))
}

fn given(token: &str) -> Arc<dyn TokenSource> {
    Arc::new(StaticTokenSource::new(AccessToken::unexpiring(token).unwrap()))
}

/// A client of the script, without credentials.
fn builder(script: &Script, clock: &Arc<ManualClock>) -> ClientBuilder {
    let http = HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() };
    Client::builder()
        .endpoints(Endpoints::single(&script.endpoint()).unwrap())
        .http(http)
        .clock(Arc::clone(clock) as _)
        .randomness(Arc::new(SeededRandomness::new(7)))
}

/// A client of the script, with a token that nobody refreshes.
fn client(script: &Script, clock: &Arc<ManualClock>) -> Client {
    builder(script, clock).token_source(given("sl.u.test-token")).build().unwrap()
}
