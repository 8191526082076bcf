//! The clock.

use std::sync::Arc;

use axum::extract::State as Extract;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::Told;
use super::error::{AdminError, ErrorBody};
use super::input::{Sent, duration};
use crate::clock::VirtualClock;
use crate::server::Shared;

/// The virtual time.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ClockState {
    /// The virtual time, RFC 3339.
    pub(super) now: String,
    /// Whether it goes on by itself.
    pub(super) running: bool,
}

/// How far to move the clock.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advance {
    /// `4h`, `90 min`, `2 days`, `PT4H`.
    #[schema(example = "4h")]
    by: String,
}

impl ClockState {
    pub(super) fn of(clock: &VirtualClock) -> Self {
        Self { now: clock.now().to_string(), running: clock.is_running() }
    }
}

/// Tells the virtual time.
#[utoipa::path(get, path = "/_local/clock", tag = "clock",
    responses((status = 200, body = ClockState)))]
pub(crate) async fn clock(Extract(shared): Extract<Arc<Shared>>) -> Told<ClockState> {
    Told(ClockState::of(&shared.clock))
}

/// Moves the clock forward: tokens, codes, sessions and links grow old, and what waits is released.
#[utoipa::path(post, path = "/_local/clock/advance", tag = "clock", request_body = Advance,
    responses((status = 200, body = ClockState), (status = 400, body = ErrorBody)))]
pub(crate) async fn advance(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(asked): Sent<Advance>,
) -> Result<Told<ClockState>, AdminError> {
    shared.clock.advance(duration(&asked.by, "field by")?);
    Ok(Told(ClockState::of(&shared.clock)))
}

/// Lets the clock stand still until it is advanced or resumed.
#[utoipa::path(post, path = "/_local/clock/freeze", tag = "clock",
    responses((status = 200, body = ClockState)))]
pub(crate) async fn freeze(Extract(shared): Extract<Arc<Shared>>) -> Told<ClockState> {
    shared.clock.freeze();
    Told(ClockState::of(&shared.clock))
}

/// Lets the clock go on from where it stands.
#[utoipa::path(post, path = "/_local/clock/resume", tag = "clock",
    responses((status = 200, body = ClockState)))]
pub(crate) async fn resume(Extract(shared): Extract<Arc<Shared>>) -> Told<ClockState> {
    shared.clock.resume();
    Told(ClockState::of(&shared.clock))
}
