//! `team/members/suspend` and `team/members/unsuspend`

use serde_json::Value;

use super::members::by_selector;
use crate::call::{Call, Failure, Handler, Reply};
use crate::state::{Account, State};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] =
    &[("team/members/suspend", suspend), ("team/members/unsuspend", unsuspend)];

/// `team/members/suspend`: who is suspended can neither sign in nor be acted for. There is no computer
/// whose data `wipe_data` could mean.
fn suspend(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = member(call, state)?;
    if account.disabled {
        return Err(Failure::tag("suspend_inactive_user"));
    }
    let team = call.team(state)?;
    let may_follow =
        |other: &Account| other.is_admin() && !other.disabled && other.id != account.id;
    if account.is_admin() && !state.members(&team.id).any(may_follow) {
        return Err(Failure::tag("suspend_last_admin"));
    }
    let id = account.id.clone();
    set(state, &id, Standing::Suspended)
}

/// `team/members/unsuspend`
fn unsuspend(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = member(call, state)?;
    if !account.disabled {
        return Err(Failure::tag("unsuspend_non_suspended_member"));
    }
    let id = account.id.clone();
    set(state, &id, Standing::Active)
}

/// What a member is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Active,
    Suspended,
}

fn set(state: &mut State, id: &str, standing: Standing) -> Result<Reply, Failure> {
    if let Some(account) = state.accounts.get_mut(id) {
        account.disabled = standing == Standing::Suspended;
    }
    Ok(Reply::Json(Value::Null))
}

/// The member that the argument's `user` names.
fn member<'s>(call: &Call, state: &'s State) -> Result<&'s Account, Failure> {
    let (account, _) = by_selector(&call.arg["user"], state);
    let account = account.ok_or_else(|| Failure::tag("user_not_found"))?;
    match &account.membership {
        Some(membership) if Some(&membership.team) == call.team.as_ref() => Ok(account),
        _ => Err(Failure::tag("user_not_in_team")),
    }
}
