//! The place in a shared folder of the account that calls.

use serde_json::json;

use super::super::level::AccessLevel;
use super::folder::{AclUpdatePolicy, SharedFolder};
use crate::call::{Call, Failure};
use crate::files::wire::nested;
use crate::files::{NamespaceKind, View};
use crate::state::{Account, State};

/// Where an account stands in a shared folder.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    /// The folder's namespace, whose number is its `shared_folder_id`.
    pub(super) namespace: u64,
    /// The account.
    pub(super) account: String,
    /// What it may do.
    pub(super) level: AccessLevel,
}

/// `sharing.SharedFolderAccessError`, and that the folder is a team's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AccessFailure {
    InvalidId,
    NotAMember,
    Unmounted,
    TeamFolder,
}

impl AccessFailure {
    fn tag(self) -> &'static str {
        match self {
            Self::InvalidId | Self::TeamFolder => "invalid_id",
            Self::NotAMember => "not_a_member",
            Self::Unmounted => "unmounted",
        }
    }

    /// For a route whose error is a `SharedFolderAccessError` itself.
    pub(super) fn direct(self) -> Failure {
        Failure::tag(self.tag())
    }

    /// For a route whose error has `access_error` and `team_folder`.
    pub(super) fn nested(self) -> Failure {
        self.nested_or("team_folder")
    }

    /// For a route that says of a team's folder what `team_folder` says.
    pub(super) fn nested_or(self, team_folder: &str) -> Failure {
        match self {
            Self::TeamFolder => Failure::tag(team_folder),
            failure => Failure::Route(nested("access_error", json!({ ".tag": failure.tag() }))),
        }
    }
}

/// The place of the account that calls in the folder that the argument's `shared_folder_id` names,
/// where the route is for no folder of a team.
pub(super) fn seat(call: &Call, state: &State) -> Result<Seat, AccessFailure> {
    let seat = reader_seat(call, call.text("shared_folder_id"), state)?;
    if seat.is_of_team(state) { Err(AccessFailure::TeamFolder) } else { Ok(seat) }
}

/// The same where the route decides about the members of any folder: of a team's, an administrator of
/// the team who acts as one does.
pub(super) fn manager_seat(call: &Call, state: &State) -> Result<Seat, AccessFailure> {
    let seat = reader_seat(call, call.text("shared_folder_id"), state)?;
    let is_managed = seat.level == AccessLevel::Owner || !seat.is_of_team(state);
    if is_managed { Ok(seat) } else { Err(AccessFailure::TeamFolder) }
}

/// The place of the account that calls in the folder with this id, a team's too.
pub(super) fn reader_seat(call: &Call, id: &str, state: &State) -> Result<Seat, AccessFailure> {
    let account = call.account(state).map_err(|_| AccessFailure::NotAMember)?;
    let seat = seat_of(account, id, state);
    let Some(namespace) = call.admin.and_then(|_| id.parse().ok()) else { return seat };
    let team = account.membership.as_ref().map(|membership| membership.team.as_str());
    match team.and_then(|team| state.files.access(namespace, team)) {
        Some(_) => Ok(Seat { namespace, account: account.id.clone(), level: AccessLevel::Owner }),
        None => seat,
    }
}

/// The place of an account in a folder, by itself or by a group.
pub(super) fn seat_of(account: &Account, id: &str, state: &State) -> Result<Seat, AccessFailure> {
    let namespace: u64 = id.parse().map_err(|_| AccessFailure::InvalidId)?;
    let folder = state.sharing.folders.get(&namespace).ok_or(AccessFailure::InvalidId)?;
    let everybody = folder.members.everybody(state);
    let place = everybody.get(&account.id).ok_or(AccessFailure::NotAMember)?;
    Ok(Seat { namespace, account: account.id.clone(), level: place.level })
}

impl Seat {
    /// What is kept of the folder.
    pub(super) fn folder<'s>(&self, state: &'s State) -> Result<&'s SharedFolder, Failure> {
        let missing = || Failure::Internal(format!("no shared folder {}", self.namespace));
        state.sharing.folders.get(&self.namespace).ok_or_else(missing)
    }

    /// What the account sees in its own files.
    pub(super) fn home(&self, state: &State) -> Result<View, Failure> {
        home(&self.account, state)
    }

    /// Whether the folder is a team's.
    pub(super) fn is_of_team(&self, state: &State) -> bool {
        let row = state.files.namespaces.get(&self.namespace);
        row.is_some_and(|row| matches!(row.kind, NamespaceKind::TeamFolder(_)))
    }

    /// Whether the account is a member by a group alone.
    pub(super) fn is_by_group(&self, folder: &SharedFolder) -> bool {
        folder.members.of(&self.account).is_none()
    }

    /// Whether the account has the folder mounted.
    pub(super) fn is_mounted(&self, state: &State) -> bool {
        self.home(state).is_ok_and(|home| state.files.mount_point(&home, self.namespace).is_some())
    }

    /// Whether the account decides about members.
    pub(super) fn manages_members(&self, folder: &SharedFolder) -> bool {
        match folder.policies.updates {
            AclUpdatePolicy::Owner => self.level == AccessLevel::Owner,
            AclUpdatePolicy::Editors => self.level >= AccessLevel::Editor,
        }
    }

    /// Refuses all but the owner.
    pub(super) fn check_owner(&self) -> Result<(), Failure> {
        match self.level {
            AccessLevel::Owner => Ok(()),
            _ => Err(Failure::tag("no_permission")),
        }
    }
}

/// What an account sees in its own files.
pub(super) fn home(account: &str, state: &State) -> Result<View, Failure> {
    let found = state.accounts.get(account);
    let found = found.ok_or_else(|| Failure::Internal(format!("no account {account}")))?;
    Ok(View { account: found.id.clone(), root: found.home })
}
