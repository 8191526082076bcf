//! Values made from their types alone: the error of a route, for a test that wants just that one.

use std::fmt;
use std::str::Split;

use jiff::civil::DateTime;
use serde_json::{Map, Value, json};

use super::decode::{Decoder, Direction, is_optional};
use super::model::{Field, Kind, Member, Name, Route, spec};
use super::primitive;
use super::union::{member, members, payload_struct};

/// Texts of which one or another is good wherever the spec wants a text.
const TEXTS: [&str; 8] = [
    "",
    "a",
    "/a",
    "id:a",
    "1",
    "0123456789abcdef",
    "dbid:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "a@example.com",
];

/// A tag that a union does not have.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoSuchTag {
    tag: String,
    known: Vec<&'static str>,
}

impl fmt::Display for NoSuchTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tag, known } = self;
        match known.is_empty() {
            true => write!(formatter, "nothing is called {tag:?} there"),
            false => write!(formatter, "{tag:?} is none of {}", known.join(", ")),
        }
    }
}

/// The error of a route that has these tags, written as in its `error_summary`: `path/not_found`.
/// What it has to carry besides is as plain as its types allow.
///
/// # Errors
/// A tag does not exist where it stands.
pub(crate) fn error_with(route: &Route, tags: &str) -> Result<Value, NoSuchTag> {
    let mut tags = Tags(Some(tags.split('/')));
    let error = value(&route.error, &mut tags)?;
    match tags.next() {
        Some(tag) => Err(NoSuchTag { tag: tag.to_owned(), known: Vec::new() }),
        None => Ok(error),
    }
}

/// The tags that unions on the way inwards are to have; where they end, each has one of its own
/// choice.
struct Tags<'t>(Option<Split<'t, char>>);

impl<'t> Tags<'t> {
    fn next(&mut self) -> Option<&'t str> {
        self.0.as_mut()?.next().filter(|tag| !tag.is_empty())
    }

    fn are_left(&self) -> bool {
        Tags(self.0.clone()).next().is_some()
    }
}

fn value(kind: &Kind, tags: &mut Tags<'_>) -> Result<Value, NoSuchTag> {
    Ok(match kind {
        Kind::Void => Value::Null,
        Kind::Bool => json!(false),
        Kind::String { .. } => text(kind),
        Kind::U32(bounds) | Kind::U64(bounds) | Kind::I32(bounds) | Kind::I64(bounds) => {
            json!(bounds.min.unwrap_or_default())
        }
        Kind::F32(bounds) | Kind::F64(bounds) => json!(bounds.min.unwrap_or_default()),
        Kind::Timestamp { format } => {
            json!(DateTime::constant(2026, 1, 1, 0, 0, 0, 0).strftime(format).to_string())
        }
        Kind::List { of, min_items, .. } => {
            let items = (0..min_items.unwrap_or_default()).map(|_| value(of, tags));
            Value::Array(items.collect::<Result<_, _>>()?)
        }
        Kind::Nullable { .. } if !tags.are_left() => Value::Null,
        Kind::Nullable { of } => value(of, tags)?,
        Kind::Alias { name } => match spec().alias(name) {
            Some(kind) => value(kind, tags)?,
            None => Value::Null,
        },
        Kind::Struct { name } => structure(name, tags)?,
        Kind::Union { name } => union(name, tags)?,
    })
}

fn text(kind: &Kind) -> Value {
    let texts = TEXTS.into_iter().map(Value::from);
    let mut good = texts.filter(|text| primitive::decode(kind, text).is_ok());
    good.next().unwrap_or_default()
}

/// A struct, of its first subtype if it has any.
fn structure(name: &Name, tags: &mut Tags<'_>) -> Result<Value, NoSuchTag> {
    let definition = spec().structure(name);
    let subtypes = definition.and_then(|definition| definition.subtypes.as_ref());
    match subtypes.and_then(|subtypes| subtypes.tags.first_key_value()) {
        None => Ok(Value::Object(fields(name, tags)?)),
        Some((tag, name)) => {
            let mut fields = fields(name, tags)?;
            fields.insert(".tag".to_owned(), json!(tag));
            Ok(Value::Object(fields))
        }
    }
}

/// The fields that have to be there. The tags are those of the first of its own that is a union, as
/// in an `error_summary`.
fn fields(name: &Name, tags: &mut Tags<'_>) -> Result<Map<String, Value>, NoSuchTag> {
    let decoder = Decoder { spec: spec(), direction: Direction::Response };
    let all = decoder.all_fields(name).unwrap_or_default();
    let first = first_union(name).map(|field| field.name.as_str());
    let mut made = Map::new();
    for field in all {
        let leads_on = first == Some(field.name.as_str()) && tags.are_left();
        let value = match (leads_on, is_optional(field)) {
            (true, _) => value(&field.kind, tags)?,
            (false, false) => value(&field.kind, &mut Tags(None))?,
            (false, true) => continue,
        };
        made.insert(field.name.clone(), value);
    }
    Ok(made)
}

fn first_union(name: &Name) -> Option<&'static Field> {
    let fields = &spec().structure(name)?.fields;
    fields.iter().find(|field| matches!(field.kind, Kind::Union { .. }))
}

fn union(name: &Name, tags: &mut Tags<'_>) -> Result<Value, NoSuchTag> {
    let member = match tags.next() {
        Some(tag) => member(spec(), name, tag).map_err(|_| {
            let known = members(spec(), name).map(|member| member.tag.as_str()).collect();
            NoSuchTag { tag: tag.to_owned(), known }
        })?,
        None => match plainest(name) {
            Some(member) => member,
            None => return Ok(Value::Null),
        },
    };
    let decoder = Decoder { spec: spec(), direction: Direction::Response };
    let mut made = Map::new();
    made.insert(".tag".to_owned(), json!(member.tag));
    match (payload_struct(decoder, member), &member.payload) {
        (_, Some(_)) if member.nullable && !tags.are_left() => {}
        (Some(structure), _) => made.extend(fields(structure, tags)?),
        (None, Some(kind)) => {
            made.insert(member.tag.clone(), value(kind, tags)?);
        }
        (None, None) => {}
    }
    Ok(Value::Object(made))
}

/// A member that carries nothing, if there is one; one that stands for members to come is none.
fn plainest(name: &Name) -> Option<&'static Member> {
    let mut known = members(spec(), name).filter(|member| !member.catch_all);
    let mut plain = members(spec(), name).filter(|member| !member.catch_all);
    plain.find(|member| member.payload.is_none()).or_else(|| known.next())
}

#[cfg(test)]
mod tests {
    use super::super::{decode, error_tags};
    use super::*;

    /// All ways of tags into a type.
    fn ways(kind: &Kind) -> Vec<String> {
        match kind {
            Kind::Alias { name } => spec().alias(name).map(ways).unwrap_or_default(),
            Kind::Nullable { of } => ways(of),
            Kind::Struct { name } => {
                first_union(name).map(|field| ways(&field.kind)).unwrap_or_default()
            }
            Kind::Union { name } => members(spec(), name)
                .filter(|member| !member.catch_all)
                .flat_map(|member| {
                    let inner = member.payload.as_ref().map(ways).unwrap_or_default();
                    let inner = inner.into_iter().map(|way| format!("{}/{way}", member.tag));
                    std::iter::once(member.tag.clone()).chain(inner.collect::<Vec<_>>())
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_error_of_every_route_can_be_made_and_has_its_shape() {
        let (mut count, mut wrong) = (0, Vec::new());
        for route in spec().routes() {
            for way in ways(&route.error) {
                let error = error_with(route, &way).unwrap();
                let checked = decode(&route.error, &error, Direction::Response);
                let tags = error_tags(&route.error, &error);
                if checked.is_err() || !tags.starts_with(&way) {
                    wrong.push(format!("{} {way}: {tags}, {checked:?}", route.name()));
                }
                count += 1;
            }
        }
        assert!(wrong.is_empty(), "{} of {count}: {wrong:#?}", wrong.len());
        assert!(count > 1500, "{count}");
    }

    #[test]
    fn a_tag_that_is_not_there_is_named_beside_those_that_are() {
        let route = spec().route("files/get_metadata").unwrap();
        let error = error_with(route, "path/no_such_tag").unwrap_err().to_string();
        assert!(
            error.starts_with("\"no_such_tag\" is none of malformed_path, not_found"),
            "{error}"
        );
        let error = error_with(route, "path/not_found/more").unwrap_err().to_string();
        assert_eq!(error, "nothing is called \"more\" there");
    }
}
