//! `sharing/share_folder`

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::jobs::SHARE;
use super::super::level::AccessLevel;
use super::super::links::apply_link_settings;
use super::super::members::{Members, Person};
use super::folder::{MemberPolicy, Policies, SharedFolder, SharedLinkPolicy};
use super::seat::{Seat, seat_of};
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::{nested, tagged};
use crate::files::{Entry, Namespace, NamespaceKind, OnConflict, TreePath, WriteFailure, locator};
use crate::job::launched;
use crate::state::{Account, State};

/// `sharing/share_folder`. It is done before it is answered; with `force_async` a job tells so.
pub(super) fn share(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    if !account.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    let policies = policies(call, account)?;
    let entry = folder(call, state)?;
    set_link(call, state, &entry)?;
    let view = call.view()?;
    let owner = call.account_id()?.to_owned();
    let row = Namespace::of(&owner, NamespaceKind::SharedFolder);
    let namespace = state.files.add_namespace(row, &mut state.random);
    let separated = state.files.separate(view, &entry.path, namespace);
    separated.ok_or_else(|| Failure::Internal("the folder went away".to_owned()))?;
    let mut members = Members::default();
    members.set(&Person::Account(owner.clone()), AccessLevel::Owner, call.now);
    let name = entry.path.name().to_owned();
    let shared = SharedFolder { name, folder_id: entry.id, members, policies };
    state.sharing.folders.insert(namespace, shared);
    let seat = Seat { namespace, account: owner, level: AccessLevel::Owner };
    let shown = metadata(&seat, (call, state), &call.arg["actions"])?;
    let complete = tagged("complete", shown);
    if call.flag("force_async") {
        return launched(call, state, SHARE, complete);
    }
    Ok(Reply::Json(complete))
}

/// Makes the link that the argument's `link_settings` ask for, if they are there.
///
/// # Errors
/// The account may not have such a link.
pub(super) fn set_link(call: &Call, state: &mut State, entry: &Entry) -> Result<(), Failure> {
    let settings = &call.arg["link_settings"];
    if !settings.is_object() {
        return Ok(());
    }
    apply_link_settings(call, state, (entry, settings))?
        .map_err(|_| Failure::tag("disallowed_shared_link_policy"))
}

/// The policies that are asked for, as far as the account may.
fn policies(call: &Call, account: &Account) -> Result<Policies, Failure> {
    let mut policies = Policies::default().changed(&call.arg);
    if account.membership.is_none() {
        if policies.links != SharedLinkPolicy::Anyone {
            return Err(Failure::tag("disallowed_shared_link_policy"));
        }
        // "Only applicable if the current user is on a team."
        policies.members = MemberPolicy::Anyone;
    }
    Ok(policies)
}

/// The folder to be shared, made first where there is none.
fn folder(call: &Call, state: &mut State) -> Result<Arc<Entry>, Failure> {
    let view = call.view()?;
    let path = locator(call.text("path"))
        .and_then(|locator| state.files.resolve(view, &locator))
        .map_err(|_| bad_path("invalid_path"))?;
    if path.is_root() {
        return Err(bad_path("invalid_path"));
    }
    let around = state.files.namespace_at(view, &path);
    check_around(around.and_then(|number| state.files.namespaces.get(&number)))?;
    let Some(entry) = state.files.entry(view, &path) else {
        let made = state.files.create_folder(view, &path, OnConflict::Fail);
        return made.map_err(|failure| match failure {
            WriteFailure::NoWritePermission => Failure::tag("no_permission"),
            _ => bad_path("invalid_path"),
        });
    };
    if !entry.is_folder() {
        return Err(bad_path("is_file"));
    }
    if let Some(namespace) = entry.mounted() {
        return Err(is_mounted(call, state, namespace)?);
    }
    check_inside(call, state, &entry.path)?;
    Ok(entry)
}

/// A folder is shared out of the own files of an account.
fn check_around(around: Option<&Namespace>) -> Result<(), Failure> {
    match around.map(|namespace| &namespace.kind) {
        Some(NamespaceKind::Home) => Ok(()),
        Some(NamespaceKind::AppFolder(_)) => Err(bad_path("inside_app_folder")),
        Some(NamespaceKind::SharedFolder | NamespaceKind::TeamFolder(_)) => {
            Err(bad_path("inside_shared_folder"))
        }
        Some(NamespaceKind::TeamSpace(_)) | None => Err(Failure::tag("no_permission")),
    }
}

/// Why a folder in whose place a namespace is seen cannot be shared.
fn is_mounted(call: &Call, state: &State, namespace: u64) -> Result<Failure, Failure> {
    let kind = state.files.namespaces.get(&namespace).map(|row| &row.kind);
    if matches!(kind, Some(NamespaceKind::AppFolder(_))) {
        return Ok(bad_path("is_app_folder"));
    }
    let Ok(seat) = seat_of(call.account(state)?, &namespace.to_string(), state) else {
        return Ok(Failure::tag("no_permission"));
    };
    let shared = metadata(&seat, (call, state), &Value::Null)?;
    Ok(Failure::Route(nested("bad_path", tagged("already_shared", shared))))
}

/// No shared folder, no folder of an app or of a team may lie in one that is shared.
fn check_inside(call: &Call, state: &State, path: &TreePath) -> Result<(), Failure> {
    let inside = state.files.inside(call.view()?, path);
    let mounted = inside.iter().filter_map(|entry| state.files.namespaces.get(&entry.mounted()?));
    match mounted.map(|namespace| &namespace.kind).next() {
        None => Ok(()),
        Some(NamespaceKind::AppFolder(_)) => Err(bad_path("contains_app_folder")),
        Some(NamespaceKind::TeamFolder(_)) => Err(bad_path("contains_team_folder")),
        Some(_) => Err(bad_path("contains_shared_folder")),
    }
}

fn bad_path(tag: &str) -> Failure {
    Failure::Route(nested("bad_path", json!({ ".tag": tag })))
}
