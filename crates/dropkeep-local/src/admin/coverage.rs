//! Which routes were asked for that are not emulated.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State as Extract;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::Told;
use crate::routes;
use crate::server::Shared;
use crate::spec::spec;

/// What is emulated, and what was missed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Coverage {
    /// How many routes the API has.
    routes: usize,
    /// How many of them are emulated.
    emulated: usize,
    /// The routes that were answered 501, and how often.
    missed: BTreeMap<String, u64>,
}

/// Tells how much of the API is emulated, and which calls met a gap.
#[utoipa::path(get, path = "/_local/coverage", tag = "requests",
    responses((status = 200, body = Coverage)))]
pub(crate) async fn coverage(Extract(shared): Extract<Arc<Shared>>) -> Told<Coverage> {
    let names = spec().names();
    Told(Coverage {
        emulated: names.iter().filter(|name| routes::handler(name).is_some()).count(),
        routes: names.len(),
        missed: shared.missed.counts(),
    })
}
