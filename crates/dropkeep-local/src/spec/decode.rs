//! Checks a value against its type, by the rules and in the words of Stone's strict Python decoder,
//! which is what Dropbox's servers answer with.

use std::fmt;

use serde_json::{Map, Value, json};

use super::model::{DefaultValue, Field, Kind, Name, Spec, Struct, Subtypes, spec};
use super::{primitive, union};

/// Which side wrote the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// A client wrote it: short forms are read.
    Argument,
    /// This server wrote it: only the full form will do.
    Response,
}

/// What is wrong with a value, and where: `cursor.offset: expected integer, got string`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    /// The fields on the way to it, innermost first.
    parents: Vec<String>,
    message: String,
}

impl Invalid {
    /// Wrong here.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { parents: Vec::new(), message: message.into() }
    }

    /// The same, seen from the value around it.
    pub(super) fn within(mut self, parent: &str) -> Self {
        self.parents.push(parent.to_owned());
        self
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.parents.is_empty() {
            let path: Vec<_> = self.parents.iter().rev().map(String::as_str).collect();
            write!(formatter, "{}: ", path.join("."))?;
        }
        formatter.write_str(&self.message)
    }
}

/// The value in canonical form: defaults filled in, absent nullable fields left out, unions as
/// objects with `.tag`.
///
/// # Errors
/// The first thing that is wrong with it.
pub(crate) fn decode(kind: &Kind, value: &Value, direction: Direction) -> Result<Value, Invalid> {
    Decoder { spec: spec(), direction }.value(kind, value)
}

/// Walks a type and a value side by side.
#[derive(Clone, Copy)]
pub(super) struct Decoder {
    pub(super) spec: &'static Spec,
    pub(super) direction: Direction,
}

impl Decoder {
    /// A value of any type.
    pub(super) fn value(self, kind: &Kind, value: &Value) -> Result<Value, Invalid> {
        match kind {
            Kind::Void if value.is_null() => Ok(Value::Null),
            Kind::Void => Err(Invalid::new("expected null, got value")),
            Kind::Nullable { .. } if value.is_null() => Ok(Value::Null),
            Kind::Nullable { of } => self.value(of, value),
            Kind::Alias { name } => self.value(self.alias(name)?, value),
            Kind::Struct { name } => self.structure(name, value),
            Kind::Union { name } => union::decode(self, name, value),
            Kind::List { of, min_items, max_items } => {
                let items = self.list(of, value)?;
                primitive::check_count(value, &items, (*min_items, *max_items))?;
                Ok(Value::Array(items))
            }
            _ => primitive::decode(kind, value),
        }
    }

    /// What an alias stands for.
    pub(super) fn alias(self, name: &Name) -> Result<&'static Kind, Invalid> {
        self.spec.alias(name).ok_or_else(|| Invalid::new(format!("no alias {}", name.name)))
    }

    /// A struct that is not inside a union: its `.tag` tells its subtype, if it has any.
    fn structure(self, name: &Name, value: &Value) -> Result<Value, Invalid> {
        let definition = self.definition(name)?;
        match &definition.subtypes {
            Some(subtypes) => self.subtype(subtypes, value),
            None => Ok(Value::Object(self.fields(name, value, false)?)),
        }
    }

    fn definition(self, name: &Name) -> Result<&'static Struct, Invalid> {
        self.spec.structure(name).ok_or_else(|| Invalid::new(format!("no struct {}", name.name)))
    }

    /// Whether a struct is told apart by its `.tag`.
    pub(super) fn has_subtypes(self, name: &Name) -> bool {
        self.spec.structure(name).is_some_and(|definition| definition.subtypes.is_some())
    }

    fn subtype(self, subtypes: &Subtypes, value: &Value) -> Result<Value, Invalid> {
        let object = object(value)?;
        let tag = object.get(".tag").ok_or_else(|| Invalid::new("missing '.tag' key"))?;
        let Some(tag) = tag.as_str() else {
            let got = primitive::type_name(tag);
            return Err(Invalid::new(format!("expected string, got {got}")).within(".tag"));
        };
        let Some(name) = subtypes.tags.get(tag) else {
            return Err(Invalid::new(format!("unknown subtype '{tag}'")));
        };
        let mut fields = self.fields(name, value, true)?;
        fields.insert(".tag".to_owned(), json!(tag));
        Ok(Value::Object(fields))
    }

    /// The fields of a struct and of what it extends. `tagged`: a `.tag` beside them is expected.
    pub(super) fn fields(
        self,
        name: &Name,
        value: &Value,
        tagged: bool,
    ) -> Result<Map<String, Value>, Invalid> {
        let fields = self.all_fields(name)?;
        let object = match value {
            Value::Null if fields.iter().all(|field| is_optional(field)) => &Map::new(),
            _ => object(value)?,
        };
        for key in object.keys() {
            let tag = key.starts_with(".tag") && (tagged || self.direction == Direction::Argument);
            if !tag && !fields.iter().any(|field| field.name == *key) {
                return Err(Invalid::new(format!("unknown field '{key}'")));
            }
        }
        let mut decoded = Map::new();
        for field in &fields {
            if let Some(value) = self.field(field, object.get(&field.name))? {
                decoded.insert(field.name.clone(), value);
            }
        }
        match fields.iter().find(|field| !is_optional(field) && !object.contains_key(&field.name)) {
            Some(field) => Err(Invalid::new(format!("missing required field '{}'", field.name))),
            None => Ok(decoded),
        }
    }

    /// The fields a client may see, those of the extended struct first.
    pub(super) fn all_fields(self, name: &Name) -> Result<Vec<&'static Field>, Invalid> {
        let definition = self.definition(name)?;
        let mut fields = match &definition.extends {
            Some(parent) => self.all_fields(parent)?,
            None => Vec::new(),
        };
        fields.extend(definition.fields.iter().filter(|field| field.only_for_caller.is_none()));
        Ok(fields)
    }

    fn field(self, field: &Field, value: Option<&Value>) -> Result<Option<Value>, Invalid> {
        match (value, &field.default) {
            (Some(Value::Null), None) if field.nullable => Ok(None),
            (Some(value), _) => {
                self.value(&field.kind, value).map(Some).map_err(|error| error.within(&field.name))
            }
            (None, Some(DefaultValue::Tag(tag))) => Ok(Some(json!({ ".tag": tag }))),
            (None, Some(DefaultValue::Value(value))) => Ok(Some(value.clone())),
            (None, None) => Ok(None),
        }
    }

    fn list(self, of: &Kind, value: &Value) -> Result<Vec<Value>, Invalid> {
        let Some(items) = value.as_array() else {
            let got = primitive::type_name(value);
            return Err(Invalid::new(format!("expected list, got {got}")));
        };
        items.iter().map(|item| self.value(of, item)).collect()
    }
}

/// Whether a field may be left out.
pub(super) fn is_optional(field: &Field) -> bool {
    field.nullable || field.default.is_some()
}

fn object(value: &Value) -> Result<&Map<String, Value>, Invalid> {
    value.as_object().ok_or_else(|| {
        Invalid::new(format!("expected object, got {}", primitive::type_name(value)))
    })
}
