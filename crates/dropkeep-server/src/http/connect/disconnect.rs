//! `/connect/{app}/done/{flow}/disconnect`: asking whether it shall end, and ending it.
//!
//! It takes a POST of our own form: a link in a mail or an image ends nothing. Whoever asks twice is told the same.
//! Tokens are refused here at once; at Dropbox the outbox sees to it, for as long as that takes.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use dropkeep_stores::{Actor, Connection};
use http::StatusCode;

use super::notice::Notice;
use super::pages::DisconnectPage;
use super::visit::Visit;
use crate::http::Server;
use crate::http::pages::Frame;
use crate::http::pages::answer;

/// The question.
pub(super) async fn ask(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    let connection = match visit.connection(&server).await {
        Ok(Some(connection)) if connection.state.kind.is_served() => connection,
        Ok(_) => return answer::see_other(&visit.path(&server)),
        Err(notice) => return notice.page(&server, Some(&visit.app)),
    };
    let profile = connection.profile;
    let page = DisconnectPage {
        frame: Frame::of(server.keep.config(), visit.config(&server)),
        here: visit.path(&server),
        name: profile.email.or(profile.display_name).unwrap_or_else(|| "this account".to_owned()),
    };
    answer::page(StatusCode::OK, &page)
}

/// Ends it: from now on no process serves it.
pub(super) async fn carry_out(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    if !visit.is_own_form {
        return Notice::ForeignForm.page(&server, Some(&visit.app));
    }
    let ended = match visit.connection(&server).await {
        Ok(Some(connection)) => end(&server, &connection).await,
        Ok(None) => Ok(()),
        Err(notice) => Err(notice),
    };
    match ended {
        Ok(()) => answer::see_other(&visit.path(&server)),
        Err(notice) => notice.page(&server, Some(&visit.app)),
    }
}

async fn end(server: &Server, connection: &Connection) -> Result<(), Notice> {
    if server.keep.disconnect(&connection.id).await? {
        let (audit, id) = (server.keep.audit(), Some(&connection.id));
        let record = audit.now(&connection.tenant, Actor::Person, "connection.disconnect", id);
        server.record(&record).await;
    }
    Ok(())
}
