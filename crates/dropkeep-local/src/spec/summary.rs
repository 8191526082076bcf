//! The tags along an error, for `error_summary`: `path/conflict/file`.

use serde_json::Value;

use super::decode::{Decoder, Direction};
use super::model::{Kind, Name, spec};
use super::union::{member, payload_struct};

/// The tags from the outermost union inwards, through struct fields, joined by `/`.
pub(crate) fn error_tags(kind: &Kind, error: &Value) -> String {
    let mut tags = Vec::new();
    collect(kind, error, &mut tags);
    if tags.is_empty() {
        tags.extend(error[".tag"].as_str());
    }
    tags.join("/")
}

fn collect<'v>(kind: &Kind, value: &'v Value, tags: &mut Vec<&'v str>) {
    match kind {
        Kind::Alias { name } => {
            if let Some(kind) = spec().alias(name) {
                collect(kind, value, tags);
            }
        }
        Kind::Nullable { of } => collect(of, value, tags),
        Kind::Union { name } => collect_union(name, value, tags),
        Kind::Struct { name } => collect_fields(name, value, tags),
        _ => {}
    }
}

fn collect_union<'v>(name: &Name, value: &'v Value, tags: &mut Vec<&'v str>) {
    let Some(tag) = value[".tag"].as_str() else { return };
    tags.push(tag);
    let Ok(member) = member(spec(), name, tag) else { return };
    let decoder = Decoder { spec: spec(), direction: Direction::Response };
    match (payload_struct(decoder, member), &member.payload) {
        (Some(structure), _) => collect_fields(structure, value, tags),
        (None, Some(kind)) => collect(kind, &value[tag], tags),
        (None, None) => {}
    }
}

/// Descends into the first field that is a union.
fn collect_fields<'v>(name: &Name, value: &'v Value, tags: &mut Vec<&'v str>) {
    let Some(definition) = spec().structure(name).filter(|found| found.subtypes.is_none()) else {
        return;
    };
    for field in &definition.fields {
        if matches!(field.kind, Kind::Union { .. }) && value[&field.name].is_object() {
            return collect(&field.kind, &value[&field.name], tags);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{error_tags, spec};

    #[test]
    fn the_tags_go_through_struct_fields_and_nested_unions() {
        let route = spec().route("files/upload").unwrap();
        let error = json!({".tag": "path", "upload_session_id": "x",
            "reason": {".tag": "conflict", "conflict": {".tag": "file"}}});
        assert_eq!(error_tags(&route.error, &error), "path/conflict/file");
        let route = spec().route("files/upload_session/finish").unwrap();
        let error = json!({".tag": "lookup_failed",
            "lookup_failed": {".tag": "incorrect_offset", "correct_offset": 5}});
        assert_eq!(error_tags(&route.error, &error), "lookup_failed/incorrect_offset");
    }
}
