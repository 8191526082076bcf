//! What a member may do with a shared folder and with its members.

use super::super::level::AccessLevel;
use super::super::members::Person;
use super::super::people::{Line, Verdict};
use super::folder::SharedFolder;
use super::seat::Seat;
use crate::account::Plan;

/// Whether the account may do a `sharing.FolderAction`.
pub(super) fn folder_verdict(
    action: &str,
    (seat, folder): (&Seat, &SharedFolder),
    (plan, is_mounted): (Plan, bool),
) -> Verdict {
    let owner = seat.level == AccessLevel::Owner;
    let by_owner = |allowed| if allowed { Ok(()) } else { Err("user_not_allowed_by_owner") };
    match action {
        "change_options" | "disable_viewer_info" | "enable_viewer_info" | "unshare" => {
            by_owner(owner)
        }
        "edit_contents" | "create_edit_link" => by_owner(seat.level >= AccessLevel::Editor),
        "invite_editor" => by_owner(seat.manages_members(folder)),
        "invite_viewer" | "invite_viewer_no_comment" => match plan {
            Plan::Basic => Err("user_account_type"),
            _ => by_owner(seat.manages_members(folder)),
        },
        "relinquish_membership" if owner => Err("target_is_owner"),
        "unmount" if !is_mounted => Err("permission_denied"),
        "set_access_inheritance" => Err("permission_denied"),
        _ => Ok(()),
    }
}

/// Whether the account may do a `sharing.MemberAction` with a member.
pub(super) fn member_verdict(action: &str, line: &Line, (seat, manages): (&Seat, bool)) -> Verdict {
    let itself = matches!(&line.person, Person::Account(id) if *id == seat.account);
    match action {
        _ if line.place.level == AccessLevel::Owner => Err("target_is_owner"),
        _ if itself => Err("target_is_self"),
        "make_owner" if !matches!(line.person, Person::Account(_)) => Err("target_not_active"),
        "make_owner" if seat.level != AccessLevel::Owner => Err("user_not_allowed_by_owner"),
        _ if !manages => Err("user_not_allowed_by_owner"),
        _ => Ok(()),
    }
}
