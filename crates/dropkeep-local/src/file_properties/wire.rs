//! Properties as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::groups::{Fields, Group, PropertyFailure};
use super::template::{Holder, Owner, Template, TemplateFailure, TemplateField};
use crate::call::{Call, Failure};
use crate::files::wire::nested;
use crate::state::State;

/// `property_groups` of metadata: the groups that a file has of the templates asked for, as far as
/// these are for the account; `None` when there is none.
pub(crate) fn shown(
    state: &State,
    file: &str,
    account: &str,
    templates: &[String],
) -> Option<Value> {
    let membership = state.accounts.get(account).and_then(|account| account.membership.as_ref());
    let team = membership.map(|membership| membership.team.as_str());
    let is_for = |id: &&String| {
        let owner = state.properties.owner(id);
        owner.is_some_and(|owner| owner == account || Some(owner) == team)
    };
    let own = templates.iter().filter(is_for);
    let groups: Vec<_> =
        own.filter_map(|id| Some(group(id, state.properties.group(file, id)?))).collect();
    (!groups.is_empty()).then_some(Value::Array(groups))
}

/// `file_properties.PropertyGroup`
pub(super) fn group(template: &str, Fields(fields): &Fields) -> Value {
    let fields = fields.iter().map(|(name, value)| json!({ "name": name, "value": value }));
    json!({ "template_id": template, "fields": fields.collect::<Vec<_>>() })
}

/// `file_properties.PropertyGroupTemplate`
pub(super) fn template(template: &Template) -> Value {
    let fields = template.fields.iter().map(|field| {
        let TemplateField { name, description } = field;
        json!({ "name": name, "description": description, "type": { ".tag": "string" } })
    });
    json!({
        "name": template.name,
        "description": template.description,
        "fields": fields.collect::<Vec<_>>(),
    })
}

/// `file_properties.ModifyTemplateError`
pub(super) fn template_error(failure: TemplateFailure) -> Failure {
    Failure::tag(match failure {
        TemplateFailure::ConflictingNames => "conflicting_property_names",
        TemplateFailure::TooManyFields => "too_many_properties",
        TemplateFailure::TooLarge => "template_attribute_too_large",
    })
}

/// The member of each route's error union that a failure is.
pub(super) fn error(failure: PropertyFailure) -> Value {
    let tag = match failure {
        PropertyFailure::TemplateNotFound(id) => return nested("template_not_found", json!(id)),
        PropertyFailure::GroupNotFound => {
            let lookup = json!({ ".tag": "property_group_not_found" });
            return nested("property_group_lookup", lookup);
        }
        PropertyFailure::Restricted => "restricted_content",
        PropertyFailure::FieldTooLarge => "property_field_too_large",
        PropertyFailure::DoesNotFit => "does_not_fit_template",
        PropertyFailure::Duplicate => "duplicate_property_groups",
        PropertyFailure::AlreadyExists => "property_group_already_exists",
    };
    json!({ ".tag": tag })
}

/// 409 with [`error`].
pub(super) fn refused(failure: PropertyFailure) -> Failure {
    Failure::Route(error(failure))
}

/// Whose templates a call is about: those of the team where it acts by itself, else of the account.
pub(super) fn owner(call: &Call) -> Result<Owner, Failure> {
    let account = match (&call.account, &call.team) {
        (None, Some(team)) => team,
        _ => call.account_id()?,
    };
    Ok(Owner { account: account.to_owned(), app: call.app_key()?.to_owned() })
}

/// By whose templates a call may give files properties.
pub(super) fn holder(call: &Call, state: &State) -> Result<Holder, Failure> {
    let account = call.account(state)?;
    let team = account.membership.as_ref().map(|membership| membership.team.clone());
    Ok(Holder { account: account.id.clone(), team, app: call.app_key()?.to_owned() })
}

/// Reads a list of `file_properties.PropertyGroup`, whose fields stand under `field`.
pub(super) fn groups(list: &Value, field: &str) -> Vec<Group> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let groups = list.iter().map(|group| {
        let fields = group[field].as_array().map(Vec::as_slice).unwrap_or_default();
        let fields = fields.iter().map(|field| (text(&field["name"]), text(&field["value"])));
        Group { template: text(&group["template_id"]), fields: Fields(fields.collect()) }
    });
    groups.collect()
}

/// The text of a checked argument's field.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The texts of a checked argument's list.
pub(super) fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
