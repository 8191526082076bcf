//! Unions: a bare tag, or an object with `.tag` and the payload beside it.

use std::iter::successors;

use serde_json::{Map, Value, json};

use super::decode::{Decoder, Direction, Invalid};
use super::model::{Kind, Member, Name, Spec};
use super::primitive::type_name;

/// A value of a union.
pub(super) fn decode(decoder: Decoder, name: &Name, value: &Value) -> Result<Value, Invalid> {
    match value {
        Value::String(tag) if decoder.direction == Direction::Argument => {
            let member = member(decoder.spec, name, tag)?;
            if member.payload.is_some() && !is_nullable(decoder, member) {
                return Err(Invalid::new(format!("expected object for '{tag}', got symbol")));
            }
            refuse_catch_all(member)?;
            Ok(json!({ ".tag": tag }))
        }
        Value::Object(object) => tagged(decoder, name, object),
        _ => Err(Invalid::new(format!("expected string or object, got {}", type_name(value)))),
    }
}

fn tagged(decoder: Decoder, name: &Name, object: &Map<String, Value>) -> Result<Value, Invalid> {
    let tag = object.get(".tag").ok_or_else(|| Invalid::new("missing '.tag' key"))?;
    let Some(tag) = tag.as_str() else {
        return Err(Invalid::new(format!("tag must be string, got {}", type_name(tag))));
    };
    let member = member(decoder.spec, name, tag)?;
    refuse_catch_all(member)?;
    let nullable = is_nullable(decoder, member);
    let mut decoded = match payload_struct(decoder, member) {
        _ if member.payload.is_none() => void(tag, object)?,
        Some(_) if nullable && object.len() == 1 => Map::new(),
        Some(structure) => decoder
            .fields(structure, &Value::Object(object.clone()), true)
            .map_err(|error| error.within(tag))?,
        None => nested(decoder, member, object)?,
    };
    decoded.insert(".tag".to_owned(), json!(tag));
    Ok(Value::Object(decoded))
}

fn void(tag: &str, object: &Map<String, Value>) -> Result<Map<String, Value>, Invalid> {
    if let Some(value) = object.get(tag).filter(|value| !value.is_null()) {
        return Err(Invalid::new(format!("expected null, got {}", type_name(value))));
    }
    refuse_other_keys(tag, object)?;
    Ok(Map::new())
}

/// A payload under a key named as the tag.
fn nested(
    decoder: Decoder,
    member: &Member,
    object: &Map<String, Value>,
) -> Result<Map<String, Value>, Invalid> {
    let mut decoded = Map::new();
    match (object.get(&member.tag), &member.payload) {
        (Some(Value::Null), _) | (None, _) if is_nullable(decoder, member) => {}
        (Some(value), Some(kind)) => {
            let value = decoder.value(kind, value).map_err(|error| error.within(&member.tag))?;
            decoded.insert(member.tag.clone(), value);
        }
        _ => return Err(Invalid::new(format!("missing '{}' key", member.tag))),
    }
    refuse_other_keys(&member.tag, object)?;
    Ok(decoded)
}

fn refuse_other_keys(tag: &str, object: &Map<String, Value>) -> Result<(), Invalid> {
    match object.keys().find(|key| *key != tag && *key != ".tag") {
        Some(key) => Err(Invalid::new(format!("unexpected key '{key}'"))),
        None => Ok(()),
    }
}

fn refuse_catch_all(member: &Member) -> Result<(), Invalid> {
    if member.catch_all {
        let tag = &member.tag;
        return Err(Invalid::new(format!("unexpected use of the catch-all tag '{tag}'")));
    }
    Ok(())
}

/// The member with this tag, of the union or of the one it extends.
pub(super) fn member(
    spec: &'static Spec,
    name: &Name,
    tag: &str,
) -> Result<&'static Member, Invalid> {
    let found = members(spec, name).find(|member| member.tag == tag);
    found.ok_or_else(|| Invalid::new(format!("unknown tag '{tag}'")))
}

/// The members of a union, and then those of the one it extends.
pub(super) fn members(
    spec: &'static Spec,
    name: &Name,
) -> impl Iterator<Item = &'static Member> + use<> {
    let first = spec.union(name);
    let all = successors(first, |union| union.extends.as_ref().and_then(|name| spec.union(name)));
    all.flat_map(|union| &union.tags)
}

/// Whether the payload may be absent, by itself or through an alias.
fn is_nullable(decoder: Decoder, member: &Member) -> bool {
    let mut kind = member.payload.as_ref();
    while let Some(Kind::Alias { name }) = kind {
        kind = decoder.spec.alias(name);
    }
    member.nullable || matches!(kind, Some(Kind::Nullable { .. }))
}

/// The struct whose fields lie beside `.tag`, if the payload is one.
pub(super) fn payload_struct(decoder: Decoder, member: &Member) -> Option<&Name> {
    let mut kind = member.payload.as_ref();
    loop {
        match kind? {
            Kind::Alias { name } => kind = decoder.spec.alias(name),
            Kind::Nullable { of } => kind = Some(of),
            Kind::Struct { name } if !decoder.has_subtypes(name) => return Some(name),
            _ => return None,
        }
    }
}
