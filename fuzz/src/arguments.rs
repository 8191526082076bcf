//! Arguments grown from the API's description: mostly as it says, and now and then not.

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

/// The description. It is the data only; how the local Dropbox reads it is what is tested.
const FACTS: &str = include_str!("../../spec/api-facts.json");

/// How deep a value may grow.
const DEPTH: u32 = 8;

/// Texts that are right somewhere.
const TEXTS: [&str; 24] = [
    "",
    "/",
    "/a.txt",
    "/A.TXT",
    "/folder",
    "/folder/b.png",
    "/new/c",
    "/a.txt/",
    "//",
    "/..",
    "ns:1",
    "ns:1/a.txt",
    "id:",
    "id:aaaaaaaaaaaaaaaaaaaaaa",
    "rev:0",
    "*",
    "é",
    "\u{1F600}",
    "e\u{301}",
    "ada@example.com",
    "bob@example.com",
    "2026-01-02T03:04:05Z",
    "0123456789abcdef",
    "/\u{0}",
];

/// How a route takes its argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As the body.
    Rpc,
    /// In a header, beside bytes.
    Upload,
    /// In a header or in the URL.
    Download,
}

/// The routes and types of the API.
pub struct Api {
    namespaces: Value,
    routes: Vec<Value>,
}

impl Api {
    /// Reads the description.
    pub fn new() -> Self {
        let mut facts: Value = serde_json::from_str(FACTS).expect("the spec is JSON");
        let namespaces = facts["namespaces"].take();
        let all = namespaces.as_object().into_iter().flat_map(|all| all.values());
        let routes = all.filter_map(|namespace| namespace["routes"].as_array()).flatten();
        // What `save_url` fetches is beyond this process.
        let routes = routes.filter(|route| route["path"] != "/2/files/save_url").cloned().collect();
        Self { namespaces, routes }
    }

    /// The path of a route and how it takes its argument.
    ///
    /// # Errors
    /// The input is at its end.
    pub fn route(&self, input: &mut Unstructured<'_>) -> Result<Route<'_>> {
        Ok(Route(input.choose(&self.routes)?))
    }

    /// The route with this path, as `/2/files/upload`.
    pub fn named(&self, path: &str) -> Option<Route<'_>> {
        self.routes.iter().find(|route| route["path"] == path).map(Route)
    }

    /// An argument for a route.
    ///
    /// # Errors
    /// The input is at its end.
    pub fn argument(&self, route: &Route<'_>, input: &mut Unstructured<'_>) -> Result<Value> {
        self.value(&route.0["arg"], DEPTH, input)
    }

    fn value(&self, kind: &Value, depth: u32, input: &mut Unstructured<'_>) -> Result<Value> {
        if depth == 0 || input.is_empty() || input.ratio(1, 24)? {
            return wrong(input);
        }
        Ok(match kind["k"].as_str().unwrap_or_default() {
            "void" => Value::Null,
            "bool" => json!(input.arbitrary::<bool>()?),
            "string" => text(kind, input)?,
            "timestamp" => json!("2026-01-02T03:04:05Z"),
            "f32" | "f64" => json!(f64::from(input.arbitrary::<i32>()?) / 7.0),
            "nullable" if input.ratio(1, 4)? => Value::Null,
            "nullable" => self.value(&kind["of"], depth - 1, input)?,
            "alias" => self.value(self.named_type("aliases", &kind["ref"]), depth, input)?,
            "list" => {
                let count = input.int_in_range(0..=3)?;
                let items = (0..count).map(|_| self.value(&kind["of"], depth - 1, input));
                Value::Array(items.collect::<Result<_>>()?)
            }
            "struct" => self.structure(&kind["ref"], depth, input)?,
            "union" => self.union(&kind["ref"], depth, input)?,
            _ => number(kind, input)?,
        })
    }

    fn structure(&self, name: &Value, depth: u32, input: &mut Unstructured<'_>) -> Result<Value> {
        let mut fields = Map::new();
        let mut next = name.clone();
        while !next.is_null() {
            let definition = self.named_type("structs", &next);
            for field in definition["fields"].as_array().into_iter().flatten() {
                let wanted = field["required"] == true || input.ratio(1, 3)?;
                if wanted && !input.ratio(1, 32)? {
                    let key = field["name"].as_str().unwrap_or_default().to_owned();
                    fields.insert(key, self.value(&field["type"], depth - 1, input)?);
                }
            }
            let tags = definition["subtypes"]["tags"].as_object();
            if let Some(tags) = tags.filter(|_| !fields.contains_key(".tag")) {
                let tags: Vec<_> = tags.keys().collect();
                fields.insert(".tag".to_owned(), json!(input.choose(&tags)?));
            }
            next = definition["extends"].clone();
        }
        if input.ratio(1, 32)? {
            fields.insert(text(&Value::Null, input)?.to_string(), wrong(input)?);
        }
        Ok(Value::Object(fields))
    }

    fn union(&self, name: &Value, depth: u32, input: &mut Unstructured<'_>) -> Result<Value> {
        let definition = self.named_type("unions", name);
        let Some(tags) = definition["tags"].as_array().filter(|tags| !tags.is_empty()) else {
            return wrong(input);
        };
        let chosen = input.choose(tags)?;
        let tag = chosen["tag"].as_str().unwrap_or_default();
        if chosen["payload"].is_null() {
            return Ok(if input.arbitrary()? { json!(tag) } else { json!({ ".tag": tag }) });
        }
        let payload = self.value(&chosen["payload"], depth - 1, input)?;
        Ok(match payload {
            Value::Object(mut fields) if input.arbitrary()? => {
                fields.insert(".tag".to_owned(), json!(tag));
                Value::Object(fields)
            }
            payload if input.arbitrary()? => json!({ ".tag": tag, tag: payload }),
            payload => json!({ tag: payload }),
        })
    }

    fn named_type(&self, sort: &str, name: &Value) -> &Value {
        let (namespace, name) =
            name.as_str().and_then(|name| name.split_once('.')).unwrap_or_default();
        &self.namespaces[namespace][sort][name]
    }
}

impl Default for Api {
    fn default() -> Self {
        Self::new()
    }
}

/// A route of the description.
pub struct Route<'a>(&'a Value);

impl Route<'_> {
    /// `/2/files/upload`.
    pub fn path(&self) -> &str {
        self.0["path"].as_str().unwrap_or_default()
    }

    /// How it takes its argument.
    pub fn style(&self) -> Style {
        match self.0["style"].as_str() {
            Some("upload") => Style::Upload,
            Some("download") => Style::Download,
            _ => Style::Rpc,
        }
    }
}

fn text(kind: &Value, input: &mut Unstructured<'_>) -> Result<Value> {
    let mut chosen = match input.ratio(3, 4)? {
        true => (*input.choose(&TEXTS)?).to_owned(),
        false => input.arbitrary::<String>()?,
    };
    let least = kind["min_length"].as_u64().and_then(|least| usize::try_from(least).ok());
    while least.is_some_and(|least| chosen.len() < least) && input.ratio(31, 32)? {
        chosen.push('a');
    }
    Ok(json!(chosen))
}

fn number(kind: &Value, input: &mut Unstructured<'_>) -> Result<Value> {
    let bound = |name: &str| kind[name].as_u64();
    Ok(match input.int_in_range(0..=5)? {
        0 => json!(bound("min").unwrap_or(0)),
        1 => json!(bound("max").unwrap_or(u64::MAX)),
        2 => json!(input.arbitrary::<i64>()?),
        _ => json!(bound("min").unwrap_or(0) + u64::from(input.arbitrary::<u8>()?)),
    })
}

/// Something of any type.
fn wrong(input: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match input.int_in_range(0..=9)? {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!([]),
        5 => json!({}),
        6 => json!({ ".tag": "other" }),
        7 => json!([[[[{ "a": [] }]]]]),
        8 => json!(u64::MAX),
        _ => text(&Value::Null, input)?,
    })
}
