//! `GET /connect/{app}/callback`: where Dropbox sends people back to.
//!
//! What is no person coming back has its answer before anything is looked at: a prefetch and a HEAD leave the code
//! alone (row B8), and what another page embeds or fetches gets a page that says so. What is left is decided in
//! [`crate::sign_in`], in the order of the checklist.
//!
//! The answer is always a 303 to another address of ours: code and state are in the address of this request, and
//! would stand in the history, be sent as `Referer` and be redeemed again by a reload (rows A13 and B9).

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use dropkeep_auth::CallbackQuery;
use dropkeep_stores::FlowOutcome;
use http::{HeaderMap, Method};
use tracing::Instrument as _;

use super::cookies::Cookies;
use super::notice::Notice;
use super::return_trip::RETURN;
use super::visit::done_path;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::pages::fetch_metadata::Kind;
use crate::sign_in::Finish;

/// Decides about the callback and goes on to a page whose address holds neither code nor state (row B9).
pub(super) async fn arrive(
    State(server): State<Arc<Server>>,
    Path(app): Path<String>,
    method: Method,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    match Kind::of(&method, &headers) {
        Kind::Ahead => return answer::nothing_yet(),
        Kind::Embedded => return Notice::ForeignForm.page(&server, Some(&app)),
        Kind::Navigation => {}
    }
    let finish = Finish {
        query: CallbackQuery::parse(&query.unwrap_or_default()),
        browser: Cookies::of(server.keep.config()).read(&headers),
        app: app.clone(),
    };
    // A browser may drop this request at any moment and send it once more; the code is redeemed all the same.
    let concluded = conclude(Arc::clone(&server), finish).in_current_span();
    let finished = server.background.spawn(concluded).await;
    let finished = finished.unwrap_or_else(|error| {
        tracing::error!(%error, "a callback failed");
        Err(Notice::Unavailable)
    });
    match finished {
        Ok(path) => answer::see_other(&path),
        Err(notice) => notice.page(&server, Some(&app)),
    }
}

/// Decides, in a task of its own: it ends though the browser hangs up, and shutdown waits for it. Gives the path
/// to go on to.
async fn conclude(server: Arc<Server>, finish: Finish) -> Result<String, Notice> {
    let app = server.keep.config().apps.get(&finish.app).ok_or(Notice::UnknownApp)?;
    let finished = server.keep.finish_sign_in(&finish, app).await?;
    let path = done_path(&server, &finish.app, &finished.flow);
    // Only the customer's backend can say whether it was the right person: they go there at once.
    let is_unconfirmed = finished.outcome == Some(FlowOutcome::Unconfirmed);
    Ok(if is_unconfirmed { format!("{path}/{RETURN}") } else { path })
}
