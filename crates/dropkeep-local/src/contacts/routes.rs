//! `contacts/delete_manual_contacts` and its batch.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Handler, Reply};
use crate::files::wire::nested;
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("contacts/delete_manual_contacts", delete_all),
    ("contacts/delete_manual_contacts_batch", delete),
];

fn delete_all(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    state.contacts.clear(call.account_id()?);
    Ok(Reply::Json(Value::Null))
}

fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let emails = call.arg["email_addresses"].as_array().into_iter().flatten();
    let emails: Vec<_> = emails.filter_map(Value::as_str).collect();
    match state.contacts.remove(call.account_id()?, &emails) {
        Ok(()) => Ok(Reply::Json(Value::Null)),
        Err(unknown) => Err(Failure::Route(nested("contacts_not_found", json!(unknown)))),
    }
}
