//! `spec/api-facts.json`, read. Unknown keys are refused, so that nothing the facts say is silently lost.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Number, Value};

/// The part of the facts that becomes Rust.
#[derive(Debug, Deserialize)]
pub(crate) struct Facts {
    pub(crate) namespaces: BTreeMap<String, Namespace>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Namespace {
    pub(crate) routes: Vec<Route>,
    pub(crate) structs: BTreeMap<String, Struct>,
    pub(crate) unions: BTreeMap<String, Union>,
    pub(crate) aliases: BTreeMap<String, Type>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Route {
    pub(crate) name: String,
    pub(crate) version: u8,
    pub(crate) path: String,
    pub(crate) arg: Type,
    pub(crate) result: Type,
    pub(crate) error: Type,
    pub(crate) host: String,
    pub(crate) style: String,
    pub(crate) auth: Vec<String>,
    pub(crate) scope: Option<String>,
    pub(crate) is_preview: bool,
    pub(crate) select_admin_mode: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) newer_version_of_same_name: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Struct {
    pub(crate) extends: Option<String>,
    pub(crate) fields: Vec<Field>,
    pub(crate) subtypes: Option<Subtypes>,
}

/// A struct with these is a choice between them: `.tag` says which one it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Subtypes {
    pub(crate) closed: bool,
    pub(crate) tags: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: Type,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) nullable: bool,
    pub(crate) default: Option<Default>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) only_for_caller: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Default {
    Value(Value),
    Tag(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Union {
    pub(crate) extends: Option<String>,
    pub(crate) closed: bool,
    pub(crate) tags: Vec<Tag>,
    /// Inherited ones too, in Dropbox's order.
    pub(crate) all_tags: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tag {
    pub(crate) tag: String,
    pub(crate) payload: Option<Type>,
    pub(crate) wire: Option<Wire>,
    #[serde(default)]
    pub(crate) nullable: bool,
    #[serde(default)]
    pub(crate) catch_all: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) only_for_caller: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Wire {
    Inline,
    Nested,
}

/// A type, with the constraints written where it is used.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Type {
    pub(crate) k: Kind,
    #[serde(rename = "ref")]
    pub(crate) name: Option<String>,
    pub(crate) of: Option<Box<Type>>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) format: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Void,
    Bool,
    String,
    U32,
    U64,
    I32,
    I64,
    F32,
    F64,
    Timestamp,
    List,
    Nullable,
    Struct,
    Union,
    Alias,
}
