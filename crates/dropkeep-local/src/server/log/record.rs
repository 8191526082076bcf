//! What is kept of one request.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};
use jiff::Timestamp;
use serde_json::Value;

use super::argument;
use crate::call::Call;

/// One request that a local Dropbox received. Neither its headers nor its query nor the bytes of
/// its body are kept: they may carry tokens. Its argument is, without what is secret in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// Its number; the first request is number 1.
    pub number: u64,
    /// When it arrived, in virtual time.
    pub at: Timestamp,
    /// Its method.
    pub method: Method,
    /// The route as faults name it: `files/upload`, `oauth2/token`; of anything else the path.
    pub route: String,
    /// The status it was answered with; `None` while it runs and when the client went away.
    pub status: Option<StatusCode>,
    /// How long it took until the answer began, in real time; `None` as for `status`.
    pub duration: Option<Duration>,
    /// The account that acted, if the request was authorized by one's token.
    pub account: Option<String>,
    /// The key of the app that asked, if the request was authorized.
    pub app: Option<String>,
    /// `User-Agent`.
    pub user_agent: Option<String>,
    /// The host that the client asked by.
    pub host: Option<String>,
    /// `X-Dropbox-Request-Id` of the answer; empty while there is none.
    pub request_id: String,
    /// The argument of a call, in canonical form (every default filled in, unions as objects):
    /// without passwords and tokens, and cut when it is long.
    pub argument: Option<Arc<Value>>,
    /// How many bytes of body came, as far as it was announced or received.
    pub request_size: Option<u64>,
    /// How many bytes of body the answer has, if that was known when it began.
    pub response_size: Option<u64>,
}

/// What an answer tells the log about its request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Note {
    /// The account that acted.
    pub(crate) account: Option<String>,
    /// The app that asked.
    pub(crate) app: Option<String>,
    /// The argument, without secrets.
    pub(crate) argument: Option<Arc<Value>>,
    /// How many bytes were received.
    pub(crate) request_size: Option<u64>,
}

impl Note {
    /// Takes what is worth keeping of a call that has been answered. Nothing is copied.
    pub(crate) fn take(&mut self, call: Call) {
        if let Some(body) = &call.body {
            self.request_size = Some(body.len());
        }
        let mut arg = call.arg;
        argument::redact(&mut arg);
        self.argument = Some(Arc::new(arg));
    }
}

/// What is known of a request once its answer begins.
#[derive(Debug)]
pub(crate) struct Ending {
    /// The status of the answer.
    pub(crate) status: StatusCode,
    /// How long it took.
    pub(crate) duration: Duration,
    /// The id of the answer.
    pub(crate) request_id: String,
    /// The length of the answer's body.
    pub(crate) response_size: Option<u64>,
    /// What the answer tells.
    pub(crate) note: Note,
}

impl RequestRecord {
    /// Completes it.
    pub(super) fn end(&mut self, ending: Ending) {
        let Note { account, app, argument, request_size } = ending.note;
        self.status = Some(ending.status);
        self.duration = Some(ending.duration);
        self.request_id = ending.request_id;
        self.response_size = ending.response_size;
        self.account = account;
        self.app = app;
        self.argument = argument;
        self.request_size = request_size.or(self.request_size);
    }
}
