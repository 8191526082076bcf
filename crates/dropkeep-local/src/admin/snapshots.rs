//! Going back: reset, snapshots, restore.

use std::sync::Arc;

use axum::extract::{Path, State as Extract};
use http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::Told;
use super::error::{AdminError, ErrorBody};
use crate::server::Shared;

/// The names of the snapshots.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SnapshotList {
    /// The names, in order.
    snapshots: Vec<String>,
}

/// Goes back to the start: accounts, apps, tokens, files and links are as they were, with the same
/// ids and tokens; the clock goes as it did; the log and the faults are gone, but for the hostile
/// preset. Snapshots stay.
#[utoipa::path(post, path = "/_local/reset", tag = "state",
    responses((status = 204, description = "It is as at the start."),
        (status = 409, body = ErrorBody)))]
pub(crate) async fn reset(Extract(shared): Extract<Arc<Shared>>) -> Result<StatusCode, AdminError> {
    start_over(shared).await
}

/// Goes back to the start.
pub(super) async fn start_over(shared: Arc<Shared>) -> Result<StatusCode, AdminError> {
    let reset = blocking(shared, Shared::reset).await?;
    reset.map(|()| StatusCode::NO_CONTENT).map_err(|error| {
        let hint = "bring the seed back to where it was at the start, or start anew";
        AdminError::conflict(format!("the seed cannot be planted again: {error}"), "seed", hint)
    })
}

/// Tells the snapshots.
#[utoipa::path(get, path = "/_local/snapshots", tag = "state",
    responses((status = 200, body = SnapshotList)))]
pub(crate) async fn snapshots(Extract(shared): Extract<Arc<Shared>>) -> Told<SnapshotList> {
    Told(SnapshotList { snapshots: shared.worlds.names() })
}

/// Keeps the state as it is now, in memory, under a name; one of that name is replaced.
#[utoipa::path(put, path = "/_local/snapshots/{name}", tag = "state",
    params(("name" = String, Path, description = "Letters, digits, `-`, `_` and `.`.")),
    responses((status = 204, description = "It is kept."), (status = 400, body = ErrorBody),
        (status = 409, body = ErrorBody)))]
pub(crate) async fn save(
    Extract(shared): Extract<Arc<Shared>>,
    Path(name): Path<String>,
) -> Result<StatusCode, AdminError> {
    keep(shared, name).await
}

/// Keeps the state under a name.
pub(super) async fn keep(shared: Arc<Shared>, name: String) -> Result<StatusCode, AdminError> {
    let is_plain = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    if name.is_empty() || name.len() > 100 || !name.chars().all(is_plain) {
        let hint = "use up to 100 letters, digits, -, _ and .";
        return Err(AdminError::bad("that is no name for a snapshot", "path", hint));
    }
    let saved = blocking(shared, move |shared| shared.save(&name)).await?;
    saved.map(|()| StatusCode::NO_CONTENT).ok_or_else(|| {
        let hint = "delete one: DELETE /_local/snapshots/NAME";
        AdminError::conflict("there are too many snapshots", "state", hint)
    })
}

/// Goes back to a snapshot, with the clock as it went then. The log and the faults stay.
#[utoipa::path(post, path = "/_local/snapshots/{name}/restore", tag = "state",
    params(("name" = String, Path)),
    responses((status = 204, description = "It is as it was."), (status = 404, body = ErrorBody)))]
pub(crate) async fn restore(
    Extract(shared): Extract<Arc<Shared>>,
    Path(name): Path<String>,
) -> Result<StatusCode, AdminError> {
    go_back(shared, name).await
}

/// Goes back to a snapshot.
pub(super) async fn go_back(shared: Arc<Shared>, name: String) -> Result<StatusCode, AdminError> {
    let wanted = name.clone();
    let restored = blocking(shared, move |shared| shared.restore(&wanted)).await?;
    restored.map(|()| StatusCode::NO_CONTENT).ok_or_else(|| missing(&name))
}

/// Forgets a snapshot.
#[utoipa::path(delete, path = "/_local/snapshots/{name}", tag = "state",
    params(("name" = String, Path)),
    responses((status = 204, description = "It is gone."), (status = 404, body = ErrorBody)))]
pub(crate) async fn forget(
    Extract(shared): Extract<Arc<Shared>>,
    Path(name): Path<String>,
) -> Result<StatusCode, AdminError> {
    shared.worlds.forget(&name).map(|()| StatusCode::NO_CONTENT).ok_or_else(|| missing(&name))
}

fn missing(name: &str) -> AdminError {
    let hint = "the names are in /_local/snapshots";
    AdminError::missing(format!("there is no snapshot {name:?}"), "path", hint)
}

/// Copies of a large state take their time.
async fn blocking<T: Send + 'static>(
    shared: Arc<Shared>,
    work: impl FnOnce(&Shared) -> T + Send + 'static,
) -> Result<T, AdminError> {
    tokio::task::spawn_blocking(move || work(&shared)).await.map_err(|panic| AdminError {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        ..AdminError::bad(panic.to_string(), "server", "this is a defect: please report it")
    })
}
