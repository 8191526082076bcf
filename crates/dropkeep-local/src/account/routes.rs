//! The handlers of users, check and auth.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Handler, Reply};
use crate::files::View;
use crate::state::{Account, State, TeamSpace};
use crate::team::full_team;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("auth/token/from_oauth1", from_oauth1),
    ("auth/token/revoke", revoke),
    ("check/app", echo),
    ("check/user", echo),
    ("users/features/get_values", features),
    ("users/get_account", account),
    ("users/get_account_batch", account_batch),
    ("users/get_current_account", current_account),
    ("users/get_space_usage", space_usage),
];

/// The most accounts one call may ask for.
const BATCH_LIMIT: usize = 300;

/// Tokens of OAuth 1.0 have not been given out for years, and none is known here.
fn from_oauth1(_: &Call, _: &mut State) -> Result<Reply, Failure> {
    Err(Failure::tag("invalid_oauth1_token_info"))
}

/// Ends the access token that calls, its refresh token and every other access token from it.
fn revoke(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    state.grants.revoke(call.access_token.as_deref().unwrap_or_default());
    Ok(Reply::Json(Value::Null))
}

fn echo(call: &Call, _: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::Json(json!({ "result": call.text("query") })))
}

fn current_account(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    let mut shown = common(account, call);
    shown["country"] = json!(account.country);
    shown["locale"] = json!(account.locale);
    shown["referral_link"] = json!(format!("{}/referrals/{}", call.link_base, account.uid));
    shown["is_paired"] = json!(false);
    shown["account_type"] = json!({".tag": account.plan.tag()});
    shown["root_info"] = root_info(account, state);
    if let Some((team, of)) = state.team_of(account).zip(account.membership.as_ref()) {
        shown["team"] = full_team(team);
        shown["team_member_id"] = json!(of.member_id);
    }
    Ok(Reply::Json(shown))
}

/// `common.RootInfo`: where an account's paths begin.
pub(crate) fn root_info(account: &Account, state: &State) -> Value {
    let home = account.home.to_string();
    match state.team_of(account).filter(|team| team.space == TeamSpace::Shared) {
        None => json!({".tag": "user", "root_namespace_id": home, "home_namespace_id": home}),
        Some(team) => {
            let root = View { account: account.id.clone(), root: team.root };
            let path = state.files.mount_point(&root, account.home);
            json!({
                ".tag": "team",
                "root_namespace_id": team.root.to_string(),
                "home_namespace_id": home,
                "home_path": path.map_or_else(String::new, |path| path.display().to_owned()),
            })
        }
    }
}

fn account(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = state.accounts.get(call.text("account_id"));
    let account = account.ok_or_else(|| Failure::tag("no_account"))?;
    Ok(Reply::Json(basic(account, (call, call.account(state)?))))
}

fn account_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let ids = call.arg["account_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
    if ids.len() > BATCH_LIMIT {
        let reason = format!("account_ids: more than {BATCH_LIMIT} accounts");
        return Err(Failure::Argument(reason));
    }
    let caller = call.account(state)?;
    let shown: Result<Vec<_>, _> = ids
        .iter()
        .map(|id| match state.accounts.get(id.as_str().unwrap_or_default()) {
            Some(account) => Ok(basic(account, (call, caller))),
            None => Err(Failure::Route(json!({".tag": "no_account", "no_account": id}))),
        })
        .collect();
    Ok(Reply::Json(Value::Array(shown?)))
}

fn space_usage(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    let used = used(account, state);
    let allocation = match &account.membership {
        None => json!({".tag": "individual", "allocated": account.allocated}),
        Some(of) => json!({
            ".tag": "team",
            "used": state.members(&of.team).map(|member| self::used(member, state)).sum::<u64>(),
            "allocated": state.members(&of.team).map(|member| member.allocated).sum::<u64>(),
            "user_within_team_space_allocated": 0,
            "user_within_team_space_limit_type": {".tag": "off"},
            "user_within_team_space_used_cached": used,
        }),
    };
    Ok(Reply::Json(json!({ "used": used, "allocation": allocation })))
}

/// How many bytes an account's own files take.
fn used(account: &Account, state: &State) -> u64 {
    state.files.used(&View { account: account.id.clone(), root: account.home })
}

/// A team's space, a home apart from it and locking files are for the members of a team.
fn features(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let asked = call.arg["features"].as_array().map(Vec::as_slice).unwrap_or_default();
    if asked.is_empty() {
        return Err(Failure::tag("empty_features_list"));
    }
    let is_member = call.account(state)?.membership.is_some();
    let has = |tag: &str| is_member || tag == "paper_as_files";
    let values: Vec<_> = asked
        .iter()
        .filter_map(|feature| feature[".tag"].as_str())
        .map(|tag| json!({".tag": tag, tag: {".tag": "enabled", "enabled": has(tag)}}))
        .collect();
    Ok(Reply::Json(json!({ "values": values })))
}

/// `users.BasicAccount`, as another account sees it.
fn basic(account: &Account, (call, caller): (&Call, &Account)) -> Value {
    let mut shown = common(account, call);
    let team = |account: &Account| account.membership.as_ref().map(|of| of.team.clone());
    let is_teammate = team(account).is_some() && team(account) == team(caller);
    shown["is_teammate"] = json!(is_teammate);
    if let Some(of) = account.membership.as_ref().filter(|_| is_teammate) {
        shown["team_member_id"] = json!(of.member_id);
    }
    shown
}

fn common(account: &Account, call: &Call) -> Value {
    let mut shown = json!({
        "account_id": account.id,
        "name": name(account),
        "email": account.email,
        "email_verified": account.email_verified,
        "disabled": account.disabled,
    });
    if let Some(photo) = &account.photo {
        shown["profile_photo_url"] = json!(photo.url(&call.link_base));
    }
    shown
}

/// `users.Name`.
pub(crate) fn name(account: &Account) -> Value {
    let initials = account.given_name.chars().take(1).chain(account.surname.chars().take(1));
    json!({
        "given_name": account.given_name,
        "surname": account.surname,
        "familiar_name": account.given_name,
        "display_name": account.display_name(),
        "abbreviated_name": initials.collect::<String>(),
    })
}
