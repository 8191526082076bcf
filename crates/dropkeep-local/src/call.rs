//! What a route handler is given and what it answers.
//!
//! Everything around the handler is done by [`crate::dispatch`]: authorization, scopes, path root,
//! reading and checking the argument, spooling an upload's body, ranges, encoding and headers.
//!
//! # Adding a route
//!
//! 1. Write `fn name(call: &Call, state: &mut State) -> Result<Reply, Failure>`. It runs under the
//!    state's lock on a blocking thread: it must not wait for anything, but may answer
//!    [`Reply::Wait`]; nor may it take long, but may answer [`Reply::later`].
//! 2. Add `("namespace/name_v2", name)` to the `ROUTES` table of its module (the name is the one in
//!    the URL after `/2/`). The tables are collected in [`crate::routes`].
//!
//! Files are reached through `state.files` with `call.view()?`, which sees through mounts. What a module
//! keeps is a [`Table`](crate::table::Table) of rows with serde forms, named in its `tables()`, which
//! [`State::tables`] collects: so it is kept on disk, snapshot and restored like everything else.
//!
//! `call.arg` has already been checked against the spec and is in canonical form: every default is
//! filled in, absent nullable fields are absent (never `null`), every union is an object with
//! `.tag`. So `call.arg["mode"][".tag"]` is always text. The answer is written in the same form
//! and is checked against the spec as well.

use std::fmt;
use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt as _};
use jiff::Timestamp;
use serde_json::Value;

use crate::blob::{Blob, SpoolFolder};
use crate::fault::Conduct;
use crate::files::View;
use crate::media::{Archive, Portrait};
use crate::server::Shared;
use crate::spec::SelectAdminMode;
use crate::state::{Account, State, Team};

/// Answers one route. See the [module page](self) for how to add one.
pub(crate) type Handler = fn(&Call, &mut State) -> Result<Reply, Failure>;

/// One authorized call with a checked argument.
pub(crate) struct Call {
    /// The account that acts; `None` under app authentication and on routes without any.
    pub(crate) account: Option<String>,
    /// The key of the app that calls.
    pub(crate) app: Option<String>,
    /// The team whose token was presented, on the routes for teams.
    pub(crate) team: Option<String>,
    /// The account that linked the team to the app, where the team itself acts.
    pub(crate) linked_by: Option<String>,
    /// What an administrator who acts as one may use the route for.
    pub(crate) admin: Option<SelectAdminMode>,
    /// What the account sees: by the path root it asked for, or the app's own folder.
    pub(crate) view: Option<View>,
    /// The access token presented, for the routes that are about tokens.
    pub(crate) access_token: Option<String>,
    /// The argument in canonical form; `null` where the route takes none.
    pub(crate) arg: Value,
    /// The bytes sent with an upload-style route, `None` on the others.
    pub(crate) body: Option<Blob>,
    /// The virtual time of the call.
    pub(crate) now: Timestamp,
    /// What a link made by this call begins with, on the name that was asked by:
    /// `http://127.0.0.1:PORT`, or Dropbox's web host. See `endpoints::bytes_base` for bytes.
    pub(crate) link_base: String,
    /// Where bytes that are made for this call may lie.
    pub(crate) spool: SpoolFolder,
    /// How a list shall behave where the documentation leaves that open.
    pub(crate) conduct: Conduct,
}

impl Call {
    /// The id of the account that acts.
    ///
    /// # Errors
    /// The call came with app authentication, which has no account.
    pub(crate) fn account_id(&self) -> Result<&str, Failure> {
        self.account.as_deref().ok_or_else(|| {
            Failure::BadRequest("This function requires a user's access token.".to_owned())
        })
    }

    /// The account that acts.
    ///
    /// # Errors
    /// As [`Call::account_id`].
    pub(crate) fn account<'s>(&self, state: &'s State) -> Result<&'s Account, Failure> {
        let id = self.account_id()?;
        state.accounts.get(id).ok_or_else(|| Failure::Internal(format!("no account {id}")))
    }

    /// What the account sees.
    ///
    /// # Errors
    /// As [`Call::account_id`].
    pub(crate) fn view(&self) -> Result<&View, Failure> {
        self.account_id()?;
        self.view.as_ref().ok_or_else(|| Failure::Internal("the account sees nothing".to_owned()))
    }

    /// The team that acts.
    ///
    /// # Errors
    /// The call came with another authentication, which has no team.
    pub(crate) fn team<'s>(&self, state: &'s State) -> Result<&'s Team, Failure> {
        let team = self.team.as_deref().and_then(|team| state.teams.get(team));
        team.ok_or_else(|| Failure::Internal("no team calls".to_owned()))
    }

    /// The key of the app that calls.
    ///
    /// # Errors
    /// The route needs no authorization.
    pub(crate) fn app_key(&self) -> Result<&str, Failure> {
        self.app.as_deref().ok_or_else(|| Failure::Internal("no app calls".to_owned()))
    }

    /// A text field of the argument, empty when absent.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.arg[field].as_str().unwrap_or_default()
    }

    /// A boolean field of the argument, false when absent.
    pub(crate) fn flag(&self, field: &str) -> bool {
        self.arg[field].as_bool().unwrap_or_default()
    }
}

/// A successful answer.
#[derive(Debug)]
pub(crate) enum Reply {
    /// The result of an rpc- or upload-style route.
    Json(Value),
    /// The same in its form on the wire, where building it as a value first would take too long.
    Text(String),
    /// The result and the bytes of a download-style route. The frame answers ranges.
    Download {
        /// Goes into `Dropbox-API-Result`.
        result: Value,
        /// The whole content.
        content: Blob,
        /// What the `ETag` is made of, where the route has one.
        rev: Option<String>,
    },
    /// The result of a download-style route and bytes that were made for this call. They have no
    /// revision, and no ranges: the next call may make others.
    Rendered {
        /// Goes into `Dropbox-API-Result`.
        result: Value,
        /// The whole content.
        content: Blob,
        /// `Content-Type`.
        content_type: &'static str,
    },
    /// Nothing yet: this makes the answer, when the state's lock has been let go.
    Later(Work),
    /// The result, and a task that goes on after it.
    Launch {
        /// The result.
        result: Value,
        /// What goes on. It ends with the server.
        task: Task,
    },
    /// Nothing yet: the route is asked again, with the same call, when files have changed. At
    /// `until` this is the result.
    Wait {
        /// How long it is waited for a change.
        until: Timestamp,
        /// The result when none came.
        result: Value,
    },
}

impl Reply {
    /// Lets the answer be made when the state's lock has been let go, on the same thread: for what
    /// takes long and needs only what it takes along.
    pub(crate) fn later(work: impl FnOnce() -> Result<Self, Failure> + Send + 'static) -> Self {
        Self::later_with(move |_| work())
    }

    /// The same for what looks at the state once more when the long part is done.
    pub(crate) fn later_with(
        work: impl FnOnce(&Shared) -> Result<Self, Failure> + Send + 'static,
    ) -> Self {
        Self::Later(Work(Box::new(work)))
    }

    /// Answers at once and starts a task.
    pub(crate) fn launch<F>(
        result: Value,
        task: impl FnOnce(Arc<Shared>) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self::Launch { result, task: Task(Box::new(move |shared| task(shared).boxed())) }
    }
}

/// What makes an answer when the state's lock has been let go.
pub(crate) struct Work(Box<WorkFn>);

type WorkFn = dyn FnOnce(&Shared) -> Result<Reply, Failure> + Send;

impl Work {
    /// Does it. It may take long.
    ///
    /// # Errors
    /// The call is refused.
    pub(crate) fn run(self, shared: &Shared) -> Result<Reply, Failure> {
        (self.0)(shared)
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Work")
    }
}

/// What goes on after an answer.
pub(crate) struct Task(Box<dyn FnOnce(Arc<Shared>) -> BoxFuture<'static, ()> + Send>);

impl Task {
    /// Begins it.
    pub(crate) fn begin(self, shared: Arc<Shared>) -> BoxFuture<'static, ()> {
        (self.0)(shared)
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Task")
    }
}

/// Why a call is refused.
#[derive(Debug)]
pub(crate) enum Failure {
    /// 409 with this value of the route's error union.
    Route(Value),
    /// 400 about the argument: `path: The root folder is unsupported.` The frame puts the function
    /// and where the argument came from in front.
    Argument(String),
    /// 400 for another reason; the frame puts the function in front.
    BadRequest(String),
    /// 403 with this `auth.AccessError`.
    Access(Value),
    /// 500: a defect or a full disk on this side.
    Internal(String),
}

impl Failure {
    /// 409 with a union member that has no payload.
    pub(crate) fn tag(tag: &str) -> Self {
        Self::Route(serde_json::json!({ ".tag": tag }))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(error.to_string())
    }
}

/// Answers one GET, or a form that was sent, outside `/2/`: a shared link, a temporary link.
pub(crate) type PageHandler = fn(&PageCall, &mut State) -> PageReply;

/// A request for a page or a file outside `/2/`.
#[derive(Debug)]
pub(crate) struct PageCall {
    /// The path with its percent-escapes decoded.
    pub(crate) path: String,
    /// The query's pairs, decoded, in order.
    pub(crate) query: Vec<(String, String)>,
    /// The fields of the form that was sent, decoded; none for a GET.
    pub(crate) form: Vec<(String, String)>,
    /// The virtual time.
    pub(crate) now: Timestamp,
    /// What a link begins with, as in [`Call::link_base`].
    pub(crate) link_base: String,
}

impl PageCall {
    /// The first value of a query parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a form's field.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The answer to a [`PageCall`].
#[derive(Debug)]
pub(crate) enum PageReply {
    /// 302 to this URL.
    Redirect(String),
    /// An HTML page with this status.
    Html(u16, String),
    /// Plain text with this status, as for 404 and 410.
    Text(u16, String),
    /// A folder as an archive, which is written when the state's lock has been let go.
    Archive {
        /// `Content-Disposition`.
        disposition: String,
        /// What is in it.
        archive: Archive,
    },
    /// A photo, which is made when the state's lock has been let go.
    Portrait {
        /// The photo.
        portrait: Portrait,
        /// What the `ETag` is made of.
        rev: String,
    },
    /// The bytes of a file. The frame answers ranges.
    File {
        /// `Content-Type`.
        content_type: String,
        /// `Content-Disposition`.
        disposition: String,
        /// The whole content.
        content: Blob,
        /// What the `ETag` is made of.
        rev: String,
    },
}
