//! Routes, clocks and clients that the tests share.

use std::sync::Arc;

use super::Script;
use dropkeep_api::{Client, ClientBuilder, Route, routes};
use dropkeep_auth::{AccessToken, Endpoints, HttpSettings, ManualClock, Proxy, SeededRandomness};
use dropkeep_auth::{StaticTokenSource, TokenSource};
use jiff::Timestamp;

/// Idempotent.
pub(super) fn reading() -> &'static Route {
    routes::find("files/get_metadata").unwrap()
}

/// Not idempotent.
pub(super) fn writing() -> &'static Route {
    routes::find("files/move_v2").unwrap()
}

pub(super) fn uploading() -> &'static Route {
    routes::find("files/upload").unwrap()
}

pub(super) fn downloading() -> &'static Route {
    routes::find("files/download").unwrap()
}

pub(super) fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new(Timestamp::UNIX_EPOCH))
}

pub(super) fn given(token: &str) -> Arc<dyn TokenSource> {
    Arc::new(StaticTokenSource::new(AccessToken::unexpiring(token).unwrap()))
}

/// A client of the script, without credentials.
pub(super) fn builder(script: &Script, clock: &Arc<ManualClock>) -> ClientBuilder {
    let http = HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() };
    Client::builder()
        .endpoints(Endpoints::single(&script.endpoint()).unwrap())
        .http(http)
        .clock(Arc::clone(clock) as _)
        .randomness(Arc::new(SeededRandomness::new(7)))
}

/// A client of the script, with a token that nobody refreshes.
pub(super) fn client(script: &Script, clock: &Arc<ManualClock>) -> Client {
    builder(script, clock).token_source(given("sl.u.test-token")).build().unwrap()
}
