//! Who sends a request, by its API key.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use dropkeep_stores::{Action, Actor, Connection, ConnectionId, Reach};
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::Server;
use super::problem::Problem;
use crate::callers::KnownKey;
use crate::keep::Served;

/// A program with an API key that is accepted and has not used up its rate.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) key: Arc<KnownKey>,
}

impl Caller {
    /// Whose connections it may ask for.
    pub(crate) fn tenant(&self) -> &str {
        &self.key.api_key.tenant
    }

    /// Which of them.
    pub(crate) fn reach(&self) -> &Reach {
        &self.key.api_key.reach
    }

    /// As it stands in the audit trail.
    pub(crate) fn actor(&self) -> Actor {
        Actor::Key(self.key.api_key.id.clone())
    }

    /// # Errors
    /// 403 unless its key is for `action`.
    pub(crate) fn may(&self, action: Action) -> Result<(), Problem> {
        if self.key.api_key.actions.contains(&action) {
            return Ok(());
        }
        let detail = format!("this API key is not for the action `{action}`: use one that is");
        Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", detail)
            .with("action", action.as_str()))
    }

    /// # Errors
    /// 404 unless its key reaches the connection of the token: that of another tenant and none look the
    /// same.
    pub(crate) fn reaches_served(&self, served: &Served) -> Result<(), Problem> {
        self.reaches(served.tenant(), served.app(), served.id())
    }

    /// # Errors
    /// As [`Caller::reaches_served`].
    pub(crate) fn reaches(
        &self,
        tenant: &str,
        app: &str,
        id: &ConnectionId,
    ) -> Result<(), Problem> {
        if tenant == self.tenant() && self.reach().includes(app, id) {
            Ok(())
        } else {
            Err(no_connection())
        }
    }

    /// The connection `id`, if it is there and its key reaches it.
    ///
    /// # Errors
    /// 404 otherwise.
    pub(crate) async fn connection(
        &self,
        server: &Server,
        id: &str,
    ) -> Result<Connection, Problem> {
        let id = connection_id(id)?;
        let found = server.keep.connections().find(&id).await?.ok_or_else(no_connection)?;
        self.reaches(&found.tenant, &found.app, &id)?;
        Ok(found)
    }

    /// Whether its key reaches the connection `id`. The database is asked only if this process does not serve
    /// it yet: while the database is away, a token in its last minute is a token still.
    ///
    /// # Errors
    /// 404 otherwise.
    pub(crate) async fn reaches_known(
        &self,
        server: &Server,
        id: &ConnectionId,
    ) -> Result<(), Problem> {
        match server.keep.known(id) {
            Some(entry) => self.reaches(&entry.tenant, &entry.app, id),
            None => self.connection(server, id.as_str()).await.map(drop),
        }
    }

    /// # Errors
    /// 404 unless `app` is one of its tenant's, and its key reaches all of the app.
    pub(crate) fn reaches_app(&self, server: &Server, app: &str) -> Result<(), Problem> {
        let found = server.keep.config().apps.get(app);
        if found.is_some_and(|found| found.tenant == self.tenant())
            && self.reach().includes_app(app)
        {
            Ok(())
        } else {
            Err(Problem::not_found("there is no such app, or this API key is not for it"))
        }
    }
}

impl FromRequestParts<Arc<Server>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        let shown = shown(&parts.headers).ok_or_else(|| {
            unauthorized("an API key is needed, as `Authorization: Bearer dk_...`")
        })?;
        let key = server.callers.find(shown).await?;
        let key = key.ok_or_else(|| {
            unauthorized("this API key is not accepted: it is wrong, expired or revoked")
        })?;
        key.count().map_err(|wait| {
            let detail = "this API key has used up its requests for now";
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", detail).retry_after(wait)
        })?;
        tracing::Span::current().record("key", key.api_key.id.as_str());
        Ok(Self { key })
    }
}

/// What the one `Authorization` header holds (RFC 6750 section 2.1).
pub(super) fn shown(headers: &HeaderMap) -> Option<&str> {
    let mut headers = headers.get_all(AUTHORIZATION).into_iter();
    let header = headers.next().filter(|_| headers.next().is_none())?;
    let (scheme, key) = header.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

/// Reads a connection's id from a path.
///
/// # Errors
/// 404: what is none cannot be found.
pub(crate) fn connection_id(text: &str) -> Result<ConnectionId, Problem> {
    ConnectionId::parse(text).map_err(|_| no_connection())
}

pub(crate) fn no_connection() -> Problem {
    Problem::not_found("there is no such connection, or this API key is not for it")
}

fn unauthorized(detail: &str) -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorized", detail)
        .header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
}
