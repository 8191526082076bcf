//! One call, from its request to its answer.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State as Extract;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use serde_json::Value;
use tokio::runtime::Handle;

use super::argument::Received;
use super::failure::{self, Refusal};
use super::{argument, authorization, body, file_answer, path_root};
use crate::blob::Blob;
use crate::call::{Call, Failure, Handler, Reply};
use crate::fault::Sight;
use crate::routes;
use crate::server::{Note, Shared, link_base, query_pairs};
use crate::spec::{Direction, Route, Style, decode, error_tags, spec};
use crate::wire::{self, Answer};

/// Serves any request under `/2/`.
pub(crate) async fn serve(Extract(shared): Extract<Arc<Shared>>, request: Request<Body>) -> Answer {
    let path = request.uri().path().to_owned();
    let name = path.strip_prefix("/2/").unwrap_or(&path);
    let Some(route) = spec().route(name) else {
        let refusal = Refusal::UnknownFunction(name.to_owned());
        body::discard(request.into_body()).await;
        return failure::answer(&shared, (name, None), refusal);
    };
    let (parts, body) = request.into_parts();
    let mut body = Some(body);
    let mut note = Note::default();
    let mut answer = match call((&shared, &mut note), route, &parts, &mut body).await {
        Ok(answer) => answer,
        Err(refusal) => {
            check_error(&shared, route, &refusal);
            failure::answer(&shared, (name, Some(route)), refusal)
        }
    };
    if let Some(unread) = body {
        body::discard(unread).await;
    }
    answer.extensions_mut().insert(note);
    answer
}

/// The steps in Dropbox's order. The body is taken once everything before it has passed.
async fn call(
    (shared, note): (&Arc<Shared>, &mut Note),
    route: &'static Route,
    parts: &Parts,
    body: &mut Option<Body>,
) -> Result<Answer, Refusal> {
    let handler = routes::handler(route.name()).ok_or(Refusal::NotImplemented)?;
    check_method(route, &parts.method)?;
    let query = query_pairs(parts.uri.query().unwrap_or_default());
    let now = shared.clock.now();
    let (caller, view) = {
        let mut state = shared.state();
        let caller = authorization::authorize((route, now), &parts.headers, &query, &state)?;
        let view = match (&caller.account, &caller.app) {
            (Some(account), Some(app)) => {
                let caller = (account.as_str(), app.as_str(), caller.admin);
                Some(path_root::view(&parts.headers, caller, &mut state)?)
            }
            _ => path_root::requested(&parts.headers).map(|_| None)?,
        };
        (caller, view)
    };
    note.account.clone_from(&caller.account);
    note.app.clone_from(&caller.app);
    let (arg, upload) = receive(shared, route, parts, body).await?;
    let call = Call {
        account: caller.account,
        app: caller.app,
        team: caller.team,
        linked_by: caller.linked_by,
        admin: caller.admin,
        view,
        access_token: caller.access_token,
        arg,
        body: upload,
        now,
        link_base: link_base(shared, parts),
        spool: shared.spool.clone(),
        conduct: parts.extensions.get().copied().unwrap_or_default(),
    };
    let call = Arc::new(call);
    let sight = sight(route, parts);
    let pace = if routes::may_take_long(route.name()) { Pace::Long } else { Pace::Short };
    let reply = handle(shared, (handler, sight, pace), &call).await;
    if let Some(call) = Arc::into_inner(call) {
        note.take(call);
    }
    Ok(write(shared, route, parts, reply?))
}

/// How long a handler may take under the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// No time: it is run in place.
    Short,
    /// Longer than others on the same thread should wait.
    Long,
}

fn check_method(route: &Route, method: &Method) -> Result<(), Refusal> {
    let download = route.style == Style::Download;
    if method == Method::POST || (download && method == Method::GET) {
        return Ok(());
    }
    let accepted = if download { "\"GET\", \"POST\"" } else { "\"POST\"" };
    Err(Refusal::BadRequest(format!(
        "Your request's HTTP request method is \"{method}\". This function only accepts the HTTP \
         request methods {accepted}."
    )))
}

/// The checked argument, and the spooled body of an upload.
async fn receive(
    shared: &Arc<Shared>,
    route: &Route,
    parts: &Parts,
    body: &mut Option<Body>,
) -> Result<(Value, Option<Blob>), Refusal> {
    argument::check_content_type(route, &parts.headers, Received::Nothing)?;
    if route.style == Style::Rpc {
        let bytes = body::argument(body.take().unwrap_or_default()).await?;
        return Ok((argument::from_body(route, &parts.headers, &bytes)?, None));
    }
    let query = query_pairs(parts.uri.query().unwrap_or_default());
    let arg = argument::from_header(route, &parts.headers, &query)?;
    if route.style == Style::Download {
        return Ok((arg, None));
    }
    let upload = body::upload(body.take().unwrap_or_default(), shared.spool.clone()).await?;
    Ok((arg, Some(upload)))
}

/// Runs the handler, again after each change of files while it has nothing to tell. Nothing is
/// locked in between.
async fn handle(
    shared: &Arc<Shared>,
    (handler, mut sight, pace): (Handler, Sight, Pace),
    call: &Arc<Call>,
) -> Result<Reply, Refusal> {
    let mut changes = shared.changes();
    loop {
        changes.mark_unchanged();
        let sight = std::mem::take(&mut sight);
        let (until, result) = match run(shared, (handler, sight, pace), call).await? {
            Reply::Wait { until, result } => (until, result),
            reply => return Ok(reply),
        };
        tokio::select! {
            biased;
            () = shared.stopped() => return Ok(Reply::Json(result)),
            _ = changes.changed() => {}
            () = shared.clock.reach(until) => return Ok(Reply::Json(result)),
        }
    }
}

/// Runs the handler once under the lock: in place, or on a thread that may block where it may take long,
/// or a body lies in a file, since that may have to be hashed. What the handler leaves for later is done on such a thread
/// too, without the lock, and also when the client has gone away.
async fn run(
    shared: &Arc<Shared>,
    (handler, sight, pace): (Handler, Sight, Pace),
    call: &Arc<Call>,
) -> Result<Reply, Refusal> {
    let in_file = call.body.as_ref().is_some_and(|body| !body.is_in_memory());
    let reply = match in_file || pace == Pace::Long {
        true => {
            let (shared, call) = (Arc::clone(shared), Arc::clone(call));
            blocking(move || under_lock(&shared, (handler, sight), &call)).await?
        }
        false => in_place(|| under_lock(shared, (handler, sight), call))?,
    };
    match reply {
        Reply::Later(work) => {
            let (shared, runtime) = (Arc::clone(shared), Handle::current());
            let in_turn = move || {
                // It is never closed.
                let _turn = runtime.block_on(shared.laborious.acquire());
                work.run(&shared)
            };
            Ok(blocking(in_turn).await?)
        }
        Reply::Launch { result, task } => {
            shared.launch(task.begin(Arc::clone(shared)));
            Ok(Reply::Json(result))
        }
        reply => Ok(reply),
    }
}

/// Does at once what takes no time. A defect that panics is answered like any other.
fn in_place(work: impl FnOnce() -> Result<Reply, Failure>) -> Result<Reply, Failure> {
    let done = std::panic::catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(Failure::Internal("the handler panicked".to_owned())))
}

/// Does on a thread that may block what would hold others up.
async fn blocking(
    work: impl FnOnce() -> Result<Reply, Failure> + Send + 'static,
) -> Result<Reply, Failure> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|panic| Failure::Internal(panic.to_string()))?
}

/// Runs the handler on the state that the call is to see.
fn under_lock(
    shared: &Shared,
    (handler, sight): (Handler, Sight),
    call: &Call,
) -> Result<Reply, Failure> {
    let stale = match sight {
        Sight::Present => None,
        Sight::BeforeLastChange => shared.past.look(|past| handler(call, past)),
    };
    stale.unwrap_or_else(|| in_present(shared, handler, call))
}

/// Runs the handler on the state, and keeps what was before if a fault wants to show that.
fn in_present(shared: &Shared, handler: Handler, call: &Call) -> Result<Reply, Failure> {
    let (reply, before) = shared.change(|state| {
        let before = shared.faults.need_the_past().then(|| state.clone());
        let reply = handler(call, state);
        let changes = state.files.changes();
        (reply, before.filter(|before| before.files.changes() != changes))
    });
    if let Some(before) = before {
        shared.past.keep(before, call.now);
    }
    reply
}

/// Which state a call sees. One that may write sees the present: the past cannot be changed.
fn sight(route: &Route, parts: &Parts) -> Sight {
    let reads = route.scope.as_ref().is_some_and(|scope| scope.ends_with(".read"));
    match parts.extensions.get() {
        Some(sight) if reads => *sight,
        _ => Sight::Present,
    }
}

fn write(shared: &Arc<Shared>, route: &Route, parts: &Parts, reply: Reply) -> Answer {
    match reply {
        Reply::Later(_) | Reply::Launch { .. } => {
            let undone = Failure::Internal("the answer was left undone".to_owned());
            failure::answer(shared, (route.name(), Some(route)), undone.into())
        }
        Reply::Json(result) | Reply::Wait { result, .. } => {
            check_result(shared, route, &result);
            wire::json(StatusCode::OK, &result)
        }
        Reply::Text(text) => {
            if cfg!(debug_assertions) {
                check_result(shared, route, &serde_json::from_str(&text).unwrap_or_default());
            }
            wire::json_text(StatusCode::OK, text)
        }
        Reply::Download { result, content, rev } => {
            let mut answer = file_answer(&parts.headers, &content, rev.as_deref());
            add_result(shared, route, &mut answer, &result);
            answer.headers_mut().insert("Original-Content-Length", content.len().into());
            answer
        }
        Reply::Rendered { result, content, content_type } => {
            let mut answer = file_answer(&HeaderMap::new(), &content, None);
            let headers = answer.headers_mut();
            headers.remove(http::header::ACCEPT_RANGES);
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
            add_result(shared, route, &mut answer, &result);
            answer
        }
    }
}

/// Puts the result of a download-style route into its header.
fn add_result(shared: &Shared, route: &Route, answer: &mut Answer, result: &Value) {
    check_result(shared, route, result);
    let headers = answer.headers_mut();
    if let Ok(result) = HeaderValue::from_str(&wire::encode(result)) {
        headers.insert("Dropbox-API-Result", result);
    }
    headers
        .entry(http::header::CONTENT_TYPE)
        .or_insert(HeaderValue::from_static("application/octet-stream"));
}

/// Records an answer that the spec does not allow: a defect on this side. Looked for where defects
/// are: in builds for development, the tests among them.
fn check_result(shared: &Shared, route: &Route, result: &Value) {
    if cfg!(debug_assertions)
        && let Err(invalid) = decode(&route.result, result, Direction::Response)
    {
        shared.record_violation(format!("{} answered {result}: {invalid}", route.name()));
    }
}

fn check_error(shared: &Shared, route: &Route, refusal: &Refusal) {
    let Refusal::Handler(Failure::Route(error)) = refusal else { return };
    if cfg!(debug_assertions)
        && let Err(invalid) = decode(&route.error, error, Direction::Response)
    {
        let tags = error_tags(&route.error, error);
        shared.record_violation(format!("{} failed with {tags}: {invalid}", route.name()));
    }
}
