//! The shapes of `spec/api-facts.json`.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use super::newer;

const FACTS: &str = include_str!("../../../../spec/api-facts.json");

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let mut spec: Spec = serde_json::from_str(FACTS).unwrap_or_default();
    newer::amend(&mut spec);
    spec.index_routes();
    spec
});

/// The spec, parsed at the first use.
pub(crate) fn spec() -> &'static Spec {
    &SPEC
}

/// All namespaces, and the routes by the name in their URL.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Spec {
    pub(super) namespaces: BTreeMap<String, Namespace>,
    #[serde(skip)]
    routes: HashMap<String, (String, usize)>,
}

impl Spec {
    /// The route named as in its URL: `files/delete_v2`.
    pub(crate) fn route(&self, name: &str) -> Option<&Route> {
        let (namespace, index) = self.routes.get(name)?;
        self.namespaces.get(namespace)?.routes.get(*index)
    }

    /// The names of all routes, in order.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.routes.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// All routes.
    pub(crate) fn routes(&self) -> impl Iterator<Item = &Route> {
        self.namespaces.values().flat_map(|namespace| &namespace.routes)
    }

    /// A struct by its qualified name.
    pub(crate) fn structure(&self, name: &Name) -> Option<&Struct> {
        self.namespaces.get(&name.namespace)?.structs.get(&name.name)
    }

    /// A union by its qualified name.
    pub(crate) fn union(&self, name: &Name) -> Option<&Union> {
        self.namespaces.get(&name.namespace)?.unions.get(&name.name)
    }

    /// What an alias stands for.
    pub(crate) fn alias(&self, name: &Name) -> Option<&Kind> {
        self.namespaces.get(&name.namespace)?.aliases.get(&name.name)
    }

    fn index_routes(&mut self) {
        for (namespace, facts) in &self.namespaces {
            for (index, route) in facts.routes.iter().enumerate() {
                self.routes.insert(route.name().to_owned(), (namespace.clone(), index));
            }
        }
    }
}

/// One namespace of the API.
#[derive(Debug, Deserialize)]
pub(crate) struct Namespace {
    routes: Vec<Route>,
    pub(super) structs: BTreeMap<String, Struct>,
    pub(super) unions: BTreeMap<String, Union>,
    aliases: BTreeMap<String, Kind>,
}

/// One function of the API.
#[derive(Debug, Deserialize)]
pub(crate) struct Route {
    path: String,
    /// The argument's type.
    pub(crate) arg: Kind,
    /// The result's type.
    pub(crate) result: Kind,
    /// The error's type.
    pub(crate) error: Kind,
    /// Which of Dropbox's hosts serves it.
    #[expect(dead_code, reason = "one port serves all hosts")]
    pub(crate) host: Host,
    /// How argument and result travel.
    pub(crate) style: Style,
    /// `user`, `team`, `app`, `noauth`.
    pub(crate) auth: Vec<String>,
    /// The permission it needs.
    pub(crate) scope: Option<String>,
    /// Whether Dropbox advises against it.
    #[serde(default, rename = "deprecated")]
    pub(crate) is_deprecated: bool,
    /// What an administrator of a team may use it for in the team's name.
    #[serde(default)]
    pub(crate) select_admin_mode: Option<SelectAdminMode>,
    /// Whether an app that sees its own folder alone may call it.
    #[serde(default)]
    pub(crate) allow_app_folder_app: bool,
}

/// What `Dropbox-API-Select-Admin` opens on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SelectAdminMode {
    /// What belongs to the team as a whole.
    TeamAdmin,
    /// That, and what belongs to its members.
    WholeTeam,
}

impl Route {
    /// The name as in the URL: `files/delete_v2`.
    pub(crate) fn name(&self) -> &str {
        self.path.strip_prefix("/2/").unwrap_or(&self.path)
    }

    /// Whether the route accepts this kind of authentication.
    pub(crate) fn accepts(&self, auth: &str) -> bool {
        self.auth.iter().any(|accepted| accepted == auth)
    }
}

/// Which of Dropbox's hosts serves a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Host {
    Api,
    Content,
    Notify,
}

/// How argument and result travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Style {
    /// JSON body, JSON answer.
    Rpc,
    /// Argument in a header, bytes in the body, JSON answer.
    Upload,
    /// Argument in a header, result in a header, bytes in the answer.
    Download,
}

/// A qualified name, `files.WriteMode`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Name {
    namespace: String,
    /// The name within the namespace, as in Dropbox's error texts.
    pub(crate) name: String,
}

impl TryFrom<String> for Name {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (namespace, name) =
            text.split_once('.').ok_or_else(|| format!("no namespace: {text}"))?;
        Ok(Self { namespace: namespace.to_owned(), name: name.to_owned() })
    }
}

/// A type.
#[derive(Debug, Deserialize)]
#[serde(tag = "k", rename_all = "snake_case")]
pub(crate) enum Kind {
    Void,
    Bool,
    String {
        pattern: Option<String>,
        min_length: Option<usize>,
        max_length: Option<usize>,
    },
    U32(Bounds<i64>),
    U64(Bounds<i64>),
    I32(Bounds<i64>),
    I64(Bounds<i64>),
    F32(Bounds<f64>),
    F64(Bounds<f64>),
    Timestamp {
        format: String,
    },
    List {
        of: Box<Kind>,
        min_items: Option<usize>,
        max_items: Option<usize>,
    },
    Nullable {
        of: Box<Kind>,
    },
    Struct {
        #[serde(rename = "ref")]
        name: Name,
    },
    Union {
        #[serde(rename = "ref")]
        name: Name,
    },
    Alias {
        #[serde(rename = "ref")]
        name: Name,
    },
}

impl Kind {
    /// A union by its qualified name.
    pub(crate) fn union(namespace: &str, name: &str) -> Self {
        let name = Name { namespace: namespace.to_owned(), name: name.to_owned() };
        Self::Union { name }
    }
}

/// The range of a number.
#[derive(Debug, Deserialize)]
pub(crate) struct Bounds<T> {
    /// The least value allowed.
    pub(crate) min: Option<T>,
    /// The greatest value allowed.
    pub(crate) max: Option<T>,
}

/// A struct's own fields, and what it extends.
#[derive(Debug, Deserialize)]
pub(crate) struct Struct {
    /// The struct whose fields come first.
    pub(crate) extends: Option<Name>,
    /// Its own fields.
    pub(crate) fields: Vec<Field>,
    /// Its enumerated subtypes.
    pub(crate) subtypes: Option<Subtypes>,
}

/// The subtypes of a struct, told apart by `.tag`.
#[derive(Debug, Deserialize)]
pub(crate) struct Subtypes {
    /// The subtype of each tag.
    pub(crate) tags: BTreeMap<String, Name>,
}

/// One field of a struct.
#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// Whether it may be absent or null.
    #[serde(default)]
    pub(crate) nullable: bool,
    /// What stands in for it when absent.
    pub(crate) default: Option<DefaultValue>,
    /// Set when only Dropbox's own callers may send it.
    pub(crate) only_for_caller: Option<String>,
}

/// The default of a field.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DefaultValue {
    /// A union member without payload.
    Tag(String),
    /// A plain value.
    Value(Value),
}

/// A union's own members, and what it extends.
#[derive(Debug, Deserialize)]
pub(crate) struct Union {
    /// The union whose members come first.
    pub(crate) extends: Option<Name>,
    /// Its own members.
    pub(crate) tags: Vec<Member>,
}

/// One member of a union.
#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    /// Its tag.
    pub(crate) tag: String,
    /// What it carries.
    pub(crate) payload: Option<Kind>,
    /// Whether the payload may be absent.
    #[serde(default)]
    pub(crate) nullable: bool,
    /// Whether it stands for members added later.
    #[serde(default)]
    pub(crate) catch_all: bool,
}

#[cfg(test)]
mod tests {
    use super::spec;

    #[test]
    fn the_whole_spec_is_read() {
        assert_eq!(spec().routes.len(), 276);
        let route = spec().route("files/delete_v2").unwrap();
        assert_eq!(route.scope.as_deref(), Some("files.content.write"));
    }
}
