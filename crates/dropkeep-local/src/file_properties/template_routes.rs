//! The routes of the templates that an account or a team has in an app.

use serde_json::{Value, json};

use super::template::{Template, TemplateField};
use super::wire::{self, owner, refused, template_error, text};
use crate::call::{Call, Failure, Handler, Reply};
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("file_properties/templates/add_for_team", add),
    ("file_properties/templates/add_for_user", add),
    ("file_properties/templates/get_for_team", get),
    ("file_properties/templates/get_for_user", get),
    ("file_properties/templates/list_for_team", list),
    ("file_properties/templates/list_for_user", list),
    ("file_properties/templates/remove_for_team", remove),
    ("file_properties/templates/remove_for_user", remove),
    ("file_properties/templates/update_for_team", update),
    ("file_properties/templates/update_for_user", update),
];

fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let template = Template {
        owner: owner(call)?,
        name: text(&call.arg["name"]),
        description: text(&call.arg["description"]),
        fields: fields(&call.arg["fields"]),
    };
    let template = template.checked().map_err(template_error)?;
    let id = state.properties.add_template(template, &mut state.random);
    Ok(Reply::Json(json!({ "template_id": id })))
}

fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let found = state.properties.template(call.text("template_id"), &owner(call)?);
    Ok(Reply::Json(wire::template(found.map_err(refused)?)))
}

fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let ids = state.properties.templates_of(&owner(call)?);
    Ok(Reply::Json(json!({ "template_ids": ids })))
}

fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = call.text("template_id");
    state.properties.template(id, &owner(call)?).map_err(refused)?;
    state.properties.remove_template(id);
    Ok(Reply::Json(Value::Null))
}

/// Names what was named otherwise and adds fields. Fields are never removed.
fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = call.text("template_id");
    let found = state.properties.template(id, &owner(call)?).map_err(refused)?;
    let mut template = found.clone();
    if let Some(name) = call.arg["name"].as_str() {
        name.clone_into(&mut template.name);
    }
    if let Some(description) = call.arg["description"].as_str() {
        description.clone_into(&mut template.description);
    }
    template.fields.extend(fields(&call.arg["add_fields"]));
    let template = template.checked().map_err(template_error)?;
    state.properties.replace_template(id.to_owned(), template);
    Ok(Reply::Json(json!({ "template_id": id })))
}

fn fields(list: &Value) -> Vec<TemplateField> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let field = |field: &Value| TemplateField {
        name: text(&field["name"]),
        description: text(&field["description"]),
    };
    list.iter().map(field).collect()
}
