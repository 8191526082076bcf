//! Deciding about a callback, in an order that lets nobody in.
//!
//! Parse, find the browser's cookie, check the state's signature, use the flow up in one statement, then
//! time limit, tenant and app, issuer, user; and only then redeem the code. Whatever fails before the flow
//! is used up leaves it usable for the browser it belongs to.

use dropkeep_auth::{Callback, CallbackError, CallbackOutcome, CallbackQuery, CodeVerifier};
use dropkeep_stores::{ConnectSession, Consumption, DatabaseError, Flow, FlowId, FlowOutcome};

use super::Browser;
use super::state::StateFor;
use super::trail::note_connected;
use crate::config::AppConfig;
use crate::keep::Keep;

/// A callback as it arrived.
#[derive(Debug)]
pub(crate) struct Finish {
    /// The app, by its name in the path.
    pub(crate) app: String,
    pub(crate) query: CallbackQuery,
    pub(crate) browser: Browser,
}

/// A flow whose callback has arrived.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) flow: FlowId,
    /// What became of it; `None` while another callback is about it.
    pub(crate) outcome: Option<FlowOutcome>,
}

/// What a sign-in has to do with a connect session.
#[derive(Debug)]
pub(super) enum Taken {
    /// It came by the page that is open to everybody.
    NoSession,
    /// It is the one sign-in that the session is for.
    Session(Box<ConnectSession>),
    /// The session has led to another, or is another browser's or user's.
    Used,
}

/// Why a callback says nothing about any flow.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotOurs {
    #[error(transparent)]
    Malformed(#[from] CallbackError),
    /// Another browser began it, or nobody did.
    #[error("this browser began no such sign-in")]
    AnotherBrowser,
    /// This browser did, so long ago that nothing is known about it any more.
    #[error("this sign-in was forgotten")]
    Forgotten,
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl Keep {
    /// Decides about a callback.
    pub(crate) async fn finish_sign_in(
        &self,
        finish: &Finish,
        app: &AppConfig,
    ) -> Result<Finished, NotOurs> {
        let callback = finish.query.read()?;
        let id = FlowId::of_state(&callback.state);
        let browser = finish.browser.flow(&id).ok_or(NotOurs::AnotherBrowser)?;
        let keys = &self.config().keys;
        let signed = StateFor { keys, tenant: &app.tenant, app: &finish.app, browser };
        if !signed.has_issued(&callback.state) {
            return Err(NotOurs::AnotherBrowser);
        }
        let context = (app.tenant.as_str(), finish.app.as_str());
        let flows = &self.sign_ins().flows;
        let outcome = match flows.consume(&id, &browser.digest(), context).await? {
            Consumption::Now { flow, verifier } => {
                self.conclude(&flow, verifier, callback, &finish.browser).await
            }
            Consumption::TooLate(_) => FlowOutcome::Expired,
            Consumption::Before(flow) => {
                return Ok(Finished { flow: id, outcome: flow.outcome });
            }
            Consumption::Unknown => return Err(NotOurs::Forgotten),
        };
        tracing::info!(app = finish.app, outcome = outcome.as_str(), "a sign-in ended");
        flows.settle(&id, &outcome).await?;
        note_connected(&self.audit(), context, &outcome).await;
        Ok(Finished { flow: id, outcome: Some(outcome) })
    }

    /// What a callback means that used its flow up in time.
    async fn conclude(
        &self,
        flow: &Flow,
        verifier: CodeVerifier,
        callback: Callback,
        browser: &Browser,
    ) -> FlowOutcome {
        if callback.issuer.is_some_and(|issuer| issuer != flow.issuer) {
            tracing::warn!(
                app = flow.app,
                "a callback names another issuer: perhaps a mix-up attack"
            );
            return FlowOutcome::Refused;
        }
        match callback.outcome {
            CallbackOutcome::Code(code) => match self.take_session(flow, browser).await {
                Ok(Taken::Used) => FlowOutcome::SessionUsed,
                Ok(taken) => {
                    let outcome = self.redeem(flow, (&code, &verifier), &taken).await;
                    self.close_session(flow, &outcome).await;
                    outcome
                }
                Err(error) => {
                    tracing::error!(%error, "a connect session cannot be taken");
                    FlowOutcome::Unavailable
                }
            },
            CallbackOutcome::Denied => FlowOutcome::Denied,
            CallbackOutcome::Error(refusal) => {
                let error = known_error(&refusal.error);
                tracing::warn!(app = flow.app, error, "Dropbox reports an error");
                FlowOutcome::Refused
            }
        }
    }

    /// Checks that whoever finishes is the user who began (row B1): the session of the flow belongs to
    /// this browser and this user, and has led to nothing yet.
    async fn take_session(&self, flow: &Flow, browser: &Browser) -> Result<Taken, DatabaseError> {
        let Some(id) = &flow.session else { return Ok(Taken::NoSession) };
        let Some(secret) = browser.session(id) else { return Ok(Taken::Used) };
        let taken = self.sign_ins().sessions.take(id, &secret.digest(), &flow.user).await?;
        Ok(taken.map_or(Taken::Used, |session| Taken::Session(session.into())))
    }

    async fn close_session(&self, flow: &Flow, outcome: &FlowOutcome) {
        let Some(id) = &flow.session else { return };
        let sessions = &self.sign_ins().sessions;
        let closed = match outcome {
            FlowOutcome::Connected { connection, .. } => sessions.finish(id, connection).await,
            FlowOutcome::Unconfirmed => return,
            _ => sessions.give_back(id).await,
        };
        if let Err(error) = closed {
            tracing::warn!(%error, session = %id, "how a connect session ended is not noted");
        }
    }
}

/// The codes of RFC 6749 section 4.1.2.1. Anything else may be whatever somebody put into a URL, as may the
/// explanation: neither is logged.
fn known_error(code: &str) -> &'static str {
    let known = [
        "invalid_request",
        "unauthorized_client",
        "unsupported_response_type",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
    ];
    known.into_iter().find(|known| *known == code).unwrap_or("another")
}
