//! One call: sent, judged, and sent again where that is safe.

use std::time::Duration;

use dropkeep_auth::{AccessToken, TokenError};
use futures_core::future::BoxFuture;
use tracing::{Instrument as _, debug, info_span, warn};

use super::Client;
use crate::error::{CallContext, Error, Failure, NotSent};
use crate::request::{Body, Credential, Plan};
use crate::response::Reply;
use crate::retry::{Verdict, verdict};
use crate::route::{Auth, Route};

/// Shorter pauses pass unnoticed.
const NOTABLE_PAUSE: Duration = Duration::from_secs(2);

impl Client {
    /// Sends a call until it has an answer or patience ends.
    ///
    /// Not generic and boxed, so that 231 routes share one copy of it.
    pub(crate) fn send(&self, plan: Plan) -> BoxFuture<'_, Result<Reply, Failure>> {
        let span = info_span!("dropbox", route = plan.route.full_name());
        Box::pin(async move { self.persist(&plan).await }.instrument(span))
    }

    async fn persist(&self, plan: &Plan) -> Result<Reply, Failure> {
        let mut pace = self.retries();
        let mut token_was_replaced = false;
        let mut attempt = 0;
        loop {
            attempt += 1;
            let credential = self.credential(plan.route).await?;
            let mut failure = match self.exchange(plan, &credential).await {
                Ok(reply) => {
                    let CallContext { status, request_id, .. } = &reply.context;
                    debug!(attempt, status = status.map(|it| it.as_u16()), request_id, "answered");
                    return Ok(reply);
                }
                Err(failure) => failure,
            };
            failure.context_mut().attempts = attempt;
            note(&failure);
            let verdict = verdict(&failure, plan.is_idempotent());
            let may_repeat = plan.content.as_ref().is_none_or(Body::is_replayable);
            match (verdict, credential) {
                (Verdict::AnotherToken, Credential::Bearer(token)) if !token_was_replaced => {
                    token_was_replaced = true;
                    // Even if this call cannot be repeated, the next one must not meet the same.
                    let refusal = self.replace(&token, failure).await?;
                    if !may_repeat {
                        return Err(refusal);
                    }
                }
                (Verdict::Again { at_least }, _) if may_repeat => {
                    let Some(pause) = pace.next(at_least) else { return Err(failure) };
                    announce(pause, &failure);
                    pace.pass(pause).await;
                }
                _ => return Err(failure),
            }
        }
    }

    /// Has the rejected token replaced, and gives the rejection back. When there is no other token to
    /// be had, the rejection itself says more than that.
    async fn replace(&self, rejected: &AccessToken, failure: Failure) -> Result<Failure, Failure> {
        let Some(source) = &self.shared.token_source else {
            return Err(failure);
        };
        match source.replace(rejected).await {
            Ok(_) => Ok(failure),
            Err(TokenError::NotSignedIn) => Err(failure),
            Err(source) => {
                let context = Box::new(failure.context().clone());
                Err(Error::Token { source, context })
            }
        }
    }

    /// What signs a call of this route: the user's or team's token before the app, as Dropbox's own
    /// SDKs have it.
    async fn credential(&self, route: &'static Route) -> Result<Credential, Failure> {
        let shared = &self.shared;
        let context = || CallContext::new(route);
        let takes_token = route.accepts(Auth::User) || route.accepts(Auth::Team);
        match (&shared.token_source, &shared.app) {
            (Some(source), _) if takes_token => match source.token().await {
                Ok(token) => Ok(Credential::Bearer(token)),
                Err(source) => Err(Error::Token { source, context: Box::new(context()) }),
            },
            (_, Some(app)) if route.accepts(Auth::App) => {
                Credential::app(app).map_err(|source| context().not_sent(source))
            }
            _ if route.accepts(Auth::None) => Ok(Credential::Nobody),
            _ if takes_token => Err(context().not_sent(NotSent::NoTokenSource)),
            _ => Err(context().not_sent(NotSent::NoApp)),
        }
    }
}

/// Somebody may be watching: what takes longer than a moment is worth a word.
fn announce(pause: Duration, failure: &Failure) {
    if pause >= NOTABLE_PAUSE {
        warn!("{failure}; trying again in {} s", pause.as_secs_f32().ceil());
    }
}

fn note(failure: &Failure) {
    let context = failure.context();
    debug!(
        attempt = context.attempts,
        status = context.status.map(|status| status.as_u16()),
        request_id = context.request_id,
        summary = context.summary,
        "failed: {failure}"
    );
}
