//! Who is in a team, and who is meant by a selector.

use serde_json::{Value, json};

use crate::state::{Account, Membership, State};

/// A member's form in the API.
pub(super) type Form = fn((&Account, &Membership), &State) -> Value;

/// The members of a team in the order in which their accounts were made.
pub(super) fn all<'s>(team: &str, state: &'s State) -> Vec<(&'s Account, &'s Membership)> {
    let accounts = state.accounts_in_order().into_iter();
    let placed = accounts.filter_map(|account| Some((account, account.membership.as_ref()?)));
    placed.filter(|(_, of)| of.team == team).collect()
}

/// The account that a `team.UserSelectorArg` names, in whatever team, and how it was named. Nobody here
/// has an external id.
pub(super) fn by_selector<'s>(selector: &Value, state: &'s State) -> (Option<&'s Account>, String) {
    let kind = selector[".tag"].as_str().unwrap_or_default();
    let text = selector[kind].as_str().unwrap_or_default();
    let is_member = |account: &&Account| {
        account.membership.as_ref().is_some_and(|membership| membership.member_id == text)
    };
    let account = match kind {
        "team_member_id" => state.accounts.values().find(is_member),
        "email" => state.account_by_email(text),
        _ => None,
    };
    (account, text.to_owned())
}

/// Tells of the members that `team.UserSelectorArg`s name: what is not there comes back as it was
/// named.
pub(super) fn selected(
    selectors: &[Value],
    (team, form): (&str, Form),
    state: &State,
) -> Vec<Value> {
    let members = all(team, state);
    let one = |selector: &Value| {
        let (account, text) = by_selector(selector, state);
        let named = account.and_then(|account| members.iter().find(|(of, _)| of.id == account.id));
        match named {
            Some(member) => {
                let mut item = json!({".tag": "member_info"});
                if let (Some(item), Value::Object(fields)) =
                    (item.as_object_mut(), form(*member, state))
                {
                    item.extend(fields);
                }
                item
            }
            None => json!({".tag": "id_not_found", "id_not_found": text}),
        }
    };
    selectors.iter().map(one).collect()
}
