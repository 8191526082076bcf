//! The place of the account that calls in a file.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::level::AccessLevel;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::nested;
use crate::files::{Access, Entry, Locator, View, locator};
use crate::state::State;

/// A file as an account holds it.
#[derive(Debug, Clone)]
pub(super) struct Held {
    /// The file; its path is that of the account only where [`Held::own`] says so.
    pub(super) entry: Arc<Entry>,
    /// Whether it lies in what the account sees of its own files.
    pub(super) own: Own,
    /// What the account may do.
    pub(super) level: AccessLevel,
}

/// Where a file lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Own {
    /// In the account's Dropbox.
    Mounted,
    /// In another's, who shared it.
    Received,
}

/// A tag of `sharing.SharingFileAccessError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AccessFailure(&'static str);

impl AccessFailure {
    /// The error itself.
    fn shown(self) -> Value {
        json!({ ".tag": self.0 })
    }

    /// For a route whose error has `access_error`.
    pub(super) fn nested(self) -> Failure {
        Failure::Route(nested("access_error", self.shown()))
    }
}

/// Refuses an account whose e-mail address is not verified.
pub(super) fn check_verified(call: &Call, state: &State) -> Result<(), Failure> {
    match call.account(state)?.email_verified {
        true => Ok(()),
        false => Err(Failure::Route(nested("user_error", json!({ ".tag": "email_unverified" })))),
    }
}

/// Answers about each of the files that the argument's `files` names: what is told of one that the
/// account holds, and why it cannot get at another. For the routes that ask about several at once,
/// whose error is a `sharing.SharingUserError` itself.
pub(super) fn each_file(
    call: &Call,
    state: &State,
    tell: impl Fn(&Held) -> Result<Value, Failure>,
) -> Result<Reply, Failure> {
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let files = call.arg["files"].as_array().map(Vec::as_slice).unwrap_or_default();
    let results = files.iter().map(|file| {
        let result = match held(call, state, file.as_str().unwrap_or_default()) {
            Ok(held) => tell(&held)?,
            Err(failure) => nested("access_error", failure.shown()),
        };
        Ok(json!({ "file": file, "result": result }))
    });
    Ok(Reply::Json(Value::Array(results.collect::<Result<_, Failure>>()?)))
}

/// The file that a `sharing.PathOrId` names, in the account's own files or among those received.
pub(super) fn held(call: &Call, state: &State, file: &str) -> Result<Held, AccessFailure> {
    let (invalid, view) = (AccessFailure("invalid_file"), call.view());
    let view = view.map_err(|_| invalid)?;
    let named = named(file).ok_or(invalid)?;
    let Ok(entry) = state.files.lookup(view, &named) else {
        return received(&view.account, file, state).ok_or(invalid);
    };
    if entry.is_folder() {
        return Err(AccessFailure("is_folder"));
    }
    let folder = state.sharing.folders.get(&entry.namespace);
    let level = match folder.and_then(|folder| folder.members.of(&view.account)) {
        Some(place) => place.level,
        None => state.files.access(entry.namespace, &view.account).ok_or(invalid)?.into(),
    };
    Ok(Held { entry, own: Own::Mounted, level })
}

/// As [`held`], for what only those may do who can change the file.
pub(super) fn managed(call: &Call, state: &State, file: &str) -> Result<Held, AccessFailure> {
    let held = held(call, state, file)?;
    match (held.own, held.level) {
        (Own::Mounted, AccessLevel::Editor | AccessLevel::Owner) => Ok(held),
        _ => Err(AccessFailure("no_permission")),
    }
}

/// A file that was shared with an account.
pub(super) fn received(account: &str, id: &str, state: &State) -> Option<Held> {
    let shared = state.sharing.files.get(id)?;
    let level = shared.members.of(account)?.level;
    let owner = state.accounts.get(&shared.owner)?;
    let view = View { account: owner.id.clone(), root: state.root_of(owner) };
    let entry = state.files.entry_by_id(&view, id)?;
    Some(Held { entry, own: Own::Received, level })
}

/// The account that owns the files of a namespace.
pub(super) fn owner_of(namespace: u64, state: &State) -> Option<String> {
    let members = &state.files.namespaces.get(&namespace)?.members;
    members.iter().find(|(_, access)| **access == Access::Owner).map(|(id, _)| id.clone())
}

/// Reads a path, an id, or `nspath:` with a namespace and a path.
fn named(file: &str) -> Option<Locator> {
    match file.strip_prefix("nspath:").and_then(|rest| rest.split_once(':')) {
        Some((namespace, path)) => {
            let slash = if path.starts_with('/') || path.is_empty() { "" } else { "/" };
            locator(&format!("ns:{namespace}{slash}{path}")).ok()
        }
        None => locator(file).ok(),
    }
}
