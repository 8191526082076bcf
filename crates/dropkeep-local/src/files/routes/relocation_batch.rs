//! `files/move_batch` and `files/copy_batch` in both versions, and the checks of their jobs.
//!
//! The first version moves or copies all or nothing, and tells it by a job; the second tells of each
//! entry by itself.

use serde_json::{Value, json};

use super::super::describe::describe;
use super::super::path::{Locator, TreePath};
use super::super::relocate::{RelocationFailure, RelocationKind};
use super::super::wire;
use super::batch::{IN_PLACE, entry_result};
use super::change::relocated;
use super::locator;
use crate::call::{Call, Failure, Reply};
use crate::job::{check, launched};
use crate::state::State;

const MOVE: &str = "files/move_batch";
const MOVE_V2: &str = "files/move_batch_v2";
const COPY: &str = "files/copy_batch";
const COPY_V2: &str = "files/copy_batch_v2";

/// `files/move_batch`
pub(super) fn relocate(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let result = all_or_nothing(call, state, RelocationKind::Move)?;
    launched(call, state, MOVE, result)
}

/// `files/copy_batch`
pub(super) fn copy(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let result = all_or_nothing(call, state, RelocationKind::Copy)?;
    launched(call, state, COPY, result)
}

/// `files/move_batch_v2`
pub(super) fn relocate_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    one_by_one(call, state, (RelocationKind::Move, MOVE_V2))
}

/// `files/copy_batch_v2`
pub(super) fn copy_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    one_by_one(call, state, (RelocationKind::Copy, COPY_V2))
}

/// `files/move_batch/check`
pub(super) fn relocate_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[MOVE]).map(Reply::Json)
}

/// `files/move_batch/check_v2`
pub(super) fn relocate_check_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[MOVE_V2]).map(Reply::Json)
}

/// `files/copy_batch/check`
pub(super) fn copy_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[COPY]).map(Reply::Json)
}

/// `files/copy_batch/check_v2`
pub(super) fn copy_check_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[COPY_V2]).map(Reply::Json)
}

/// `files.RelocationBatchJobStatus`: the first entry that fails undoes those before it.
fn all_or_nothing(call: &Call, state: &mut State, kind: RelocationKind) -> Result<Value, Failure> {
    let before = state.files.clone();
    let (mut entries, mut done) = (Vec::new(), Vec::new());
    for arg in args(call) {
        match relocated_entry(call, state, kind, (&mut done, arg)) {
            Ok(metadata) => entries.push(json!({ "metadata": metadata })),
            Err(Failure::Route(error)) => {
                state.files = before;
                return Ok(wire::nested("failed", error));
            }
            Err(failure) => {
                state.files = before;
                return Err(failure);
            }
        }
    }
    Ok(json!({ ".tag": "complete", "entries": entries }))
}

fn one_by_one(
    call: &Call,
    state: &mut State,
    (kind, route): (RelocationKind, &str),
) -> Result<Reply, Failure> {
    let (mut entries, mut done) = (Vec::new(), Vec::new());
    for arg in args(call) {
        let relocated = match relocated_entry(call, state, kind, (&mut done, arg)) {
            Err(Failure::Route(error)) => {
                Err(Failure::Route(wire::nested("relocation_error", error)))
            }
            relocated => relocated,
        };
        entries.push(entry_result(relocated.map(|success| wire::nested("success", success)))?);
    }
    let count = entries.len();
    let result = json!({ ".tag": "complete", "entries": entries });
    if count > IN_PLACE { launched(call, state, route, result) } else { Ok(Reply::Json(result)) }
}

/// Moves or copies one entry of a batch, unless one before it has the same paths.
fn relocated_entry(
    call: &Call,
    state: &mut State,
    kind: RelocationKind,
    (before, arg): (&mut Vec<Paths>, &Value),
) -> Result<Value, Failure> {
    let paths = Paths::of(arg);
    let duplicated = before.iter().any(|other| paths.meet(other));
    before.push(paths);
    if duplicated {
        let error = wire::relocation_error(RelocationFailure::DuplicatedOrNested);
        return Err(Failure::Route(error));
    }
    let entry = relocated(call, state, kind, arg)?;
    describe(call, state, &entry)
}

/// From where to where an entry of a batch goes, as far as that is told by paths.
struct Paths([Option<TreePath>; 2]);

impl Paths {
    /// Reads a `files.RelocationPath`.
    fn of(arg: &Value) -> Self {
        Self(["from_path", "to_path"].map(|field| path(arg[field].as_str().unwrap_or_default())))
    }

    /// Whether two sources, or two targets, are the same or one lies inside the other.
    fn meet(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|pair| match pair {
            (Some(one), Some(other)) => one.contains(other.lower()) || other.contains(one.lower()),
            _ => false,
        })
    }
}

fn path(text: &str) -> Option<TreePath> {
    match locator(text) {
        Ok(Locator::Path(path)) if !path.is_root() => Some(path),
        _ => None,
    }
}

fn args(call: &Call) -> &[Value] {
    call.arg["entries"].as_array().map_or(&[], Vec::as_slice)
}
