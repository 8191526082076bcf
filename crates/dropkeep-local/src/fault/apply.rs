//! Lets trouble happen to a request and its answer.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;

use super::action::{Action, lost};
use super::bodies;
use super::book::Trouble;
use crate::dispatch;
use crate::server::Shared;
use crate::wire::Answer;

/// Marks a response that is not to be sent: the connection closes instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectionLost;

/// Answers a request to a route that meets trouble. What the handler has to do about it goes along as the
/// extensions [`super::Conduct`] and [`super::Sight`].
pub(crate) async fn apply(
    (shared, route, arrived): (&Arc<Shared>, &str, Timestamp),
    trouble: Trouble,
    mut request: Request,
    next: Next,
) -> Answer {
    if !trouble.delay.is_zero() {
        let until = arrived.saturating_add(trouble.delay).unwrap_or(Timestamp::MAX);
        tokio::select! {
            () = shared.stopped() => {}
            () = shared.clock.reach(until) => {}
        }
    }
    if trouble.action == Some(Action::ResetConnection) {
        let mut nothing = Response::new(Body::empty());
        *nothing.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        return lost(nothing);
    }
    request.extensions_mut().insert(trouble.conduct);
    request.extensions_mut().insert(trouble.sight);
    if let Some(speed) = trouble.bytes_per_second {
        request = request.map(|body| bodies::throttle(shared, body, speed));
    }
    let instead = trouble.action.as_ref().and_then(|action| action.instead(route));
    let answer = match (instead, &trouble.action) {
        (Some(answer), _) => {
            dispatch::discard(request.into_body()).await;
            answer
        }
        (None, Some(action)) => action.spoil(next.run(request).await),
        (None, None) => next.run(request).await,
    };
    match trouble.bytes_per_second {
        Some(speed) => {
            bodies::with_length(answer).map(|body| bodies::throttle(shared, body, speed))
        }
        None => answer,
    }
}
