//! A visit to a page about a flow: by the browser that began it, or by nobody.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::response::Response;
use dropkeep_stores::{ConnectSession, Connection, Flow, FlowId, FlowOutcome};
use http::request::Parts;

use super::cookies::Cookies;
use super::notice::Notice;
use crate::config::AppConfig;
use crate::http::Server;
use crate::http::pages::fetch_metadata::is_own_form;

/// A flow whose browser asks about it. Its cookie is what shows that.
#[derive(Debug)]
pub(super) struct Visit {
    /// The app, by its name in the path.
    pub(super) app: String,
    pub(super) flow: Flow,
    /// Whether what it asks comes from a page of ours.
    pub(super) is_own_form: bool,
}

impl Visit {
    /// The path of the page that shows the outcome.
    pub(super) fn path(&self, server: &Server) -> String {
        done_path(server, &self.app, &self.flow.id)
    }

    /// The app's settings. They were there when the visit was let in.
    pub(super) fn config<'s>(&self, server: &'s Server) -> Option<(&'s str, &'s AppConfig)> {
        let (name, app) = server.keep.config().apps.get_key_value(&self.app)?;
        Some((name, app))
    }

    /// What it led to, if that is a connection that is still there.
    pub(super) async fn connection(&self, server: &Server) -> Result<Option<Connection>, Notice> {
        match server.keep.connected_by(&self.flow).await? {
            Some(connection) => Ok(server.keep.connections().find(&connection).await?),
            None => Ok(None),
        }
    }

    /// The connect session whose confirmation it awaits, or did.
    pub(super) async fn held_by(&self, server: &Server) -> Result<Option<ConnectSession>, Notice> {
        match (&self.flow.outcome, &self.flow.session) {
            (Some(FlowOutcome::Unconfirmed), Some(session)) => {
                Ok(server.keep.sign_ins().sessions.find(session).await?)
            }
            _ => Ok(None),
        }
    }
}

/// The path of the page that shows what became of a flow: no code and no state is in it.
pub(super) fn done_path(server: &Server, app: &str, flow: &FlowId) -> String {
    server.keep.config().url_of(["connect", app, "done", flow.as_str()]).path().to_owned()
}

impl FromRequestParts<Arc<Server>> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Response> {
        let path = Path::<(String, String)>::from_request_parts(parts, server).await;
        let Ok(Path((app, flow))) = path else {
            return Err(Notice::UnknownApp.page(server, None));
        };
        let visit = visit(server, &app, &flow, parts).await;
        visit.map_err(|notice| notice.page(server, Some(&app)))
    }
}

async fn visit(server: &Server, app: &str, flow: &str, parts: &Parts) -> Result<Visit, Notice> {
    let config = server.keep.config();
    let tenant = &config.apps.get(app).ok_or(Notice::UnknownApp)?.tenant;
    let id = FlowId::parse(flow).map_err(|_| Notice::Malformed)?;
    let browser = Cookies::of(config).read(&parts.headers);
    let secret = browser.flow(&id).ok_or(Notice::AnotherBrowser)?;
    let found = server.keep.sign_ins().flows.find(&id, &secret.digest(), (tenant, app)).await?;
    Ok(Visit {
        app: app.to_owned(),
        flow: found.ok_or(Notice::Forgotten)?,
        is_own_form: is_own_form(&parts.headers, &config.public_url),
    })
}
