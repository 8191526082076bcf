//! From the first connection to the last answer.

use std::sync::Arc;

use tokio::net::TcpListener;

use super::ServeSettings;
use super::accept::Accepting;
use crate::http::Server;

/// Serves on `listener` until `stop`, and then ends in order: `/readyz` says so (503), after the notice
/// nothing more is accepted, requests under way are answered within the grace, and leases are given
/// back. Dropping the future ends everything at once.
pub async fn serve(
    listener: TcpListener,
    server: Arc<Server>,
    settings: &ServeSettings,
    stop: impl Future<Output = ()>,
) {
    let mut accepting = Accepting::new(listener, &server, settings);
    accepting.until(stop).await;
    tracing::info!("ending: no longer ready");
    server.begin_draining();
    accepting.until(server.keep().clock().sleep(settings.notice)).await;
    let left = accepting.end(settings.grace).await;
    if left > 0 {
        tracing::warn!(connections = left, "some requests did not end in time");
    }
    server.settle().await;
    tracing::info!("ended");
}
